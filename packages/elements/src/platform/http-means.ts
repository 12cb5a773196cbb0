import type { HttpMeans } from '@civic-elements/core/calls';
import { isOnline } from './network.js';

/** The browser's own network. `base` is what relative addresses start from; after 20 seconds a call counts as unanswered. */
export function httpMeans(): HttpMeans & { readonly base: string } {
  return { fetch: (url, init) => fetch(url, init), timeout: 20_000, online: isOnline, origin: window.location.origin, base: document.baseURI };
}
