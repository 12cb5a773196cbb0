import { timingSafeEqual, createHash } from 'node:crypto';
import type { Cities, EmbeddedCity } from '../city.js';
import { sentences } from '../sentences.js';
import type { RequestRecord } from '../store/records.js';
import type { Answer } from './answer.js';
import type { Call, Format } from './call.js';
import { discoveryOnTheWire } from './discovery.js';
import { durations } from './durations.js';
import { only, type Fields } from './fields.js';
import type { Form } from './form.js';
import { cityFor } from './jurisdiction.js';
import { receiveRequest } from './receive-request.js';
import { refuse } from './refusal.js';
import { reopenRequest } from './reopen-request.js';
import { readSearch, yesNo } from './request-search.js';
import { updateMarked, updates } from './updates.js';
import { definitionOnTheWire, extensionsOnTheWire, receiptOnTheWire, requestOnTheWire, serviceOnTheWire } from './wire.js';

/** A call with what came with it. `origin` is this server's own address, without a path. */
export interface Asked {
  readonly call: Call;
  readonly query: Fields;
  readonly origin: string;
  /** Present when something was posted. */
  readonly form?: Form;
}

/** Answers a call of GeoReport v2. Throws a Refusal when the answer is no. */
export async function answerCall(cities: Cities, asked: Asked): Promise<Answer> {
  const { call, query, origin, form } = asked;
  if (call.name === 'discovery') {
    const writesLetters = cities.all.some(({ followers }) => followers !== undefined);
    return { status: 200, root: 'discovery', value: discoveryOnTheWire(origin, { needsKey: cities.apiKey !== '', reopens: cities.reopenings > 0, writesLetters }) };
  }
  const city = cityFor(cities, only(form?.fields ?? query, 'jurisdiction_id') || only(query, 'jurisdiction_id'));
  switch (call.name) {
    case 'services':
      return { status: 200, root: 'services', value: (await city.store.services()).map(serviceOnTheWire) };
    case 'definition':
      return definition(city, call.code);
    case 'durations':
      return durations(city, call.code);
    case 'updates':
      return form ? reopen(cities, city, form) : updates(city, query);
    case 'requests':
      return form ? create(cities, city, form) : list(city, query, origin, call.format);
    case 'request':
      return one(city, call.id, query, origin, call.format);
    case 'token':
      return token(city, call.token);
  }
}

async function definition(city: EmbeddedCity, code: string): Promise<Answer> {
  const service = await city.store.service(code);
  if (!service) throw refuse(404, sentences.serviceUnknown(code));
  const found = await city.store.definition(code);
  if (!found && !service.metadata) throw refuse(404, sentences.definitionUnknown(code));
  return { status: 200, root: 'service_definition', value: definitionOnTheWire(found ?? { service_code: code, attributes: [] }) };
}

async function create(cities: Cities, city: EmbeddedCity, { fields, photos }: Form): Promise<Answer> {
  checkKey(cities.apiKey, only(fields, 'api_key'));
  const kept = await receiveRequest(city, fields, photos);
  return { status: 200, root: 'service_requests', value: [receiptOnTheWire(kept)] };
}

async function reopen(cities: Cities, city: EmbeddedCity, { fields }: Form): Promise<Answer> {
  if (cities.reopenings === 0) throw refuse(405, sentences.wrongMethod('POST', 'GET'), { allow: 'GET, HEAD' });
  checkKey(cities.apiKey, only(fields, 'api_key'));
  return updateMarked(await reopenRequest(city, fields, cities.reopenings), only(fields, 'update_id').trim());
}

async function list(city: EmbeddedCity, query: Fields, origin: string, format: Format): Promise<Answer> {
  const { search, extensions } = await readSearch(query, city.store, city.clock());
  return requests(city, await city.store.findRequests(search), extensions, origin, format);
}

async function one(city: EmbeddedCity, id: string, query: Fields, origin: string, format: Format): Promise<Answer> {
  const extensions = yesNo(only(query, 'extensions'));
  if (extensions === undefined) throw refuse(400, sentences.notYesNo('extensions', only(query, 'extensions').slice(0, 40)));
  const found = await city.store.findRequests({ ids: [id], publicAt: city.clock(), limit: 1 });
  if (found.length === 0) throw refuse(404, sentences.requestUnknown(id));
  return requests(city, found, extensions, origin, format);
}

async function requests(city: EmbeddedCity, found: readonly RequestRecord[], extensions: boolean, origin: string, format: Format): Promise<Answer> {
  const media = extensions ? await city.store.media(found.map((request) => request.service_request_id)) : undefined;
  const value = found.map((request) => ({
    ...requestOnTheWire(request, origin),
    ...(media ? extensionsOnTheWire(request, media.get(request.service_request_id) ?? [], origin, format) : {}),
  }));
  return { status: 200, root: 'service_requests', value };
}

async function token(city: EmbeddedCity, asked: string): Promise<Answer> {
  const kept = await city.store.requestByToken(asked);
  if (!kept) throw refuse(404, sentences.tokenUnknown);
  const wait = (kept.public_from ?? 0) - city.clock();
  if (wait > 0) throw refuse(404, sentences.tokenPending, { 'retry-after': String(Math.ceil(wait / 1000)) });
  return { status: 200, root: 'service_requests', value: [{ service_request_id: kept.request.service_request_id, token: asked }] };
}

/** GeoReport v2: 403 for a key that is missing and for one that is wrong. */
export function checkKey(expected: string, given: string): void {
  if (expected === '') return;
  if (given === '') throw refuse(403, sentences.keyMissing);
  if (!isSame(expected, given)) throw refuse(403, sentences.keyWrong);
}

/** Takes as long for a key that is nearly right as for any other. */
export function isSame(expected: string, given: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(expected), digest(given));
}
