import type { JourneyMap } from '../journey-map.js';
import type { JourneyText } from '../journey-text.js';
import { isRecord, most } from '../shape.js';
import { findEntries } from './edit-entries.js';
import { findListed, findStage, findStep } from './find-in-map.js';
import type { PartList } from './ids-given.js';
import { edited, refused, type JourneyEdit } from './journey-edit.js';
import type { JsonPatch } from './json-patch.js';
import { pointerOf } from './json-pointer.js';
import { findLane, type PersonaList, type StepLane } from './step-lane-items.js';

/**
 * A text of a map. `id` is that of the thing itself; for a touchpoint, moment, emotion, quote, tied service or item that of its step, for an item of a persona's list that of
 * the persona, for `next` that of the stage or step that goes on. `at` is its place in the list, from 0 on.
 */
export type TextPlace =
  | { readonly of: 'map'; readonly field: 'title' | 'summary' | 'scenario' | 'goal' }
  | { readonly of: 'service'; readonly field: 'name' | 'provider' }
  | { readonly of: 'stage'; readonly id: string; readonly field: 'title' | 'summary' | 'goal' | 'duration' | 'exitMilestone' }
  | { readonly of: 'step'; readonly id: string; readonly field: 'title' | 'description' | 'duration' }
  | { readonly of: 'touchpoint'; readonly id: string; readonly field: 'label' | 'owner' }
  | { readonly of: 'moment'; readonly id: string; readonly field: 'why' }
  | { readonly of: 'emotion'; readonly id: string; readonly at: number; readonly field: 'label' }
  | { readonly of: 'item'; readonly id: string; readonly lane: StepLane | PersonaList; readonly at: number }
  | { readonly of: 'quotes'; readonly id: string; readonly at: number; readonly field: 'text' | 'speaker' }
  | { readonly of: 'services'; readonly id: string; readonly at: number; readonly field: 'name' | 'note' }
  | { readonly of: 'next'; readonly id: string; readonly at: number; readonly field: 'when' }
  | { readonly of: 'pain'; readonly id: string; readonly field: 'text' }
  | { readonly of: 'opportunity'; readonly id: string; readonly field: 'text' | 'owner' }
  | { readonly of: PartList; readonly id: string; readonly field: 'name' | 'label' | 'title' | 'summary' | 'description' | 'owner' | 'note' };

/**
 * Says a text otherwise in the language being edited. A text in one string stays one where that is the map's own language, and has one for each language
 * where not. Empty words take that language away, and the last one the whole text, if the map can do without it: else `empty` is refused.
 */
export function setText(place: TextPlace, words: string, lang: string): JourneyEdit {
  return (map) => {
    const found = textAt(map, place);
    if (!found) return refused('not-there');
    if (words.length > most.text) return refused('too-long');
    const blank = words.trim() === '';
    const patch = textPatch(found, blank ? undefined : words, lang, map.lang);
    // The last language of an item goes by `removeItem`: while it is typed anew, its place in the list has to stay.
    if (blank && place.of === 'item' && patch.some(({ op, path }) => op === 'remove' && path === found.pointer)) return refused('empty');
    const isSafe = patch.every((one) => one.op === 'replace' && typeof one.value === 'string');
    return edited(map, patch, { isSafe, otherwise: blank ? 'empty' : 'invalid' });
  };
}

/** Words as the text of a new thing: one string in the map's own language, else with their language. */
export function newText(words: string, lang: string, mapLang: string): JourneyText {
  return isSameLanguage(lang, mapLang) ? words : { [lang]: words };
}

interface FoundText {
  readonly pointer: string;
  readonly text: JourneyText | undefined;
}

function textPatch({ pointer, text }: FoundText, words: string | undefined, lang: string, mapLang: string): JsonPatch {
  if (text === undefined) return words === undefined ? [] : [{ op: 'add', path: pointer, value: newText(words, lang, mapLang) }];
  if (typeof text === 'string') {
    if (isSameLanguage(lang, mapLang)) return words === undefined ? [{ op: 'remove', path: pointer }] : words === text ? [] : [{ op: 'replace', path: pointer, value: words }];
    return words === undefined ? [] : [{ op: 'replace', path: pointer, value: { [mapLang]: text, [lang]: words } }];
  }
  const tags = Object.keys(text);
  const tag = tags.find((one) => one.toLowerCase() === lang.toLowerCase()) ?? tags.find((one) => isSameLanguage(one, lang));
  if (tag === undefined) return words === undefined ? [] : [{ op: 'add', path: `${pointer}${pointerOf(lang)}`, value: words }];
  const path = `${pointer}${pointerOf(tag)}`;
  if (words === undefined) return [{ op: 'remove', path: tags.length === 1 ? pointer : path }];
  return words === text[tag] ? [] : [{ op: 'replace', path, value: words }];
}

/** "en-US" is edited where "en" is shown for it, and the other way round; "pt-BR" and "pt-PT" are two. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [`${one.toLowerCase()}-`, `${other.toLowerCase()}-`];
  return a.startsWith(b) || b.startsWith(a);
}

function textAt(map: JourneyMap, place: TextPlace): FoundText | undefined {
  if (place.of === 'item') {
    const lane = findLane(map, place.id, place.lane);
    const text = lane?.texts?.[place.at];
    return lane && text !== undefined ? { pointer: `${lane.pointer}${pointerOf(place.at)}`, text } : undefined;
  }
  const thing = thingAt(map, place);
  return thing && { pointer: `${thing.pointer}${pointerOf(place.field)}`, text: (thing.holder as Readonly<Record<string, JourneyText | undefined>>)[place.field] };
}

interface FoundHolder {
  readonly pointer: string;
  readonly holder: object;
}

function thingAt(map: JourneyMap, place: Exclude<TextPlace, { readonly of: 'item' }>): FoundHolder | undefined {
  const inside = (pointer: string, holder: object | undefined): FoundHolder | undefined => (isRecord(holder) ? { pointer, holder } : undefined);
  switch (place.of) {
    case 'map': return { pointer: '', holder: map };
    case 'service': return inside('/service', map.service);
    case 'stage': {
      const found = findStage(map, place.id);
      return found && { pointer: found.pointer, holder: found.stage };
    }
    case 'pain':
    case 'opportunity': {
      const found = findListed(map, place.of === 'pain' ? 'painPoints' : 'opportunities', place.id);
      return found && { pointer: found.pointer, holder: found.thing };
    }
    case 'step':
    case 'touchpoint':
    case 'moment':
    case 'emotion': {
      const found = findStep(map, place.id);
      if (!found) return undefined;
      const { pointer, step } = found;
      if (place.of === 'step') return { pointer, holder: step };
      if (place.of === 'touchpoint') return inside(`${pointer}/touchpoint`, step.touchpoint);
      if (place.of === 'moment') return inside(`${pointer}/momentThatMatters`, step.momentThatMatters);
      return inside(`${pointer}/emotions${pointerOf(place.at)}`, step.emotions?.[place.at]);
    }
    case 'quotes':
    case 'services':
    case 'next': {
      const found = findEntries(map, place.id, place.of);
      return found && inside(`${found.pointer}${pointerOf(place.at)}`, found.entries?.[place.at]);
    }
    default: {
      const at = (map[place.of] ?? []).findIndex(({ id }) => id === place.id);
      return inside(pointerOf(place.of, at), map[place.of]?.[at]);
    }
  }
}
