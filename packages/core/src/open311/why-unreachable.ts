import type { HttpMeans } from './http-call.js';
import { webAddress } from './web-address.js';

/** How long the second look may take; a resident is waiting meanwhile. */
const patience = 2000;

/**
 * A sentence for developers on why there was no answer. A browser gives a page the same error for a server that is
 * down and for one that does not allow pages of other sites to read it; a look that reads nothing tells them apart.
 */
export async function whyUnreachable(url: string, { fetch, origin }: Pick<HttpMeans, 'fetch' | 'origin'>): Promise<string> {
  const nobody = `No answer from ${url}: the name is wrong, the server is down or the connection broke.`;
  const there = webAddress(url)?.origin;
  if (origin === undefined || there === undefined || there === origin) return nobody;
  if (origin.startsWith('https:') && url.startsWith('http:')) return `${url} is not https: a page on https may not read it.`;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    await fetch(url, { mode: 'no-cors', credentials: 'omit', signal: controller.signal });
    return `${url} answers, but does not let pages of ${origin} read it. It must send Access-Control-Allow-Origin (CORS), or be asked through a proxy on this site.`;
  } catch {
    return nobody;
  } finally {
    clearTimeout(timer);
  }
}
