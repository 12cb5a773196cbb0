import type { CallOptions, City } from './city.js';
import { CityError } from './city-error.js';
import { answersTo, numberCandidates } from './request-number.js';
import type { ServiceRequest } from './service-request.js';

async function unlessRefused(call: Promise<ServiceRequest | undefined>): Promise<ServiceRequest | undefined> {
  try {
    return await call;
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
  for (const candidate of numberCandidates(typed)) {
    const found = await unlessRefused(city.request(candidate, options));
    if (found && answersTo(found.id, candidate)) return found;
  }
  return undefined;
}
