import type { NoteRecord, RequestRecord } from '../store/records.js';
import type { DateReader } from './date-reader.js';
import { type Fields, firstText, idOf, isFields, isTrue, isWebAddress, listOf, textOf, textOrNull } from './plain-value.js';
import { readPoint } from './read-point.js';
import { readStatus } from './read-status.js';
import { sentences } from './sentences.js';

/** A request as a file gives it. Its service may be named by code, by name or both; the group is for a service no list names. */
export interface ReadRequest {
  readonly record: RequestRecord;
  readonly group: string;
}

/** One entry of a GeoReport request list with the extensions cities add, or the reason it cannot be kept. */
export function readRequest(fields: Fields, date: DateReader): ReadRequest | string {
  const id = idOf(fields, 'service_request_id', 'servicerequest_id', 'request_id', 'id');
  if (!id) return textOf(fields['token']) ? sentences.onlyToken : sentences.noNumber;
  const service_code = idOf(fields, 'service_code');
  const service_name = textOf(fields['service_name']);
  if (!service_code && !service_name) return sentences.noType;
  const extended = isFields(fields['extended_attributes']) ? fields['extended_attributes'] : {};
  const notes = listOf(fields['notes'], 'note').filter(isFields).map((note) => readNote(note, date)).filter((note) => note !== undefined);
  const closedAt = date(firstText(fields, 'closed_datetime', 'closed_date'));
  const { status, status_notes } = readStatus(textOf(fields['status']), firstText(fields, 'status_notes', 'status_note'), closedAt !== null);
  const merged = isTrue(extended['duplicate']);
  return {
    group: '',
    record: {
      service_request_id: id,
      status,
      status_notes,
      service_code,
      service_name,
      description: textOrNull(fields['description']),
      agency_responsible: textOrNull(fields['agency_responsible']),
      service_notice: textOrNull(fields['service_notice']),
      requested_datetime: date(textOf(fields['requested_datetime'])),
      updated_datetime: date(firstText(fields, 'updated_datetime', 'update_datetime')),
      expected_datetime: date(textOf(fields['expected_datetime'])),
      closed_datetime: closedAt ?? (status === 'closed' ? lastClosing(notes) : null),
      address: firstText(fields, 'address', 'address_string') || null,
      address_id: textOrNull(fields['address_id']),
      zipcode: firstText(fields, 'zipcode', 'zip') || textOrNull(extended['zip']),
      ...readPoint(fields['lat'], fields['long'] ?? fields['lon'] ?? fields['lng']),
      media_url: listOf(fields['media_url'], 'media_url').map(textOf).find(isWebAddress) ?? null,
      attributes: readAnswers(fields['attributes']),
      notes,
      // A follow-on job has a parent as well: only a duplicate was merged into it.
      duplicate_of: merged ? idOf(extended, 'duplicate_parent_service_request_id', 'parent_service_request_id') || null : null,
    },
  };
}

function readNote(fields: Fields, date: DateReader): NoteRecord | undefined {
  const datetime = date(textOf(fields['datetime']));
  if (datetime === null) return undefined;
  return { datetime, summary: textOf(fields['summary']), description: textOf(fields['description']), type: textOf(fields['type']) || 'activity' };
}

function lastClosing(notes: readonly NoteRecord[]): number | null {
  return notes.findLast((note) => note.type === 'closed')?.datetime ?? null;
}

/** Answers come as an object by code, as a list of code and value, or (in XML) as elements named by their code. */
function readAnswers(value: unknown): Readonly<Record<string, readonly string[]>> {
  const listed = Array.isArray(value) ? value : isFields(value) && 'attribute' in value ? listOf(value, 'attribute') : undefined;
  const pairs: [string, unknown][] = listed
    ? listed.filter(isFields).map((answer) => [firstText(answer, 'code', 'key', 'name', 'label'), answer['value'] ?? answer['values']])
    : isFields(value) ? Object.entries(value) : [];
  const answers = new Map<string, readonly string[]>();
  for (const [code, given] of pairs) {
    const texts = listOf(given, 'value').map(answerText).filter((text) => text !== '');
    if (code && texts.length > 0) answers.set(code, [...(answers.get(code) ?? []), ...texts]);
  }
  return Object.fromEntries(answers);
}

function answerText(value: unknown): string {
  return isFields(value) ? firstText(value, 'key', 'value', 'name', '#text') : textOf(value);
}
