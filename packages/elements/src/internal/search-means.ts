import type { SearchMeans } from '@civic-elements/core/faq-sources';
import { pageSlices } from '../platform/page-slices.js';
import { packFor } from './language-packs.js';

/** With what a page searches the city's answers itself. */
export const searchMeans: SearchMeans = { packFor, slices: pageSlices, today };

/** The day where the resident is, such as `2026-03-31`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - 60_000 * now.getTimezoneOffset()).toISOString().slice(0, 10);
}
