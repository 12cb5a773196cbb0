import type { CallOptions } from '../calls/index.js';
import type { City } from './city.js';
import { answersTo, numberCandidates } from './request-number.js';
import type { ServiceRequest } from './service-request.js';

/** A number as it was typed, and the request of that number; none where the city does not know it. */
export interface LookedUp {
  readonly number: string;
  readonly request?: ServiceRequest;
}

/** So many are looked up at once: what an address can hold that old servers read. */
export const mostAtOnce = 50;

/**
 * The requests of several numbers, in the order of the numbers: one call, and a second with all that may be meant by those the city did not
 * know as they were typed. Never another request than one of that number. Rejects with `CityError`.
 */
export async function findRequests(numbers: readonly string[], city: City, options: CallOptions = {}): Promise<readonly LookedUp[]> {
  const found = new Map<string, ServiceRequest>();
  const ask = async (meant: (number: string) => readonly string[]): Promise<void> => {
    const missing = numbers.filter((number) => !found.has(number));
    const ids = [...new Set(missing.flatMap(meant))];
    if (ids.length === 0) return;
    const answers = await city.requests({ ids }, options);
    for (const number of missing) {
      const request = answers.find(({ id }) => meant(number).some((candidate) => answersTo(id, candidate)));
      if (request) found.set(number, request);
    }
  };
  await ask((number) => numberCandidates(number).slice(0, 1));
  // Only now: a city whose client is loaded with the first call cannot say before how its numbers are written.
  await ask((number) => numberCandidates(number, city.numberExamples).slice(1));
  const seen = new Set<ServiceRequest>();
  return numbers.flatMap((number): readonly LookedUp[] => {
    const request = found.get(number);
    if (!request) return [{ number }];
    if (seen.has(request)) return [];
    seen.add(request);
    return [{ number, request }];
  });
}
