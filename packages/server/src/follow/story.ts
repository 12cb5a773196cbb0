import { createHash } from 'node:crypto';
import { sentences } from '../sentences.js';
import type { RequestRecord } from '../store/records.js';

/** One thing that happened to a request. */
export interface Happening {
  /** The same whenever it is told, and like no other of this request. */
  readonly key: string;
  /** Milliseconds since the epoch; null where the city did not say when. */
  readonly at: number | null;
  readonly title: string;
  /** What the city says of it; plain text, may be empty. */
  readonly words: string;
}

/** All that the public may know to have happened to a request, newest first. */
export function storyOf(request: RequestRecord): readonly Happening[] {
  const noted = request.notes.map((note, at): Happening => ({ key: `note-${at}`, at: note.datetime, title: note.summary || sentences.noteSaid, words: note.description }));
  const isNoted = (type: string): boolean => request.notes.some((note) => note.type === type);
  const received: Happening = { key: 'received', at: request.requested_datetime, title: sentences.noteReceived, words: '' };
  const story = [...(isNoted('opened') || isNoted('submitted') ? [] : [received]), ...noted, ...toldByStatus(request, isNoted('closed'))];
  return story
    .map((happening, place) => ({ happening, place }))
    .sort((one, other) => (other.happening.at ?? -Infinity) - (one.happening.at ?? -Infinity) || other.place - one.place)
    .map(({ happening }) => happening);
}

/** What only the status tells: many cities keep no notes. */
function toldByStatus({ status, status_notes, closed_datetime, updated_datetime, notes }: RequestRecord, isClosingNoted: boolean): Happening[] {
  const words = status_notes ?? '';
  if (status === 'closed' && !isClosingNoted) {
    const at = closed_datetime ?? updated_datetime;
    return [{ key: `closed-${at ?? ''}`, at, title: sentences.noteClosed, words }];
  }
  const isNew = words !== '' && !notes.some((note) => note.description === words || note.summary === words);
  return isNew ? [{ key: `said-${createHash('sha256').update(words).digest('hex').slice(0, 16)}`, at: updated_datetime, title: sentences.noteSaid, words }] : [];
}
