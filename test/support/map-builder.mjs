import assert from 'node:assert/strict';
import { journeyEditing, journeyMap } from '../../packages/core/dist/words/index.js';

const words = { ...journeyMap, ...journeyEditing };
const scores = { '-2': 'score-veryBad', '-1': 'score-bad', 0: 'score-neutral', 1: 'score-good', 2: 'score-veryGood' };
const named = (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);

/**
 * Builds a journey map in a page that has none yet, as a person does who reads another map off a sheet. `hand` is how that person gets about:
 * `field`, `button`, `more`, `choose`, `tick` and `isAt` go to a control by its name, `type` and `press` are the keyboard, `chosen` is what a list of choices says.
 */
export function mapBuilder(hand) {
  const write = async (label, text) => {
    if (text === undefined) return;
    await hand.field(label);
    await hand.type(text);
  };
  /** Down a closed list, and up again where it ended. */
  const pickHere = async (text) => {
    for (const key of ['ArrowDown', 'ArrowUp']) {
      for (let last; (await hand.chosen()) !== last; ) {
        last = await hand.chosen();
        if (last === text) return;
        await hand.press(key);
      }
    }
    assert.equal(await hand.chosen(), text);
  };
  const pick = async (label, text) => {
    if (text === undefined) return;
    await hand.list(label);
    await pickHere(text);
  };
  const act = async (name, options) => {
    await hand.button(name, options);
    await hand.press('Enter');
  };

  const begin = async (map) => {
    await write(words.mapTitle, map.title);
    await write(words.firstStage, map.stages[0].title);
    await hand.press('Enter');
    await hand.isAtButton(named('addStepTo', { title: map.stages[0].title }));
  };

  const people = async ({ personas, actors }) => {
    for (const { name, role = 'persona', description } of [...personas, ...actors]) {
      await write(words.newPerson, name);
      await pick(words.personPart, words[`part-${role}`]);
      await act(words.addPerson);
      await hand.isAtField(`${words.personName} (${words[`part-${role}`]})`);
      await write(named('aboutPerson', { name }), description);
    }
  };

  const facts = async (map) => {
    await act(words.mapFacts, { back: true });
    await hand.isAtField(words.mapTitle);
    await write(words.summary, map.summary);
    await write(words.scenario, map.scenario);
    await write(words.goal, map.goal);
    await people(map);
    await act(words.closeForm);
    await hand.isAtButton(words.mapFacts);
  };

  const stage = async ({ title, duration }, number) => {
    if (number > 1) {
      await act(words.addStage);
      await hand.isAtField(words.newStage);
      await hand.type(title);
      await hand.press('Enter');
      await hand.isAtButton(named('addStepTo', { title }));
    }
    await act(named('changeThing', { title }), { back: true });
    await hand.isAtField(words.stageTitle);
    await write(words['lane-duration'], duration);
    await act(words.closeForm);
    await hand.isAtHeading(`${named('stageOf', { number, count: number })} ${title}`);
  };

  const channel = async ({ type, label }, there) => {
    if (there.includes(label)) return hand.tick(label);
    if (there.length > 0) {
      await hand.more(words.otherChannel);
      await hand.press('Enter');
    }
    await write(words.newChannel, label);
    await pick(words.channelKind, words[`channel-${type}`]);
    await act(words.addChannel);
    await hand.isAtBox(label);
    return there.push(label);
  };

  const feeling = async ({ actor, score, label, basis }, at, map) => {
    if (at > 0) {
      await act(words.addFeeling);
      await hand.isAtList(words.whoseFeeling);
      const { name, role } = map.actors.find(({ id }) => id === actor);
      await pickHere(named('personAs', { name, part: words[`part-${role}`] }));
    }
    await hand.choose(named('scoreOf', { words: words[scores[score]], score: String(score) }));
    await write(words.feelingWords, label);
    await pick(words.howKnown, words[`basis-${basis}`]);
  };

  const pain = async ({ text, severity, who, basis }, number) => {
    await write(words.newPain, text);
    await hand.press('Enter');
    await hand.isAtField(named('pain', { number }));
    await pick(words.severity, severity && words[`severity-${severity}`]);
    await pick(words.sufferer, who && words[`who-${who}`]);
    await pick(words.howKnown, words[`basis-${basis}`]);
  };

  const step = async (one, within, map, there) => {
    await act(named('addStepTo', { title: within.title }));
    await hand.isAtField(words.newStep);
    await hand.type(one.title);
    await hand.press('Enter');
    await hand.isAtField(words.stepTitle);
    await write(words['lane-description'], one.description);
    await pick(words.kind, words[`stepKind-${one.kind}`]);
    await write(words['lane-touchpoint'], one.touchpoint?.label);
    await write(words['lane-duration'], one.duration);
    for (const id of one.actors ?? []) await hand.tick(map.actors.find((actor) => actor.id === id).name);
    for (const id of one.channels ?? []) await channel(map.channels.find((each) => each.id === id), there);
    for (const [at, emotion] of (one.emotions ?? []).entries()) await feeling(emotion, at, map);
    await write(words['lane-thoughts'], one.thoughts?.join('\n'));
    if (one.momentThatMatters) {
      await hand.tick(words.isMoment);
      await write(words.momentWhy, one.momentThatMatters.why);
      await pick(words.howKnown, words[`basis-${one.momentThatMatters.basis}`]);
    }
    for (const [at, each] of (one.painPoints ?? []).entries()) await pain(each, at + 1);
    if (one.blueprint) {
      await hand.more(words.seenAndUnseen);
      await hand.press('Enter');
      for (const lane of ['frontstage', 'backstage', 'support', 'systems']) await write(words[`lane-${lane}`], one.blueprint[lane]?.join('\n'));
    }
    await act(words.closeForm);
    await hand.isAtHeading(one.title);
  };

  return {
    async build(map) {
      const there = [];
      await begin(map);
      await facts(map);
      for (const [at, each] of map.stages.entries()) {
        await stage(each, at + 1);
        for (const one of each.steps) await step(one, each, map, there);
      }
    },
  };
}

/** What a map says that can be said in its forms, with names in the place of ids. */
export function saidIn(map) {
  const nameOf = (list, id) => (id === undefined ? undefined : list?.find((one) => one.id === id)?.name);
  const channelOf = (id) => map.channels.find((one) => one.id === id)?.label;
  const bare = (thing) => JSON.parse(JSON.stringify(thing));
  return bare({
    title: map.title, summary: map.summary, scenario: map.scenario, goal: map.goal, state: map.state,
    personas: map.personas?.map(({ name, description }) => ({ name, description })), actors: map.actors?.map(({ name, role }) => ({ name, role })),
    stages: map.stages.map(({ title, duration, steps }) => ({
      title, duration,
      steps: steps.map(({ title: name, kind, description, duration: long, actors, channels = [], touchpoint, momentThatMatters, emotions, thoughts, painPoints, blueprint }) => ({
        name, kind, description, duration: long, touchpoint: touchpoint?.label, thoughts, blueprint, actors: actors?.map((id) => nameOf(map.actors, id)),
        channels: channels.map((id) => [channelOf(id), map.channels.find((one) => one.id === id)?.type]),
        moment: momentThatMatters && { why: momentThatMatters.why, basis: momentThatMatters.basis },
        emotions: emotions?.map(({ persona, actor, score, label, basis }) => ({ persona: nameOf(map.personas, persona), actor: nameOf(map.actors, actor), score, label, basis })),
        pains: painPoints?.map(({ text, severity, who, basis }) => ({ text, severity, who, basis })),
      })),
    })),
  });
}
