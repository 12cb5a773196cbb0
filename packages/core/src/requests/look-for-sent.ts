import type { City } from './city.js';
import { CityError, type CityErrorKind } from './city-error.js';
import type { Attempt } from './draft.js';
import { isFromAttempt } from './same-request.js';
import type { CityTime } from './service-request.js';

export type Found =
  | { readonly state: 'found'; readonly id: string }
  | { readonly state: 'not-there' }
  | { readonly state: 'cannot-tell'; readonly because: CityErrorKind };

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
 * clock was wrong, and is looked for in the whole last week.
 */
export async function lookForSent(attempts: readonly Attempt[], city: City, now: number, signal?: AbortSignal): Promise<Found> {
  const since = (attempt: Attempt): number => (attempt.at > now ? now - 7 * day : attempt.at);
  try {
    const listed = await city.requests(
      {
        serviceCodes: [...new Set(attempts.map(({ serviceCode }) => serviceCode))],
        from: Math.min(...attempts.map(since)) - widestSlack,
        limit: longestList,
      },
      signal ? { signal } : {},
    );
    let unclear = listed.length >= longestList;
    for (const attempt of attempts) {
      for (const request of listed) {
        const { serviceCode = attempt.serviceCode, requestedAt } = request;
        const early = requestedAt !== undefined && requestedAt.at < since(attempt) - slackFor(requestedAt);
        if (early || serviceCode !== attempt.serviceCode) continue;
        const likeness = isFromAttempt(request, attempt);
        if (likeness === 'same') return { state: 'found', id: request.id };
        if (likeness === 'cannot-tell') unclear = true;
      }
    }
    return unclear ? { state: 'cannot-tell', because: 'unreadable' } : { state: 'not-there' };
  } catch (error) {
    return { state: 'cannot-tell', because: error instanceof CityError ? error.kind : 'failed' };
  }
}
