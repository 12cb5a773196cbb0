import type { JsonPatch, PatchOperation } from './json-patch.js';
import { pointerOf } from './json-pointer.js';
import { isSameJson } from './same-json.js';

/** New values for some fields of a thing; one that is undefined is taken away. */
export type Changes<Thing> = { readonly [Name in keyof Thing]?: Thing[Name] | undefined };

/** What makes of a thing one with these fields. A field that stays the same is not in it. */
export function fieldChanges<Thing extends object>(pointer: string, thing: Thing, changes: Changes<Thing>): JsonPatch {
  return Object.entries<unknown>(changes).flatMap(([name, value]): PatchOperation[] => {
    const path = `${pointer}${pointerOf(name)}`;
    const before = Object.hasOwn(thing, name) ? thing[name as keyof Thing] : undefined;
    if (value === undefined) return before === undefined ? [] : [{ op: 'remove', path }];
    if (before === undefined) return [{ op: 'add', path, value }];
    return isSameJson(before, value) ? [] : [{ op: 'replace', path, value }];
  });
}

/** Adds to the end of a list, or at a place of it; a list that is not there begins with it. */
export function addition(pointer: string, list: readonly unknown[] | undefined, value: unknown, at = list?.length ?? 0): JsonPatch {
  if (list === undefined) return [{ op: 'add', path: pointer, value: [value] }];
  return [{ op: 'add', path: `${pointer}${pointerOf(Math.max(0, Math.min(Math.trunc(at), list.length)))}`, value }];
}

/** Removes from a list. The last one takes the list along. */
export function removal(pointer: string, list: readonly unknown[], at: number): JsonPatch {
  return [{ op: 'remove', path: list.length === 1 ? pointer : `${pointer}${pointerOf(at)}` }];
}
