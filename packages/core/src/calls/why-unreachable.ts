import type { HttpMeans } from './http-means.js';
import { webAddress } from './web-address.js';

/** How long the second look may take; a resident is waiting meanwhile. */
const patience = 2000;

/**
 * A sentence for developers on why there was no answer. A browser gives a page the same error for a server that is
 * down and for one that does not allow pages of other sites to read it; a look that reads nothing tells them apart.
 */
export async function whyUnreachable(url: string, { fetch, origin }: Pick<HttpMeans, 'fetch' | 'origin'>): Promise<string> {
  const nobody = `No answer from ${url}`;
  const there = webAddress(url)?.origin;
  if (origin === undefined || there === undefined || there === origin) return nobody;
  if (origin.startsWith('https:') && url.startsWith('http:')) return `A page on https may not read ${url}`;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    await fetch(url, { mode: 'no-cors', credentials: 'omit', signal: controller.signal });
    return `${url} answers, but does not let ${origin} read it (CORS): let it send Access-Control-Allow-Origin, or ask it by way of a proxy`;
  } catch {
    return nobody;
  } finally {
    clearTimeout(timer);
  }
}
