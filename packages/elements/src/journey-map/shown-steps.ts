import { eachStep, type JourneyMap, type Step } from '@civic-elements/core/journey';
import type { Filters } from './journey-map-state.js';

/** Whether a step stays where these filters are set. One that says nothing of whose it is, or how, is in none of them. */
export function isShown(step: Step, { channels, personas }: Filters): boolean {
  const fits = (wanted: readonly string[], has: readonly string[]): boolean => wanted.length === 0 || wanted.some((id) => has.includes(id));
  return fits(channels, step.channels ?? []) && (personas.length === 0 || fits(personas, peopleOf(step)));
}

/** Ids of the personas and actors of a step. */
export function peopleOf({ actors = [], initiator, emotions = [] }: Step): readonly string[] {
  return [...actors, ...(initiator ? [initiator] : []), ...emotions.flatMap(({ persona, actor }) => [persona ?? [], actor ?? []].flat())];
}

/** The steps that are shown and are moments that matter, in their order. */
export function moments(map: JourneyMap, filters: Filters): readonly Step[] {
  return eachStep(map).map(({ step }) => step).filter((step) => step.momentThatMatters && isShown(step, filters));
}
