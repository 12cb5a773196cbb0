import type { EmbeddedCity } from '../city.js';
import { sentences } from '../sentences.js';
import type { NoteRecord, RequestRecord } from '../store/records.js';
import { only, type Fields } from './fields.js';
import { longestDescription } from './new-request.js';
import { refuse, refuseAll } from './refusal.js';

const longestMark = 500;

/**
 * Opens a closed request again because a resident says that it is not done, at most `times` times. The words are kept as they came; a
 * repeat under the same `update_id` changes nothing. Throws a Refusal.
 */
export async function reopenRequest(city: EmbeddedCity, fields: Fields, times: number): Promise<RequestRecord> {
  const problems = problemsWith(fields);
  if (problems.length > 0) throw refuseAll(400, problems);
  const id = only(fields, 'service_request_id').trim();
  const now = Math.floor(city.clock() / 1000) * 1000;
  const [known] = await city.store.findRequests({ ids: [id], publicAt: city.clock(), limit: 1 });
  const mark = only(fields, 'update_id').trim();
  const words = only(fields, 'description');
  const changed = known && await city.store.changeRequest(id, (request) => {
    const by = request.notes.filter((note) => note.update_id !== undefined);
    const before = by.find((note) => note.update_id === mark);
    if (before && before.description !== words) throw refuse(422, sentences.updateMarkUsed);
    if (before) return request;
    if (request.duplicate_of !== null) throw refuse(400, sentences.reopenSurvivor(request.duplicate_of));
    if (request.status === 'open') throw refuse(400, sentences.isOpen(id));
    if (by.length >= times) throw refuse(400, sentences.reopenedTooOften(id));
    const note: NoteRecord = { datetime: now, summary: sentences.noteReopened, description: words, type: 'reopened', update_id: mark };
    // The reason it had was that of its closing, which still stands in its notes.
    return { ...request, status: 'open', status_notes: null, closed_datetime: null, updated_datetime: now, notes: [...request.notes, note] };
  });
  if (!changed) throw refuse(404, sentences.requestUnknown(id));
  return changed;
}

function problemsWith(fields: Fields): string[] {
  const given = (name: string): string => only(fields, name).trim();
  const lengthOf = (name: string): number => [...given(name)].length;
  const limits = [['description', longestDescription], ['update_id', longestMark]] as const;
  return [
    ...['service_request_id', 'description', 'update_id'].filter((name) => given(name) === '').map(sentences.wordsMissing),
    ...(given('status').toLowerCase() === 'open' ? [] : [sentences.onlyReopening]),
    ...limits.filter(([name, most]) => lengthOf(name) > most).map(([name, most]) => sentences.tooLong(name, lengthOf(name), most)),
  ];
}
