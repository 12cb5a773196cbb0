import type { Durations, Reopening, RequestUpdate } from '../requests/index.js';
import { recordsIn, textOf, type XmlElement } from './answer-tree.js';
import { sameNumber } from './asked-for.js';
import { readPastTime, type TimeMeans } from './city-time.js';
import { withoutHtml } from './plain-text.js';
import { writeReading, type FormMeans } from './wire-form.js';
import { namesFault } from './wire-problems.js';
import { readMedia, readStatus, said, type RequestMeans } from './wire-requests.js';
import { isEmptyList } from './wire-services.js';

const hour = 3_600_000;
/** Of fewer the figures say nothing of what to expect, whatever a city makes of them. */
const fewest = 11;

/** A number from 0 on without a sign, or NaN. */
function figure(text: string): number {
  return /^\d{1,9}(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
}

function records(tree: XmlElement, ...fields: readonly string[]): readonly XmlElement[] {
  return recordsIn(tree, fields).filter((record) => !namesFault(record));
}

/**
 * How long requests of this service took. Null when the city says that too few were closed; undefined when the answer is no such answer,
 * is another service's, or has figures that cannot be.
 */
export function readDurations(tree: XmlElement, serviceCode: string, means: TimeMeans): Durations | null | undefined {
  const [record] = records(tree, 'closed_count', 'median_hours', 'nine_of_ten_hours', 'from');
  if (!record) return isEmptyList(tree, 'service_durations') ? null : undefined;
  if (![serviceCode, ''].includes(textOf(record, 'service_code'))) return undefined;
  const figures = ['closed_count', 'median_hours', 'nine_of_ten_hours'].map((name) => textOf(record, name));
  if (figures.every((text) => text === '')) return null;
  const [closed = NaN, median = NaN, nineOfTen = NaN] = figures.map(figure);
  if (closed < fewest) return null;
  const [from, to] = ['from', 'to'].map((name) => readPastTime(textOf(record, name), means)?.at);
  const canBe = Number.isInteger(closed) && median <= nineOfTen && from !== undefined && to !== undefined && from <= to;
  return canBe ? { closed, median: Math.round(median * hour), nineOfTen: Math.round(nineOfTen * hour), from, to } : undefined;
}

function readUpdate(record: XmlElement, requestId: string, means: RequestMeans): RequestUpdate {
  const at = readPastTime(textOf(record, 'updated_datetime', 'update_datetime', 'datetime'), means);
  const status = textOf(record, 'status');
  // Residents write updates too, and their stars and brackets mean themselves.
  const words = withoutHtml(textOf(record, 'description'));
  return said<RequestUpdate>({
    // One that has no number of its own is known again by what it says.
    id: textOf(record, 'update_id') || `${requestId} ${at?.at ?? ''} ${words}`,
    requestId,
    at,
    status: status === '' ? undefined : readStatus(status, means.statuses),
    words,
    mediaUrls: readMedia(record, means.base),
  });
}

/** What was told of these requests, in any order; what belongs to others, or says nothing, is left out. Undefined when the answer is no such list. */
export function readUpdates(tree: XmlElement, ids: readonly string[], means: RequestMeans): readonly RequestUpdate[] | undefined {
  const found = records(tree, 'update_id', 'service_request_id', 'updated_datetime');
  // FixMyStreet's own servers write the name of the list in two ways.
  const isEmpty = ['service_request_updates', 'service_requests_updates'].some((name) => isEmptyList(tree, name));
  if (found.length === 0) return isEmpty ? [] : undefined;
  return found.flatMap((record) => {
    const given = textOf(record, 'service_request_id');
    const id = given === '' && ids.length === 1 ? ids[0] : ids.find((one) => sameNumber(one, given));
    const update = id === undefined ? undefined : readUpdate(record, id, means);
    return update && (update.words !== '' || update.status || update.mediaUrls.length > 0) ? [update] : [];
  });
}

/** The fields that open a request again, in FixMyStreet's names. */
export function writeReopening(id: string, { key, words }: Reopening, means: FormMeans): URLSearchParams {
  return writeReading(means, [['api_key', means.apiKey], ['service_request_id', id], ['status', 'open'], ['description', words], ['update_id', key]]);
}

/** True when the city says that it took it; undefined when the answer says nothing of an update. */
export function readReopened(tree: XmlElement): true | undefined {
  const isTaken = isEmptyList(tree, 'service_request_updates') || records(tree, 'update_id', 'service_request_id').length > 0;
  return isTaken ? true : undefined;
}
