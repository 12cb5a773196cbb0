import { moveStage, moveStep, removeStage, removeStep, type JourneyMap, type Stage, type Step, type StepMove } from '@civic-elements/core/journey';
import { placeId } from '../reading.js';
import { plain, type FormMeans } from './form-means.js';

const inStage = ({ stages }: JourneyMap, step: string): Stage | undefined => stages.find(({ steps }) => steps.some(({ id }) => id === step));

/** Takes a step away; the focus goes to the one beside it, or to its stage. */
export function takeStepAway({ id, title }: Step, { desk, reading }: FormMeans): void {
  const stage = inStage(reading.map, id);
  if (!stage) return;
  const at = stage.steps.findIndex((step) => step.id === id);
  const beside = stage.steps[at + 1] ?? stage.steps[at - 1] ?? stage;
  desk.does(removeStep(id), { at: id, focus: placeId(beside.id), note: { says: [['didRemove', { title: plain(reading, title) }]], at: stage.id, back: placeId(id) } });
}

export function takeStageAway({ id, title }: Stage, { desk, reading }: FormMeans): void {
  const { stages } = reading.map;
  const at = stages.findIndex((stage) => stage.id === id);
  const beside = stages[at + 1] ?? stages[at - 1];
  desk.does(removeStage(id), { at: id, focus: beside && placeId(beside.id), note: { says: [['didRemove', { title: plain(reading, title) }]], at: beside?.id ?? 'bar', back: placeId(id) } });
}

/** Moves a step; the focus stays on the button, so that it can be moved further, or goes to the step in its new place. Where `back` is given, undo is offered beside it. */
export function bringStep({ id, title }: Step, to: StepMove, focus: string, { desk, reading }: FormMeans, back?: string): void {
  const done = desk.does(moveStep(id, to), { at: id, focus });
  const stage = done?.map && inStage(done.map, id);
  if (!stage) return;
  desk.tell({
    says: [['didMoveStep', { title: plain(reading, title), number: stage.steps.findIndex((step) => step.id === id) + 1, count: stage.steps.length, stage: plain(reading, stage.title) }]], at: id, ...(back !== undefined && { back }),
  });
}

export function bringStage({ id, title }: Stage, to: 'earlier' | 'later', focus: string, { desk, reading }: FormMeans): void {
  const done = desk.does(moveStage(id, to), { at: id, focus });
  if (!done?.map) return;
  const { stages } = done.map;
  desk.tell({ says: [['didMoveStage', { title: plain(reading, title), number: stages.findIndex((stage) => stage.id === id) + 1, count: stages.length }]], at: id });
}
