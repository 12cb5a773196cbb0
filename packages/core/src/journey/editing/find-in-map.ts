import type { JourneyMap, Stage } from '../journey-map.js';
import type { Opportunity, PainPoint, Step } from '../journey-step.js';
import { refused, type JourneyEdit, type JourneyEdited } from './journey-edit.js';
import { pointerOf } from './json-pointer.js';

export interface FoundStage {
  readonly stage: Stage;
  readonly stageAt: number;
  readonly pointer: string;
}

export interface FoundStep extends FoundStage {
  readonly step: Step;
  readonly stepAt: number;
}

export function findStage({ stages }: JourneyMap, id: string): FoundStage | undefined {
  const stageAt = stages.findIndex((stage) => stage.id === id);
  const stage = stages[stageAt];
  return stage && { stage, stageAt, pointer: pointerOf('stages', stageAt) };
}

export function foundSteps({ stages }: JourneyMap): readonly FoundStep[] {
  return stages.flatMap((stage, stageAt) => stage.steps.map((step, stepAt) => ({ stage, stageAt, step, stepAt, pointer: pointerOf('stages', stageAt, 'steps', stepAt) })));
}

export const findStep = (map: JourneyMap, id: string): FoundStep | undefined => foundSteps(map).find(({ step }) => step.id === id);

interface ListedThings {
  readonly painPoints: PainPoint;
  readonly opportunities: Opportunity;
}

export interface FoundThing<Thing> {
  readonly thing: Thing;
  readonly at: number;
  readonly of: FoundStep;
  readonly pointer: string;
}

/** A pain point or an opportunity, wherever in the map it stands. */
export function findListed<Name extends keyof ListedThings>(map: JourneyMap, list: Name, id: string): FoundThing<ListedThings[Name]> | undefined {
  for (const of of foundSteps(map)) {
    const things = (of.step[list] ?? []) as readonly ListedThings[Name][];
    const at = things.findIndex((thing) => thing.id === id);
    const thing = things[at];
    if (thing) return { thing, at, of, pointer: `${of.pointer}${pointerOf(list, at)}` };
  }
  return undefined;
}

/** An edit of what was found, or a refusal where nothing was. */
export function atFound<Found>(find: (map: JourneyMap) => Found | undefined, edit: (found: Found, map: JourneyMap) => JourneyEdited): JourneyEdit {
  return (map) => {
    const found = find(map);
    return found === undefined ? refused('not-there') : edit(found, map);
  };
}

export const atStep = (id: string, edit: (found: FoundStep, map: JourneyMap) => JourneyEdited): JourneyEdit => atFound((map) => findStep(map, id), edit);
export const atStage = (id: string, edit: (found: FoundStage, map: JourneyMap) => JourneyEdited): JourneyEdit => atFound((map) => findStage(map, id), edit);
