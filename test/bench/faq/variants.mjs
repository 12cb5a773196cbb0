import { chance } from './chance.mjs';

const word = /[\p{L}\p{N}]+/gu;

/** How residents really type. Each takes a query and gives the same text for it in every run. */
export const variants = {
  clean: ({ text }) => text,
  typo: ({ id, text }) => withTypo(text, chance(`typo ${id}`)),
  cut: ({ text }) => withLastWordHalfTyped(text),
  keywords: ({ text }, { weakWords }) => longestWords(text, weakWords),
};

/** One edit (a letter dropped, inserted, replaced, or two swapped; never the first) in one word of at least five letters. */
export function withTypo(text, draw) {
  const words = [...text.matchAll(word)].filter(([found]) => /^\p{L}{5,}$/u.test(found));
  if (words.length === 0) return text;
  const { 0: chosen, index } = words[Math.floor(draw() * words.length)];
  const letters = [...chosen];
  const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(draw() * 26)];
  const at = 1 + Math.floor(draw() * (letters.length - 1));
  switch (Math.floor(draw() * 4)) {
    case 0: letters.splice(at, 1); break;
    case 1: letters.splice(at, 0, letter); break;
    case 2: letters[at] = letter; break;
    default: {
      const first = Math.min(at, letters.length - 2);
      [letters[first], letters[first + 1]] = [letters[first + 1], letters[first]];
    }
  }
  return text.slice(0, index) + letters.join('') + text.slice(index + chosen.length);
}

/** As the text stands while its last word is being typed: half of that word, at least three letters. */
export function withLastWordHalfTyped(text) {
  const last = [...text.matchAll(word)].at(-1);
  if (last === undefined) return text;
  const letters = [...last[0]];
  return text.slice(0, last.index) + letters.slice(0, Math.max(3, Math.ceil(letters.length / 2))).join('');
}

/** The three longest words that say something, in their order. */
export function longestWords(text, weakWords) {
  const words = [...new Set(text.match(word) ?? [])];
  const telling = words.filter((one) => !weakWords.has(one.toLowerCase()));
  const longest = [...(telling.length > 0 ? telling : words)].sort((a, b) => b.length - a.length).slice(0, 3);
  return words.filter((one) => longest.includes(one)).join(' ');
}
