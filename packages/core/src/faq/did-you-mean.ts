import type { FaqSearch, FindOptions } from './faq-search.js';
import type { QueryReader } from './read-query.js';
import { wordsIn } from './terms.js';

/** The words with those mended that no article has, as `writtenAs` says, if that finds something that is `wanted`; otherwise undefined. */
export function didYouMean(
  words: string, read: QueryReader, find: FaqSearch['find'], writtenAs?: (folded: string) => string | undefined, wanted?: FindOptions['wanted'],
): string | undefined {
  const asked = read(words);
  let text = words;
  for (const { folded, start, end } of wordsIn(words).reverse()) {
    const better = asked.find((word) => word.folded === folded)?.takenFor?.[0];
    if (better) text = text.slice(0, start) + (writtenAs?.(better) ?? better) + text.slice(end);
  }
  return text !== words && find(text, { limit: 1, wanted })[0] ? text : undefined;
}
