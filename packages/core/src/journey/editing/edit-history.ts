import type { JourneyMap } from '../journey-map.js';
import type { JourneyEdit, JourneyEdited } from './journey-edit.js';
import type { JsonPatch } from './json-patch.js';

/** One step back or forth. The maps share what did not change, so that keeping both costs little, and going back is exact. */
export interface HistoryEntry {
  readonly before: JourneyMap;
  readonly after: JourneyMap;
  readonly patch: JsonPatch;
  readonly inverse: JsonPatch;
}

/** A map being edited, with what was done and undone. A plain value: each function gives another one. */
export interface EditHistory {
  readonly map: JourneyMap;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  /** Steps that can be undone at most. */
  readonly limit: number;
  /** Milliseconds; edits of one field that follow each other within it are one step. */
  readonly pause: number;
  /** What is being typed in, while it goes on. */
  readonly typing?: Typing;
}

/** Names what is edited, as in `step waits title`, and says when, in milliseconds. */
export interface Typing {
  readonly key: string;
  readonly now: number;
}

export interface HistoryStep {
  readonly history: EditHistory;
  /** From the map before to the one after, for the event `journey-change`. Empty where nothing changed. */
  readonly patch: JsonPatch;
}

/** Begins a history at a map that `readJourneyMap` handed out. */
export function openHistory(map: JourneyMap, { limit = 100, pause = 1_000 }: { readonly limit?: number; readonly pause?: number } = {}): EditHistory {
  return { map, past: [], future: [], limit, pause };
}

/**
 * Does an edit. What was undone before cannot be redone then. With `typing`, an edit of the same key within the pause joins the step before, so that a
 * word typed is one step and not one for each letter. An edit that was refused, or changed nothing, leaves the history as it is.
 */
export function does(history: EditHistory, edit: JourneyEdit, typing?: Typing): HistoryStep & { readonly edited: JourneyEdited } {
  const edited = edit(history.map);
  if (edited.refusal || edited.patch.length === 0) return { history, patch: [], edited };
  const { map, patch, inverse } = edited;
  const last = history.past.at(-1);
  const joins = last && typing && history.typing?.key === typing.key && typing.now - history.typing.now <= history.pause;
  const entry: HistoryEntry = joins ? joined(last, { before: last.before, after: map, patch, inverse }) : { before: history.map, after: map, patch, inverse };
  const past = [...(joins ? history.past.slice(0, -1) : history.past), entry].slice(-history.limit);
  return { history: { ...history, map, past, future: [], typing }, patch, edited };
}

/** Letter after letter typed into one place needs only the last value, and the way back from the first. */
function joined(first: HistoryEntry, next: HistoryEntry): HistoryEntry {
  const [from, to] = [first.patch[0], next.patch[0]];
  const isOnePlace = first.patch.length === 1 && next.patch.length === 1 && to?.op === 'replace' && from?.path === to.path && (from.op === 'replace' || from.op === 'add');
  if (isOnePlace) return { ...next, patch: [{ ...from, value: to.value }], inverse: first.inverse };
  return { ...next, patch: [...first.patch, ...next.patch], inverse: [...next.inverse, ...first.inverse] };
}

export const canUndo = ({ past }: EditHistory): boolean => past.length > 0;
export const canRedo = ({ future }: EditHistory): boolean => future.length > 0;

/** Takes the last step back. The map is then, to the byte, the one before it. Without a step nothing changes. */
export function undo(history: EditHistory): HistoryStep {
  const entry = history.past.at(-1);
  if (!entry) return { history, patch: [] };
  return { history: { ...history, map: entry.before, past: history.past.slice(0, -1), future: [entry, ...history.future], typing: undefined }, patch: entry.inverse };
}

/** Does again what was undone last. */
export function redo(history: EditHistory): HistoryStep {
  const [entry, ...future] = history.future;
  if (!entry) return { history, patch: [] };
  return { history: { ...history, map: entry.after, past: [...history.past, entry], future }, patch: entry.patch };
}
