import type { JourneyText } from '../journey-text.js';
import type { OutlineData, OutlineNote } from './journey-outline.js';
import { childrenNamed, dataOf, foundBelow, isElement, linesOf, wordsOf, type PageElement, type PageNode } from './page-tree.js';

/** What every part of a page is read with. */
export interface PageReading {
  /** BCP 47 of what stands in it without a `lang` of its own. */
  readonly lang: string;
  readonly notes: OutlineNote[];
}

/** One line of a cell or an item: its words, the small print beside them, and what a program wrote. */
export interface CellLine {
  readonly text: JourneyText;
  readonly note?: string;
  readonly data: OutlineData;
  /** The element whose line it is, where it is an item of a list. */
  readonly item?: PageElement;
}

const lists = ['ul', 'ol', 'dl'];

export const isList = (node: PageNode): node is PageElement => isElement(node, ...lists);

/** A text; where it is in another language than what it stands in, with that. */
export function textIn(words: string, lang: string | undefined, { lang: around }: PageReading): JourneyText {
  return lang === undefined || lang === '' || lang === around ? words : { [lang]: words };
}

/** The words of an element by themselves: without the lists in it. */
export function ownWords(of: PageElement, reading: PageReading): JourneyText {
  const own = of.children.filter((node) => !isList(node));
  return textIn(wordsOf(own), langIn(of, own), reading);
}

/** A cell line by line: each item of its lists, and each line of what stands outside them. */
export function cellLines(cell: PageElement, at: string, reading: PageReading): readonly CellLine[] {
  noteLinks(cell, at, reading);
  const loose = cell.children.filter((node) => !isList(node));
  return [...linesIn(loose, cell, reading), ...cell.children.filter(isList).flatMap((list) => childrenNamed(list, 'li', 'dt', 'dd').flatMap((item) => linesOfItem(item, reading)))];
}

/** An item, and those of the lists in it. */
function linesOfItem(item: PageElement, reading: PageReading): readonly CellLine[] {
  const small = foundBelow(item.children.filter((node) => !isList(node)), 'small').at(-1);
  const own = item.children.filter((node) => !isList(node));
  const text = textIn(wordsOf(small ? without(own, small) : own), langIn(item, own), reading);
  const note = small && wordsOf([small]);
  const line: CellLine = { text, ...(note !== undefined && note !== '' && { note }), data: dataOf(item), item };
  const nested = item.children.filter(isList).flatMap((list) => childrenNamed(list, 'li', 'dt', 'dd').flatMap((one) => linesOfItem(one, reading)));
  return [...(text === '' ? [] : [line]), ...nested];
}

function linesIn(nodes: readonly PageNode[], of: PageElement, reading: PageReading): readonly CellLine[] {
  const small = foundBelow(nodes, 'small');
  const [only] = small;
  if (only && small.length === 1 && linesOf(nodes).length === 1) return [{ text: textIn(wordsOf(without(nodes, only)), langIn(of, nodes), reading), note: wordsOf([only]), data: {} }];
  return linesOf(nodes).map((words) => ({ text: textIn(words, langIn(of, nodes), reading), data: {} }));
}

/** The `lang` of an element, or of the one thing in it. */
function langIn({ attributes }: PageElement, nodes: readonly PageNode[]): string | undefined {
  if (attributes['lang'] !== undefined) return attributes['lang'];
  const [only, ...more] = nodes.filter((node) => typeof node !== 'string' || node.trim() !== '');
  return only !== undefined && more.length === 0 && typeof only !== 'string' ? only.attributes['lang'] : undefined;
}

function without(nodes: readonly PageNode[], gone: PageElement): readonly PageNode[] {
  return nodes.filter((node) => node !== gone).map((node) => (typeof node === 'string' ? node : { ...node, children: without(node.children, gone) }));
}

export function noteLinks(of: PageElement, at: string, { notes }: PageReading): void {
  for (const { attributes } of foundBelow([of], 'a')) if (attributes['href']) notes.push({ at, says: `The words of a link are kept, its address is not: ${attributes['href'].slice(0, 120)}` });
}
