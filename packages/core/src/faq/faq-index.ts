/** Words, where they stand, and how much they count there: all that a search reads. Built from articles, or unpacked from bytes. */
export interface FaqIndex {
  readonly lang: string;
  /** Ids of the articles, in the city's order. */
  readonly ids: readonly string[];
  /** Every word as written, folded, sorted by code unit. */
  readonly words: readonly string[];
  /** For each word the term, a number, that it shares with the other words of its stem. */
  readonly termOf: Uint32Array;
  /** For each term its stem. */
  readonly stems: readonly string[];
  /** For each term where its entries begin in `articles` and `weights`, and one end more. */
  readonly starts: Uint32Array;
  /** The articles that hold a term, by place, in order. */
  readonly articles: Uint32Array;
  /** How much the term counts in that article, 1 to 255. */
  readonly weights: Uint8Array;
  /** For each article where its question begins in `titles`, and one end more. */
  readonly titleStarts: Uint32Array;
  /** The terms of all questions, in their order. */
  readonly titles: Uint32Array;
  /**
   * Of an index that holds only some of many articles: how many there are in all, and for each term how many of all hold it, so
   * that its words are as rare here as they are there.
   */
  readonly whole?: { readonly articles: number; readonly holders: Uint32Array };
}

/** Where a sorted list has, or would have, a word. */
export function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many articles hold a term. */
export function holdersOf({ starts, whole }: FaqIndex, term: number): number {
  return whole ? (whole.holders[term] as number) : (starts[term + 1] as number) - (starts[term] as number);
}

/** How many articles there are. */
export function articlesOf({ ids, whole }: FaqIndex): number {
  return whole?.articles ?? ids.length;
}
