import { articleFinder } from './article-finder.js';
import type { BestBets } from './best-bets.js';
import { didYouMean } from './did-you-mean.js';
import type { FaqIndex } from './faq-index.js';
import { stemmerOf, type LanguagePack } from './language-pack.js';
import type { Mark } from './marks.js';
import { queryReader, type QueryReader } from './read-query.js';
import type { Synonyms } from './synonyms.js';

/** An article found for what was typed. */
export interface FoundArticle {
  readonly id: string;
  /** Orders the answers of one query; says nothing from one query to the next. */
  readonly score: number;
  /**
   * Which share it holds, 0 to 1, of what the telling words of the query weigh together: rare words weigh more, words that are only
   * like the ones asked for hold less. 0 where no word tells, 1 for what an editor put in front.
   */
  readonly covers: number;
  /** Whether it answers what was asked, as far as a machine can tell: telling words met where an answer says what it is about. */
  readonly sure: boolean;
  /** Put in front by an editor. */
  readonly pinned: boolean;
}

/** What editors add to an index. Each layer can be left out. */
export interface SearchLayers {
  readonly synonyms?: Synonyms;
  readonly bestBets?: BestBets;
  /** The day, such as `2026-03-31`; asked for at every search that has best bets. */
  today?(): string;
  /** A folded word as the articles write it; `wordsAsWritten` knows. Without it, mended words come without capitals and accents. */
  writtenAs?(folded: string): string | undefined;
}

export interface FindOptions {
  /** How many at most; 10 if not said. */
  readonly limit?: number;
  /** The part of the best one's score below which a find is left out; 0 if not said. */
  readonly atLeast?: number;
  /** Which articles may be found, such as those of one topic. */
  wanted?(id: string): boolean;
}

/** A search over one index. Deterministic: the same words find the same articles on every machine. */
export interface FaqSearch {
  /** Articles for what was typed so far, the best first. Words that tell nothing find nothing beside words that do. */
  find(words: string, options?: FindOptions): readonly FoundArticle[];
  /** Where a text says what was asked for, in whatever form it was meant; for marking. In order, never overlapping. */
  marks(words: string, text: string): readonly Mark[];
  /** The words with those mended that no article has, if that finds something; otherwise undefined. */
  didYouMean(words: string): string | undefined;
}

/**
 * Makes an index ready to be asked. The pack has to be the one the index was built with. Whoever opens many parts of one index gives
 * the reader of its words along, which then is made once.
 */
export function openFaqSearch(index: FaqIndex, pack: LanguagePack, layers: SearchLayers = {}, read: QueryReader = queryReader(index, stemmerOf(pack), pack, layers.synonyms)): FaqSearch {
  const finder = articleFinder(index, read, layers);
  return { ...finder, didYouMean: (words) => didYouMean(words, read, finder.find, layers.writtenAs) };
}
