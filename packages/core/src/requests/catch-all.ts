import type { Service } from './service.js';
import { termsOf } from './stems.js';

/** Names by which cities call the service for what fits no other, the surest first. */
const names: readonly RegExp[] = [
  /^(?:other|something else|none of (?:these|the above)|miscellaneous|otro|otros|otra cosa|varios|anders|sonstiges|autre)$/,
  /^(?:other|miscellaneous|general|otros?|varios) (?:requests?|issues?|problems?|concerns?|complaints?|inquir(?:y|ies)|comments?|services?|solicitud(?:es)?|problemas?|asuntos?)$/,
  /^(?:general|citywide|311) (?:service )?(?:request|question|inquiry|feedback)$/,
  /^(?:solicitud|consulta|pregunta) general$/,
];
const keywords = new Set(['catch-all', 'catchall', 'other', 'miscellaneous', 'none of these', 'otro', 'something else']);

/**
 * The service for what fits no other: the one the city named (`catch-all=CODE`), or the one whose name or keywords say so. Undefined where
 * none does; then only a telephone helps. Departments' own ("Other (Streets)") are not taken: they would answer for all others.
 */
export function catchAllOf(services: readonly Service[], code = ''): Service | undefined {
  const named = code === '' ? undefined : services.find((service) => service.code === code);
  if (named) return named;
  for (const name of names) {
    // A note in brackets is a department's, a dash leads to what is meant.
    const found = services.find((service) => !/[([]/.test(service.name) && name.test(termsOf(service.name).join(' ')));
    if (found) return found;
  }
  return services.find((service) => service.keywords.some((keyword) => keywords.has(keyword.trim().toLowerCase())));
}
