import { isBefore } from './city-clock.js';
import { headlineOf, wordsBeyondType } from './headline.js';
import { kindOf, type MomentKind } from './note-kind.js';
import type { CityTime, RequestNote, ServiceRequest } from './service-request.js';

/** One thing that happened, or that the city expects. */
export interface Moment {
  readonly kind: MomentKind;
  /** Undefined when the city gave no date, or one that cannot be. */
  readonly at?: CityTime;
  /** The city's words about it; '' when it said none. */
  readonly words: string;
}

function momentOf(note: RequestNote, received: CityTime | undefined): Moment {
  const kind = kindOf(note);
  // A type of the city's own says something only where its words do not.
  const words = wordsBeyondType(note) || (kind === 'activity' && note.type.toLowerCase() !== 'activity' ? note.type : '');
  // Nothing can have happened to a request before there was one, but for clocks that differ by seconds.
  const possible = note.at && !(received && isBefore({ ...note.at, at: note.at.at + 60_000 }, received));
  return { kind, words, ...(note.at && possible && { at: note.at }) };
}

/** By time; what has no date stays behind what the city told before it. */
function inOrder(moments: readonly Moment[]): readonly Moment[] {
  let last = -Infinity;
  return moments
    .map((moment) => {
      last = moment.at?.at ?? last;
      return { moment, at: last };
    })
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ moment }) => moment);
}

/** GeoReport v2 has no date of closing: for a closed request, `updated_datetime` is that date by the standard. */
function closingTime({ closedAt, updatedAt, requestedAt }: ServiceRequest): CityTime | undefined {
  return [closedAt, updatedAt].find((time) => time && !(requestedAt && isBefore(time, requestedAt)));
}

/** The last step where no note tells it: the closing, or that a closed request is open again, of which no city gives the date. */
function untold(request: ServiceRequest, isClosedLast: boolean): readonly Moment[] {
  if (request.status === 'open' && isClosedLast) return [{ kind: 'reopened', words: '' }];
  if (request.status !== 'closed' || isClosedLast) return [];
  const at = closingTime(request);
  return [{ kind: 'closed', words: '', ...(at && { at }) }];
}

/**
 * What is known of a request in the order it happened, from `received` to `closed` or to the date the city expects. An
 * opening note that only repeats the receipt is told with it. What cannot be, such as a closing before the request was
 * made, loses its date rather than being shown. `now` in milliseconds since the epoch.
 */
export function timelineOf(request: ServiceRequest, now: number): readonly Moment[] {
  const { notes } = request;
  const opening = notes.find((note) => kindOf(note) === 'opened');
  const receivedAt = request.requestedAt ?? opening?.at;
  const told = notes.map((note) => momentOf(note, receivedAt));
  const isReceipt = (moment: Moment): boolean =>
    moment.kind === 'opened' && (!moment.at || !receivedAt || Math.abs(moment.at.at - receivedAt.at) < 86_400_000);
  const received: Moment = {
    kind: 'received',
    words: told.filter(isReceipt).map(({ words }) => words).filter(Boolean).join('\n'),
    ...(receivedAt && { at: receivedAt }),
  };
  const since = inOrder(told.filter((moment) => !isReceipt(moment)));
  const isClosedLast = since.filter(({ kind }) => kind === 'closed' || kind === 'reopened').at(-1)?.kind === 'closed';
  const { expected } = headlineOf(request, now);
  return [received, ...since, ...untold(request, isClosedLast), ...(expected ? [{ kind: 'expected' as const, words: '', at: expected.by }] : [])];
}
