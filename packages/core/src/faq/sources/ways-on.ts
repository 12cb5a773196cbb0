import type { ArticleFinder } from '../article-finder.js';
import type { Article } from '../article.js';
import { didYouMean } from '../did-you-mean.js';
import type { FaqFindings, Heading, Within } from '../faq-source.js';
import type { QueryReader } from '../read-query.js';
import { wordsAsWritten } from '../words-as-written.js';
import { nearTopicsOf } from './near-topics.js';

export interface Searched {
  readonly words: string;
  readonly within: Within;
  readonly sure: boolean;
  /** Ids of what was found, the best first. */
  readonly found: readonly string[];
}

export interface ShelfSearched {
  readonly finder: ArticleFinder;
  readonly read: QueryReader;
  readonly byId: ReadonlyMap<string, Article>;
  readonly topics: readonly Heading[];
  textsOf(article: Article): readonly string[];
  standsWithin(article: Article, within: Within): boolean;
}

/** What is offered beside a list that may not hold the answer: words mended, and topics near where nothing sure was found. */
export function waysOn({ words, within, sure, found }: Searched, { finder, read, byId, topics, textsOf, standsWithin }: ShelfSearched): Pick<FaqFindings, 'didYouMean' | 'nearTopics'> {
  const articlesOf = (ids: readonly string[]): Article[] => ids.map((id) => byId.get(id) as Article);
  const idsFor = (asked: string): string[] => finder.find(asked).map(({ id }) => id);
  // The articles that are found for a word show how it is written; reading all of them would be felt.
  const writtenAs = (folded: string): string | undefined => wordsAsWritten(() => articlesOf(idsFor(folded)).flatMap(textsOf))(folded);
  // Within a topic, what other topics would find helps nobody.
  const mended = didYouMean(words, read, finder.find, writtenAs, (id) => standsWithin(byId.get(id) as Article, within));
  const isNarrowed = within.topic !== undefined || within.department !== undefined;
  const nearTopics = sure ? [] : nearTopicsOf(articlesOf(isNarrowed ? idsFor(words) : found.slice(0, 10)), topics, within.topic);
  return { ...(mended !== undefined && { didYouMean: mended }), nearTopics };
}
