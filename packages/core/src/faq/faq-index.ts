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
  /** For each term how many articles hold it. */
  readonly holders: Uint32Array;
  /** For each term where its entries begin in `entries`. */
  readonly starts: Uint32Array;
  /** For each article that holds a term: the distance to the article before, as a number of 7 bits a byte, then its weight, 0 to 255. */
  readonly entries: Uint8Array;
  /** For each article where its question begins in `titles`, and one end more. */
  readonly titleStarts: Uint32Array;
  /** The terms of all questions, in their order. */
  readonly titles: Uint32Array;
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
