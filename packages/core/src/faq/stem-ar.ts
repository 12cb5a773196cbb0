import { fold } from './terms.js';

/** "with the", "like the", "so the", "to the", "the": written together with what follows, and "and" before any of them. */
const joined = ['بال', 'كال', 'فال', 'لل', 'ال'];
/** Dual, plural, feminine and possessive endings, as folded. */
const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/**
 * Cuts an Arabic word to a light stem: what is written together with it, and its endings, as long as three letters stay. Words are not
 * led back to their roots, which would make the library and the writer one. After Larkey, Ballesteros and Connell, "Light Stemming for
 * Arabic Information Retrieval", 2007 (light10).
 */
export function stemAr(word: string): string {
  let cut = fold(word);
  if (cut.startsWith('و') && cut.length > 3) cut = cut.slice(1);
  const first = joined.find((piece) => cut.startsWith(piece) && cut.length >= piece.length + 3);
  if (first) cut = cut.slice(first.length);
  for (const ending of endings) if (cut.endsWith(ending) && cut.length >= ending.length + 3) cut = cut.slice(0, -ending.length);
  return cut;
}
