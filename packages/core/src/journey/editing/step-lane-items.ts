import type { JourneyMap } from '../journey-map.js';
import type { JourneyText } from '../journey-text.js';
import { addition, removal } from './field-changes.js';
import { atFound, findStep } from './find-in-map.js';
import { edited, refused, type JourneyEdit } from './journey-edit.js';
import type { JsonPatch } from './json-patch.js';
import { pointerOf } from './json-pointer.js';

export const blueprintLanes = ['frontstage', 'backstage', 'support', 'systems'] as const;

/** A lane of texts in a step; one of the map's own is named `lane:` and its id. */
export type StepLane = 'thoughts' | 'harms' | (typeof blueprintLanes)[number] | `lane:${string}`;

/** Texts of a persona. */
export const personaLists = ['goals', 'needs', 'accessNeeds'] as const;
export type PersonaList = (typeof personaLists)[number];

const isOfPersona = (lane: StepLane | PersonaList): lane is PersonaList => (personaLists as readonly string[]).includes(lane);

interface FoundLane {
  /** Where its list is, or would be. */
  readonly pointer: string;
  readonly texts: readonly JourneyText[] | undefined;
  /** What lanes it is one of, if it is one of several. */
  readonly within?: { readonly pointer: string; readonly name: string; readonly lanes: object | undefined };
}

export function findLane(map: JourneyMap, id: string, lane: StepLane | PersonaList): FoundLane | undefined {
  if (isOfPersona(lane)) {
    const at = (map.personas ?? []).findIndex((persona) => persona.id === id);
    const persona = map.personas?.[at];
    return persona && { pointer: pointerOf('personas', at, lane), texts: persona[lane] };
  }
  const found = findStep(map, id);
  if (!found) return undefined;
  const { step, pointer } = found;
  if (lane === 'thoughts' || lane === 'harms') return { pointer: `${pointer}/${lane}`, texts: step[lane] };
  const field = lane.startsWith('lane:') ? 'lanes' : 'blueprint';
  const name = lane.startsWith('lane:') ? lane.slice('lane:'.length) : lane;
  const lanes = step[field] as Readonly<Record<string, readonly JourneyText[]>> | undefined;
  const texts = lanes && Object.hasOwn(lanes, name) ? lanes[name] : undefined;
  return { pointer: `${pointer}${pointerOf(field, name)}`, texts, within: { pointer: `${pointer}/${field}`, name, lanes } };
}

/** Adds a text to a lane of a step, or to a list of a persona, at a place of it or at its end. `setText` says it otherwise. */
export function addItem(id: string, lane: StepLane | PersonaList, text: JourneyText, at?: number): JourneyEdit {
  return atFound((map) => findLane(map, id, lane), ({ pointer, texts, within }, map) => {
    const patch: JsonPatch = within && !within.lanes ? [{ op: 'add', path: within.pointer, value: { [within.name]: [text] } }] : addition(pointer, texts, text, at);
    return edited(map, patch);
  });
}

/** Takes a text out of a lane. A lane without texts goes too. */
export function removeItem(id: string, lane: StepLane | PersonaList, at: number): JourneyEdit {
  return atFound((map) => findLane(map, id, lane), ({ pointer, texts, within }, map) => {
    if (texts?.[at] === undefined) return refused('not-there');
    const wasAll = texts.length === 1 && within?.lanes && Object.keys(within.lanes).length === 1;
    return edited(map, wasAll ? [{ op: 'remove', path: within.pointer }] : removal(pointer, texts, at));
  });
}

/** Moves a text within its lane, one place `earlier` or `later`. Beyond the ends `no-way` is refused. */
export function moveItem(id: string, lane: StepLane | PersonaList, at: number, to: 'earlier' | 'later'): JourneyEdit {
  return atFound((map) => findLane(map, id, lane), ({ pointer, texts }, map) => {
    const goal = to === 'earlier' ? at - 1 : at + 1;
    if (texts?.[at] === undefined) return refused('not-there');
    return texts[goal] === undefined ? refused('no-way') : edited(map, [{ op: 'move', from: `${pointer}${pointerOf(at)}`, path: `${pointer}${pointerOf(goal)}` }]);
  });
}
