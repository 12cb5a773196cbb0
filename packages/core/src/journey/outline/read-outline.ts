import type { JourneyLabels } from '../exports/journey-labels.js';
import type { JourneyMap } from '../journey-map.js';
import { stepKinds, type Origin } from '../journey-terms.js';
import { newId } from '../new-id.js';
import { readJourneyMap, type JourneyMapRead } from '../read-journey-map.js';
import type { JourneyOutline, OutlineItem, OutlineNote, OutlineStage, OutlineStep } from './journey-outline.js';
import type { LaneNames } from './lane-names.js';
import { NamedThings, plain } from './named-things.js';
import { fieldsOfStep, laneOfItem, type StepReading } from './step-of-outline.js';

/** What a table, a list or a text does not say of itself. */
export interface OutlineMeans {
  /** BCP 47; English where nothing is said. */
  readonly lang?: string;
  readonly state?: JourneyMap['state'];
  readonly origin?: Origin;
  /** What the map rests on, in words, where it does not say. */
  readonly source?: string;
  /** Words of lanes, feelings and bases in other languages than English. */
  readonly labels?: readonly JourneyLabels[];
}

export type OutlineRead = JourneyMapRead & {
  /** What was not taken as it stands. Without one, all was. */
  readonly notes: readonly OutlineNote[];
};

const noName = '(no name)';

/**
 * A map out of an outline. Steps, pain points and ideas get ids made of their words; a stage that says something and has no step gets one of its own name; a lane that is not
 * known becomes one of the map's own. A feeling without a score is not known, and what nothing is said of is `assumed`: both are told. Never throws.
 */
export function readOutline(outline: JourneyOutline, names: LaneNames, { state, origin, source = 'A table or list, read as it stood' }: OutlineMeans, before: readonly OutlineNote[] = []): OutlineRead {
  const notes = [...before];
  const note = (at: string, says: string): void => void notes.push({ at, says });
  const things = new NamedThings(outline, notes);
  const stages = outline.stages.map((stage) => placed(stage, things, names, note));
  const places = stages.flatMap(({ id, stage, steps }) => [[id, stage.title] as const, ...steps.map((step) => [step.id, step.step.title] as const)]);
  let guesses = 0;
  const evidence = [...(outline.evidence ?? [])];
  const reading: StepReading = {
    names, things, note, known: { personas: new Set(outline.personas?.map(({ id }) => id)), evidence: new Set(evidence.map(({ id }) => id)) },
    places: { ids: new Set(places.map(([id]) => id)), byTitle: new Map(places.map(([id, title]) => [plain(title).toLowerCase(), id])) },
    guess: () => void (guesses += 1),
  };
  const read = stages.map(({ id, stage, own, steps }) => ({
    id, phase: stage.data['phase'], title: stage.title, summary: stage.summary, ...stageFields(own, names, note),
    steps: steps.map(({ id: stepId, step, items }) => {
      const fields = fieldsOfStep(items, reading);
      return { id: stepId, title: step.title, kind: stepKinds.find((kind) => kind === step.data['kind']) ?? (fields['channels'] ? 'touchpoint' : 'action'), ...fields };
    }),
  }));
  if (guesses > 0) note('', `Nothing says how ${guesses === 1 ? 'a feeling or pain point is' : `${guesses} feelings and pain points are`} known; each is “assumed” now, a guess.`);
  if (outline.title === undefined) note('', `The map has no title; it is “${noName}” now.`);
  if (outline.state === undefined && state === undefined) note('', 'Nothing says whether it is so or planned; it is “as-is” now, how it is today.');
  if (outline.origin === undefined && origin === undefined) note('', 'Nothing says what it was made from; it is “compiled” now, put together from several facts.');
  const sources = evidence.length > 0 ? evidence : [{ id: 'read', type: 'document' as const, title: source }];
  const title = outline.title ?? noName;
  const { map, problems } = readJourneyMap(withoutGaps({
    schemaVersion: '1.0', id: outline.id ?? newId(plain(title), 'map', new Set()), version: outline.version ?? '1.0.0', lang: outline.lang, title, summary: outline.summary, state: outline.state ?? state ?? 'as-is', counterpart: outline.counterpart,
    provenance: { origin: outline.origin ?? origin ?? 'compiled', sources: sources.map(({ id }) => id) }, personas: filled(outline.personas), actors: filled(things.actors), channels: things.channels, phases: filled(outline.phases),
    stages: read, customLanes: filled(things.customLanes), evidence: sources,
  }));
  return map ? { map, problems: [], notes } : { problems: problems ?? [], notes };
}

interface PlacedStep {
  readonly id: string;
  readonly step: OutlineStep;
  readonly items: readonly OutlineItem[];
}

interface PlacedStage {
  readonly id: string;
  readonly stage: OutlineStage;
  /** What is said of the stage itself. */
  readonly own: readonly OutlineItem[];
  readonly steps: readonly PlacedStep[];
}

type Note = (at: string, says: string) => void;

/** A stage with ids for it and its steps, and with what is said in it put to the step that it is said of. */
function placed(stage: OutlineStage, things: NamedThings, names: LaneNames, note: Note): PlacedStage {
  const id = things.id('place', stage.title, stage.data['stage'], stage.at);
  const isOwn = (item: OutlineItem): boolean => item.data['of-title'] === undefined && ['goal', 'milestone', 'duration'].includes(laneOfItem(item, names) ?? '');
  const own = stage.items.filter(isOwn);
  const rest = stage.items.filter((item) => !isOwn(item) && !isBlank(item, names));
  const titled = stage.steps.length === 0 && rest.length > 0 ? [{ title: stage.title, data: {}, items: [], at: stage.at }] : stage.steps;
  const steps = titled.map((step) => ({ id: things.id('place', step.title, step.data['step'], step.at), step, items: [...step.items] }));
  for (const item of rest) {
    const { 'of-step': ofStep = '', 'of-title': ofTitle } = item.data;
    const found = steps.find((one) => ofStep !== '' && one.id === ofStep) ?? steps.find(({ step }) => ofTitle !== undefined && plain(step.title).toLowerCase() === ofTitle.toLowerCase());
    const [first] = steps;
    if (!found && ofTitle !== undefined) note(item.at, `No step of this stage is called “${ofTitle}”; it was put to “${plain(first?.step.title ?? '')}”.`);
    else if (!found && steps.length > 1) note(item.at, `It does not say of which step; it was put to the first, “${plain(first?.step.title ?? '')}”.`);
    (found ?? first)?.items.push(item);
  }
  return { id, stage, own, steps };
}

/** “Not known” needs no step to say it of. */
const isBlank = (item: OutlineItem, names: LaneNames): boolean => laneOfItem(item, names) === 'emotion' && item.data['score'] === undefined && names.saysNothing(plain(item.text));

function stageFields(items: readonly OutlineItem[], names: LaneNames, note: Note): object {
  const fields: Record<string, unknown> = {};
  for (const item of items) {
    const lane = laneOfItem(item, names);
    const name = lane === 'milestone' ? 'exitMilestone' : lane;
    if (name === undefined) continue;
    if (fields[name] === undefined) fields[name] = item.text;
    else note(item.at, `There is room for one; this was left out: “${plain(item.text).slice(0, 80)}”`);
  }
  return fields;
}

const filled = <Value>(list: readonly Value[] = []): readonly Value[] | undefined => (list.length > 0 ? list : undefined);

/** The same without fields that hold nothing. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined).map(([name, one]) => [name, withoutGaps(one)]));
}
