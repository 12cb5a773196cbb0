import type { EvidenceItem, Persona, Phase } from '../journey-map.js';
import { mapStates, origins } from '../journey-terms.js';
import { textSaid, type JourneyText } from '../journey-text.js';
import { cellLines, isList, textIn, type CellLine, type PageReading } from './cell-lines.js';
import type { JourneyOutline, OutlineItem, OutlineStage, OutlineStep } from './journey-outline.js';
import type { LaneNames } from './lane-names.js';
import { childrenNamed, dataOf, foundBelow, isElement, wordsOf, type PageElement } from './page-tree.js';
import { stepsInList } from './read-list.js';

interface Row {
  readonly cells: readonly PageElement[];
  readonly inFoot: boolean;
}

interface Column {
  readonly title: JourneyText;
  readonly summary?: JourneyText;
  readonly phase?: string;
  readonly id?: string;
  readonly items: OutlineItem[];
  steps: OutlineStep[];
}

/** A table whose columns are stages and whose rows are lanes. Undefined where it has no lane that is known, and so may be a table of anything. */
export function readTable(table: PageElement, names: LaneNames, around: PageReading): JourneyOutline | undefined {
  const reading = { ...around, lang: table.attributes['lang'] || around.lang };
  const rows = rowsOf(table);
  const isOurs = table.attributes['data-journey-map'] !== undefined;
  const heads = rows.filter(({ inFoot }) => !inFoot).map(({ cells }) => cells[0]).filter((cell) => isElement(cell ?? '', 'th')) as readonly PageElement[];
  if (!isOurs && !heads.some((cell) => laneOf(cell, names) !== undefined)) return undefined;
  const headRow = rows.find(({ cells }) => cells.some(({ attributes }) => attributes['scope'] === 'col')) ?? rows.find(({ cells }) => cells.length > 1 && cells.slice(1).every(({ name }) => name === 'th'));
  const phases = phasesIn(rows, reading);
  const columns = headRow ? columnsOf(headRow.cells, phases.of, reading) : [];
  let below = false;
  for (const row of rows) {
    if (row === headRow || row.inFoot || phases.row === row) continue;
    const [head, ...cells] = row.cells;
    if (!head) continue;
    const label = wordsOf([head]);
    if (head.attributes['scope'] === 'rowgroup' || cells.length === 0) {
      if (isOurs || names.isVisibilityLine(label)) below = true;
      else reading.notes.push({ at: `“${label}”`, says: 'Rows under one head are not kept together: their lanes are, the head was left out.' });
    } else if (head.name !== 'th') reading.notes.push({ at: `the row “${label}”`, says: 'It has no head (th scope="row"), so nobody knows what lane it is; it was left out.' });
    else readLane(head, cells, { columns, below, names, reading });
  }
  return { ...captionOf(table, reading), lang: reading.lang, phases: phases.list, evidence: evidenceIn(rows), ...idsOf(table), stages: columns.map(stageOf) };
}

interface LaneReading {
  readonly columns: readonly Column[];
  readonly below: boolean;
  readonly names: LaneNames;
  readonly reading: PageReading;
}

function readLane(head: PageElement, cells: readonly PageElement[], { columns, below, names, reading }: LaneReading): void {
  const label = wordsOf([head]);
  const name = head.attributes['data-lane'];
  const isSteps = laneOf(head, names) === 'title';
  const lane = textIn(label, head.attributes['lang'], reading);
  let at = 0;
  for (const cell of cells) {
    const column = columns[at];
    const place = `“${label}” at “${column ? textSaid(column.title, reading.lang, reading.lang).words : `column ${at + 1}`}”`;
    const [wide, high] = [span(cell, 'colspan'), span(cell, 'rowspan')];
    at += wide;
    const isEmpty = wordsOf(cell.children) === '';
    if (!column) {
      if (!isEmpty) reading.notes.push({ at: place, says: 'No stage stands over this cell; it was left out.' });
      continue;
    }
    if (!isEmpty && (wide > 1 || high > 1)) reading.notes.push({ at: place, says: 'The cell goes over several; it was read for the first of them.' });
    if (isSteps) column.steps = [...column.steps, ...stepsOf(cell, place, names, reading)];
    else column.items.push(...itemsOf(cell, place, reading).map((one) => ({ ...one, lane, below, ...(name !== undefined && { name }) })));
  }
}

function stepsOf(cell: PageElement, at: string, names: LaneNames, reading: PageReading): readonly OutlineStep[] {
  const listed = cell.children.filter(isList).flatMap((list) => stepsInList(list, names, reading));
  const loose = cellLines({ ...cell, children: cell.children.filter((node) => !isList(node)) }, at, reading);
  return [...loose.map(({ text }): OutlineStep => ({ title: text, data: {}, items: [], at })), ...listed];
}

type Said = Omit<OutlineItem, 'lane'>;

/** The lines of a cell; in a list of names (`dl`) each with the step that it names. */
function itemsOf(cell: PageElement, at: string, reading: PageReading): readonly Said[] {
  const said = ({ text, note, data }: CellLine, place = at, step?: PageElement): Said =>
    ({ text, ...(note !== undefined && { note }), data: step ? { ...data, 'of-step': step.attributes['data-step'] ?? '', 'of-title': wordsOf(step.children) } : data, at: place });
  const named = cell.children.filter((node): node is PageElement => isElement(node, 'dl'));
  const rest = { ...cell, children: cell.children.filter((node) => !isElement(node, 'dl')) };
  return [...cellLines(rest, at, reading).map((line) => said(line)), ...named.flatMap((dl) => {
    let step: PageElement | undefined;
    return childrenNamed(dl, 'dt', 'dd', 'div').flatMap((one) => (one.name === 'div' ? childrenNamed(one, 'dt', 'dd') : [one])).flatMap((one) => {
      if (one.name === 'dd') return cellLines(one, at, reading).map((line) => said(line, step ? `${at}, “${wordsOf(step.children)}”` : at, step));
      step = one;
      return [];
    });
  })];
}

function laneOf(head: PageElement, names: LaneNames): string | undefined {
  return head.attributes['data-lane'] ?? names.lane(wordsOf([head]));
}

function rowsOf(table: PageElement): readonly Row[] {
  const cellsOf = (row: PageElement): Row['cells'] => childrenNamed(row, 'th', 'td');
  return [...childrenNamed(table, 'thead', 'tbody', 'tfoot', 'tr')].flatMap((part) => (part.name === 'tr' ? [part] : childrenNamed(part, 'tr')).map((row) => ({ cells: cellsOf(row), inFoot: part.name === 'tfoot' })));
}

function columnsOf([, ...cells]: readonly PageElement[], phaseAt: readonly (string | undefined)[], reading: PageReading): readonly Column[] {
  let at = 0;
  return cells.map((cell): Column => {
    const [paragraphs, rest] = [childrenNamed(cell, 'p'), cell.children.filter((node) => !isElement(node, 'p'))];
    const title = wordsOf(rest) === '' ? cell.children : rest;
    const summary = wordsOf(rest) === '' ? [] : paragraphs;
    const phase = phaseAt[at];
    at += span(cell, 'colspan');
    if (span(cell, 'colspan') > 1) reading.notes.push({ at: `“${wordsOf(title)}”`, says: 'The head of a stage goes over several columns; it was read as one.' });
    const [one] = title.filter((node) => typeof node !== 'string');
    const [first] = summary;
    const id = cell.attributes['data-stage'];
    return {
      title: textIn(wordsOf(title), cell.attributes['lang'] ?? (one && isElement(one) ? one.attributes['lang'] : undefined), reading), ...(first && { summary: textIn(wordsOf(summary), first.attributes['lang'], reading) }),
      ...(phase !== undefined && { phase }), ...(id !== undefined && { id }), items: [], steps: [],
    };
  });
}

function stageOf({ title, summary, id, phase, items, steps }: Column, at: number): OutlineStage {
  return { title, ...(summary !== undefined && { summary }), data: { ...(id !== undefined && { stage: id }), ...(phase !== undefined && { phase }) }, items, steps, at: `stage ${at + 1}` };
}

function phasesIn(rows: readonly Row[], reading: PageReading): { readonly list: readonly Phase[]; readonly of: readonly (string | undefined)[]; readonly row?: Row } {
  const row = rows.find(({ cells }) => cells.some(({ attributes }) => attributes['data-phase'] !== undefined));
  if (!row) return { list: [], of: [] };
  const heads = row.cells.slice(1);
  const list = heads.flatMap((cell): readonly Phase[] => (cell.attributes['data-phase'] === undefined ? [] : [{ id: cell.attributes['data-phase'], title: textIn(wordsOf([cell]), cell.attributes['lang'], reading) }]));
  return { list: list.filter(({ id }, at) => list.findIndex((one) => one.id === id) === at), of: heads.flatMap((cell) => Array.from({ length: span(cell, 'colspan') }, () => cell.attributes['data-phase'])), row };
}

function captionOf(table: PageElement, reading: PageReading): Pick<JourneyOutline, 'title' | 'summary' | 'state' | 'personas'> {
  const [caption] = childrenNamed(table, 'caption');
  if (!caption) return {};
  const [strong] = childrenNamed(caption, 'strong');
  const paragraphs = childrenNamed(caption, 'p');
  const state = mapStates.find((one) => childrenNamed(caption, 'span').some(({ attributes }) => attributes['data-state'] === one));
  // Of our own table the name stands apart from whether it is so or planned; else all of it is the name.
  const title = strong && state ? textIn(wordsOf([strong]), strong.attributes['lang'], reading) : wordsOf(caption.children.filter((node) => !isElement(node, 'p')));
  const summary = paragraphs.find((one) => one.attributes['data-persona'] === undefined && !childrenNamed(one, 'strong').length);
  const personas = paragraphs.filter(({ attributes }) => attributes['data-persona'] !== undefined).map((one): Persona => {
    const [[name], [description]] = [childrenNamed(one, 'strong'), childrenNamed(one, 'span')];
    return { id: dataOf(one)['persona'] ?? '', name: textIn(wordsOf(name ? [name] : [one]), name?.attributes['lang'], reading), ...(description && { description: textIn(wordsOf([description]), description.attributes['lang'], reading) }) };
  });
  return { ...(title !== '' && { title }), ...(summary && { summary: textIn(wordsOf([summary]), summary.attributes['lang'], reading) }), ...(state && { state }), personas };
}

function evidenceIn(rows: readonly Row[]): readonly EvidenceItem[] {
  return rows.filter(({ inFoot }) => inFoot).flatMap(({ cells }) => foundBelow(cells, 'li')).filter(({ attributes }) => attributes['data-evidence'] !== undefined).map((item) => {
    const { evidence: id = '', type, publisher, date } = dataOf(item);
    const [title] = childrenNamed(item, 'cite');
    const url = foundBelow([item], 'a')[0]?.attributes['href'];
    return { id, type: (type ?? 'document') as EvidenceItem['type'], title: wordsOf([title ?? item]), ...(publisher !== undefined && { publisher }), ...(url !== undefined && { url }), ...(date !== undefined && { date }) };
  });
}

/** What a table that we wrote says of its map. */
function idsOf(table: PageElement): Pick<JourneyOutline, 'id' | 'counterpart' | 'version' | 'origin'> {
  const { 'journey-map': id, counterpart, version, origin: made } = dataOf(table);
  const origin = origins.find((one) => one === made);
  return { ...(id && { id }), ...(counterpart && { counterpart }), ...(version && { version }), ...(origin && { origin }) };
}

const span = ({ attributes }: PageElement, name: 'colspan' | 'rowspan'): number => Math.min(50, Math.max(1, Math.trunc(Number(attributes[name] ?? 1)) || 1));
