import { textWidth } from './text-width.js';

/** Where a line may break without a space: after a sign of a script that writes none. */
const breaksAfter = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** A text in lines no wider than asked for. A word that is wider by itself is broken, never let out. */
export function wrapLines(text: string, width: number, size: number, bold = false): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    word.split(breaksAfter).forEach((piece, at) => {
      const longer = line === '' || at > 0 ? line + piece : `${line} ${piece}`;
      if (fits(longer)) line = longer;
      else {
        if (line !== '') lines.push(line);
        line = piece;
        while (!fits(line)) {
          const head = longestFitting(line, fits);
          lines.push(head);
          line = line.slice(head.length);
        }
      }
    });
  }
  return line === '' ? lines : [...lines, line];
}

/** The longest start of a word that fits, one sign at least; a sign and its marks stay together. */
function longestFitting(word: string, fits: (line: string) => boolean): string {
  const signs = word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [word];
  let head = signs[0] ?? word;
  for (const sign of signs.slice(1)) {
    if (!fits(head + sign)) break;
    head += sign;
  }
  return head;
}
