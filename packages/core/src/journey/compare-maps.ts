import { eachStep, type StepInPlace } from './each-step.js';
import type { JourneyMap } from './journey-map.js';
import type { Opportunity, PainPoint } from './journey-step.js';
import type { JourneyProblem } from './shape.js';

export interface PlacedPain extends StepInPlace {
  readonly pain: PainPoint;
}

export interface PlacedOpportunity extends StepInPlace {
  readonly opportunity: Opportunity;
}

export interface AnsweredPain extends PlacedPain {
  /** What addresses it, in the order of the maps; nothing that was rejected. Empty where the pain is left over. */
  readonly answeredBy: readonly PlacedOpportunity[];
}

/** What of the pain of today is answered by what is planned. */
export interface MapComparison {
  /** The pain points of the first map, in its order. */
  readonly pains: readonly AnsweredPain[];
  /** How many of them something addresses. */
  readonly answered: number;
  /** Those that nothing addresses. */
  readonly left: readonly PlacedPain[];
  /** Where a map names a pain point or a stage that neither holds, or another map than this. Paths are led by the id of their map. */
  readonly problems: readonly JourneyProblem[];
}

export function painsIn(map: JourneyMap): readonly PlacedPain[] {
  return eachStep(map).flatMap((place) => (place.step.painPoints ?? []).map((pain) => ({ ...place, pain })));
}

export function opportunitiesIn(map: JourneyMap): readonly PlacedOpportunity[] {
  return eachStep(map).flatMap((place) => (place.step.opportunities ?? []).map((opportunity) => ({ ...place, opportunity })));
}

/** The pains of a map, each with what addresses it there and in the others. An idea that was rejected answers nothing. */
export function answeredPains(map: JourneyMap, others: readonly JourneyMap[]): readonly AnsweredPain[] {
  const offers = [map, ...others].flatMap(opportunitiesIn).filter(({ opportunity }) => opportunity.status !== 'rejected');
  return painsIn(map).map((place) => ({ ...place, answeredBy: offers.filter(({ opportunity }) => opportunity.addresses?.includes(place.pain.id)) }));
}

/**
 * Holds a map of what happens against one of what is planned: which pain is answered by which opportunity of the two, and which is left over. The maps
 * are those that `readJourneyMap` handed out.
 */
export function compareMaps(asIs: JourneyMap, toBe: JourneyMap): MapComparison {
  const pains = answeredPains(asIs, [toBe]);
  const left = pains.filter(({ answeredBy }) => answeredBy.length === 0);
  return { pains, answered: pains.length - left.length, left, problems: [...strangersIn(asIs, toBe), ...strangersIn(toBe, asIs)] };
}

function strangersIn(map: JourneyMap, other: JourneyMap): readonly JourneyProblem[] {
  const pains = new Set([map, other].flatMap(painsIn).map(({ pain }) => pain.id));
  const stages = new Set(other.stages.map(({ id }) => id));
  const problems: JourneyProblem[] = [];
  const note = (path: string, says: string): void => void problems.push({ path: `${map.id}: ${path}`, says });
  if (map.counterpart !== undefined && map.counterpart !== other.id) note('counterpart', `names “${map.counterpart}”, and the other map is “${other.id}”`);
  map.stages.forEach(({ counterpart }, at) => {
    if (counterpart !== undefined && !stages.has(counterpart)) note(`stages[${at}].counterpart`, `names “${counterpart}”, and the other map has no stage of that id`);
  });
  for (const { step, path } of eachStep(map)) {
    step.opportunities?.forEach(({ addresses }, at) => addresses?.forEach((id, place) => {
      if (!pains.has(id)) note(`${path}.opportunities[${at}].addresses[${place}]`, `names “${id}”, and neither map has a pain point of that id`);
    }));
  }
  return problems;
}
