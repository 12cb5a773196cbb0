// How wide a sign is, in parts of the font size: as in DejaVu Sans, the widest of the fonts that a picture without Arial falls back to. Nothing is measured where it is written.
const widths: readonly (readonly [signs: RegExp, width: number])[] = [
  [/^[\p{M}\p{Cf}]$/u, 0],
  [/^[iljI|!.,:;'‘’· ]$/u, 0.33],
  [/^[tfr()[\]{}/\\-]$/u, 0.42],
  [/^[mMW@%—…]$/u, 1],
  [/^[wGOQCDHNUR&+<>=~#]$/u, 0.83],
  [/^\p{Lu}$/u, 0.72],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]$/u, 1],
  [/^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Latin}\p{Nd}“”"*°]$/u, 0.64],
  [/^\p{Extended_Pictographic}$/u, 1.4],
];
const otherwise = 0.75;
/** What a bold sign is wider. */
const boldMore = 0.08;
const known = new Map<string, number>();

/** The width of a text on one line, estimated, in the unit of the font size. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const sign of text) {
    const width = signWidth(sign);
    sum += bold && width > 0 ? width + boldMore : width;
  }
  return sum * size;
}

function signWidth(sign: string): number {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const width = widths.find(([signs]) => signs.test(sign))?.[1] ?? otherwise;
  // Texts have few signs, but a hostile one could have all there are.
  if (known.size < 2_000) known.set(sign, width);
  return width;
}
