import { eachStep } from '../each-step.js';
import type { JourneyMap } from '../journey-map.js';

/**
 * What a table of a map shows of it, and so has to bring back. Not in it: how a touchpoint without a name is called, what of stages stands in no lane, and all that `dropped` of
 * `journeyHtml` lists; actors and channels that no step names are in no cell.
 */
export function inTable(map: JourneyMap): unknown {
  const some = <T extends object, K extends keyof T>(of: T, ...names: readonly K[]): Partial<T> => Object.fromEntries(names.filter((name) => of[name] !== undefined && !(Array.isArray(of[name]) && of[name].length === 0)).map((name) => [name, of[name]])) as unknown as Partial<T>;
  const steps = eachStep(map).map(({ stage, step }) => ({
    stage: stage.id,
    ...some(step, 'id', 'title', 'kind', 'description', 'actors', 'channels', 'momentThatMatters', 'emotions', 'thoughts', 'harms', 'lanes', 'duration', 'next'),
    blueprint: some(step.blueprint ?? {}, 'frontstage', 'backstage', 'support', 'systems'), touchpoint: step.touchpoint?.label === undefined ? undefined : some(step.touchpoint, 'id', 'label'),
    quotes: (step.quotes ?? []).map((one) => some(one, 'text', 'speaker', 'evidence')), painPoints: (step.painPoints ?? []).map((one) => some(one, 'id', 'text', 'basis', 'evidence')),
    opportunities: (step.opportunities ?? []).map((one) => some(one, 'id', 'text', 'addresses', 'evidence')), services: (step.services ?? []).map((one) => some(one, 'name', 'note')),
  }));
  const named = new Set(eachStep(map).flatMap(({ step }) => [...(step.actors ?? []), ...(step.emotions ?? []).map(({ actor }) => actor), ...(step.channels ?? [])]));
  const byId = <T extends { readonly id: string }>(list: readonly T[] = []): readonly T[] => list.filter(({ id }) => named.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...some(map, 'id', 'lang', 'title', 'summary', 'state', 'version', 'counterpart'), origin: map.provenance.origin, stages: map.stages.map((stage) => some(stage, 'id', 'phase', 'title', 'summary', 'goal', 'duration', 'exitMilestone')), steps,
    channels: byId(map.channels).map((one) => some(one, 'id', 'type', 'label')), actors: byId(map.actors), personas: (map.personas ?? []).map((one) => some(one, 'id', 'name', 'description')),
    phases: (map.phases ?? []).map((one) => some(one, 'id', 'title')), evidence: (map.evidence ?? []).map((one) => some(one, 'id', 'type', 'title', 'publisher', 'url', 'date')),
    customLanes: (map.customLanes ?? []).filter(({ id }) => eachStep(map).some(({ step }) => step.lanes?.[id])).map((one) => some(one, 'id', 'label')),
  };
}
