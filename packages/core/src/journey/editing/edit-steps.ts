import type { JourneyMap } from '../journey-map.js';
import type { Step, Touchpoint } from '../journey-step.js';
import { addition, fieldChanges, type Changes } from './field-changes.js';
import { atStage, atStep, findStage, type FoundStep } from './find-in-map.js';
import { freshId, idGiven, retirement } from './ids-given.js';
import { withoutId, type NewPart } from './edit-parts.js';
import { edited, refused, type JourneyEdit } from './journey-edit.js';
import { pointerOf } from './json-pointer.js';
import { stepsGone } from './names-lost.js';

/** What is not told of a step as a whole, for its ids have a life of their own: each has edits that keep to that. */
type WithIds = 'touchpoint' | 'painPoints' | 'opportunities';

/** A touchpoint where nothing is said. */
export type NewStep = NewPart<Omit<Step, 'kind' | WithIds>> & Partial<Pick<Step, 'kind'>>;

/** Adds a step to a stage, at a place in it or at its end. */
export function addStep(stageId: string, { id: wanted, title, kind = 'touchpoint', ...fields }: NewStep, at?: number): JourneyEdit {
  return atStage(stageId, ({ stage, pointer }, map) => {
    const id = idGiven(map, 'place', { text: title, otherwise: 'step' }, wanted);
    return id === undefined ? refused('id-taken') : edited(map, addition(`${pointer}/steps`, stage.steps, { id, title, kind, ...fields }, at), { made: id });
  });
}

/** Says other things of a step: its kind, its actors, who begins, its quotes and bindings, where it goes on to. Texts go by `setText`. */
export function changeStep(id: string, changes: Changes<Omit<Step, 'id' | WithIds>>): JourneyEdit {
  return atStep(id, ({ pointer, step }, map) => edited(map, fieldChanges(pointer, step, withoutId(changes) as Changes<Step>)));
}

/** Removes a step. What the map says of it elsewhere goes too, and is told as `lost`. */
export function removeStep(id: string): JourneyEdit {
  return atStep(id, ({ pointer, step }, map) => {
    const { patch, lost } = stepsGone(map, [step]);
    return edited(map, [...patch, { op: 'remove', path: pointer }], { lost });
  });
}

/** One place `earlier` or `later`, at the edge of a stage into the next one; or into a stage, at a place in it or at its end. */
export type StepMove = 'earlier' | 'later' | { readonly stage: string; readonly at?: number };

/** Moves a step. Beyond the first and last stage `no-way` is refused. */
export function moveStep(id: string, to: StepMove): JourneyEdit {
  return atStep(id, (found, map) => {
    if (typeof to === 'object' && !findStage(map, to.stage)) return refused('not-there');
    const goal = typeof to === 'object' ? placeIn(map, found, to) : neighbour(map, found, to);
    if (!goal) return refused('no-way');
    if (goal.stageAt === found.stageAt && goal.at === found.stepAt) return edited(map, []);
    return edited(map, [{ op: 'move', from: found.pointer, path: pointerOf('stages', goal.stageAt, 'steps', goal.at) }]);
  });
}

interface StepGoal {
  readonly stageAt: number;
  readonly at: number;
}

function placeIn(map: JourneyMap, from: FoundStep, { stage, at }: Exclude<StepMove, string>): StepGoal | undefined {
  const found = findStage(map, stage);
  if (!found) return undefined;
  const last = found.stage.steps.length - (found.stageAt === from.stageAt ? 1 : 0);
  return { stageAt: found.stageAt, at: Math.max(0, Math.min(Math.trunc(at ?? last), last)) };
}

function neighbour({ stages }: JourneyMap, { stageAt, stepAt, stage }: FoundStep, to: 'earlier' | 'later'): StepGoal | undefined {
  const at = to === 'earlier' ? stepAt - 1 : stepAt + 1;
  if (at in stage.steps) return { stageAt, at };
  const next = to === 'earlier' ? stageAt - 1 : stageAt + 1;
  return stages[next] && { stageAt: next, at: to === 'earlier' ? stages[next].steps.length : 0 };
}

/**
 * Says where people meet the service, or that they do not. A touchpoint keeps its id while it changes, for measures are joined by it. A new one is given one made
 * of its label, unless it names the id of one that stands at another step.
 */
export function setTouchpoint(stepId: string, touchpoint: NewPart<Touchpoint> | undefined): JourneyEdit {
  return atStep(stepId, ({ pointer, step }, map) => {
    const before = step.touchpoint;
    if (!touchpoint) return edited(map, before ? [...retirement(map, [before.id]), { op: 'remove', path: `${pointer}/touchpoint` }] : []);
    const { id: wanted, ...fields } = touchpoint;
    const id = wanted ?? before?.id ?? freshId(map, { text: fields.label ?? step.title, otherwise: 'touchpoint' });
    const patch = fieldChanges<Step>(pointer, step, { touchpoint: { id, ...fields } });
    return id === before?.id ? edited(map, patch) : edited(map, [...patch, ...retirement(map, before ? [before.id] : [])], { made: id });
  });
}
