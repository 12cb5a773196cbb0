import type { Answer, Block, Cell, Phrase } from './answer.js';

/** Signs that would be read as more than text. What only other readers of Markdown take for markup is kept from them as well. */
const escaped = (text: string) =>
  text.replace(/[\\`*_[\]]|<(?=[a-z/!?])|&(?=#?\w+;)/gi, '\\$&').replace(/\bhttps?(?=:\/\/)|\bwww(?=\.)/gi, '$&\\');

const startsAWord = (text = '') => /^[a-z\d]/i.test(text);
const endsAWord = (text: string) => /[a-z\d]/i.test(text.slice(-1));

function wordsOf(words: readonly Phrase[], lineEnd: string): string {
  let written = '';
  const parts = words.map((phrase) => (typeof phrase === 'string' ? escaped(phrase) : phrase.kind === 'break' ? lineEnd : wordsOf(phrase.words, lineEnd)));
  words.forEach((phrase, at) => {
    const part = parts[at] as string;
    if (typeof phrase === 'string' || phrase.kind === 'break') written += part;
    else if (phrase.kind === 'strong') written += `**${part}**`;
    else if (phrase.kind === 'link') written = `${written.endsWith('!') ? `${written.slice(0, -1)}\\!` : written}[${part}](${phrase.href})`;
    // Italics in the middle of a word cannot be written; the word stays.
    else written += endsAWord(written) || (typeof words[at + 1] === 'string' && startsAWord(parts[at + 1])) ? part : `_${part}_`;
  });
  return written;
}

const paragraph = (words: readonly Phrase[]) =>
  wordsOf(words, '\\\n')
    .replace(/^(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|>|[-=|: ]+$)/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');

const row = (cells: readonly Cell[]) => `| ${cells.map((cell) => wordsOf(cell, ' <br>').replaceAll('|', '\\|')).join(' | ')} |`;

function lines(block: Block, other: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.words);
    case 'heading':
      return `${'#'.repeat(block.level)} ${wordsOf(block.words, ' <br>')}`;
    case 'bullets':
      return block.items.map((item) => indented(other ? '* ' : '- ', item)).join('\n');
    case 'numbers':
      return block.items.map((item, at) => indented(`${block.start + at}${other ? ')' : '.'} `, item)).join('\n');
    case 'quote':
      return writeAnswer(block.blocks).replace(/^/gm, '> ');
    case 'table': {
      const head = block.head.length > 0 ? block.head : (block.rows[0] ?? [[]]).map(() => []);
      return [row(head), `|${head.map(() => ' --- |').join('')}`, ...block.rows.map(row)].join('\n');
    }
  }
}

const indented = (mark: string, item: Answer) => mark + writeAnswer(item, true).replace(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`);

/**
 * Writes an answer as Markdown that `readAnswer` reads into the same tree, and that other readers of CommonMark understand the same way.
 * Holds for every tree `answerFromHtml` gives,
 * and for those of `readAnswer` but where italics touch a word only because an image or a refused link between them fell away.
 */
export function writeAnswer(answer: Answer, inItem = false): string {
  let written = '';
  let other = false;
  answer.forEach((block, at) => {
    const last = answer[at - 1];
    // Two lists side by side stay two by another sign.
    other = last?.kind === block.kind && !other;
    const close = inItem && last?.kind === 'paragraph' && (block.kind === 'bullets' || (block.kind === 'numbers' && block.start === 1));
    written += (last ? (close ? '\n' : '\n\n') : '') + lines(block, other);
  });
  return written;
}
