import { CityError, type CallOptions, type CityErrorKind } from '../calls/index.js';
import type { City } from './city.js';
import { requestOf } from './find-request.js';
import { answersTo } from './request-number.js';
import type { ServiceRequest } from './service-request.js';

/**
 * Where a way from request to request ended:
 * - `survivor`: at one that was joined with no other.
 * - `unknown`: the city does not know `number`, the next one.
 * - `circle`: `number`, the next one, was on the way already, so none of them survives.
 * - `too-far`: after as many steps as are taken; `number` is the next one.
 * - `not-asked`: the city could not be asked for `number`, for the reason in `because`.
 */
export type EndOfWay =
  | { readonly kind: 'survivor' }
  | { readonly kind: 'unknown' | 'circle' | 'too-far'; readonly number: string }
  | { readonly kind: 'not-asked'; readonly number: string; readonly because: CityErrorKind };

export interface DuplicatesFollowed {
  /** Every request on the way, the one that was asked for first. */
  readonly way: readonly [ServiceRequest, ...ServiceRequest[]];
  readonly end: EndOfWay;
  /**
   * The request to show. Only of a way that ends at a survivor is it the last; of any other it is the one that was asked for, because
   * nothing further along is known to stand for it.
   */
  readonly request: ServiceRequest;
}

/** Cities that join requests join most of them once. Each step costs a call. */
const mostSteps = 5;

/**
 * Follows a request that was joined with another one, and that one with a third, to the one that stands for all. What was found is kept
 * whatever comes of the way, so only a call that was stopped rejects, with `CityError`.
 */
export async function followDuplicates(request: ServiceRequest, city: City, options: CallOptions = {}): Promise<DuplicatesFollowed> {
  const way: [ServiceRequest, ...ServiceRequest[]] = [request];
  const ending = (end: EndOfWay, shown = request): DuplicatesFollowed => ({ way, end, request: shown });
  for (let last = request; ;) {
    const { duplicateOf: number } = last;
    if (number === undefined) return ending({ kind: 'survivor' }, last);
    if (way.some(({ id }) => answersTo(id, number))) return ending({ kind: 'circle', number });
    if (way.length > mostSteps) return ending({ kind: 'too-far', number });
    try {
      const next = await requestOf(number, city, options);
      if (!next) return ending({ kind: 'unknown', number });
      way.push(last = next);
    } catch (error) {
      if (!(error instanceof CityError) || error.kind === 'stopped') throw error;
      return ending({ kind: 'not-asked', number, because: error.kind });
    }
  }
}
