import { chance } from '../faq/chance.mjs';

/** Articles of sentences that were really written, and of rare words, so that the vocabulary grows as it does in large collections. */
export function inventedArticles(written, count) {
  const draw = chance('scale');
  const any = (list) => list[Math.floor(draw() * list.length)];
  const sentences = written.flatMap(({ answer }) => answer.split(/(?<=[.!?])\s+/)).filter((sentence) => sentence.length > 20);
  const syllables = 'ba ke li mo nu ra se ti vo wy dor fen gal hul jin'.split(' ');
  const rareWord = () => Array.from({ length: 2 + Math.floor(draw() * 3) }, () => any(syllables)).join('');
  return Array.from({ length: count }, (_, at) => ({
    id: `a${at}`,
    question: `${any(written).question} ${draw() < 0.6 ? rareWord() : ''}`.trim(),
    answer: `${Array.from({ length: 4 }, () => any(sentences)).join(' ')} ${rareWord()}`,
    topic: `Topic ${at % 40}`,
    department: `Department ${at % 12}`,
  }));
}
