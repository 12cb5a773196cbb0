import { syllable } from 'syllable';

/** Flesch-Kincaid grade: the school year in which one reads the text with ease. Marks and links are taken out first. */
export function readingGrade(text: string): number {
  const plain = text.replace(/\]\([^)]*\)/g, ']').replace(/[*[\]“”]/g, '').replace(/\b([ap])\.m\.(?=(\s+[A-Z]|\s*$))/g, '$1m.').replace(/\b([ap])\.m\./g, '$1m').replace(/^- (.*)$/gm, '$1.');
  const sentences = plain.split(/[.!?]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  const words = plain.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
