import { mostLettersOfPlace } from '../geocoder.js';

/** What is sent of what was typed: one line, not longer than any address. Empty when nothing can be looked up. */
export function typedWords(text: string): string {
  const line = text.slice(0, 4 * mostLettersOfPlace).replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim().slice(0, mostLettersOfPlace);
  // A sign of two halves may have been cut in two.
  const words = line.replace(/\p{Cs}/gu, '').trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}
