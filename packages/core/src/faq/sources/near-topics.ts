import type { Article } from '../article.js';
import type { Heading } from '../faq-source.js';

/** The topics nearest to what was found by weaker signs, or else the largest ones; at most three. */
export function nearTopicsOf(weaker: readonly (Article | undefined)[], topics: readonly Heading[], except?: string): readonly string[] {
  const near = new Set<string>();
  for (const article of weaker) if (article?.topic !== undefined) near.add(article.topic);
  near.delete(except as string);
  if (near.size === 0) for (const { name } of [...topics].sort((a, b) => b.count - a.count)) if (name !== except) near.add(name);
  return [...near].slice(0, 3);
}
