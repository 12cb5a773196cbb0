import { eachStep, type StepInPlace } from '../each-step.js';
import type { EvidenceItem, JourneyMap, Stage } from '../journey-map.js';
import { textSaid, type JourneyText, type TextSaid } from '../journey-text.js';
import type { JourneyProblem } from '../shape.js';
import { markup, markupText } from './markup-text.js';
import { notInTable } from './not-in-table.js';
import { tableLanes, type CellItem, type TableLane, type TableOptions } from './table-lanes.js';
import type { Written } from './written.js';

/**
 * A map as one HTML table that works without scripts: a column for each stage, a row for each lane, in a cell the steps by name. Every text is escaped, so no map can
 * bring markup of its own; a text that fell back to another language says so in `lang`. Ids and terms stand in `data-…`, so that a program can read them again.
 */
export function journeyHtml(map: JourneyMap, options: TableOptions): Written {
  const { labels, lang = map.lang, figures } = options;
  const steps = eachStep(map);
  const say = (text: JourneyText): TextSaid => textSaid(text, lang, map.lang);
  const label = (words: string): TextSaid => ({ words, lang: labels.lang });
  const write = (tag: string, said: TextSaid, data: Readonly<Record<string, string | undefined>> = {}): string => markup(tag, { ...data, lang: otherThan(lang, said) }, markupText(said.words));
  const item = ({ said, note, data }: CellItem): string => markup('li', { ...inData(data), lang: otherThan(lang, said) }, markupText(said.words) + (note === undefined ? '' : ` ${markup('small', { lang: otherThan(said.lang, label(note)) }, markupText(note))}`));
  const list = (items: readonly CellItem[]): string => (items.length > 0 ? markup('ul', {}, items.map(item)) : '');
  const placesIn = (stage: Stage): readonly StepInPlace[] => steps.filter((place) => place.stage === stage);

  const stepTitles = (stage: Stage): string => markup('td', {}, stage.steps.length > 0 ? markup('ol', {}, stage.steps.map(({ id, title, kind }) => write('li', say(title), inData({ step: id, kind })))) : '');
  const cell = (ofStage: readonly CellItem[], ofSteps: readonly (readonly [StepInPlace, readonly CellItem[]])[]): string => {
    const told = ofSteps.filter(([, items]) => items.length > 0);
    const named = told.map(([{ step }, items]) => write('dt', say(step.title), inData({ step: step.id })) + markup('dd', {}, list(items)));
    return markup('td', {}, list(ofStage) + (named.length > 0 ? markup('dl', {}, named) : ''));
  };
  const row = (lane: TableLane): string => markup('tr', {}, [write('th', lane.label, { scope: 'row', 'data-lane': lane.name }), ...map.stages.map((stage) => cell(lane.ofStage(stage), placesIn(stage).map((place) => [place, lane.ofStep(place)])))]);
  const lanes = tableLanes(map, options);
  const [above, below] = [false, true].map((isBelow) => lanes.filter((lane) => lane.below === isBelow).map(row)) as [string[], string[]];
  const stepRow = markup('tr', {}, [write('th', label(labels.step), { scope: 'row', 'data-lane': 'title' }), ...map.stages.map(stepTitles)]);
  const line = markup('tr', {}, write('th', label(labels.belowVisibility), { scope: 'rowgroup', colspan: String(map.stages.length + 1) }));
  const bodies = [[stepRow, ...above], ...(below.length > 0 ? [[line, ...below]] : [])].map((rows) => markup('tbody', {}, `\n${rows.join('\n')}\n`));
  const stageHead = (stage: Stage): string => markup('th', { scope: 'col', 'data-stage': stage.id }, write('span', say(stage.title)) + (stage.summary === undefined ? '' : write('p', say(stage.summary))));
  const caption = markup('caption', {}, [
    write('strong', say(map.title)), ' ', write('span', label(labels.states[map.state]), { 'data-state': map.state }), ...(map.summary === undefined ? [] : [write('p', say(map.summary))]),
    ...(map.personas ?? []).map(({ id, name, description }) => markup('p', inData({ persona: id }), [write('strong', say(name)), ...(description === undefined ? [] : [' ', write('span', say(description))])])),
    ...(figures?.measures.synthetic ? [markup('p', {}, write('strong', label(figures.labels.madeUp)))] : []),
  ]);
  const sources = map.evidence?.length
    ? `\n${markup('tfoot', {}, markup('tr', {}, [write('th', label(labels.sources), { scope: 'row' }), markup('td', { colspan: map.stages.length }, markup('ul', {}, map.evidence.map(source)))]))}`
    : '';
  const head = [...phaseRow(map, say, write), markup('tr', {}, [write('th', label(labels.lane), { scope: 'col' }), ...map.stages.map(stageHead)])];
  const text = markup('table', { lang, 'data-journey-map': map.id, 'data-version': map.version, 'data-origin': map.provenance.origin, 'data-counterpart': map.counterpart }, `\n${caption}\n${markup('thead', {}, head)}\n${bodies.join('\n')}${sources}\n`);
  return { text: `${text}\n`, dropped: notShown(map) };
}

/** A row over the stages that names the phases, where there are any. */
function phaseRow({ phases = [], stages }: JourneyMap, say: (text: JourneyText) => TextSaid, write: (tag: string, said: TextSaid, data?: Readonly<Record<string, string>>) => string): readonly string[] {
  if (!stages.some(({ phase }) => phase !== undefined)) return [];
  const runs: { readonly phase: string | undefined; length: number }[] = [];
  for (const { phase } of stages) {
    const last = runs.at(-1);
    if (last && last.phase === phase) last.length += 1;
    else runs.push({ phase, length: 1 });
  }
  const cells = runs.map(({ phase, length }) => {
    const found = phases.find(({ id }) => id === phase);
    return found ? write('th', say(found.title), { scope: 'colgroup', colspan: String(length), 'data-phase': found.id }) : markup('td', { colspan: length });
  });
  return [markup('tr', {}, [markup('td'), ...cells])];
}

function source({ id, type, title, publisher, url, date }: EvidenceItem): string {
  const name = markup('cite', {}, url === undefined ? markupText(title) : markup('a', { href: url }, markupText(title)));
  return markup('li', inData({ evidence: id, type, publisher, date }), [name, ...[publisher, date].filter((one) => one !== undefined).map((one) => `, ${markupText(one)}`)]);
}

const notShown = (map: JourneyMap): readonly JourneyProblem[] => notInTable(map, 'has no place in the table');
const otherThan = (lang: string, said: TextSaid): string | undefined => (said.lang === lang ? undefined : said.lang);
const inData = (data: CellItem['data'] = {}): Readonly<Record<string, string | undefined>> => Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value || undefined]));
