import type { Answer, Block, Cell } from './answer.js';
import { readWords } from './read-words.js';

/** Deeper lists and quotes are read as the lines they are, so that no answer can exhaust the stack. */
const deepest = 8;
/** Longer than any answer; what follows is left out, so that none can hold the page up. */
const longest = 30_000;

const marker = /^ *(?:([-*+])|(\d{1,9})([.)]))(?: +|$)/;
const rule = /^([-*_])(?: *\1){2,}$/;
const beginsABlock = /^ *(?:#{1,6} |>|[-*+] |1[.)] |```|---|===)/;
const underHead = (line = '') => /^(?! *- )[ |:-]+$/.test(line) && line.includes('-') && line.includes('|');

function cellsOf(line: string): Cell[] {
  // No text holds the sign that stands in for a bar that belongs to a cell: readAnswer took it out.
  const cells = line.trim().replace(/\\(.)/g, (both, sign) => (sign === '|' ? '\0' : both)).split('|');
  if (cells[0] === '') cells.shift();
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells.map((cell) => readWords(cell.replaceAll('\0', '\\|')));
}

function blocksIn(lines: readonly string[], depth: number): Answer {
  const blocks: Block[] = [];
  let gathered: string[] = [];
  const endParagraph = (level = 0) => {
    if (gathered.length === 0) return;
    const words = readWords(gathered.join(level ? ' ' : '\n'));
    gathered = [];
    if (words.length > 0) blocks.push(level ? { kind: 'heading', level, words } : { kind: 'paragraph', words });
  };

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const text = line.trim();
    if (!text || text.startsWith('```')) {
      endParagraph();
      continue;
    }
    const heading = /^(#{1,6})(?: (.*))?$/.exec(text);
    const item = depth < deepest && marker.exec(line);
    if (gathered.length > 0 && /^(?:={3,}|-{3,})$/.test(text)) endParagraph(text.startsWith('=') ? 1 : 2);
    else if (rule.test(text)) endParagraph();
    else if (heading) {
      endParagraph();
      gathered = [heading[2] ?? ''];
      endParagraph((heading[1] as string).length);
    } else if (depth < deepest && text.startsWith('>')) {
      endParagraph();
      const quoted = [];
      for (; /^\s*>/.test(lines[at] ?? ''); at++) quoted.push((lines[at] as string).replace(/^\s*> ?/, ''));
      at--;
      const inside = blocksIn(quoted, depth + 1);
      if (inside.length > 0) blocks.push({ kind: 'quote', blocks: inside });
      // A number in the middle of a text that was wrapped begins no list.
    } else if (item && (gathered.length === 0 || ((item[2] ?? '1') === '1' && item[0].length < line.length))) {
      endParagraph();
      const { items, next } = itemsFrom(lines, at, item);
      at = next - 1;
      const read = items.map((inside) => blocksIn(inside, depth + 1)).filter((inside) => inside.length > 0);
      if (read.length > 0) blocks.push(item[1] ? { kind: 'bullets', items: read } : { kind: 'numbers', start: Number(item[2]), items: read });
    } else if (text.includes('|') && underHead(lines[at + 1])) {
      endParagraph();
      const head = cellsOf(line);
      const rows = [];
      for (at += 2; lines[at]?.includes('|'); at++) rows.push(cellsOf(lines[at] as string));
      at--;
      const named = head.some((cell) => cell.length > 0);
      if (named || rows.length > 0) blocks.push({ kind: 'table', head: named ? head : [], rows });
    } else gathered.push(text);
  }
  endParagraph();
  return blocks;
}

/** The lines of each item of the list that begins here, without marker and indent, and where what follows it stands. */
function itemsFrom(lines: readonly string[], first: number, { 0: all, 1: bullet, 3: stop }: RegExpExecArray) {
  const items: string[][] = [];
  const base = all.search(/\S/);
  let width = 0;
  let at = first;
  for (; at < lines.length; at++) {
    const line = lines[at] as string;
    const indent = line.search(/\S/);
    const found = indent < base + 2 && marker.exec(line);
    if (found && (found[1] ?? found[3]) === (bullet ?? stop) && (at === first || !rule.test(line.trim()))) {
      width = found[0].length;
      items.push([line.slice(width)]);
    } else if (indent < 0 || indent >= base + 2 || (lines[at - 1]?.trim() && !beginsABlock.test(line))) {
      items.at(-1)?.push(line.slice(Math.min(Math.max(indent, 0), width)));
    } else break;
  }
  return { items, next: at };
}

/**
 * Reads an answer in Markdown's safe subset, which plain text is part of: paragraphs, line breaks, headings, bullets and numbers in up to
 * eight levels, quotes, tables with bars, bold, italics and links; an image is read as the words in its place. HTML is shown as the signs
 * it is written in. Never throws; takes time in proportion to the length, of which the first 30,000 signs are read. Signs
 * that turn the text after them round are taken out.
 *
 * It follows CommonMark and GitHub's tables, but for three things. A line end is a break, for most answers come from fields where it was
 * meant as one. Italics begin and end at words, so that `2*3*4` and file names stay whole. A bare `https://…` or `www.…` is a link: that is
 * how offices write addresses, and a resident on a phone cannot copy it out of a sentence.
 */
export function readAnswer(markdown: string): Answer {
  return blocksIn(markdown.slice(0, longest).replace(/[\0\u202d\u202e]/g, '').replaceAll('\t', '    ').split(/\r\n?|\n/), 0);
}
