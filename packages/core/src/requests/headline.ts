import { hasPassed, isBefore } from './city-clock.js';
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
const saysDone = /^(?:the )?(?:case|request|work|repair|job|service|issue|problem)?(?: (?:is|was|has been))? ?(?:completed|complete(?=[.!]?$)|done|finished|resolved|fixed|repaired)(?=$|[.!,;:]|\s+(?:on|by|at|and|today|yesterday|\d))/i;
/** One of these anywhere makes "done" doubtful: "resolved, not at location". */
const doubt = /\b(?:not?|un\w+|cannot|can.t|could|didn.t|won.t|never|invalid|duplicates?|transfer\w*|referred|part(?:ly|ial\w*)?|without|pending|until|if|when|will|to be|already|scheduled|but)\b/i;

/** The words of a note without a first line that only repeats its type ("Request closed"). */
export function wordsBeyondType({ words }: RequestNote): string {
  const [first = '', ...rest] = words.split('\n');
  return onlySaysClosed.test(first.trim()) ? rest.join('\n').trim() : words.trim();
}

function isOpening({ type }: RequestNote): boolean {
  return type === 'opened' || type === 'submitted';
}

function lastClosing({ notes }: ServiceRequest): RequestNote | undefined {
  return notes.filter(({ type }) => type === 'closed').at(-1);
}

function reasonFor(request: ServiceRequest): string | undefined {
  const { statusNotes, status } = request;
  if (statusNotes && !onlySaysClosed.test(statusNotes)) return statusNotes;
  const closing = status === 'closed' ? lastClosing(request) : undefined;
  return (closing && wordsBeyondType(closing)) || undefined;
}

/** Numbers of the further steps a note names: "Inspection #14-0123 created for Streets". */
function stepNumber({ words }: RequestNote): string | undefined {
  return /#\s*([\p{L}\p{N}][\p{L}\p{N}-]*)/u.exec(words)?.[1];
}

/** Only steps the city numbers can be told apart; of others nothing is claimed. */
function hasStepStillOpen({ notes }: ServiceRequest): boolean {
  const finished = new Set(notes.filter(({ type }) => type === 'follow_on_closed').map(stepNumber));
  return notes.some((note) => note.type === 'follow_on_created' && stepNumber(note) !== undefined && !finished.has(stepNumber(note)));
}

function nothingSince(request: ServiceRequest): boolean {
  const { notes, statusNotes, requestedAt, updatedAt } = request;
  const untouched = !updatedAt || !requestedAt || Math.abs(updatedAt.at - requestedAt.at) < 60_000;
  return !statusNotes && untouched && notes.every(isOpening);
}

function standingOf(request: ServiceRequest, reason: string | undefined): Standing {
  switch (request.status) {
    case 'open':
      return nothingSince(request) ? 'received' : 'open';
    case 'closed':
      if (request.duplicateOf !== undefined || /^(?:closed as )?duplicate\b/i.test(reason ?? '')) return 'closed-duplicate';
      return reason && saysDone.test(reason) && !doubt.test(reason) ? 'closed-done' : 'closed';
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
