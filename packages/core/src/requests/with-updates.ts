import type { RequestUpdate } from './after-sending.js';
import { wordsBeyondType } from './headline.js';
import { kindOf } from './note-kind.js';
import { answersTo } from './request-number.js';
import type { RequestNote, ServiceRequest, Status } from './service-request.js';

const day = 86_400_000;

/** A change of the status is what an update is about; else it is news. */
function typeOf(status: Status | undefined, before: Status): RequestNote['type'] {
  if (status === 'closed' && before !== 'closed') return 'closed';
  return status === 'open' && before === 'closed' ? 'reopened' : 'activity';
}

/** Where the notes have it already: the same words, or the same change of the status about that time. */
function placeAmong(notes: readonly RequestNote[], { type, words, at }: RequestNote): number {
  const isSameChange = (note: RequestNote): boolean => type !== 'activity' && kindOf(note) === type && note.at !== undefined && at !== undefined && Math.abs(note.at.at - at.at) < day;
  const same = notes.findIndex((note) => words !== '' && (wordsBeyondType(note) === words || note.words.trim() === words));
  return same >= 0 ? same : notes.findIndex((note) => isSameChange(note) && (words === '' || wordsBeyondType(note) === ''));
}

/**
 * The request with what was told of it afterwards among its notes, for its timeline. What the notes tell already is not told twice. An update may be
 * a resident's: what the city itself says, as `headlineOf` reads it, is to be read from the request alone.
 */
export function withUpdates(request: ServiceRequest, updates: readonly RequestUpdate[]): ServiceRequest {
  const notes = [...request.notes];
  const mediaUrls = [...request.mediaUrls];
  let before: Status = 'open';
  for (const update of updates) {
    if (!answersTo(update.requestId, request.id)) continue;
    const note: RequestNote = { type: typeOf(update.status, before), words: update.words.trim(), ...(update.at && { at: update.at }) };
    before = update.status ?? before;
    mediaUrls.push(...update.mediaUrls.filter((url) => !mediaUrls.includes(url)));
    if (note.words === '' && note.type === 'activity') continue;
    const place = placeAmong(notes, note);
    const known = notes[place];
    if (!known) notes.push(note);
    else if (wordsBeyondType(known) === '') notes[place] = { ...known, words: note.words };
  }
  return { ...request, notes, mediaUrls };
}
