import type { City } from './city.js';
import { CityError, type CityErrorKind } from '../calls/index.js';
import type { Attempt } from './draft.js';
import { isFromAttempt, type Likeness } from './same-request.js';
import type { CityTime, ServiceRequest } from './service-request.js';

export type Found =
  | { readonly state: 'found'; readonly id: string }
  | { readonly state: 'not-there' }
  | { readonly state: 'cannot-tell'; readonly because: CityErrorKind; readonly retryAfter?: number };

const hour = 3_600_000;
const day = 24 * hour;

/** Clocks of a phone and of a city differ. A time without a zone is up to 14 hours off, a mere day another 24. */
function slackFor({ zoned, dayOnly }: CityTime): number {
  return hour + (zoned ? 0 : 14 * hour) + (dayOnly ? day : 0);
}

const widestSlack = slackFor({ at: 0, zoned: false, dayOnly: true });

/** A list this long may have been cut, so that what is not on it may still be there. */
const longestList = 1000;

/**
 * Looks whether one of these attempts arrived: in the city's list, the same service, the same words and place, at or
 * after the attempt. `now` is in milliseconds since the epoch; an attempt that seems to lie after it was made while the
 * clock was wrong, and is looked for in the whole last week. Where nothing shows that the clock is right, what would be
 * taken for it by another clock leaves the answer open.
 */
export async function lookForSent(attempts: readonly Attempt[], city: City, now: number, signal?: AbortSignal): Promise<Found> {
  const since = (attempt: Attempt): number => (attempt.at > now ? now - 7 * day : attempt.at);
  const serviceCodes = [...new Set(attempts.map(({ serviceCode }) => serviceCode))];
  const options = signal ? { signal } : {};
  try {
    const listed = await city.requests({ serviceCodes, from: Math.min(...attempts.map(since)) - widestSlack, limit: longestList }, options);
    let unclear = listed.length >= longestList;
    for (const attempt of attempts) {
      for (const request of listed) {
        if (isBefore(request, since(attempt))) continue;
        const likeness = likenessOf(request, attempt);
        if (likeness === 'same') return { state: 'found', id: request.id };
        if (likeness === 'cannot-tell') unclear = true;
      }
    }
    // A clock that is ahead looks for it in a time that has not come. One that the newest request agrees with is not.
    if (!unclear && now - newestOf(listed) > hour) {
      const all = await city.requests({ serviceCodes, limit: longestList }, options);
      const ahead = Math.max(0, now - newestOf(all));
      unclear = attempts.some((attempt) => all.some((request) => !isBefore(request, since(attempt) - ahead) && likenessOf(request, attempt) !== 'other'));
    }
    return unclear ? { state: 'cannot-tell', because: 'unreadable' } : { state: 'not-there' };
  } catch (error) {
    const { kind, retryAfter } = error instanceof CityError ? error : new CityError('failed', 'The city adapter threw something else');
    return { state: 'cannot-tell', because: kind, ...(retryAfter !== undefined && { retryAfter }) };
  }
}

function isBefore({ requestedAt }: ServiceRequest, since: number): boolean {
  return requestedAt !== undefined && requestedAt.at < since - slackFor(requestedAt);
}

function likenessOf(request: ServiceRequest, attempt: Attempt): Likeness {
  return request.serviceCode !== undefined && request.serviceCode !== attempt.serviceCode ? 'other' : isFromAttempt(request, attempt);
}

/** When the newest of them was made, in milliseconds since the epoch. */
function newestOf(requests: readonly ServiceRequest[]): number {
  return Math.max(-Infinity, ...requests.map(({ requestedAt }) => requestedAt?.at ?? -Infinity));
}
