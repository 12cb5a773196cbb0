import type { Dialect } from './wire-form.js';

/**
 * A city's dialect as a page's author writes it on a tag: words with spaces between, each an opt-in. Words nobody knows
 * are left out.
 *
 * - `extensions`: ask for notes and more with `extensions=true` (Chicago, Boston, San Francisco, the embedded server)
 * - `client-request-id`: this city knows a repeated request by `client_request_id` (Libre311, the embedded server)
 * - `repeated-answers`: send several answers as `attribute[X]` repeated, not as `attribute[X][]`
 * - `dates-without-zone`: this city refuses dates with a zone
 * - `json`, `xml`: speak only this format
 * - `zone=America/Chicago`: the city's zone, for dates that come without one
 * - `page-size=50`: ask for lists in pages
 */
export function readDialect(text: string): Dialect {
  const words = new Map(text.trim().split(/\s+/).map((word) => {
    const [name = '', value = ''] = word.split('=', 2);
    return [name.toLowerCase(), value] as const;
  }));
  const format = (['json', 'xml'] as const).find((name) => words.has(name));
  const pageSize = Math.trunc(Number(words.get('page-size')));
  const cityZone = words.get('zone') ?? '';
  return {
    ...(words.has('extensions') && { extensions: true }),
    ...(words.has('client-request-id') && { idempotencyKey: true }),
    ...(words.has('repeated-answers') && { arrayParameter: 'repeat' as const }),
    ...(words.has('dates-without-zone') && { dateZone: false }),
    ...(format && { format }),
    ...(isZone(cityZone) && { cityZone }),
    ...(pageSize > 0 && { pageSize }),
  };
}

function isZone(name: string): boolean {
  try {
    return name !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
