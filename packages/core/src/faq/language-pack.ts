import { fold } from './terms.js';

/** What the search has to know of one language, loaded with it and for it alone. */
export interface LanguagePack {
  /** BCP 47, such as `de`. */
  readonly lang: string;
  /** Cuts a word in lower case to its stem. The same function has to be given when an index is built and when it is asked. */
  stem(word: string): string;
  /** Words that ask rather than tell, such as "how", "the", "my". They count little, and never alone beside words that tell. */
  readonly weakWords: readonly string[];
  /** Tells which stretches of a text only ask, from `start` up to `end`, in a language that writes no spaces between its words. */
  askingIn?(text: string): (start: number, end: number) => boolean;
  /** Whether the language writes what belongs together as one word, as German does. */
  readonly compounds?: boolean;
}

/** For a language without a pack: words count as they are written. */
export const plainLanguage: LanguagePack = { lang: 'und', stem: (word) => word, weakWords: [] };

/** Stems folded, each word cut once: a stemmer costs more than looking up what it said before. */
export function stemmerOf(pack: LanguagePack): (lower: string) => string {
  const known = new Map<string, string>();
  return (lower) => {
    const before = known.get(lower);
    if (before !== undefined) return before;
    // Numbers and letters of other scripts go through unharmed; a stemmer that cuts a word to nothing leaves it whole.
    const stem = fold(pack.stem(lower)) || fold(lower);
    known.set(lower, stem);
    return stem;
  };
}
