import type { CallOptions } from '../calls/index.js';
import type { City } from './city.js';
import { CityError } from '../calls/index.js';
import { answersTo, numberCandidates } from './request-number.js';
import type { ServiceRequest } from './service-request.js';

/** The request of exactly this number. Undefined when the city does not know it, or answers with another one. */
export async function requestOf(number: string, city: City, options: CallOptions): Promise<ServiceRequest | undefined> {
  try {
    const found = await city.request(number, options);
    return found && answersTo(found.id, number) ? found : undefined;
  } catch (error) {
    // A city that calls a number malformed, or says 404 its own way, does not know it.
    if (error instanceof CityError && (error.kind === 'refused' || error.kind === 'not-found')) return undefined;
    throw error;
  }
}

/**
 * The request a resident means by the number they typed, or undefined when the city knows none. Never another request
 * than one of that number, whatever the city answers. Rejects with `CityError` when the city could not be asked.
 */
export async function findRequest(typed: string, city: City, options: CallOptions = {}): Promise<ServiceRequest | undefined> {
  const [asTyped] = numberCandidates(typed);
  if (asTyped === undefined) return undefined;
  const found = await requestOf(asTyped, city, options);
  if (found) return found;
  // Only now: a city whose client is loaded with the first call cannot say before how its numbers are written.
  for (const candidate of numberCandidates(typed, city.numberExamples).slice(1)) {
    const meant = await requestOf(candidate, city, options);
    if (meant) return meant;
  }
  return undefined;
}
