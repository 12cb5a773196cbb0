import { sentences } from '../sentences.js';
import type { Box, RequestSearch, Store } from '../store/store.js';
import { only, type Fields } from './fields.js';
import { readMoment } from './moments.js';
import { refuseAll } from './refusal.js';

/** GeoReport v2: "a span of 90 days or first 1,000 requests returned, whichever is smallest". */
const defaultSpan = 90 * 24 * 60 * 60 * 1000;
const mostInOneAnswer = 1000;

export interface AskedSearch {
  readonly search: RequestSearch;
  readonly extensions: boolean;
}

/**
 * Reads what a list of requests is asked for. Every wrong parameter is named at once.
 * Where no date narrows the list, the 90 days end with the newest request, so that a city of old data is not an empty one.
 */
export async function readSearch(fields: Fields, store: Store, now: number): Promise<AskedSearch> {
  const problems: string[] = [];
  const value = (name: string): string => only(fields, name).trim();
  const date = (name: string): number | undefined => {
    if (value(name) === '') return undefined;
    const at = readMoment(value(name));
    if (at === undefined) problems.push(sentences.notADate(name, shown(value(name))));
    return at;
  };
  const whole = (name: string, otherwise: number, most: number): number => {
    if (value(name) === '') return otherwise;
    const number = Number(value(name));
    if (/^\d{1,9}$/.test(value(name)) && number >= 1 && number <= most) return number;
    problems.push(sentences.notAWholeNumber(name, shown(value(name)), most));
    return otherwise;
  };
  const list = (name: string): readonly string[] | undefined => {
    const entries = value(name).split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
    if (entries.length > mostInOneAnswer) problems.push(sentences.tooManyCodes(name, mostInOneAnswer));
    return entries.length > 0 ? entries : undefined;
  };

  const extensions = yesNo(value('extensions'));
  if (extensions === undefined) problems.push(sentences.notYesNo('extensions', shown(value('extensions'))));
  const ids = list('service_request_id');
  const serviceCodes = list('service_code');
  const statuses = list('status')?.map((status) => status.toLowerCase());
  if (statuses?.some((status) => status !== 'open' && status !== 'closed')) problems.push(sentences.notAStatus(shown(value('status'))));
  const requestedFrom = date('start_date');
  const requestedTo = date('end_date');
  const updatedFrom = date('updated_after');
  const updatedTo = date('updated_before');
  if (isTurned(requestedFrom, requestedTo)) problems.push(sentences.datesTurned('start_date', 'end_date'));
  if (isTurned(updatedFrom, updatedTo)) problems.push(sentences.datesTurned('updated_after', 'updated_before'));
  const box = value('bbox') === '' ? undefined : readBox(value('bbox'));
  if (value('bbox') !== '' && !box) problems.push(sentences.notABox(shown(value('bbox'))));
  const limit = whole('page_size', mostInOneAnswer, mostInOneAnswer);
  const page = whole('page', 1, 1_000_000);
  if (problems.length > 0) throw refuseAll(400, problems);

  const paging = { publicAt: now, limit, offset: (page - 1) * limit };
  if (ids) return { search: { ids, ...paging }, extensions: extensions === true };
  const dated = [requestedFrom, requestedTo, updatedFrom, updatedTo].some((at) => at !== undefined);
  const newest = dated ? undefined : await store.newestRequestTime(now);
  return {
    extensions: extensions === true,
    search: {
      ...paging,
      serviceCodes,
      statuses: new Set(statuses).size === 1 ? (statuses as ['open' | 'closed']).slice(0, 1) : undefined,
      requestedFrom: requestedFrom ?? (newest === undefined ? undefined : newest - defaultSpan),
      requestedTo,
      updatedFrom,
      updatedTo,
      box,
    },
  };
}

/** Whether `extensions` is asked for; undefined when it is neither yes nor no. */
export function yesNo(text: string): boolean | undefined {
  if (text === 'true' || text === '1') return true;
  if (text === '' || text === 'false' || text === '0') return false;
  return undefined;
}

function isTurned(from: number | undefined, to: number | undefined): boolean {
  return from !== undefined && to !== undefined && from > to;
}

function readBox(text: string): Box | undefined {
  const numbers = text.split(',').map((part) => (/^\s*-?\d+(\.\d+)?\s*$/.test(part) ? Number(part) : Number.NaN));
  const [minLong, minLat, maxLong, maxLat] = numbers as [number, number, number, number];
  if (numbers.length !== 4 || numbers.some(Number.isNaN)) return undefined;
  if (Math.abs(minLong) > 180 || Math.abs(maxLong) > 180 || Math.abs(minLat) > 90 || Math.abs(maxLat) > 90 || minLat > maxLat) return undefined;
  return { minLong, minLat, maxLong, maxLat };
}

/** Enough of a wrong value to know it again, and no more: it may be long. */
function shown(value: string): string {
  const signs = [...value];
  return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : value;
}
