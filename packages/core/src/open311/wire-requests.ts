import { isPoint, type Point } from '../places/index.js';
import type { CityAnswer, CityTime, RequestNote, ServiceRequest, Status } from '../requests/index.js';
import { partOf, recordsIn, textOf, textsOf, type XmlElement } from './answer-tree.js';
import { readCityTime, readPastTime, type TimeMeans } from './city-time.js';
import { plainText, withoutHtml } from './plain-text.js';
import { namesFault } from './wire-problems.js';
import { isEmptyList, isYes } from './wire-services.js';
import { webAddress } from '../calls/index.js';

export interface RequestMeans extends TimeMeans {
  /** Absolute address that relative media addresses hang from. */
  readonly base?: string;
  /** What this city's own status words mean, in small letters. */
  readonly statuses?: Readonly<Record<string, 'open' | 'closed'>>;
}

const idNames = ['service_request_id', 'servicerequest_id', 'request_id', 'id'] as const;
const listName = 'service_requests';
/** The standard allows a resident 4,000 characters; a city that kept more is read to the end. */
const longestDescription = 40_000;

/** Records by the fields only a request has; else by fields that others have too, unless they name a fault. */
function requestRecords(tree: XmlElement, strong: readonly string[], weak: readonly string[]): readonly XmlElement[] {
  const certain = recordsIn(tree, strong);
  return certain.length > 0 ? certain : recordsIn(tree, weak).filter((record) => !namesFault(record));
}

/** An id as text, or undefined for the ways servers write "none yet". "0" is an id. */
function idIn(tree: XmlElement, ...names: readonly string[]): string | undefined {
  const id = textOf(tree, ...names);
  return id === '' || /^(?:null|none|nil|undefined|false)$/i.test(id) ? undefined : id;
}

function words(tree: XmlElement, ...names: readonly string[]): string | undefined {
  return plainText(textOf(tree, ...names)) || undefined;
}

export function readStatus(text: string, statuses: RequestMeans['statuses'] = {}): Status {
  const word = text.toLowerCase();
  if (Object.hasOwn(statuses, word)) return statuses[word] ?? 'other';
  if (/^(?:re-?)?open(?:ed)?$/.test(word)) return 'open';
  return /^closed?$/.test(word) ? 'closed' : 'other';
}

function degrees(text: string): number | undefined {
  return text === '' ? undefined : Number(text.replace(',', '.'));
}

function readPoint(tree: XmlElement): Point | undefined {
  const lat = degrees(textOf(tree, 'lat', 'latitude'));
  const long = degrees(textOf(tree, 'long', 'lon', 'lng', 'longitude'));
  return lat !== undefined && long !== undefined && isPoint(lat, long) ? { lat, long } : undefined;
}

/** Absolute http(s) addresses. A word that only says that there is none ("n/a") must not become an address. */
export function readMedia(tree: XmlElement, base?: string): readonly string[] {
  const urls = textsOf(tree, 'media_url', 'media_urls')
    .flatMap((text) => text.split(/\s+|,(?=\s*https?:)/))
    .filter((text) => /^https?:\/\/|^\.{0,2}\/./i.test(text) || /^[\w%/.-]+\.\w{3,4}$/.test(text))
    .map((text) => webAddress(text, base))
    .flatMap((url) => (url && /^https?:$/.test(url.protocol) ? [url.href] : []));
  return [...new Set(urls)];
}

function readNote(tree: XmlElement, means: RequestMeans): RequestNote {
  const summary = plainText(textOf(tree, 'summary'));
  const description = plainText(textOf(tree, 'description'));
  const texts = description.includes(summary) ? [description] : [summary, description];
  const at = readPastTime(textOf(tree, 'datetime', 'date'), means);
  return { ...(at && { at }), type: plainText(textOf(tree, 'type'), 100), words: texts.filter(Boolean).join('\n') };
}

function readNotes(tree: XmlElement, means: RequestMeans): readonly RequestNote[] {
  return (partOf(tree, 'notes')?.children ?? [])
    .map((note) => readNote(note, means))
    .filter(({ at, type, words }) => at || type || words)
    .sort((a, b) => (a.at && b.at ? a.at.at - b.at.at : 0));
}

/** A later moment of a request, unless the city dates it before the request was made, as wrong clocks do. */
function notBefore(requested: CityTime | undefined, time: CityTime | undefined): CityTime | undefined {
  return requested && time && time.at < requested.at - 86_400_000 ? undefined : time;
}

/** Leaves out what is undefined, so that two records that say the same are the same. */
export function said<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

/** The request this one was merged into. A parent alone is none: cities also hang a further step of work below a request. */
function survivorIn(record: XmlElement): string | undefined {
  const isDuplicate = isYes(textOf(record, 'duplicate'));
  return idIn(record, 'duplicate_parent_service_request_id', ...(isDuplicate ? ['parent_service_request_id'] : []));
}

function readRequest(tree: XmlElement, id: string, means: RequestMeans): ServiceRequest {
  const extended = partOf(tree, 'extended_attributes');
  const status = plainText(textOf(tree, 'status'), 100);
  const requestedAt = readPastTime(textOf(tree, 'requested_datetime', 'requested_date'), means);
  const duplicateOf = survivorIn(tree) ?? (extended && survivorIn(extended));
  return said<ServiceRequest>({
    id,
    status: readStatus(status, means.statuses),
    statusWords: status,
    statusNotes: words(tree, 'status_notes', 'status_note'),
    serviceCode: textOf(tree, 'service_code') || undefined,
    serviceName: words(tree, 'service_name'),
    description: withoutHtml(textOf(tree, 'description'), longestDescription) || undefined,
    agency: words(tree, 'agency_responsible'),
    serviceNotice: words(tree, 'service_notice'),
    requestedAt,
    updatedAt: notBefore(requestedAt, readPastTime(textOf(tree, 'updated_datetime', 'update_datetime', 'updated_date'), means)),
    expectedAt: readCityTime(textOf(tree, 'expected_datetime', 'expected_date'), means),
    closedAt: notBefore(requestedAt, readPastTime(textOf(tree, 'closed_datetime', 'closed_date'), means)),
    address: words(tree, 'address', 'address_string'),
    addressId: textOf(tree, 'address_id') || undefined,
    zipcode: words(tree, 'zipcode'),
    point: readPoint(tree),
    mediaUrls: readMedia(tree, means.base),
    notes: readNotes(tree, means),
    duplicateOf: duplicateOf === id ? undefined : duplicateOf,
  });
}

const saidOfAny: ReadonlySet<string> = new Set(['id', 'status', 'statusWords', 'serviceNotice', 'mediaUrls', 'notes']);

/** Whether a record says anything but its own number and status: some servers echo any number back as an open request. */
export function saysMore(request: ServiceRequest): boolean {
  return request.notes.length > 0 || Object.keys(request).some((fact) => !saidOfAny.has(fact));
}

/**
 * The requests in an answer, or undefined when it is no list of requests. A record without a number is left out, unless
 * it is the only one and `askedId` says which was asked for.
 */
export function readRequests(tree: XmlElement, means: RequestMeans, askedId?: string): readonly ServiceRequest[] | undefined {
  const records = requestRecords(tree, ['service_request_id', 'servicerequest_id', 'token', 'requested_datetime'], [...idNames, 'status']);
  if (records.length === 0) return isEmptyList(tree, listName) ? [] : undefined;
  return records.flatMap((record) => {
    const id = idIn(record, ...idNames) ?? (records.length === 1 ? askedId : undefined);
    return id === undefined ? [] : [readRequest(record, id, means)];
  });
}

/** What the city said to a new request; undefined when the answer says nothing of a request. */
export function readCityAnswer(tree: XmlElement): CityAnswer | undefined {
  const records = requestRecords(tree, ['service_request_id', 'servicerequest_id', 'token'], [...idNames, 'service_notice', 'account_id', 'service_code']);
  if (records.length === 0) {
    // One empty record is how a city that never gives a number says yes.
    const isBlank = ({ children, text, name }: XmlElement): boolean => children.length === 0 && text.trim() === '' && (name === '' || name === 'request');
    return isEmptyList(tree, listName) || tree.children.every(isBlank) ? {} : undefined;
  }
  const record = records.find((one) => idIn(one, ...idNames, 'token') !== undefined) ?? records[0];
  if (!record) return undefined;
  return said<CityAnswer>({ id: idIn(record, ...idNames), token: idIn(record, 'token'), serviceNotice: words(record, 'service_notice') });
}

/** The number in the answer to a token; undefined while there is none. */
export function readNumber(tree: XmlElement): string | undefined {
  for (const record of recordsIn(tree, idNames)) {
    const id = idIn(record, ...idNames);
    if (id !== undefined) return id;
  }
  return undefined;
}
