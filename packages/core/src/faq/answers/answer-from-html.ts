import type { Answer, Block, Cell, Phrase } from './answer.js';
import { deepestHtml, isUnread, textIn, type HtmlNode } from './html-node.js';
import { readAnswer } from './read-answer.js';
import { safeHref } from './safe-href.js';
import { wordsFromRuns, type Run } from './words-from-runs.js';
import { writeAnswer } from './write-answer.js';

const alongTheLine = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr br img'.split(' '),
);
/** Lists and quotes in one another, at most; what is deeper stands beside the deepest. */
const deepest = 6;
/** More than any answer has. What comes after is left out, so that no page can hold the reader up. */
const mostNodes = 50_000;

interface Way {
  readonly base: string | undefined;
  nodesLeft: number;
}
type Setting = Omit<Run, 'text'>;
const plain: Setting = { href: undefined, strong: false, emphasis: false };

function settingOf(node: HtmlNode, setting: Setting, base: string | undefined): Setting {
  switch (node.name) {
    case 'b':
    case 'strong':
      return { ...setting, strong: true };
    case 'i':
    case 'em':
      return { ...setting, emphasis: true };
    case 'a': {
      const address = node.attribute('href');
      return address === undefined ? setting : { ...setting, href: safeHref(address, base) };
    }
    default:
      return setting;
  }
}

function blocksFrom(nodes: readonly HtmlNode[], way: Way, depth: number, nested: number, outer: Setting): Answer {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  const endParagraph = (level = 0) => {
    const words = wordsFromRuns(level ? runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })) : runs);
    runs = [];
    if (words.length > 0) blocks.push(level ? { kind: 'heading', level, words } : { kind: 'paragraph', words });
  };
  const walkAll = (children: readonly HtmlNode[], setting: Setting, below: number) => {
    for (const child of children) walk(child, setting, below);
  };
  const walk = (node: HtmlNode, setting: Setting, below: number): void => {
    if (below > deepestHtml || --way.nodesLeft < 0) return;
    // A line end in HTML is a space; a break is a tag.
    if (node.name === '') {
      runs.push({ text: node.text.replace(/[\n\r]/g, ' '), ...setting });
      return;
    }
    if (isUnread(node)) return;
    if (alongTheLine.has(node.name)) {
      if (node.name === 'br') runs.push({ text: '\n', ...setting });
      else if (node.name === 'img') runs.push({ text: ` ${(node.attribute('alt') ?? '').replace(/\s+/g, ' ')} `, ...setting });
      else walkAll(node.children, settingOf(node, setting, way.base), below + 1);
      return;
    }
    endParagraph();
    const level = /^h([1-6])$/.exec(node.name)?.[1];
    const inside = (children: readonly HtmlNode[], deeper = 1) => blocksFrom(children, way, below + 1, nested + deeper, setting);
    if (level) {
      walkAll(node.children, setting, below + 1);
      endParagraph(Number(level));
    } else if (node.name === 'dt' || node.name === 'summary') {
      walkAll(node.children, { ...setting, strong: true }, below + 1);
    } else if ((node.name === 'ul' || node.name === 'ol' || node.name === 'menu') && nested < deepest) {
      blocks.push(...listFrom(node, inside));
    } else if (node.name === 'blockquote' && nested < deepest) {
      const quoted = inside(node.children);
      if (quoted.length > 0) blocks.push({ kind: 'quote', blocks: quoted });
    } else if (node.name === 'table') {
      blocks.push(...tableFrom(node, (cell) => inside(cell.children, 0)));
    } else if (node.name === 'pre') {
      for (const line of textIn(node) === '' ? [] : node.children) preformatted(line, setting, below + 1);
    } else {
      walkAll(node.children, setting, below + 1);
    }
    endParagraph();
  };
  const preformatted = (node: HtmlNode, setting: Setting, below: number) => {
    if (node.name === '') runs.push({ text: node.text, ...setting });
    else walk(node, setting, below);
  };
  walkAll(nodes, outer, depth);
  endParagraph();
  return blocks;
}

function listFrom(node: HtmlNode, read: (nodes: readonly HtmlNode[]) => Answer): Block[] {
  const items: Answer[] = [];
  for (const child of node.children) {
    const item = child.name === 'li' ? (isUnread(child) ? [] : read(child.children)) : read([child]);
    // A list that was put beside an item where it should stand in it belongs to that item.
    const before = items.at(-1);
    if (child.name !== 'li' && before && item.length > 0) items[items.length - 1] = [...before, ...item];
    else if (item.length > 0) items.push(item);
  }
  if (items.length === 0) return [];
  const start = Number(node.attribute('start') ?? 1);
  return [node.name === 'ol' ? { kind: 'numbers', start: Number.isInteger(start) && start >= 0 && start < 1e9 - items.length ? start : 1, items } : { kind: 'bullets', items }];
}

/** A table of words is rows; one that only lays a page out is read cell by cell. */
function tableFrom(node: HtmlNode, read: (cell: HtmlNode) => Answer): Block[] {
  const rows: HtmlNode[] = [];
  const captions: HtmlNode[] = [];
  for (const part of node.children) {
    if (part.name === 'tr') rows.push(part);
    else if (part.name === 'caption') captions.push(part);
    else if (!isUnread(part)) rows.push(...part.children.filter(({ name }) => name === 'tr'));
  }
  const cellsOf = (row: HtmlNode) => row.children.filter((cell) => (cell.name === 'td' || cell.name === 'th') && !isUnread(cell));
  const read2 = rows.map((row) => cellsOf(row).map(read)).filter((cells) => cells.some((cell) => cell.length > 0));
  const titles = captions.flatMap(read);
  if (read2.flat().some((cell) => cell.some(({ kind }) => kind !== 'paragraph'))) return [...titles, ...read2.flat(2)];
  const first = rows[0];
  const named = read2.length > 0 && first !== undefined && cellsOf(first).length > 0 && cellsOf(first).every(({ name }) => name === 'th');
  const words = read2.map((cells) => cells.map(inOneCell));
  if (words.length === 0) return titles;
  return [...titles, { kind: 'table', head: named ? (words[0] as Cell[]) : [], rows: named ? words.slice(1) : words }];
}

const inOneCell = (cell: Answer): Cell =>
  cell.flatMap((block, at): readonly Phrase[] => (block.kind === 'paragraph' ? (at > 0 ? [{ kind: 'break' }, ...block.words] : block.words) : []));

/**
 * What a piece of HTML says, as an answer: text, lists, headings, quotes, tables as rows, links whose address `safeHref` lets pass, images by
 * the text in their place. Scripts, styles, drawings, frames, controls and whatever is hidden are left out, every attribute but `href`, `alt`
 * and `start` with them. A form is only the paper it stands on: some sites wrap the whole page in one. `base` is the address of the page it
 * came from, if known. Never throws; at most 50,000 nodes are read.
 */
export function answerFromHtml(node: HtmlNode, base?: string): Answer {
  // Written and read once, the tree is exactly the one that comes back from the Markdown an article is kept as.
  return readAnswer(writeAnswer(blocksFrom([node], { base, nodesLeft: mostNodes }, 0, 0, plain)));
}
