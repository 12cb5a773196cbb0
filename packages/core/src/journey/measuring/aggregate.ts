import { fewest, type InsightNote } from '../../insight/index.js';
import type { JourneyMap } from '../journey-map.js';
import type { Binding, Step } from '../journey-step.js';
import type { ChannelType, countsAs } from '../journey-terms.js';
import type { JourneyMeasuresRead } from '../read-measures.js';
import { measuresOf, share, type Counted, type CountedAt, type MeasuresFrame } from './measures-made.js';

type CountsAs = (typeof countsAs)[number];

/** As what an event counts where no binding of the map says it otherwise; an event that is not here counts only by a binding. */
const usually: Readonly<Record<string, CountsAs>> = {
  'search.performed': 'entry', 'search.empty': 'empty_result', 'search.result_selected': 'completion', 'form.started': 'entry', 'form.abandoned': 'drop_off', 'form.submitted': 'completion',
  'status.checked': 'contact', 'feedback.rated': 'rating', 'channel.switched': 'channel_switch',
};

/** Channels whose events a page can note. */
const ofTheWeb: readonly ChannelType[] = ['website', 'mobile_app', 'computer', 'mobile', 'live_chat', 'chatbot', 'other_digital'];

interface Tally {
  readonly counts: Map<CountsAs, number>;
  readonly ratings: { readonly ease: number[]; readonly satisfaction: number[] };
  effective: number;
  answered: number;
}

export type Aggregated = JourneyMeasuresRead & {
  /** How many notes count at no touchpoint of the map, or lie outside the period. */
  readonly uncounted: number;
};

/**
 * Makes figures of what was noted: notes that `readNotes` let in, joined to a map's touchpoints by its bindings, or by the touchpoint that a note names. What stands for fewer
 * than the threshold is hidden. A search that found nothing counts as a search too; a share whose part was counted otherwise than its whole is left away.
 */
export function aggregate(notes: Iterable<InsightNote>, map: JourneyMap, frame: MeasuresFrame): Aggregated {
  const points = touchpointsOf(map);
  const { start = '', end = '9999' } = frame.period;
  let uncounted = 0;
  for (const note of notes) {
    const day = note.time.slice(0, 10);
    const found = day < start || day > end ? [] : points.flatMap((point) => {
      const as = countsHere(note, point, map.id, points);
      return as === undefined ? [] : [{ point, as }];
    });
    if (found.length === 0) uncounted += 1;
    for (const { point, as } of found) take(note, as, point.tally);
  }
  return { ...measuresOf(map, points.map(({ id, channel, tally }): CountedAt => ({ touchpoint: id, ...(channel !== undefined && { channel }), figures: figuresOf(tally, Math.max(frame.threshold ?? fewest, fewest)) })), frame), uncounted };
}

interface Point {
  readonly id: string;
  readonly bindings: readonly Binding[];
  readonly channel?: string;
  readonly tally: Tally;
}

function touchpointsOf(map: JourneyMap): readonly Point[] {
  const steps = map.stages.flatMap((stage) => stage.steps);
  const ids = [...new Set(steps.flatMap(({ touchpoint }) => (touchpoint ? [touchpoint.id] : [])))];
  return ids.map((id) => {
    const here = steps.filter(({ touchpoint }) => touchpoint?.id === id);
    const channel = webChannelOf(here, map);
    return { id, bindings: here.flatMap(({ bindings = [] }) => bindings), ...(channel !== undefined && { channel }), tally: { counts: new Map(), ratings: { ease: [], satisfaction: [] }, effective: 0, answered: 0 } };
  });
}

/** The channel of the web at some steps. None where the web is all there is, or several ways through it, which notes do not tell apart. */
function webChannelOf(steps: readonly Step[], map: JourneyMap): string | undefined {
  const ids = new Set(steps.flatMap(({ channels = [] }) => channels));
  const web = map.channels.filter(({ id, type }) => ids.has(id) && ofTheWeb.includes(type));
  return web.length === 1 && ids.size > 1 ? web[0]?.id : undefined;
}

function countsHere({ type, data }: InsightNote, { id, bindings }: Point, mapId: string, points: readonly Point[]): CountsAs | undefined {
  if (data.journey !== 'unnamed' && data.journey !== mapId) return undefined;
  const act = type.replace('org.civic-elements.', '');
  const namesHere = data.touchpoint === id;
  if (!namesHere && points.some((point) => point.id === data.touchpoint)) return undefined;
  const binding = bindings.find(({ event, where = {} }) => event === act && Object.entries(where).every(([name, value]) => Object.hasOwn(data, name) && (data as unknown as Record<string, unknown>)[name] === value));
  if (binding) return binding.as ?? usually[act];
  return namesHere && !bindings.some(({ event }) => event === act) ? usually[act] : undefined;
}

function take({ data }: InsightNote, as: CountsAs, tally: Tally): void {
  tally.counts.set(as, (tally.counts.get(as) ?? 0) + 1);
  if (as !== 'rating') return;
  if ((data.question === 'ease' || data.question === 'satisfaction') && data.rating !== undefined) tally.ratings[data.question].push(data.rating);
  else if (data.question === 'effectiveness' && data.answered !== undefined) {
    tally.answered += 1;
    if (data.answered) tally.effective += 1;
  }
}

function figuresOf({ counts, ratings, effective, answered }: Tally, k: number): readonly Counted[] {
  const of = (as: CountsAs): number => counts.get(as) ?? 0;
  const entries = of('entry') + of('empty_result');
  const completions = of('completion');
  const met = entries + of('contact');
  // Beside the entries, the volume would give a few contacts away.
  const tellsFew = entries > 0 && of('contact') > 0 && of('contact') < k;
  return [
    ...(met > 0 && !tellsFew ? [{ measure: 'volume' as const, value: met }] : []),
    ...(entries > 0 ? [{ measure: 'entries' as const, value: entries }] : []),
    ...(completions > 0 ? [{ measure: 'completions' as const, value: completions }] : []),
    ...(completions > 0 || of('drop_off') > 0 ? [...share('completion_rate', completions, entries), ...(completions <= entries ? share('drop_off_rate', entries - completions, entries) : [])] : []),
    ...(of('empty_result') > 0 ? share('empty_result_rate', of('empty_result'), entries) : []),
    ...(of('channel_switch') > 0 ? share('channel_switch_rate', of('channel_switch'), entries) : []),
    ...(of('repeat_contact') > 0 && !tellsFew ? share('repeat_contact_rate', of('repeat_contact'), met) : []),
    ...share('effectiveness', answered > 0 ? effective : undefined, answered),
    ...mean('ease', ratings.ease), ...mean('satisfaction', ratings.satisfaction),
    ...share('csat', ratings.satisfaction.length > 0 ? ratings.satisfaction.filter((rating) => rating >= 4).length : undefined, ratings.satisfaction.length),
  ];
}

/** A mean on a scale from 1 to 5, with its interval of 95 % where there are ratings enough to have one. */
function mean(measure: 'ease' | 'satisfaction', ratings: readonly number[]): readonly Counted[] {
  const n = ratings.length;
  if (n === 0) return [];
  const value = ratings.reduce((sum, rating) => sum + rating, 0) / n;
  if (n === 1) return [{ measure, value, n }];
  const spread = 1.96 * Math.sqrt(ratings.reduce((sum, rating) => sum + (rating - value) ** 2, 0) / (n - 1) / n);
  return [{ measure, value, n, ci95: [Math.max(1, value - spread), Math.min(5, value + spread)] }];
}
