import type { EmbeddedCity } from '../city.js';
import { refuse } from '../open311/refusal.js';
import { sentences } from '../sentences.js';
import type { NoteRecord, RequestRecord } from '../store/records.js';

/** What staff may say with a change of status. Absent parts stay as they are. */
export interface StatusChange {
  readonly status: 'open' | 'closed';
  readonly status_notes?: string;
  readonly agency_responsible?: string;
  /** Milliseconds since the epoch. */
  readonly expected_datetime?: number;
}

/** Sets the status and says why; a change between open and closed is noted in the request's story. Throws a Refusal. */
export async function changeStatus(city: EmbeddedCity, id: string, change: StatusChange): Promise<RequestRecord> {
  return changed(city, id, (request, now) => {
    const turns = request.status !== change.status;
    const summary = change.status === 'closed' ? sentences.noteClosed : sentences.noteReopened;
    const note: NoteRecord = { datetime: now, summary, description: change.status_notes ?? '', type: change.status === 'closed' ? 'closed' : 'reopened' };
    return {
      ...request,
      status: change.status,
      status_notes: change.status_notes ?? request.status_notes,
      agency_responsible: change.agency_responsible ?? request.agency_responsible,
      expected_datetime: change.expected_datetime ?? request.expected_datetime,
      closed_datetime: change.status === 'open' ? null : turns ? now : request.closed_datetime,
      duplicate_of: change.status === 'open' ? null : request.duplicate_of,
      notes: turns ? [...request.notes, note] : request.notes,
    };
  });
}

/** Tells one more thing that happened. Throws a Refusal. */
export async function addNote(city: EmbeddedCity, id: string, summary: string, description = '', type = 'activity'): Promise<RequestRecord> {
  return changed(city, id, (request, now) => ({ ...request, notes: [...request.notes, { datetime: now, summary, description, type }] }));
}

/** Opens a closed request again; it is no longer a duplicate of another. Throws a Refusal. */
export async function reopen(city: EmbeddedCity, id: string, reason: string): Promise<RequestRecord> {
  return changeStatus(city, id, { status: 'open', status_notes: reason });
}

/**
 * Closes a request as a repeat of another and tells both stories so. Where the other was itself merged, the first of
 * them all is meant. Throws a Refusal.
 */
export async function mergeInto(city: EmbeddedCity, id: string, into: string): Promise<RequestRecord> {
  const parent = await firstOf(city, into);
  if (!parent) throw refuse(404, sentences.mergeIntoUnknown(into));
  if (parent.service_request_id === id) throw refuse(400, sentences.mergeItself);
  const to = parent.service_request_id;
  const merged = await changed(city, id, (request, now) => ({
    ...request,
    status: 'closed',
    status_notes: sentences.closedAsDuplicate(to),
    closed_datetime: request.closed_datetime ?? now,
    duplicate_of: to,
    notes: [...request.notes, { datetime: now, summary: sentences.noteClosed, description: sentences.closedAsDuplicate(to), type: 'closed' }],
  }));
  await addNote(city, to, sentences.noteMerged(id));
  return merged;
}

async function firstOf(city: EmbeddedCity, id: string): Promise<RequestRecord | undefined> {
  const seen = new Set<string>();
  let request = (await city.store.request(id))?.request;
  while (request?.duplicate_of && !seen.has(request.service_request_id)) {
    seen.add(request.service_request_id);
    request = (await city.store.request(request.duplicate_of))?.request ?? request;
  }
  return request;
}

async function changed(city: EmbeddedCity, id: string, change: (request: RequestRecord, now: number) => RequestRecord): Promise<RequestRecord> {
  const now = Math.floor(city.clock() / 1000) * 1000;
  const result = await city.store.changeRequest(id, (request) => ({ ...change(request, now), updated_datetime: now }));
  if (!result) throw refuse(404, sentences.requestUnknown(id));
  return result;
}
