import type { JourneyMap } from '../journey-map.js';
import { textSaid, type JourneyText } from '../journey-text.js';
import { newId } from '../new-id.js';
import { addition } from './field-changes.js';
import { foundSteps } from './find-in-map.js';
import type { JsonPatch } from './json-patch.js';

/** The lists of a map whose things have ids, and what an id begins with where no word of the thing can be used. */
export const partLists = { personas: 'persona', actors: 'actor', channels: 'channel', phases: 'phase', customLanes: 'lane', evidence: 'evidence' } as const;
export type PartList = keyof typeof partLists;

type Kind = 'place' | 'pain' | 'opportunity' | 'touchpoint' | PartList;

const retiredField = 'x-retired-ids';

export interface WordsForId {
  readonly text: JourneyText;
  /** What the id is made of where the text has no letter that an id can have. */
  readonly otherwise: string;
}

/** An id for a new thing, made of its words, that nothing in the map has or had. */
export function freshId(map: JourneyMap, { text, otherwise }: WordsForId): string {
  // English makes the most readable ids, whatever the language of the map is.
  return newId(textSaid(text, 'en', map.lang).words, otherwise, new Set([map.id, ...Object.values(idsIn(map)).flat(), ...retiredIds(map)]));
}

/** The id asked for, or a fresh one. Undefined where the one asked for is, or was, another's. */
export function idGiven(map: JourneyMap, kind: Kind, words: WordsForId, wanted: string | undefined): string | undefined {
  if (wanted === undefined) return freshId(map, words);
  return idsIn(map)[kind].includes(wanted) || retiredIds(map).includes(wanted) ? undefined : wanted;
}

function retiredIds(map: JourneyMap): readonly string[] {
  const kept = map[retiredField];
  return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
}

/** Notes that these ids are not to be given again. */
export function retirement(map: JourneyMap, ids: readonly string[]): JsonPatch {
  const before = retiredIds(map);
  const fresh = [...new Set(ids)].filter((id) => !before.includes(id));
  const list = map[retiredField];
  if (fresh.length === 0) return [];
  if (!Array.isArray(list)) return [{ op: 'add', path: `/${retiredField}`, value: fresh }];
  return fresh.flatMap((id, at) => addition(`/${retiredField}`, [...list, ...fresh.slice(0, at)], id));
}

function idsIn(map: JourneyMap): Readonly<Record<Kind, readonly string[]>> {
  const steps = foundSteps(map).map(({ step }) => step);
  const idsOf = (list: readonly { readonly id: string }[] = []): readonly string[] => list.map(({ id }) => id);
  const { personas, actors, channels, phases, customLanes, evidence } = map;
  return {
    place: idsOf([...map.stages, ...steps]), pain: idsOf(steps.flatMap((step) => step.painPoints ?? [])), opportunity: idsOf(steps.flatMap((step) => step.opportunities ?? [])),
    touchpoint: idsOf(steps.flatMap((step) => step.touchpoint ?? [])), personas: idsOf(personas), actors: idsOf(actors), channels: idsOf(channels), phases: idsOf(phases),
    customLanes: idsOf(customLanes), evidence: idsOf(evidence),
  };
}
