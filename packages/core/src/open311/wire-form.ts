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
  /** What the city's own status words mean, in small letters: `{ fixed: 'closed' }`. */
  readonly statuses?: Readonly<Record<string, 'open' | 'closed'>>;
}

export interface FormMeans {
  readonly jurisdiction?: string;
  readonly apiKey?: string;
  readonly dialect: Dialect;
}

type Fields = readonly (readonly [name: string, value: string | undefined])[];

/** A form of what has a value. */
function formOf(fields: Fields): URLSearchParams {
  return new URLSearchParams(fields.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The body of a new request: only what the resident gave, only names of the standard, the key of the site never elsewhere. */
export function writeRequest({ key, serviceCode, words, place, contact, answers }: OutgoingRequest, { jurisdiction, apiKey, dialect }: FormMeans): URLSearchParams {
  const point = place.point && isPoint(place.point.lat, place.point.long) ? place.point : undefined;
  const brackets = dialect.arrayParameter === 'repeat' ? '' : '[]';
  return formOf([
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
