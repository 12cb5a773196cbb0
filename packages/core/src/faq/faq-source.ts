import type { CallOptions } from '../calls/index.js';
import type { Article } from './article.js';
import type { Mark } from './marks.js';

/**
 * The port behind which a city's answers stand: a file, the city's server, or a search engine that is already there. Every
 * adapter passes the contract test in `@civic-elements/core/testing`. All calls reject with `CityError`, and only with it.
 */
export interface FaqSource {
  /** The articles in the language asked for (BCP 47) or, where there are none, in the source's first language. */
  open(lang: string, options?: CallOptions): Promise<FaqShelf>;
}

/** The articles in one language, ready to be asked. */
export interface FaqShelf {
  /** BCP 47 of the articles; says so when it is not the language asked for. */
  readonly lang: string;
  /** How many articles there are in all. */
  readonly count: number;
  /** In the city's order. Empty where the articles name none. */
  readonly topics: readonly Heading[];
  readonly departments: readonly Heading[];
  /** What is shown before a word is typed: the city's own list in its order, or else what is read most. */
  frequent(limit: number, within?: Within, options?: CallOptions): Promise<readonly Article[]>;
  /** Articles for the words typed so far, the best first. Words of white space alone find nothing. */
  find(words: string, asked: AskedFor, options?: CallOptions): Promise<FaqFindings>;
  article(id: string, options?: CallOptions): Promise<Article | undefined>;
  /** Questions near this one, itself never among them. */
  related(article: Article, limit: number, options?: CallOptions): Promise<readonly Article[]>;
  /** All that the articles and their synonyms say, where the source holds them; for what may be noted of typed words. */
  texts?(): Iterable<string>;
}

/** A topic or a department under which articles stand. */
export interface Heading {
  readonly name: string;
  readonly count: number;
}

/** Only articles of this topic and this department. */
export interface Within {
  readonly topic?: string;
  readonly department?: string;
}

export interface AskedFor extends Within {
  readonly limit: number;
}

export interface FaqFindings {
  /** At most `limit`, the best first, each once. */
  readonly articles: readonly FoundAnswer[];
  /** How many were found in all, as far as the source counted. Never less than `articles` holds. */
  readonly total: number;
  /** Whether the best of them answers what was asked, as far as a machine can tell. False also when there is none. */
  readonly sure: boolean;
  /** The words, mended, if mending them finds something; as articles write them. */
  readonly didYouMean?: string;
  /** Topics that come nearest when nothing sure was found; at most three, perhaps none. */
  readonly nearTopics: readonly string[];
  /** Where a text says what was asked for; in order, never overlapping. */
  marks(text: string): readonly Mark[];
}

export interface FoundAnswer {
  readonly article: Article;
  /** Put in front by an editor. */
  readonly pinned: boolean;
}
