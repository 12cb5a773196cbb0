import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { startCity, type RunningCity, type StartOptions } from '../start-city.js';
import type { AttributeRecord, DefinitionRecord, RequestRecord, ServiceRecord } from '../store/records.js';

/** A moment at which all tests with a still clock take place. */
export const noon = Date.UTC(2030, 5, 15, 12, 0, 0);
export const day = 24 * 60 * 60 * 1000;

const service = (service_code: string, service_name: string, more: Partial<ServiceRecord> = {}): ServiceRecord => ({
  service_code, service_name, description: `${service_name}, told in a few words.`, metadata: false, type: 'realtime', keywords: ['one', 'two'], group: 'Streets', ...more,
});

export const services: readonly ServiceRecord[] = [
  service('007', 'Lamp out & "dark" <street>', { metadata: true, expected_days: 3, service_notice: 'A crew comes by within three days.' }),
  service('7', 'Bench'),
  service('batch', 'Tree', { type: 'batch', group: 'Parks' }),
  service('box', 'Rats', { type: 'blackbox', keywords: [], group: '' }),
  service('a/b c', 'Slash', { metadata: true }),
];

const question = (code: string, datatype: AttributeRecord['datatype'], more: Partial<AttributeRecord> = {}): AttributeRecord => ({
  variable: true, code, datatype, required: false, datatype_description: '', order: 1, description: `Question ${code}`, values: [], ...more,
});

export const definition: DefinitionRecord = {
  service_code: '007',
  attributes: [
    question('KIND', 'singlevaluelist', { required: true, values: [{ key: '01', name: 'Dark' }, { key: '02', name: 'Flickers' }] }),
    question('NOTE', 'text', { variable: false, order: 2, description: 'Lamps are mended at night.' }),
    question('POLES', 'multivaluelist', { order: 3, values: [{ key: 'a', name: 'First' }, { key: 'b', name: 'Second' }] }),
    question('SINCE', 'datetime', { order: 4 }),
    question('COUNT', 'number', { order: 5 }),
    question('WORDS', 'string', { order: 6 }),
  ],
};

export function record(id: string, requested: number | null, more: Partial<RequestRecord> = {}): RequestRecord {
  return {
    service_request_id: id, status: 'open', status_notes: null, service_code: '7', service_name: 'Bench', description: `Words of ${id}`,
    agency_responsible: null, service_notice: null, requested_datetime: requested, updated_datetime: requested, expected_datetime: null,
    closed_datetime: null, address: '1 Quay Street', address_id: null, zipcode: '00123', lat: null, long: null, media_url: null, attributes: {},
    notes: [], duplicate_of: null, ...more,
  };
}

export interface LiveCity extends RunningCity {
  readonly folder: string;
  /** Asks below /open311/v2. */
  get(path: string, init?: RequestInit): Promise<Heard>;
  /** Sends a new request as a form. */
  post(fields: Readonly<Record<string, string>> | readonly (readonly [string, string])[] | FormData, format?: string, query?: string): Promise<Heard>;
}

/** The inside of an answer, walked into freely: a wrong step fails the test by itself. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;

export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, from JSON or from XML, with every leaf as text in XML. */
  readonly body: Loose;
}

const xml = new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false });

export async function hear(answer: Response): Promise<Heard> {
  const text = await answer.text();
  const type = answer.headers.get('content-type') ?? '';
  return { status: answer.status, headers: answer.headers, text, body: text === '' ? undefined : type.includes('xml') ? xml.parse(text) : type.includes('json') ? JSON.parse(text) : text };
}

export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'civic-city-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A server on a free port with a database in a file, filled with the services above, that ends with the test. */
export async function liveCity(t: TestContext, options: StartOptions = {}): Promise<LiveCity> {
  const folder = options.dataDir ?? (await temporaryFolder(t));
  const running = await startCity({ port: 0, dataDir: folder, rate: 0, ...options });
  t.after(() => running.close());
  for (const city of running.cities) {
    await city.store.putServices(services);
    await city.store.putDefinition(definition);
  }
  const base = `${running.url}open311/v2/`;
  return {
    ...running,
    folder,
    get: async (path, init) => hear(await fetch(base + path, init)),
    post: async (fields, format = 'json', query = '') => hear(await fetch(`${base}requests.${format}${query}`, {
      method: 'POST',
      body: fields instanceof FormData ? fields : new URLSearchParams(fields as Record<string, string>),
    })),
  };
}

/** The first request that a service takes without a word too many. */
export const plainRequest = { service_code: '7', address_string: '1 Quay Street', description: 'The bench is broken.' } as const;

/** All sentences of an error answer. */
export const reasons = (heard: Heard): string[] => (heard.body as { description: string }[]).map(({ description }) => description);
