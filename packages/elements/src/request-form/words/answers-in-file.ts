import type { FaqSource } from '@civic-elements/core/faq';
import { FileSource } from '@civic-elements/core/faq-sources';
import { searchMeans } from '../../internal/search-means.js';
import { httpMeans } from '../../platform/http-means.js';

/** The city's answers in a file, or in several that it names, as `<civic-faq-search src>` takes them. */
export const answersInFile = (src: string): FaqSource => {
  const http = httpMeans();
  return new FileSource({ src, base: http.base, http, ...searchMeans });
};
