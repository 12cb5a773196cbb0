import { hasPassed, isBefore } from './city-clock.js';
import { kindOf } from './note-kind.js';
import type { CityTime, RequestNote, ServiceRequest } from './service-request.js';

/**
 * How a request stands, in one word:
 * - `received`: open, and the city has said and done nothing since.
 * - `closed-done`: closed, and the city's own words say that it is done. Nothing else is taken for done.
 * - `closed-duplicate`: closed because the city has it under another number.
 * - `closed`: closed; the city's words say why, or `unexplained` is true.
 * - `other`: the city uses a word of its own. `unknown`: it said nothing.
 */
export type Standing = 'received' | 'open' | 'closed' | 'closed-done' | 'closed-duplicate' | 'other' | 'unknown';

/** What a resident should know first. Only what the city said or what follows from it for certain. */
export interface Headline {
  readonly standing: Standing;
  /** Why, in the city's words. */
  readonly citySays?: string;
  /** Closed, and the city gave no reason anywhere. */
  readonly unexplained: boolean;
  /** The date the city expects, while it still matters: on time, or passed. */
  readonly expected?: { readonly by: CityTime; readonly late: boolean };
  /** The number of the request this one was joined with. */
  readonly duplicateOf?: string;
  /** Closed, but the city started a further step for it that it has not finished. */
  readonly stepStillOpen: boolean;
}

const onlySaysClosed = /^(?:the )?(?:service )?(?:request|case|ticket|issue|report)?(?: (?:is|was|has been))? ?(?:closed|opened|received|submitted)[.!]?$/i;
/** Said before the reason: "Case Closed. Closed date : 2015-05-21 02:36:07.597 Case Resolved". */
const leadIn = /^(?:the )?(?:service )?(?:request|case|ticket|issue|report)(?: (?:is|was|has been))? ?closed\b[\s.:!]*(?:closed date\s*:?\s*\d[\d/-]*(?:[ T][\d:.]+)?[\s.:]*)?/i;
const saysDuplicate = /^(?:closed )?(?:as )?(?:an? )?duplicate\b/i;
/** Behind it only who or when: "resolved at this location: ask the next town" is not done. */
const saysDone = /^(?:the )?(?:case|request|work|repair|job|service|issue|problem)?(?: (?:is|was|has been))? ?(?:completed|complete(?=[.!]?$)|done|finished|resolved|fixed|repaired)(?=\s*-?$|[.!,;:]|\s+(?:by|and)\b|\s+(?:on|at) \d+[/:.-]\d|\s+(?:on )?\w+day[.!]?$)/i;
/** One of these anywhere makes "done" doubtful: "resolved, not at location". */
const doubt = /\b(?:not?|un\w+|cannot|can.t|could|didn.t|won.t|never|invalid|duplicates?|transfer\w*|referred|part(?:ly|ial\w*)?|without|pending|until|if|when|will|to be|already|scheduled|but)\b/i;

/** What is left of the city's words when those that only say that it is closed are taken away: not to be shown, but to be judged. */
function why(words: string): string {
  return onlySaysClosed.test(words.trim()) ? '' : words.replace(leadIn, '').trim();
}

const onlySaysOpenedAgain = /^(?:the )?(?:service )?(?:request|case|ticket|issue|report)?(?: (?:is|was|has been))? ?(?:re-?opened|opened again)[.!]?$/i;

/** The words of a note without a first line that only repeats its type ("Request closed"). */
export function wordsBeyondType(note: RequestNote): string {
  const { words } = note;
  const [first = '', ...rest] = words.split('\n');
  const repeats = why(first) === '' || (kindOf(note) === 'reopened' && onlySaysOpenedAgain.test(first.trim()));
  return repeats ? rest.join('\n').trim() : words.trim();
}

function isOpening(note: RequestNote): boolean {
  return kindOf(note) === 'opened';
}

function lastClosing({ notes }: ServiceRequest): RequestNote | undefined {
  return notes.filter((note) => kindOf(note) === 'closed').at(-1);
}

function reasonFor(request: ServiceRequest): string | undefined {
  const { statusNotes, status } = request;
  if (statusNotes && why(statusNotes) !== '') return statusNotes;
  const closing = status === 'closed' ? lastClosing(request) : undefined;
  return (closing && wordsBeyondType(closing)) || undefined;
}

/** Numbers of the further steps a note names: "Inspection #14-0123 created for Streets". */
function stepNumber({ words }: RequestNote): string | undefined {
  return /#\s*([\p{L}\p{N}][\p{L}\p{N}-]*)/u.exec(words)?.[1];
}

/** Only steps the city numbers can be told apart; of others nothing is claimed. */
function hasStepStillOpen({ notes }: ServiceRequest): boolean {
  const finished = new Set(notes.filter((note) => kindOf(note) === 'follow-on-closed').map(stepNumber));
  return notes.some((note) => kindOf(note) === 'follow-on-created' && stepNumber(note) !== undefined && !finished.has(stepNumber(note)));
}

function nothingSince(request: ServiceRequest): boolean {
  const { notes, statusNotes, requestedAt, updatedAt } = request;
  const untouched = !updatedAt || !requestedAt || Math.abs(updatedAt.at - requestedAt.at) < 60_000;
  return !statusNotes && untouched && notes.every(isOpening);
}

function standingOf(request: ServiceRequest, reason: string | undefined): Standing {
  const because = why(reason ?? '');
  switch (request.status) {
    case 'open':
      return nothingSince(request) ? 'received' : 'open';
    case 'closed':
      if (request.duplicateOf !== undefined || saysDuplicate.test(because)) return 'closed-duplicate';
      return saysDone.test(because) && !doubt.test(because) && !hasStepStillOpen(request) ? 'closed-done' : 'closed';
    case 'other':
      return request.statusWords.trim() === '' ? 'unknown' : 'other';
    default:
      request.status satisfies never;
      return 'unknown';
  }
}

/** The date the city expects, unless it lies before the request itself and so cannot be meant. */
function expectedOf({ status, expectedAt, requestedAt }: ServiceRequest, now: number): Headline['expected'] {
  if (status === 'closed' || !expectedAt || (requestedAt && isBefore(expectedAt, requestedAt))) return undefined;
  return { by: expectedAt, late: hasPassed(expectedAt, now) };
}

/** `now` in milliseconds since the epoch. */
export function headlineOf(request: ServiceRequest, now: number): Headline {
  const reason = reasonFor(request);
  const standing = standingOf(request, reason);
  const expected = expectedOf(request, now);
  const { duplicateOf } = request;
  const told = request.notes.some((note) => !isOpening(note) && wordsBeyondType(note) !== '');
  return {
    standing,
    unexplained: standing === 'closed' && reason === undefined && !told,
    stepStillOpen: request.status === 'closed' && hasStepStillOpen(request),
    ...(reason !== undefined && { citySays: reason }),
    ...(expected && { expected }),
    ...(duplicateOf !== undefined && { duplicateOf }),
  };
}
