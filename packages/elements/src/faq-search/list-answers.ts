import type { FaqShelf, Heading, Within } from '@civic-elements/core/faq';
import type { Listed } from './faq-search-state.js';

export interface ToList {
  /** Without white space around them; empty for what people often ask. */
  readonly words: string;
  readonly within: Within;
  /** How many; 0 for as many as the page shows at first: `frequent`, or `results` for a search or a topic. */
  readonly limit: number;
  readonly frequent: number;
  readonly results: number;
}

/** What the city knows of it: a topic it does not have, or no longer, must not hide all the others. */
export function known({ topic, department }: Within, { topics, departments }: FaqShelf): Within {
  const has = (headings: readonly Heading[], name: string): boolean => headings.length === 0 || headings.some((heading) => heading.name === name);
  return { ...(topic !== undefined && has(topics, topic) && { topic }), ...(department !== undefined && has(departments, department) && { department }) };
}

/** The questions to show for what was typed and chosen. */
export async function listAnswers(shelf: FaqShelf, { words, within, limit, frequent, results }: ToList, signal: AbortSignal): Promise<Listed> {
  const { topic, department } = within;
  if (words === '') {
    const articles = await shelf.frequent(limit || (topic === undefined ? frequent : results), within, { signal });
    // A topic can be looked through whole; of all there is, what is asked often is enough.
    const total = topic === undefined || department !== undefined ? articles.length : (shelf.topics.find(({ name }) => name === topic)?.count ?? 0);
    return { words, within, articles, total, sure: true, nearTopics: [], marks: () => [] };
  }
  const found = await shelf.find(words, { limit: limit || results, ...within }, { signal });
  const { total, sure, didYouMean, nearTopics } = found;
  return { words, within, articles: found.articles.map(({ article }) => article), total, sure, didYouMean, nearTopics, marks: (text) => found.marks(text) };
}
