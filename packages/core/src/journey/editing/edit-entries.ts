import type { JourneyMap } from '../journey-map.js';
import type { Next, Quote, TiedService } from '../journey-step.js';
import { addition, fieldChanges, removal, type Changes } from './field-changes.js';
import { atFound, findStage, findStep } from './find-in-map.js';
import { edited, refused, type JourneyEdit } from './journey-edit.js';
import { pointerOf } from './json-pointer.js';

interface Entries {
  readonly quotes: Quote;
  readonly services: TiedService;
  readonly next: Next;
}

/** What a step says in a list of things that have no ids; `next` has a stage too. */
export type EntryList = keyof Entries;

export interface FoundEntries<Entry> {
  readonly entries: readonly Entry[] | undefined;
  /** Where its list is, or would be. */
  readonly pointer: string;
}

export function findEntries<List extends EntryList>(map: JourneyMap, id: string, list: List): FoundEntries<Entries[List]> | undefined {
  const step = findStep(map, id);
  const stage = list === 'next' ? findStage(map, id) : undefined;
  const holder = (step?.step ?? stage?.stage) as { readonly [Name in EntryList]?: readonly Entries[Name][] } | undefined;
  return holder && { entries: holder[list], pointer: `${step?.pointer ?? stage?.pointer ?? ''}${pointerOf(list)}` };
}

/** Adds a quote or a tied service to a step, or a place where a step or a stage goes on to, at the end. */
export function addEntry<List extends EntryList>(id: string, list: List, entry: Entries[List]): JourneyEdit {
  return atFound((map) => findEntries(map, id, list), ({ entries, pointer }, map) => edited(map, addition(pointer, entries, entry)));
}

/** Says other things of one of them. Texts go by `setText`. */
export function changeEntry<List extends EntryList>(id: string, list: List, at: number, changes: Changes<Entries[List]>): JourneyEdit {
  return atFound((map) => findEntries(map, id, list), ({ entries, pointer }, map) => {
    const entry = entries?.[at];
    return entry === undefined ? refused('not-there') : edited(map, fieldChanges<Entries[List]>(`${pointer}${pointerOf(at)}`, entry, changes));
  });
}

/** Takes one of them away. A list without any goes too. */
export function removeEntry(id: string, list: EntryList, at: number): JourneyEdit {
  return atFound((map) => findEntries(map, id, list), ({ entries = [], pointer }, map) => (at in entries ? edited(map, removal(pointer, entries, at)) : refused('not-there')));
}
