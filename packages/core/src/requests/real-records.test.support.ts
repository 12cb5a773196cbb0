import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../../shared/data/open311/', import.meta.url);

type Wire = string | number | boolean | null | undefined | readonly Wire[] | { readonly [name: string]: Wire };
export type WireRecord = { readonly [name: string]: Wire };

/** One request of a real city. */
export interface RealRecord {
  readonly id: string;
  /** The record as it stands in the city's file, to hold against what is shown. */
  readonly source: string;
  /** What its server says. */
  readonly wire: WireRecord;
  readonly isClosed: boolean;
  /** The city's reason for the status, as it stands in the file; '' for none. */
  readonly reason: string;
  /** What its own clerks call late; undefined where the file does not say. */
  readonly isLate?: boolean;
}

/** The requests of one real city, and how it writes a moment. */
export interface RealCity {
  readonly name: string;
  readonly zone: string;
  readonly records: readonly RealRecord[];
  /** A moment, given in the city's zone, the way its file writes it. */
  readonly written: (at: number, zone: string) => string;
  /** When the file was made. */
  readonly now: number;
}

/** The files at hand that hold requests. */
export function filesOfRequests(): readonly string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => /\.(?:json|xml|csv)$/.test(file) && /"requested_datetime":|<requested_datetime>|^CASE_ENQUIRY_ID,/.test(readFileSync(new URL(file, folder), 'utf8')));
}

export function isAtHand(file: string): boolean {
  return existsSync(new URL(file, folder));
}

const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

const inTwo = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
const clocks = new Map<string, Intl.DateTimeFormat>();

function onClock(at: number, locale: string, timeZone: string): string {
  const name = `${locale} ${timeZone}`;
  const clock = clocks.get(name) ?? new Intl.DateTimeFormat(locale, { ...inTwo, timeZone });
  clocks.set(name, clock);
  return clock.format(at);
}

/** "2014-05-09T19:02:21": Swedish writes a moment as ISO 8601 does, but for the T. */
export const isoWritten = (at: number, zone: string): string => onClock(at, 'sv', zone).replace(' ', 'T');
/** "01/08/2015 04:36:45 PM" */
const bostonWritten = (at: number, zone: string): string => onClock(at, 'en-US', zone).replace(', ', ' ').replace('\u202f', ' ');

export function chicago(file: string): RealCity {
  const text = textOf(file);
  const wires = JSON.parse(text) as WireRecord[];
  const [indent = ''] = /^ +(?=\{$)/m.exec(text) ?? [];
  const sources = text.split(new RegExp(`^${indent}\\{$`, 'm')).slice(1);
  return {
    name: `Chicago, ${file}`, zone: 'America/Chicago', written: isoWritten, now: Date.UTC(2019, 1, 1),
    records: wires.map((wire, at) => ({
      id: String(wire['service_request_id']), wire, isClosed: wire['status'] === 'closed', reason: String(wire['status_notes'] ?? ''),
      source: (sources[at] ?? '').replace(/\\n/g, '\n').replace(/\\(["\\/])/g, '$1'),
    })),
  };
}

function fieldsOf(row: string): readonly string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

const bostonPattern = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d)(:\d\d:\d\d) ([AP])M$/;

/** "01/08/2015 04:36:45 PM" as ISO 8601, without a zone as in the file. */
function isoOfBoston(written: string): string | undefined {
  const [, month, day, year, hour, rest, half] = bostonPattern.exec(written) ?? [];
  return month && `${year}-${month}-${day}T${String((Number(hour) % 12) + (half === 'P' ? 12 : 0)).padStart(2, '0')}${rest}`;
}

/** Boston's cases are a table; its server says them as GeoReport has it. */
export function boston(file: string): RealCity {
  const [head = '', ...rows] = textOf(file).split(/\r?\n/).filter(Boolean);
  const columns = fieldsOf(head);
  return {
    name: `Boston, ${file}`, zone: 'America/New_York', written: bostonWritten, now: Date.UTC(2016, 0, 19, 17),
    records: rows.map((row) => {
      const fields = fieldsOf(row);
      const get = (column: string): string => fields[columns.indexOf(column)] ?? '';
      const isClosed = get('CASE_STATUS') === 'Closed';
      const target = get('TARGET_DT');
      const onTime = get('OnTime_Status');
      return {
        id: get('CASE_ENQUIRY_ID'), source: row.replaceAll('""', '"'), isClosed, reason: get('CLOSURE_REASON'),
        ...(!isClosed && target !== '' && onTime !== '' && { isLate: onTime === 'OVERDUE' }),
        wire: {
          service_request_id: get('CASE_ENQUIRY_ID'), status: get('CASE_STATUS'), status_notes: get('CLOSURE_REASON') || null, service_name: get('TYPE'),
          service_code: get('TYPE'), description: get('CASE_TITLE'), agency_responsible: get('SUBJECT'), requested_datetime: isoOfBoston(get('OPEN_DT')),
          updated_datetime: isoOfBoston(get('CLOSED_DT') || get('OPEN_DT')), expected_datetime: isoOfBoston(target) ?? null, address: get('Location'),
          lat: get('LATITUDE'), long: get('LONGITUDE'), media_url: get('SubmittedPhoto') || null,
        },
      };
    }),
  };
}

function xmlOf(name: string, value: Wire): string {
  if (value === undefined || value === null) return '';
  const inside = Array.isArray(value) ? value.map((one: Wire) => xmlOf(name.replace(/s$/, ''), one)).join('')
    : typeof value === 'object' ? Object.entries(value).map(([key, part]) => xmlOf(key, part)).join('')
      : String(value).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<${name}>${inside}</${name}>`;
}

/** The answer of a server to one or more numbers. */
export function answerOf(records: readonly RealRecord[], format: string): string {
  if (format === 'json') return JSON.stringify(records.map(({ wire }) => wire));
  return `<?xml version="1.0" encoding="utf-8"?><service_requests>${records.map(({ wire }) => xmlOf('request', wire)).join('')}</service_requests>`;
}
