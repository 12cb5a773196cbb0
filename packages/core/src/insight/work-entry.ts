import type { BestBet } from '../faq/index.js';
import type { Reason } from './note.js';

/** What an editor may do, with the counts that speak for it. */
export type WorkEntry =
  /** No answer was found for this. */
  | (Told & { readonly kind: 'write' })
  /** An answer that does not help as it is. */
  | (Told & { readonly kind: 'mend'; readonly why: 'not-helpful' | 'went-on'; readonly reasons: readonly Reason[] })
  /** Two answers to one question. */
  | (Told & { readonly kind: 'merge' })
  /** An answer nobody came by, and nobody checked for long. */
  | (Told & { readonly kind: 'retire'; readonly checked: string })
  /** How residents put the question, to be found by: a name of one or two words among its keywords, anything longer among its wordings. */
  | (Told & { readonly kind: 'wording'; readonly text: string; readonly into: 'keywords' | 'wordings' })
  /** A line for the city's synonyms. */
  | (Told & { readonly kind: 'synonym'; readonly line: string })
  /** An answer to be put in front. */
  | (Told & { readonly kind: 'pin'; readonly bet: BestBet });

export type WorkKind = WorkEntry['kind'];

interface Told {
  /** The known words that residents typed, or the call centre's; none where it is about an answer as such. */
  readonly words: readonly string[];
  /** Ids of the articles, as the city writes them. */
  readonly articles: readonly string[];
  /** How many, in steps of the fewest people a count may stand for, rounded down. */
  readonly evidence: Evidence;
  /** One sentence for the editor, in English. */
  readonly says: string;
}

export type Evidence = Readonly<Partial<Record<EvidenceName, number>>>;
export type EvidenceName = 'searches' | 'failed' | 'empty' | 'unsure' | 'opened' | 'missed' | 'deep' | 'reworded' | 'notAnswered' | 'rated' | 'wentOn' | 'calls' | `because ${Reason}`;
