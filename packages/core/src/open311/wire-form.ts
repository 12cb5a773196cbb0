import { isPoint } from '../places/index.js';
import type { OutgoingRequest, RequestQuery } from '../requests/index.js';
import { writeDate } from './city-time.js';

/**
 * What one city's server wants said differently, or takes beyond GeoReport v2. Everything is off unless set: strict
 * servers refuse a request for one parameter they do not know.
 */
export interface Dialect {
  /** The format to speak, for cities where asking first for JSON is known to be in vain. */
  readonly format?: 'json' | 'xml';
  /** How several answers to one question are sent: `attribute[X][]`, as the standard has it, or `attribute[X]` repeated. */
  readonly arrayParameter?: 'brackets' | 'repeat';
  /** The city knows a repeated request by `client_request_id`. */
  readonly idempotencyKey?: boolean;
  /** False where a zone in start_date and end_date is refused. */
  readonly dateZone?: boolean;
  /** Asks for notes and more with `extensions=true`. */
  readonly extensions?: boolean;
  /** IANA name of the city's zone, for dates that come without one. */
  readonly cityZone?: string;
  /** Asks for pages of this size. Without it one call has to do. */
  readonly pageSize?: number;
  /** How many pages at most. Default 10. */
  readonly maxPages?: number;
  /**
   * How photos go to this city: as files in the parts `media` of the request's form, or as addresses in `media_url`, after they were
   * uploaded elsewhere. Without it, or for addresses without a place to upload to, the city takes none.
   */
  readonly media?: 'multipart' | 'url';
  /** Where photos are uploaded to for `media_url`; see `HttpMedia` for what is said there. */
  readonly mediaAddress?: string;
  /** How many photos it takes with one request. Default 1. Several go as `media`, or `media_url`, repeated. */
  readonly mediaCount?: number;
  /** The code of the service for what fits no other; without it, `catchAllOf` looks at names and keywords. */
  readonly catchAll?: string;
  /** Request numbers as this city writes them, one of each kind: `['SR19-00134785']`. What people type is put right by them. */
  readonly numberExamples?: readonly string[];
  /** Tells how long requests of a service took lately, at `services/CODE/durations` (the embedded server). */
  readonly durations?: boolean;
  /** Tells what was said of requests after they were made, at `servicerequestupdates` (FixMyStreet, the embedded server). */
  readonly updates?: boolean;
  /** Lets residents open a closed request again, by a post to `servicerequestupdates`. */
  readonly reopen?: boolean;
  /** The server has a feed of each request, at `requests/{id}.rss`. */
  readonly rss?: boolean;
  /** It has a calendar with the day it expects to be done, at `requests/{id}.ics`. */
  readonly ics?: boolean;
  /** It writes changes to an address sent to `requests/{id}/followers`, once the link in its first letter was followed. */
  readonly mail?: boolean;
  /** What the city's own status words mean, in small letters: `{ fixed: 'closed' }`. */
  readonly statuses?: Readonly<Record<string, 'open' | 'closed'>>;
}

export interface FormMeans {
  readonly jurisdiction?: string;
  readonly apiKey?: string;
  readonly dialect: Dialect;
}

/** Names and values as they are sent. */
export type Field = readonly [name: string, value: string];
type Fields = readonly (readonly [name: string, value: string | undefined])[];

/** What has a value. */
function filled(fields: Fields): readonly Field[] {
  return fields.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function formOf(fields: Fields): URLSearchParams {
  return new URLSearchParams(filled(fields) as [string, string][]);
}

/** The fields of a new request: only what the resident gave, only names of the standard, the key of the site never elsewhere. */
export function writeRequest({ key, serviceCode, words, place, contact, answers }: OutgoingRequest, { jurisdiction, apiKey, dialect }: FormMeans, mediaUrls: readonly string[] = []): readonly Field[] {
  const point = place.point && isPoint(place.point.lat, place.point.long) ? place.point : undefined;
  const brackets = dialect.arrayParameter === 'repeat' ? '' : '[]';
  return filled([
    ['jurisdiction_id', jurisdiction],
    ['api_key', apiKey],
    ['service_code', serviceCode],
    ['lat', point?.lat.toFixed(6)],
    ['long', point?.long.toFixed(6)],
    ['address_string', place.address],
    ['address_id', place.addressId],
    ['description', words],
    ['email', contact.email],
    ['first_name', contact.firstName],
    ['last_name', contact.lastName],
    ['phone', contact.phone],
    ...mediaUrls.map((url) => ['media_url', url] as const),
    ...Object.entries(answers).flatMap(([code, answer]): [string, string][] =>
      typeof answer === 'string' ? [[`attribute[${code}]`, answer]] : answer.map((one) => [`attribute[${code}]${brackets}`, one])),
    ['client_request_id', dialect.idempotencyKey ? key : undefined],
  ]);
}

/**
 * The parameters that go with every read. An empty jurisdiction is left out altogether: some servers refuse an empty
 * one.
 */
export function writeReading({ jurisdiction }: FormMeans, more: Fields = []): URLSearchParams {
  return formOf([['jurisdiction_id', jurisdiction], ...more]);
}

/** The parameters for reading requests, one or many. Numbers override all else in the standard, so they go alone. */
export function writeQuery({ ids, serviceCodes, status, from, to }: RequestQuery, means: FormMeans, page = 1): URLSearchParams {
  const { dateZone: zone = true, cityZone, pageSize, extensions } = means.dialect;
  const date = (side: 'from' | 'to', at: number | undefined): string => (Number.isFinite(at) ? writeDate(at as number, { zone, cityZone, side }) : '');
  const asked: Fields = ids ? [['service_request_id', ids.join(',')]] : [
    ['service_code', serviceCodes?.join(',')],
    ['status', status?.join(',')],
    ['start_date', date('from', from)],
    ['end_date', date('to', to)],
    ...(pageSize ? [['page', String(page)], ['page_size', String(pageSize)]] as const : []),
  ];
  return writeReading(means, [['extensions', extensions ? 'true' : ''], ...asked]);
}
