import type { Article } from '../article.js';
import type { Heading, Within } from '../faq-source.js';

/** The topics, or the departments, that articles name, in the order they first do. */
export function headingsOf(articles: readonly Article[], by: keyof Within): readonly Heading[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const name = article[by];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Array.from(counts, ([name, count]) => ({ name, count }));
}

export function standsWithin(article: Article, { topic, department }: Within): boolean {
  return (topic ?? article.topic) === article.topic && (department ?? article.department) === article.department;
}
