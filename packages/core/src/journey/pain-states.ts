import { leastShare } from '../insight/index.js';
import { painsIn, type PlacedPain } from './compare-maps.js';
import { isHidden } from './hide-small-figures.js';
import type { JourneyMap } from './journey-map.js';
import type { Figure, JourneyMeasures, ShownFigure, TouchpointMeasures } from './journey-measures.js';
import type { Step } from './journey-step.js';
import { measureFacts } from './measure-facts.js';
import type { JourneyProblem } from './shape.js';

/** In the order they are listed: what hurts for sure comes first. */
export type PainState = (typeof painStates)[number];
export const painStates = ['confirmed', 'unclear', 'not-confirmed', 'too-few', 'no-data'] as const;

/** Why a state is what it is. */
export type PainReason = 'target-missed' | 'target-met' | 'interval-spans-target' | 'no-interval' | 'no-target' | 'no-direction' | 'suppressed' | 'not-collected' | 'no-figure' | 'no-measure';

export interface Judgement {
  readonly state: PainState;
  readonly because: PainReason;
}

export interface MeasuredPain extends PlacedPain, Judgement {
  /** What was found for it, one for each channel that was measured. The state is that of the first in the order of `painStates`. */
  readonly figures: readonly (Judgement & { readonly channel?: string; readonly figure: Figure })[];
  /** How many meet the touchpoint: its volume, else its entries; undefined where neither may be shown. */
  readonly affected?: number;
}

export interface MeasuredPains {
  /** By state, then by how many are affected, then in the order of the map. */
  readonly pains: readonly MeasuredPain[];
  /** Where the measures do not fit the map. */
  readonly problems: readonly JourneyProblem[];
}

/**
 * Holds the pain points of a map against what was measured at their touchpoints. The measures are those that `readJourneyMeasures` handed out. Measures of
 * another map, or of another major version of it, are not joined: each pain is then without data.
 */
export function measuredPains(map: JourneyMap, measures: JourneyMeasures): MeasuredPains {
  const problems = problemsOfFit(map, measures);
  const cells = cellsThatFit(measures, problems);
  const pains = painsIn(map).map((place) => measured(place, cellsOf(place.step, map, cells)));
  const rank = ({ state }: MeasuredPain): number => painStates.indexOf(state);
  return { pains: pains.sort((a, b) => rank(a) - rank(b) || (b.affected ?? 0) - (a.affected ?? 0)), problems };
}

/**
 * What a figure says of a pain: `confirmed` when the whole 95 % interval misses the target, `not-confirmed` when all of it meets the target, `unclear` when the
 * target lies inside, or there is no interval, target or direction to judge by. A share without an interval gets Wilson's from its n.
 */
export function judge(figure: Figure | undefined): Judgement {
  if (figure === undefined) return { state: 'no-data', because: 'no-figure' };
  if (isHidden(figure)) return figure.reason === 'not-collected' ? { state: 'no-data', because: 'not-collected' } : { state: 'too-few', because: 'suppressed' };
  const { target, direction = measureFacts[figure.measure].direction } = figure;
  const interval = intervalOf(figure);
  if (target === undefined) return { state: 'unclear', because: 'no-target' };
  if (direction === 'neutral') return { state: 'unclear', because: 'no-direction' };
  if (interval === undefined) return { state: 'unclear', because: 'no-interval' };
  const [low, high] = interval;
  const [misses, meets] = direction === 'higher-better' ? [high < target, low >= target] : [low > target, high <= target];
  if (misses) return { state: 'confirmed', because: 'target-missed' };
  return meets ? { state: 'not-confirmed', because: 'target-met' } : { state: 'unclear', because: 'interval-spans-target' };
}

/** The 95 % interval that came with a figure; else Wilson's, for a share whose n is known. */
export function intervalOf({ ci95, unit, value, n }: ShownFigure): readonly [number, number] | undefined {
  if (ci95) return ci95;
  return unit === 'ratio' && n ? [leastShare(value * n, n), 1 - leastShare((1 - value) * n, n)] : undefined;
}

function measured(place: PlacedPain, cells: readonly TouchpointMeasures[]): MeasuredPain {
  const { measure } = place.pain;
  if (measure === undefined) return { ...place, state: 'no-data', because: 'no-measure', figures: [] };
  const found = (cell: TouchpointMeasures, name: string): Figure | undefined => cell.measures.find((figure) => figure.measure === name);
  const figures = cells.flatMap((cell) => {
    const figure = found(cell, measure);
    return figure ? [{ ...judge(figure), ...(cell.channel !== undefined && { channel: cell.channel }), figure }] : [];
  });
  const { state, because } = painStates.flatMap((name) => figures.filter((one) => one.state === name))[0] ?? judge(undefined);
  const counts = cells.map((cell) => found(cell, 'volume') ?? found(cell, 'entries')).filter((figure) => figure !== undefined);
  const affected = counts.length > 0 && !counts.some(isHidden) ? (counts as ShownFigure[]).reduce((sum, { value }) => sum + value, 0) : undefined;
  return { ...place, state, because, figures, ...(affected !== undefined && { affected }) };
}

/** What was measured at a step, where the measures are this map's. */
export function figuresAt(step: Step, map: JourneyMap, measures: JourneyMeasures): readonly TouchpointMeasures[] {
  return cellsOf(step, map, cellsThatFit(measures, problemsOfFit(map, measures)));
}

const cellsThatFit = ({ touchpoints }: JourneyMeasures, problems: readonly JourneyProblem[]): readonly TouchpointMeasures[] => (problems.some(({ path }) => path.startsWith('map')) ? [] : touchpoints);

/** The figures of a step: those of all channels together where they are there, else those of each of its channels. */
function cellsOf({ touchpoint, channels = [] }: Step, map: JourneyMap, cells: readonly TouchpointMeasures[]): readonly TouchpointMeasures[] {
  const here = cells.filter((cell) => touchpoint !== undefined && cell.touchpoint === touchpoint.id);
  const together = here.filter(({ channel }) => channel === undefined);
  const names = new Set(map.channels.filter(({ id }) => channels.includes(id)).flatMap(({ id, type }) => [id, type as string]));
  return together.length > 0 ? together : here.filter(({ channel }) => channel !== undefined && (names.size === 0 || names.has(channel)));
}

function problemsOfFit(map: JourneyMap, measures: JourneyMeasures): readonly JourneyProblem[] {
  const major = (version: string): string => version.split('.')[0] ?? '';
  if (measures.map !== map.id) return [{ path: 'map', says: `names “${measures.map}”, and the map is “${map.id}”` }];
  if (major(measures.mapVersion) !== major(map.version)) return [{ path: 'mapVersion', says: `is ${measures.mapVersion}, and the map is ${map.version}: its touchpoints may be others` }];
  const known = new Set(map.stages.flatMap(({ steps }) => steps).map(({ touchpoint }) => touchpoint?.id));
  return measures.touchpoints.flatMap(({ touchpoint }, at) => (known.has(touchpoint) ? [] : [{ path: `touchpoints[${at}].touchpoint`, says: `names “${touchpoint}”, and the map has no touchpoint of that id` }]));
}
