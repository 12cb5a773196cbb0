import type { JourneyProblem } from '../shape.js';

/** A map in another form. */
export interface Written {
  readonly text: string;
  /** What that form has no place for, each with its path in the map. */
  readonly dropped: readonly JourneyProblem[];
}

type Drop = (path: string, says: string) => void;

/** Tells every field of an object that a form does not write. Empty lists are no loss. */
export function dropUnsaid(of: object, written: readonly string[], path: string, says: string, drop: Drop): void {
  for (const [name, value] of Object.entries(of)) {
    if (!written.includes(name) && !(Array.isArray(value) && value.length === 0)) drop(path === '' ? name : `${path}.${name}`, says);
  }
}
