import type { CityErrorKind } from '@civic-elements/core/calls';
import type { Article, FaqShelf, FaqSource, Mark, Within } from '@civic-elements/core/faq';
import type { Reason } from '@civic-elements/core/insight';
import type { SearchNotes } from './search-notes.js';

/** Whether the city's answers are here. */
export type Shelf =
  | { readonly name: 'none' }
  | { readonly name: 'opening' }
  | { readonly name: 'open'; readonly shelf: FaqShelf }
  | { readonly name: 'failed'; readonly because: CityErrorKind };

/** The questions in view, and what they are an answer to. Without words: those that people often ask. */
export interface Listed {
  readonly words: string;
  readonly within: Within;
  readonly articles: readonly Article[];
  readonly total: number;
  readonly sure: boolean;
  readonly didYouMean?: string | undefined;
  readonly nearTopics: readonly string[];
  readonly marks: (text: string) => readonly Mark[];
}

/** What the status says. Two nodes take turns, so that the same words are read out again. */
export interface Said {
  readonly what: { readonly count: number; readonly sure: boolean } | 'linkCopied' | 'linkNotCopied' | undefined;
  readonly turn: 0 | 1;
}

export interface FaqSearchState {
  readonly typed: string;
  readonly within: Within;
  readonly shelf: Shelf;
  readonly listed: Listed | undefined;
  /** Why the last search brought nothing; the list before it stays in view. */
  readonly trouble: CityErrorKind | undefined;
  /** What `#faq=…` led to, where the list does not hold it. */
  readonly linked: Article | 'gone' | undefined;
  readonly said: Said;
}

/** What happened, for the page around the search. Never the words typed. */
export type FaqFact =
  | { readonly name: 'civic-answer-opened'; readonly detail: { readonly id: string; readonly topic?: string } }
  | { readonly name: 'civic-search-came-up-empty'; readonly detail: { readonly nearTopics: readonly string[] } }
  | { readonly name: 'civic-answer-rated'; readonly detail: { readonly id: string; readonly answered: boolean; readonly reasons: readonly Reason[] } };

/** What the page gives the search to work with. */
export interface FaqMeans {
  readonly source: FaqSource | undefined;
  /** BCP 47; empty until it is known. */
  readonly lang: string;
  /** Whether a link can only be meant for this search: no other is on the page. */
  readonly alone: boolean;
  /** The topic that is chosen to begin with; empty for all. */
  readonly topic: string;
  readonly frequent: number;
  readonly results: number;
  readonly tell: (fact: FaqFact) => void;
  /** What is done is noted with the code that the search is used with. */
  readonly note: (write: (notes: SearchNotes) => void) => void;
  /** Fetches what the search is used with: how an open answer is drawn, and what is done with it. */
  readonly prepare: () => Promise<unknown>;
}
