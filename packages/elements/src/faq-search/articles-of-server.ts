import type { FaqSource } from '@civic-elements/core/faq';
import { ServerFaqSource } from '@civic-elements/core/faq-sources';
import { httpMeans } from '../platform/http-means.js';

/** Articles on the city's own server, which also searches them. */
export function articlesOfServer(endpoint: string, jurisdiction: string): FaqSource {
  return new ServerFaqSource({ endpoint, http: httpMeans(), ...(jurisdiction !== '' && { jurisdiction }) });
}
