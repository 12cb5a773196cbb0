import type { Step } from './journey-step.js';
import type { JourneyText } from './journey-text.js';

/** What a row can say of one thing of a step, by column. */
export interface LaneItem {
  readonly lane: string;
  readonly text?: JourneyText;
  readonly id?: string;
  readonly persona?: string;
  readonly actor?: string;
  readonly channel?: string;
  readonly score?: number;
  readonly basis?: string;
  readonly evidence?: readonly string[];
}

const singles = ['title', 'kind', 'description', 'duration'] as const;
const lists = ['thoughts', 'harms'] as const;
const blueprintLanes = ['frontstage', 'backstage', 'support', 'systems'] as const;
const ownLane = 'lane:';

/** What of a step stands in the rows: everything that reads as a lane, but not its links, measures, quotes, services and bindings. */
export function laneItems(step: Step): readonly LaneItem[] {
  const each = (lane: string, texts: readonly JourneyText[] = []): readonly LaneItem[] => texts.map((text) => ({ lane, text }));
  const { actors = [], channels = [], momentThatMatters, emotions = [], painPoints = [], opportunities = [] } = step;
  return [
    ...singles.flatMap((lane) => each(lane, step[lane] === undefined ? [] : [step[lane]])),
    ...actors.map((actor) => ({ lane: 'actor', actor })),
    ...channels.map((channel) => ({ lane: 'channel', channel })),
    ...emotions.map(({ label, persona, actor, score, basis, evidence }) => ({ lane: 'emotion', text: label, persona, actor, score, basis, evidence })),
    ...(momentThatMatters ? [{ lane: 'moment', text: momentThatMatters.why, basis: momentThatMatters.basis, evidence: momentThatMatters.evidence }] : []),
    ...painPoints.map(({ id, text, basis, evidence }) => ({ lane: 'pain', id, text, basis, evidence })),
    ...opportunities.map(({ id, text, evidence }) => ({ lane: 'opportunity', id, text, evidence })),
    ...lists.flatMap((lane) => each(lane, step[lane])),
    ...blueprintLanes.flatMap((lane) => each(lane, step.blueprint?.[lane])),
    ...Object.entries(step.lanes ?? {}).flatMap(([id, texts]) => each(ownLane + id, texts)),
  ];
}

export const isLane = (lane: string): boolean =>
  [...singles, ...lists, ...blueprintLanes, 'actor', 'channel', 'emotion', 'moment', 'pain', 'opportunity'].includes(lane) || lane.startsWith(ownLane);

type Json = Readonly<Record<string, unknown>>;

/** A step as its rows have it; what no row can say is kept from the step as it was, for pains and opportunities by their ids. */
export function stepOf(id: string, items: readonly LaneItem[], before: Step | undefined): Json {
  const of = (lane: string): readonly LaneItem[] => items.filter((item) => item.lane === lane);
  const texts = (lane: string): unknown[] => of(lane).map(({ text }) => text);
  const kept = new Map<string, object>([...(before?.painPoints ?? []), ...(before?.opportunities ?? [])].map((one) => [one.id, one]));
  const withKept = (lane: string): Json[] => of(lane).map(({ id = '', text, basis, evidence }) => ({ ...kept.get(id), id, text, ...(basis !== undefined && { basis }), evidence }));
  const [moment] = of('moment');
  const ownLanes = [...new Set(items.map(({ lane }) => lane).filter((lane) => lane.startsWith(ownLane)))];
  const told: Json = {
    ...Object.fromEntries(singles.map((lane) => [lane, texts(lane)[0]])), ...Object.fromEntries(lists.map((lane) => [lane, texts(lane)])),
    actors: of('actor').map(({ actor }) => actor), channels: of('channel').map(({ channel }) => channel),
    emotions: of('emotion').map(({ text: label, persona, actor, score, basis, evidence }) => ({ persona, actor, score, label, basis, evidence })),
    momentThatMatters: moment && { why: moment.text, basis: moment.basis, evidence: moment.evidence },
    painPoints: withKept('pain'), opportunities: withKept('opportunity'),
    blueprint: filled(Object.fromEntries(blueprintLanes.map((lane) => [lane, texts(lane)])), before?.blueprint),
    lanes: filled(Object.fromEntries(ownLanes.map((lane) => [lane.slice(ownLane.length), texts(lane)])), before?.lanes),
  };
  return { ...before, id, ...Object.fromEntries(Object.entries(told).map(([name, value]) => [name, Array.isArray(value) && value.length === 0 ? emptyAsBefore(before?.[name as keyof Step]) : value])) };
}

/** Lanes with something in them; those that were empty before stay so. Undefined where there were none and are none. */
function filled(lanes: Readonly<Record<string, readonly unknown[]>>, before: object | undefined): Json | undefined {
  const entries = [...Object.entries<readonly unknown[]>({ ...before }).filter(([, list]) => list.length === 0), ...Object.entries(lanes).filter(([, list]) => list.length > 0)];
  return entries.length > 0 || (before && Object.keys(before).length === 0) ? Object.fromEntries(entries) : undefined;
}

/** No row says that a list is empty, so one that was stays. */
const emptyAsBefore = (before: unknown): unknown => (Array.isArray(before) && before.length === 0 ? before : undefined);
