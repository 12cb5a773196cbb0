import type { FaqShelf } from '@civic-elements/core/faq';
import { knownWords, vocabularyInSlices } from '@civic-elements/core/insight';
import { pageSlices } from '../platform/page-slices.js';
import { packFor } from '../internal/language-packs.js';

/** Gives those of the typed words that the city uses itself. */
export type KnownInCity = (typed: string) => readonly string[];

/** Reads the city's words out of its answers, where the source holds them all, and out of a list of its own. */
export async function knownInCity(shelf: FaqShelf, vocabulary: readonly string[]): Promise<KnownInCity> {
  const known = await vocabularyInSlices(textsOf(shelf, vocabulary), await packFor(shelf.lang), pageSlices);
  return (typed) => knownWords(typed, known);
}

function* textsOf({ topics, departments, texts }: FaqShelf, vocabulary: readonly string[]): Generator<string> {
  yield* vocabulary;
  for (const { name } of [...topics, ...departments]) yield name;
  yield* texts?.() ?? [];
}
