import type { JourneyMap } from '../journey-map.js';
import { removal, addition, fieldChanges, type Changes } from './field-changes.js';
import { idGiven, partLists, retirement, type PartList } from './ids-given.js';
import { atFound } from './find-in-map.js';
import { edited, refused, type JourneyEdit } from './journey-edit.js';
import { pointerOf } from './json-pointer.js';

type Part<List extends PartList> = NonNullable<JourneyMap[List]>[number];

/** A new thing of a map; without an id it is given one that is made of its words. */
export type NewPart<Thing> = Omit<Thing, 'id'> & { readonly id?: string };

/** What a map says of itself: everything but its id and its parts, which have edits of their own. */
export type MapFacts = Omit<JourneyMap, 'id' | 'schemaVersion' | 'stages' | PartList>;

/** Says other things of a map: its state, status, version, counterpart, service, where it comes from. A field that is undefined is taken away. */
export function changeMap(changes: Changes<MapFacts>): JourneyEdit {
  return (map) => edited(map, fieldChanges<MapFacts>('', map, changes));
}

/** Adds a persona, an actor, a channel, a phase, a lane of the map's own, or evidence, at the end of its list. */
export function addPart<List extends PartList>(list: List, part: NewPart<Part<List>>): JourneyEdit {
  return (map) => {
    const { id: wanted, ...fields } = part;
    const { name, label, title } = fields as { name?: string; label?: string; title?: string };
    const id = idGiven(map, list, { text: name ?? label ?? title ?? '', otherwise: partLists[list] }, wanted);
    return id === undefined ? refused('id-taken') : edited(map, addition(`/${list}`, map[list], { id, ...fields }), { made: id });
  };
}

/** Says other things of a part. Its id stays. */
export function changePart<List extends PartList>(list: List, id: string, changes: Changes<Omit<Part<List>, 'id'>>): JourneyEdit {
  return atPart(list, id, ({ pointer, part }, map) => edited(map, fieldChanges<object>(pointer, part, withoutId(changes))));
}

/** Removes a part that nothing names; else `in-use` is refused, with where it is named. */
export function removePart(list: PartList, id: string): JourneyEdit {
  return atPart(list, id, ({ at }, map) => {
    const parts = map[list] ?? [];
    const patch = list === 'channels' ? [{ op: 'remove', path: pointerOf(list, at) } as const] : removal(`/${list}`, parts, at);
    return edited(map, [...patch, ...retirement(map, [id])], { otherwise: 'in-use' });
  });
}

function atPart(list: PartList, id: string, edit: (found: { at: number; part: object; pointer: string }, map: JourneyMap) => ReturnType<JourneyEdit>): JourneyEdit {
  return atFound((map) => {
    const at = (map[list] ?? []).findIndex((part) => part.id === id);
    const part = map[list]?.[at];
    return part && { at, part, pointer: pointerOf(list, at) };
  }, edit);
}

/** An id is for life: what names a thing by it may lie outside the map. */
export function withoutId<Thing extends object>(changes: Thing): Omit<Thing, 'id'> {
  const { id: _, ...rest } = changes as Thing & { id?: unknown };
  return rest;
}
