import { offsetAt } from './city-time.js';
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
 * - `media=multipart`: photos are sent as files with the request (FixMyStreet, Bloomington, the embedded server)
 * - `media=url`: photos are sent as addresses; `media-address=https://…` is where they are uploaded to first
 * - `media-count=3`: so many photos with a request; without it one
 * - `number=SR19-00134785`: a request number as this city writes it; several kinds with commas between
 * - `catch-all=0`: the code of the service for what fits no other
 * - `durations`: tells how long requests took lately (the embedded server)
 * - `updates`: tells what was said of a request after it was made (FixMyStreet, the embedded server)
 * - `reopen`: lets residents open a closed request again (the embedded server, started with `--reopen`)
 * - `rss`, `ics`, `mail`: a request can be followed by a feed, a calendar, letters (the embedded server)
 */
export function readDialect(text: string): Dialect {
  const words = new Map(text.split(/\s+/).map((word) => {
    const [name = '', ...value] = word.split('=');
    return [name.toLowerCase(), value.join('=')] as const;
  }));
  const format = (['json', 'xml'] as const).find((name) => words.has(name));
  const pageSize = Math.trunc(Number(words.get('page-size')));
  const mediaCount = Math.trunc(Number(words.get('media-count')));
  const media = (['multipart', 'url'] as const).find((name) => name === words.get('media'));
  const mediaAddress = words.get('media-address');
  const cityZone = words.get('zone') ?? '';
  const catchAll = words.get('catch-all');
  const numberExamples = (words.get('number') ?? '').split(',').filter((example) => /\d/.test(example));
  return {
    ...(words.has('extensions') && { extensions: true }),
    ...(words.has('durations') && { durations: true }),
    ...(words.has('updates') && { updates: true }),
    ...(words.has('reopen') && { reopen: true }),
    ...(words.has('client-request-id') && { idempotencyKey: true }),
    ...(words.has('repeated-answers') && { arrayParameter: 'repeat' as const }),
    ...(words.has('dates-without-zone') && { dateZone: false }),
    ...(format && { format }),
    ...(offsetAt(0, cityZone) !== undefined && { cityZone }),
    ...(pageSize > 0 && { pageSize }),
    ...(media && { media }),
    ...(mediaAddress && { mediaAddress }),
    ...(mediaCount > 0 && { mediaCount }),
    ...(numberExamples.length > 0 && { numberExamples }),
    ...(catchAll && { catchAll }),
    ...(words.has('rss') && { rss: true }),
    ...(words.has('ics') && { ics: true }),
    ...(words.has('mail') && { mail: true }),
  };
}
