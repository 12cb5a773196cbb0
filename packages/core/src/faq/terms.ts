/** A word of a text, folded for comparison, and where it stands: from `start` up to `end`, in UTF-16 units. */
export interface Word {
  readonly folded: string;
  /** Lower case, with its accents: what a stemmer reads. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

// Letters that Unicode does not take apart, and those Arabic keyboards interchange. Tatweel is no letter at all.
const alike: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ة: 'ه', ى: 'ي', ٱ: 'ا', ـ: '' };

/** Lower case, without accents and vowel marks, so that "École" and "ecole" are one. */
export function fold(text: string): string {
  // Most words of most languages are plain: asking first is several times quicker than folding all.
  if (/^[a-z0-9]*$/.test(text)) return text;
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^a-z]/g, (letter) => alike[letter] ?? letter);
}

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const wordOrRun = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const run = new RegExp(`^[${unspaced}]`, 'u');

/**
 * The words of a text, in any language. Where a script writes no spaces, each two letters side by side stand for a word: they need
 * no dictionary, so that an index built on one machine fits the words typed on any other.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(wordOrRun)) {
    if (run.test(found)) {
      const letters = [...found];
      let start = index;
      for (let at = 0; at < Math.max(1, letters.length - 1); at++) {
        const pair = letters.slice(at, at + 2).join('');
        words.push({ folded: fold(pair), lower: pair, start, end: start + pair.length });
        start += (letters[at] as string).length;
      }
    } else {
      const lower = found.toLowerCase();
      const folded = fold(lower);
      if (folded) words.push({ folded, lower, start: index, end: index + found.length });
    }
  }
  return words;
}
