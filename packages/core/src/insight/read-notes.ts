import type { InsightNote } from './note-of.js';
import { problemsWithNote } from './problems-with-note.js';

export interface NotesRead {
  readonly notes: readonly InsightNote[];
  /** Lines that were no note, or held what may not be noted. They are not kept. */
  readonly bad: number;
  /** Notes that were sent more than once; each counts once. */
  readonly repeated: number;
}

/** Reads notes kept as NDJSON, one a line. A bad line is counted and left out; nothing throws. `isKnown` is that of `problemsWithNote`. */
export function readNotes(lines: Iterable<string>, isKnown?: (word: string) => boolean): NotesRead {
  const notes = new Map<string, InsightNote>();
  let bad = 0;
  let repeated = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const note = noteIn(line, isKnown);
    if (note === undefined) bad += 1;
    else if (notes.has(note.id)) repeated += 1;
    else notes.set(note.id, note);
  }
  return { notes: [...notes.values()], bad, repeated };
}

function noteIn(line: string, isKnown?: (word: string) => boolean): InsightNote | undefined {
  try {
    const json: unknown = JSON.parse(line);
    return problemsWithNote(json, isKnown).length === 0 ? (json as InsightNote) : undefined;
  } catch {
    return undefined;
  }
}
