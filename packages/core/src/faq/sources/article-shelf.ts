import type { Article } from '../article.js';
import type { BestBet } from '../best-bets.js';

/** All that a city's editors keep in one language. */
export interface ArticleShelf {
  /** BCP 47. */
  readonly lang: string;
  /** In the city's order, each id once. */
  readonly articles: readonly Article[];
  /** As `synonymsFrom` reads them, a rule a line. */
  readonly synonyms?: readonly string[];
  readonly pins?: readonly BestBet[];
  /** Ids of what is shown before a word is typed. */
  readonly frequent?: readonly string[];
  /** A ready index, as `writeIndexFile` wrote it. One that does not fit the articles is not used. */
  readonly index?: Uint8Array;
}
