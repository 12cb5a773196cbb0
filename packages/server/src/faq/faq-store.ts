import type { Article, BestBet, Heading, Within } from '@civic-elements/core/faq';

/** A language in which there are articles. */
export interface FaqLanguage {
  /** BCP 47. */
  readonly lang: string;
  readonly count: number;
  /** Another number after every change of its articles or layers. */
  readonly version: number;
}

/** An article as the search reads it: stems instead of words, so that a store needs to know no language. */
export interface ArticleReading {
  /** The stems of each field, in their order; what is found by them is judged anew. */
  readonly fields: { readonly question: readonly string[]; readonly keywords: readonly string[]; readonly topic: readonly string[]; readonly answer: readonly string[] };
  /** Every stem once, and how much it counts in this article (1 to 255). */
  readonly terms: readonly string[];
  readonly weights: Uint8Array;
}

export interface KeptArticle {
  readonly article: Article;
  readonly reading: ArticleReading;
}

/** What is put in one go, with all words of it as they are written, folded, and their stems. */
export interface ArticleBatch {
  readonly articles: readonly KeptArticle[];
  readonly words: ReadonlyMap<string, string>;
}

/** What editors add to the articles of a language. */
export interface FaqLayers {
  /** As `synonymsFrom` reads them, a rule a line. */
  readonly synonyms: readonly string[];
  readonly pins: readonly BestBet[];
  /** Ids of what is shown before a word is typed. */
  readonly frequent: readonly string[];
}

export interface StoredVocabulary {
  /** Words as written, folded, and their stems. Those of articles gone may still be among them. */
  readonly words: ReadonlyMap<string, string>;
  /** How many articles hold a stem. */
  readonly holders: ReadonlyMap<string, number>;
}

/** An article that may be what was asked for. */
export interface Candidate {
  readonly id: string;
  readonly terms: readonly string[];
  readonly weights: Uint8Array;
  /** The stems of its question, in their order. */
  readonly question: readonly string[];
}

/**
 * Where the city keeps its articles, by language, beside its requests. It finds by stems and knows nothing of residents' words; any
 * database with a full-text index can stand behind it. What has been put is on the disk. Every adapter passes `faqStoreContract`.
 */
export interface FaqStore {
  /** The city's first language first. */
  languages(): Promise<readonly FaqLanguage[]>;
  /** Adds or replaces by id, all of the batch or none of it. New ones stand after those there already, in the order given. */
  putArticles(lang: string, batch: ArticleBatch): Promise<void>;
  /** False when there is none of this id. */
  deleteArticle(lang: string, id: string): Promise<boolean>;
  /** Takes all articles and layers of a language away. */
  clear(lang: string): Promise<void>;
  putLayers(lang: string, layers: FaqLayers): Promise<void>;
  layers(lang: string): Promise<FaqLayers>;
  /** In the order asked for; unknown ids are left out. */
  articles(lang: string, ids: readonly string[]): Promise<readonly Article[]>;
  /** In the city's order. */
  firstArticles(lang: string, limit: number, within: Within): Promise<readonly Article[]>;
  /** In the order in which articles first name them. */
  headings(lang: string, by: keyof Within): Promise<readonly Heading[]>;
  vocabulary(lang: string): Promise<StoredVocabulary>;
  /** At most `limit` articles that hold any of these stems, those that hold rarer ones in better places; and always those of the ids given. In the city's order. */
  candidates(lang: string, stems: readonly string[], limit: number, within: Within, ids?: readonly string[]): Promise<readonly Candidate[]>;
  close(): Promise<void>;
}
