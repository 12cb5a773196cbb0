import { headlineOf, type Headline, type Standing } from './headline.js';
import type { CityTime, RequestNote, ServiceRequest } from './service-request.js';

/** What the city says otherwise than before. Undefined: it says, or said, nothing. */
interface Changed<What extends string, Value> {
  readonly what: What;
  readonly before: Value | undefined;
  readonly now: Value | undefined;
}

type ChangedText = 'city-says' | 'duplicate-of' | 'agency' | 'service-notice' | 'service' | 'description' | 'place';

/** What is new in a request to whoever saw it before. */
export type RequestChange =
  /** How it stands. `statusWords`: the city's own, for a standing of `other`. */
  | { readonly what: 'standing'; readonly before: Standing; readonly now: Standing; readonly statusWords: string }
  /** It was closed, and is open again. */
  | { readonly what: 'reopened'; readonly now: Standing }
  | Changed<'expected', CityTime>
  | Changed<ChangedText, string>
  | { readonly what: 'notes'; readonly added: readonly RequestNote[] }
  | { readonly what: 'photos'; readonly added: readonly string[] };

function standing(past: Headline, present: Headline, before: ServiceRequest, now: ServiceRequest): readonly RequestChange[] {
  if (before.status === 'closed' && now.status === 'open') return [{ what: 'reopened', now: present.standing }];
  const { statusWords } = now;
  const isSame = past.standing === present.standing && (present.standing !== 'other' || statusWords === before.statusWords);
  return isSame ? [] : [{ what: 'standing', before: past.standing, now: present.standing, statusWords }];
}

function text(what: ChangedText, before: string | undefined, now: string | undefined): readonly RequestChange[] {
  return before === now ? [] : [{ what, before, now }];
}

/** A request that is closed no longer has a date to come; that is told by its closing. */
function expected(before: CityTime | undefined, now: CityTime | undefined, { status }: ServiceRequest): readonly RequestChange[] {
  const isSame = before?.at === now?.at && before?.zoned === now?.zoned && before?.dayOnly === now?.dayOnly;
  return isSame || status === 'closed' ? [] : [{ what: 'expected', before, now }];
}

/** A city that sorts its notes anew, or says one twice, has told nothing new. */
function notes(before: readonly RequestNote[], now: readonly RequestNote[]): readonly RequestChange[] {
  const keyOf = ({ type, words, at }: RequestNote): string => JSON.stringify([type, words, at?.at]);
  const known = new Set(before.map(keyOf));
  const added = now.filter((note) => !known.has(keyOf(note)));
  return added.length > 0 ? [{ what: 'notes', added }] : [];
}

function photos(before: readonly string[], now: readonly string[]): readonly RequestChange[] {
  const added = now.filter((url) => !before.includes(url));
  return added.length > 0 ? [{ what: 'photos', added }] : [];
}

/**
 * What is new in a request since it was seen before, the weightiest first; empty when nothing is. Both are taken for states of one
 * request. That the city touched its record (`updatedAt`) is no news, nor that a date passed while nobody said anything.
 */
export function changesBetween(before: ServiceRequest, now: ServiceRequest): readonly RequestChange[] {
  // The moment makes a headline late and nothing else, and lateness is not compared.
  const [past, present] = [headlineOf(before, 0), headlineOf(now, 0)];
  return [
    ...standing(past, present, before, now),
    ...text('duplicate-of', past.duplicateOf, present.duplicateOf),
    ...text('city-says', past.citySays, present.citySays),
    ...expected(past.expected?.by, present.expected?.by, now),
    ...notes(before.notes, now.notes),
    ...text('agency', before.agency, now.agency),
    ...text('service-notice', before.serviceNotice, now.serviceNotice),
    ...text('service', before.serviceName, now.serviceName),
    ...text('description', before.description, now.description),
    ...text('place', before.address, now.address),
    ...photos(before.mediaUrls, now.mediaUrls),
  ];
}
