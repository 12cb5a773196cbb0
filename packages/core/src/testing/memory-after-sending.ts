import { sameNumber } from '../open311/index.js';
import { CityError, type Durations, type Reopening, type RequestUpdate, type ServiceRequest, type Status } from '../requests/index.js';

const year = 365 * 86_400_000;

/** How long these requests took that were closed in the year before `now`; undefined of fewer than eleven. */
export function durationsOf(requests: readonly ServiceRequest[], serviceCode: string, now: number): Durations | undefined {
  const took = requests
    .filter((request) => request.serviceCode === serviceCode && request.status === 'closed' && request.duplicateOf === undefined)
    .flatMap(({ requestedAt, closedAt }) => (requestedAt && closedAt && closedAt.at <= now && closedAt.at >= now - year ? [closedAt.at - requestedAt.at] : []))
    .filter((each) => each >= 0)
    .sort((a, b) => a - b);
  const atMost = (part: number): number => took[Math.ceil(took.length * part) - 1] ?? 0;
  return took.length < 11 ? undefined : { closed: took.length, median: atMost(1 / 2), nineOfTen: atMost(9 / 10), from: now - year, to: now };
}

/** What their notes tell beyond the receipt, oldest first. */
export function updatesOf(requests: readonly ServiceRequest[], ids: readonly string[]): readonly RequestUpdate[] {
  return requests.flatMap((request) => {
    const requestId = ids.find((id) => sameNumber(id, request.id));
    if (requestId === undefined) return [];
    let status: Status = 'open';
    return request.notes.flatMap(({ at, type, words }, place): RequestUpdate[] => {
      if (type === 'opened') return [];
      if (type === 'closed') status = 'closed';
      if (type === 'reopened') status = 'open';
      return [{ id: `${request.id}.${place + 1}`, requestId, ...(at && { at }), status, words, mediaUrls: [] }];
    });
  }).sort((a, b) => (a.at?.at ?? Infinity) - (b.at?.at ?? Infinity) || 0);
}

/** The request as a resident opened it again. Throws a `CityError` where it cannot be. */
export function openedAgain(request: ServiceRequest | undefined, { words }: Reopening, now: number): ServiceRequest {
  const refused = (said: string): CityError => new CityError('refused', said, { problems: [{ code: '400', words: said }], httpStatus: 400 });
  if (!request) throw new CityError('not-found', 'No such request', { httpStatus: 404 });
  if (request.duplicateOf !== undefined) throw refused(`This request was joined to ${request.duplicateOf}.`);
  if (request.status !== 'closed') throw refused('This request is open.');
  const at = { at: now, zoned: true, dayOnly: false };
  const { closedAt: _, statusNotes: __, ...rest } = request;
  return { ...rest, status: 'open', statusWords: 'open', updatedAt: at, notes: [...request.notes, { at, type: 'reopened', words }] };
}
