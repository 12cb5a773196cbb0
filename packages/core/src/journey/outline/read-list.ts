import type { JourneyText } from '../journey-text.js';
import { cellLines, isList, noteLinks, ownWords, textIn, type PageReading } from './cell-lines.js';
import type { OutlineItem, OutlineStage, OutlineStep } from './journey-outline.js';
import type { LaneNames } from './lane-names.js';
import { childrenNamed, dataOf, isElement, wordsOf, type PageElement } from './page-tree.js';

/** A lane's name is a word or a few; more is a sentence that happens to have a colon. */
const laneBefore = /^([^:.!?]{1,40}?)\s*:(?:\s+|$)(.*)$/s;

/** “Lane: text”, cut at its colon. Undefined where no lane is named. */
export function laneAndText(words: string): readonly [lane: string, text: string] | undefined {
  const [, lane, text = ''] = laneBefore.exec(words) ?? [];
  return lane === undefined || lane.split(' ').length > 6 ? undefined : [lane.trim(), text.trim()];
}

/** An ordered list of stages, with lists of steps in them. Undefined where it is a list of anything: one level, and no lane that is known. */
export function readList(list: PageElement, names: LaneNames, around: PageReading): readonly OutlineStage[] | undefined {
  const reading = { ...around, lang: list.attributes['lang'] || around.lang };
  const items = childrenNamed(list, 'li');
  const knowsLane = (of: PageElement): boolean => childrenNamed(of, 'ul', 'dl').flatMap(({ children }) => children).some((one) => isElement(one, 'li', 'dt') && isLaneItem(one, names));
  if (!items.some((item) => childrenNamed(item, 'ol').length > 0 || knowsLane(item))) return undefined;
  return items.map((item): OutlineStage => {
    const title = ownWords(item, reading);
    const at = shown(title);
    noteLinks({ ...item, children: item.children.filter((node) => !isList(node)) }, at, reading);
    return { title, data: dataOf(item), items: childrenNamed(item, 'ul', 'dl').flatMap((one) => itemsIn(one, at, names, reading)), steps: childrenNamed(item, 'ol').flatMap((one) => stepsInList(one, names, reading, at)), at };
  });
}

/** The steps that a list holds, with what is said of each. */
export function stepsInList(list: PageElement, names: LaneNames, reading: PageReading, stage = ''): readonly OutlineStep[] {
  return childrenNamed(list, 'li').map((item): OutlineStep => {
    const title = ownWords(item, reading);
    const at = stage === '' ? shown(title) : `${stage}, ${shown(title)}`;
    for (const { name, children } of childrenNamed(item, 'ol')) reading.notes.push({ at, says: `A step has no steps in it; this list (${name}) was left out: “${wordsOf(children).slice(0, 80)}”` });
    return { title, data: dataOf(item), items: childrenNamed(item, 'ul', 'dl').flatMap((one) => itemsIn(one, at, names, reading)), at };
  });
}

function itemsIn(list: PageElement, at: string, names: LaneNames, reading: PageReading): readonly OutlineItem[] {
  return list.name === 'dl' ? itemsByName(list, at, reading) : childrenNamed(list, 'li').flatMap((item) => itemsOf(item, at, names, reading));
}

function itemsByName(dl: PageElement, at: string, reading: PageReading): readonly OutlineItem[] {
  let lane = '';
  return childrenNamed(dl, 'dt', 'dd', 'div').flatMap((one) => (one.name === 'div' ? childrenNamed(one, 'dt', 'dd') : [one])).flatMap((one) => {
    if (one.name === 'dt') lane = wordsOf([one]).replace(/\s*:$/, '');
    return one.name === 'dt' ? [] : cellLines(one, at, reading).map(({ text, note, data }): OutlineItem => ({ lane, text, ...(note !== undefined && { note }), data, at: `${at}, “${lane}”` }));
  });
}

/** “Pain points: It is slow.”, or “Pain points” over a list of them. */
function itemsOf(item: PageElement, at: string, names: LaneNames, reading: PageReading): readonly OutlineItem[] {
  const [inner, own] = [item.children.filter(isList), { ...item, children: item.children.filter((node) => !isList(node)) }];
  const words = wordsOf(own.children);
  const [lane, text] = laneAndText(words) ?? (inner.length > 0 && names.lane(words) ? [words, ''] : []);
  if (lane === undefined || text === undefined) {
    reading.notes.push({ at, says: `This item names no lane, as “Channel: Web” does; it was left out: “${wordsOf([item]).slice(0, 80)}”` });
    return [];
  }
  const place = `${at}, “${lane}”`;
  const [line] = cellLines(own, place, reading);
  const said: readonly OutlineItem[] = text === '' ? [] : [{ lane, text: textIn(line?.note === undefined ? text : withoutEnd(text, line.note), item.attributes['lang'], reading), ...(line?.note !== undefined && { note: line.note }), data: dataOf(item), at: place }];
  return [...said, ...inner.flatMap((list) => cellLines({ ...item, children: [list] }, place, reading)).map((one): OutlineItem => ({ lane, text: one.text, ...(one.note !== undefined && { note: one.note }), data: one.data, at: place }))];
}

const isLaneItem = (item: PageElement, names: LaneNames): boolean => names.lane(item.name === 'dt' ? wordsOf([item]) : laneAndText(wordsOf([item]))?.[0] ?? '') !== undefined;
const withoutEnd = (text: string, end: string): string => (text.endsWith(end) ? text.slice(0, -end.length).trim() : text);
const shown = (title: JourneyText): string => `“${typeof title === 'string' ? title : Object.values(title)[0] ?? ''}”`;
