import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addItem, addOpportunity, addPain, addPart, addStage, addStep, allOf, canUndo, changeMap, changeStage, changeStep, does, newJourneyMap, openHistory, readJourneyMap, removeStage, setChannels, setEmotion, setMoment,
  setText, setTouchpoint, undo, type EditHistory, type JourneyEdit, type JourneyMap, type JourneyText, type Stage, type Step, type StepLane, type TextPlace,
} from '@civic-elements/core/journey';
import { journeys } from './index.js';

/** The text a person would type. The maps of the city have their texts in one language. */
function typed(text: JourneyText | undefined): string {
  assert.equal(typeof text, 'string');
  return text as string;
}

/** Builds a map as a person would: each thing is added with its words, then more is said of it. */
function builtFromEmpty(goal: JourneyMap, { withIds }: { readonly withIds: boolean }): EditHistory {
  const source = goal.evidence?.[0];
  assert.ok(source);
  const idOf = ({ id }: { readonly id: string }) => (withIds ? { id } : {});
  const { map, problems } = newJourneyMap({ id: goal.id, lang: goal.lang, title: 'New', stage: 'First stage', source, state: goal.state });
  assert.deepEqual(problems, []);
  let history = openHistory(map as JourneyMap, { limit: 1_000 });
  const edit = (one: JourneyEdit): string => {
    const { history: next, edited } = does(history, one);
    assert.ok(!edited.refusal, JSON.stringify(edited.refusal));
    history = next;
    return edited.made ?? '';
  };
  const say = (place: TextPlace, text: JourneyText | undefined): void => {
    if (text !== undefined) edit(setText(place, typed(text), goal.lang));
  };

  for (const field of ['title', 'summary', 'scenario', 'goal'] as const) say({ of: 'map', field }, goal[field]);
  edit(changeMap({ $schema: goal.$schema, version: goal.version, counterpart: goal.counterpart, status: goal.status, provenance: goal.provenance, service: goal.service }));
  goal.personas?.forEach((persona) => edit(addPart('personas', persona)));
  goal.actors?.forEach((actor) => edit(addPart('actors', actor)));
  goal.channels.forEach((channel) => edit(addPart('channels', channel)));

  const buildStep = (stage: string, step: Step): void => {
    const id = edit(addStep(stage, { ...idOf(step), title: step.title }));
    edit(changeStep(id, { kind: step.kind, actors: step.actors, initiator: step.initiator, bindings: step.bindings }));
    if (step.channels) edit(setChannels(id, step.channels));
    if (step.touchpoint) edit(setTouchpoint(id, step.touchpoint));
    for (const field of ['description', 'duration'] as const) say({ of: 'step', id, field }, step[field]);
    if (step.momentThatMatters) edit(setMoment(id, step.momentThatMatters));
    step.emotions?.forEach(({ persona, actor, label, score, ...rest }, at) => {
      edit(setEmotion(id, { persona, actor }, { score, ...rest }));
      say({ of: 'emotion', id, at, field: 'label' }, label);
    });
    step.painPoints?.forEach((pain) => edit(addPain(id, { ...pain, id: undefined, ...idOf(pain) })));
    step.opportunities?.forEach((opportunity) => edit(addOpportunity(id, { ...opportunity, id: undefined, ...idOf(opportunity) })));
    const lanes: readonly (readonly [StepLane, readonly JourneyText[] | undefined])[] = [['thoughts', step.thoughts], ...Object.entries(step.blueprint ?? {}) as [StepLane, readonly JourneyText[]][]];
    for (const [lane, texts = []] of lanes) texts.forEach((text) => edit(addItem(id, lane, text)));
  };
  const buildStage = (stage: Stage, at: number): void => {
    const id = edit(addStage({ ...idOf(stage), title: stage.title }));
    say({ of: 'stage', id, field: 'duration' }, stage.duration);
    edit(changeStage(id, { counterpart: stage.counterpart }));
    if (at === 0) edit(removeStage('first-stage'));
    stage.steps.forEach((step) => buildStep(id, step));
  };
  goal.stages.forEach(buildStage);
  return history;
}

/** What a map says, without the ids of stages, steps, pains and opportunities, and the note of ids that were given up. */
function content(map: JourneyMap): unknown {
  const bare = <One extends object>(thing: One): object => Object.fromEntries(Object.entries(thing).filter(([name]) => name !== 'id' && name !== 'x-retired-ids'));
  return {
    ...bare(map), stages: map.stages.map((stage) => ({ ...bare(stage), steps: stage.steps.map((step) => ({
      ...bare(step), ...(step.painPoints && { painPoints: step.painPoints.map(bare) }), ...(step.opportunities && { opportunities: step.opportunities.map(bare) }),
    })) })),
  };
}

for (const goal of journeys) {
  test(`${goal.id} is built from an empty map by edits alone`, () => {
    const { map } = builtFromEmpty(goal, { withIds: true });
    // All that is left of the way there: the stage that the empty map began with.
    assert.deepEqual(map, { ...goal, 'x-retired-ids': ['first-stage'] });
    assert.deepEqual(readJourneyMap(map).problems, []);
  });

  test(`${goal.id}, with ids made of its words, says the same`, () => {
    const { map } = builtFromEmpty(goal, { withIds: false });
    assert.deepEqual(content(map), content(goal));
    assert.equal(map.stages[0]?.id, 'the-letter-comes');
  });
}

test('the whole way back leads to the empty map', () => {
  const [goal] = journeys;
  assert.ok(goal);
  let history = builtFromEmpty(goal, { withIds: true });
  const first = history.past[0]?.before;
  while (canUndo(history)) history = undo(history).history;
  assert.equal(history.map, first);
  assert.equal(does(history, allOf()).patch.length, 0);
});
