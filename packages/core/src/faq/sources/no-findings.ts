import type { FaqFindings } from '../faq-source.js';

/** What white space and signs alone find. */
export const noFindings: FaqFindings = { articles: [], total: 0, sure: false, nearTopics: [], marks: () => [] };

export function asksSomething(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}
