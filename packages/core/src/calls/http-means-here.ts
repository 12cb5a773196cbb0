import type { HttpMeans } from './http-means.js';

const usualTimeout = 20_000;

/** The means of the surroundings, a browser's or Node's, for all that is not given. */
export function httpMeansHere(given: Partial<HttpMeans> = {}): HttpMeans {
  const origin = given.origin ?? globalThis.location?.origin;
  return {
    fetch: given.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    timeout: given.timeout ?? usualTimeout,
    online: given.online ?? (() => globalThis.navigator?.onLine !== false),
    ...(origin !== undefined && { origin }),
  };
}
