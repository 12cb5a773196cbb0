import type { Article, BestBet } from '../faq/index.js';

/** What the call centre was asked, from its own list of topics; never what a caller said. */
export interface CallTopic {
  readonly words: string;
  readonly count: number;
  /** The answer that the call was about, where there is one. */
  readonly article?: string;
}

/** What the city has: in one language. */
export interface CityAnswers {
  readonly articles: readonly Article[];
  /** As `synonymsFrom` reads them. */
  readonly synonyms: readonly string[];
  readonly pins: readonly BestBet[];
}
