import type { Answer, Block, Phrase } from './answer.js';

const textOf = (words: readonly Phrase[]): string =>
  words.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.kind === 'break' ? '\n' : textOf(phrase.words))).join('');

function linesOf(block: Block): string {
  switch (block.kind) {
    case 'bullets':
    case 'numbers':
      return block.items.map(answerText).join('\n');
    case 'quote':
      return answerText(block.blocks);
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(textOf).join(' ').trim()).join('\n').trim();
    default:
      return textOf(block.words);
  }
}

/** The words of an answer as residents read them, without any sign of how they are set: a line for each block, item and row. */
export function answerText(answer: Answer): string {
  return answer.map(linesOf).join('\n');
}
