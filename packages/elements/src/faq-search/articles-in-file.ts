import type { FaqSource } from '@civic-elements/core/faq';
import { FileSource } from '@civic-elements/core/faq-sources';
import { searchMeans } from '../internal/search-means.js';
import { httpMeans } from '../platform/http-means.js';

/** Articles in a file, or in several that it names. */
export function articlesInFile(src: string): FaqSource {
  const http = httpMeans();
  return new FileSource({ src, base: http.base, http, ...searchMeans });
}
