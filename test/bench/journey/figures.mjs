import { quantile } from '../faq/measures.mjs';

const round = (number, places) => Math.round(number * 10 ** places) / 10 ** places;

/** What was measured of one of the two, as it is told to machines. */
export const told = ({ bytesGzWithoutLit, times5x3, times50x3, minTextPx320, strings, missing }) => ({
  bytesGzWithoutLit,
  median5x3Ms: round(quantile(times5x3, 0.5), 1),
  median50x3Ms: round(quantile(times50x3, 0.5), 1),
  minTextPx320: round(minTextPx320, 1),
  shareInTree: round(1 - missing / strings, 3),
});

/** What was wished and is not so, a sentence each. */
export function unmet({ ours, mermaid }) {
  const half = (name) => ours[name] <= mermaid[name] / 2;
  return [
    ours.bytesGzWithoutLit <= 15_000 ? [] : `${ours.bytesGzWithoutLit} bytes without Lit are more than 15,000.`,
    half('median5x3Ms') ? [] : `5×3 takes ${ours.median5x3Ms} ms, more than half of Mermaid’s ${mermaid.median5x3Ms} ms.`,
    half('median50x3Ms') ? [] : `50×3 takes ${ours.median50x3Ms} ms, more than half of Mermaid’s ${mermaid.median50x3Ms} ms.`,
    ours.minTextPx320 >= 16 ? [] : `At 320 px the smallest text is ${ours.minTextPx320} px.`,
    ours.shareInTree === 1 ? [] : `Only ${ours.shareInTree} of the texts are in the accessibility tree.`,
  ].flat();
}

/** One line for machines. */
export const lastLine = ({ ours, mermaid }) => JSON.stringify({ ours, mermaid });

/** How many pages a printed file has. */
export const pagesOf = (pdf) => Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
