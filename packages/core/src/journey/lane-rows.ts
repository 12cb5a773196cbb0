import { isLane, laneItems, stepOf, type LaneItem } from './step-lanes.js';
import { eachStep } from './each-step.js';
import type { JourneyMap } from './journey-map.js';
import { textSaid } from './journey-text.js';
import type { LineNote } from './line-note.js';
import { readJourneyMap, type JourneyMapRead } from './read-journey-map.js';

export const columns = ['map', 'stage', 'step', 'order', 'lane', 'text', 'lang', 'id', 'persona', 'actor', 'channel', 'score', 'basis', 'evidence'] as const;

/** One thing in a lane of a step, in one language. */
export type LaneRow = Readonly<Record<(typeof columns)[number], string>>;

export interface RowInText {
  readonly line: number;
  readonly row: LaneRow;
}

/** A map whose steps were read from rows. The notes name rows that were left out, by their line. */
export type LanesRead = JourneyMapRead & { readonly notes: readonly LineNote[] };

/** The steps of a map as rows. Channels and actors have their names for a text, which is for people: the id counts. */
export function laneRows(map: JourneyMap): readonly LaneRow[] {
  const named = new Map([...map.channels.map(({ id, label }) => [`channel ${id}`, label] as const), ...(map.actors ?? []).map(({ id, name }) => [`actor ${id}`, name] as const)]);
  const textsOf = ({ lane, text, channel, actor }: LaneItem): readonly (readonly [lang: string, text: string])[] => {
    if (lane === 'channel' || lane === 'actor') return [['', textSaid(named.get(`${lane} ${channel ?? actor}`) ?? '', map.lang, map.lang).words]];
    return typeof text === 'object' ? Object.entries(text) : [['', text ?? '']];
  };
  return eachStep(map).flatMap(({ stage, step }) => laneItems(step).flatMap((item, at) => textsOf(item).map(([lang, text]): LaneRow => ({
    map: map.id, stage: stage.id, step: step.id, order: String(at + 1), lane: item.lane, text, lang, id: item.id ?? '', persona: item.persona ?? '', actor: item.actor ?? '',
    channel: item.channel ?? '', score: item.score === undefined ? '' : String(item.score), basis: item.basis ?? '', evidence: (item.evidence ?? []).join(' '),
  }))));
}

/** Lays rows over the map they were made of: steps follow in the order of the rows, one without rows is gone, and what no row can say stays. */
export function layRows(rows: readonly RowInText[], map: JourneyMap): LanesRead {
  const notes: LineNote[] = [];
  const before = new Map(eachStep(map).map(({ step }) => [step.id, step]));
  const steps = new Map<string, { readonly stage: string; readonly items: Map<string, LaneItem> }>();
  for (const { line, row } of rows) {
    const why = reasonToLeaveOut(row, map, steps.get(row.step)?.stage);
    if (why !== undefined) {
      notes.push({ line, says: why });
      continue;
    }
    const step = steps.get(row.step) ?? { stage: row.stage, items: new Map<string, LaneItem>() };
    const key = `${row.lane}\n${row.order || `line ${line}`}`;
    step.items.set(key, itemOf(row, step.items.get(key)));
    steps.set(row.step, step);
  }
  const stages = map.stages.map((stage) => ({ ...stage, steps: [...steps].filter(([, step]) => step.stage === stage.id).map(([id, { items }]) => stepOf(id, [...items.values()], before.get(id))) }));
  return { ...readJourneyMap({ ...map, stages }), notes };
}

function reasonToLeaveOut({ map: id, stage, step, lane }: LaneRow, map: JourneyMap, stageBefore: string | undefined): string | undefined {
  if (id !== map.id) return `The row is of the map “${id}”, not of “${map.id}”.`;
  if (!map.stages.some((one) => one.id === stage)) return `There is no stage “${stage}”.`;
  if (stageBefore !== undefined && stageBefore !== stage) return `The step “${step}” is in the stage “${stageBefore}” already.`;
  return isLane(lane) ? undefined : `There is no lane “${lane}”.`;
}

/** What a row says; a further row of the same lane and order adds its language. */
function itemOf({ lane, text, lang, id, persona, actor, channel, score, basis, evidence }: LaneRow, before: LaneItem | undefined): LaneItem {
  const said = { id, persona, actor, channel, basis };
  const ids = evidence.split(/\s+/).filter(Boolean);
  return {
    lane, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')),
    ...(score !== '' && { score: Number(score) }), ...(ids.length > 0 && { evidence: ids }),
    ...(text !== '' && { text: lang === '' ? text : { ...(typeof before?.text === 'object' && before.text), [lang]: text } }),
  };
}
