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

function put(form: URLSearchParams, name: string, value: string | undefined): void {
  if (value) form.append(name, value);
}

/** The body of a new request: only what the resident gave, only names of the standard, the key of the site never elsewhere. */
export function writeRequest(request: OutgoingRequest, { jurisdiction, apiKey, dialect }: FormMeans): URLSearchParams {
  const { place, contact } = request;
  const form = new URLSearchParams();
  put(form, 'jurisdiction_id', jurisdiction);
  put(form, 'api_key', apiKey);
  put(form, 'service_code', request.serviceCode);
  if (place.point && isPoint(place.point.lat, place.point.long)) {
    put(form, 'lat', place.point.lat.toFixed(6));
    put(form, 'long', place.point.long.toFixed(6));
  }
  put(form, 'address_string', place.address);
  put(form, 'address_id', place.addressId);
  put(form, 'description', request.words);
  put(form, 'email', contact.email);
  put(form, 'first_name', contact.firstName);
  put(form, 'last_name', contact.lastName);
  put(form, 'phone', contact.phone);
  for (const [code, answer] of Object.entries(request.answers)) {
    if (typeof answer === 'string') put(form, `attribute[${code}]`, answer);
    else for (const key of answer) put(form, `attribute[${code}]${dialect.arrayParameter === 'repeat' ? '' : '[]'}`, key);
  }
  if (dialect.idempotencyKey) put(form, 'client_request_id', request.key);
  return form;
}

/** The parameters that go with every read. An empty jurisdiction is left out altogether: some servers refuse an empty one. */
export function writeReading({ jurisdiction }: Pick<FormMeans, 'jurisdiction'>): URLSearchParams {
  const form = new URLSearchParams();
  put(form, 'jurisdiction_id', jurisdiction);
  return form;
}

/** The parameters of a list. Numbers override all else in the standard, so they go alone. */
export function writeQuery(query: RequestQuery, means: FormMeans, page = 1): URLSearchParams {
  const { dialect } = means;
  const form = writeReading(means);
  if (dialect.extensions) form.append('extensions', 'true');
  if (query.ids) {
    form.append('service_request_id', query.ids.join(','));
    return form;
  }
  put(form, 'service_code', query.serviceCodes?.join(','));
  put(form, 'status', query.status?.join(','));
  const dates = { zone: dialect.dateZone ?? true, ...(dialect.cityZone && { cityZone: dialect.cityZone }) };
  if (Number.isFinite(query.from)) form.append('start_date', writeDate(query.from ?? 0, { ...dates, side: 'from' }));
  if (Number.isFinite(query.to)) form.append('end_date', writeDate(Math.ceil((query.to ?? 0) / 1000) * 1000, { ...dates, side: 'to' }));
  if (dialect.pageSize) {
    form.append('page', String(page));
    form.append('page_size', String(dialect.pageSize));
  }
  return form;
}
