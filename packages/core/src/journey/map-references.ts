import { eachStep, type StepInPlace } from './each-step.js';
import type { JourneyMap } from './journey-map.js';
import type { Next } from './journey-step.js';
import type { JourneyProblem } from './shape.js';

type Ids = ReadonlySet<string>;
type Note = (path: string, says: string) => void;
type Named = readonly [id: string, path: string];

/** Ids that stand twice, and ids that lead to nothing. */
export function problemsWithReferences(map: JourneyMap): readonly JourneyProblem[] {
  const problems: JourneyProblem[] = [];
  const note: Note = (path, says) => problems.push({ path, says });
  const steps = eachStep(map);
  const idsOf = (name: 'personas' | 'actors' | 'channels' | 'phases' | 'evidence' | 'customLanes'): Ids => distinct((map[name] ?? []).map(({ id }, at) => [id, `${name}[${at}].id`]), note);
  const [personas, actors, channels, phases, evidence, lanes] = [idsOf('personas'), idsOf('actors'), idsOf('channels'), idsOf('phases'), idsOf('evidence'), idsOf('customLanes')];
  const places = distinct([...map.stages.map(({ id }, at): Named => [id, `stages[${at}].id`]), ...steps.map(({ step, path }): Named => [step.id, `${path}.id`])], note);
  const pains = distinct(steps.flatMap(({ step, path }) => (step.painPoints ?? []).map(({ id }, at): Named => [id, `${path}.painPoints[${at}].id`])), note);
  distinct(steps.flatMap(({ step, path }) => (step.opportunities ?? []).map(({ id }, at): Named => [id, `${path}.opportunities[${at}].id`])), note);

  const leads = (to: Ids, what: string) => (id: string | undefined, path: string): void => {
    if (id !== undefined && !to.has(id)) note(path, `names “${id}”, and there is no ${what} of that id`);
  };
  const all = (lead: ReturnType<typeof leads>) => (list: readonly string[] | undefined, path: string): void => list?.forEach((id, at) => lead(id, `${path}[${at}]`));
  const [toActor, toPersona, toPlace, toPhase, toLane, toPain] = [leads(actors, 'actor'), leads(personas, 'persona'), leads(places, 'stage or step'), leads(phases, 'phase'), leads(lanes, 'lane of the map’s own'), leads(pains, 'pain point')];
  const [toEvidence, toChannels] = [all(leads(evidence, 'evidence')), all(leads(channels, 'channel'))];
  const goOn = (next: readonly Next[] | undefined, path: string): void => next?.forEach(({ to }, at) => toPlace(to, `${path}.next[${at}].to`));

  toEvidence(map.provenance.sources, 'provenance.sources');
  map.stages.forEach(({ phase, next }, at) => {
    toPhase(phase, `stages[${at}].phase`);
    goOn(next, `stages[${at}]`);
  });
  for (const place of steps) {
    const { step, path } = place;
    all(toActor)(step.actors, `${path}.actors`);
    toActor(step.initiator, `${path}.initiator`);
    toChannels(step.channels, `${path}.channels`);
    step.emotions?.forEach(({ persona, actor }, at) => {
      toPersona(persona, `${path}.emotions[${at}].persona`);
      toActor(actor, `${path}.emotions[${at}].actor`);
    });
    Object.keys(step.lanes ?? {}).forEach((id) => toLane(id, `${path}.lanes.${id}`));
    // What the other map holds is seen when the two are compared.
    if (map.counterpart === undefined) step.opportunities?.forEach(({ addresses }, at) => all(toPain)(addresses, `${path}.opportunities[${at}].addresses`));
    goOn(step.next, path);
    for (const [list, at] of evidenceIn(place)) toEvidence(list, at);
  }
  return problems;
}

function evidenceIn({ step, path }: StepInPlace): readonly (readonly [readonly string[] | undefined, string])[] {
  const lists = (['emotions', 'quotes', 'painPoints', 'opportunities'] as const).flatMap((name) =>
    (step[name] ?? []).map(({ evidence }, at) => [evidence, `${path}.${name}[${at}].evidence`] as const));
  return [[step.momentThatMatters?.evidence, `${path}.momentThatMatters.evidence`], ...lists];
}

function distinct(named: readonly Named[], note: Note): Ids {
  const first = new Map<string, string>();
  for (const [id, path] of named) {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    else note(path, `is “${id}”, as ${before} is; each needs an id of its own`);
  }
  return new Set(first.keys());
}
