import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { afterSendingCalls, Open311City, type Dialect } from '@civic-elements/core/open311';
import { CityError, headlineOf, timelineOf } from '@civic-elements/core/requests';
import { afterSendingContract, contractAfterSending, contractCity, type CityAfterSending } from '@civic-elements/core/testing';
import { startCity } from '../start-city.js';
import { liveCity, noon, record } from '../testing/live-city.test.support.js';
import { readXml } from '../testing/read-xml.test.support.js';

const all: Dialect = { durations: true, updates: true, reopen: true, extensions: true };

/** The client as a page that follows requests puts it together. */
function cityAt(url: string, now: number, dialect: Dialect): CityAfterSending {
  const options = { endpoint: `${url}open311/v2`, now: () => now, readXml, dialect: { ...all, ...dialect } };
  return Object.assign(new Open311City(options), afterSendingCalls(options)) as CityAfterSending;
}

/** The contract's city, kept by this server and asked by the client of the elements. */
async function liveContractCity(dialect: Dialect): Promise<{ city: CityAfterSending; close: () => Promise<void> }> {
  const running = await startCity({ port: 0, rate: 0, reopenings: 3, clock: () => contractCity.now });
  await running.city.store.putServices(contractCity.services.map((service) => ({
    service_code: service.code, service_name: service.name, description: service.description, metadata: false, type: service.numberComes, keywords: [], group: '',
  })));
  await running.city.store.insertRequests(contractAfterSending.requests.map((request) => record(request.id, request.requestedAt!.at, {
    status: request.status === 'closed' ? 'closed' : 'open', service_code: request.serviceCode!, service_name: request.serviceName!, closed_datetime: request.closedAt?.at ?? null,
    duplicate_of: request.duplicateOf ?? null, notes: request.notes.map(({ at, type, words }) => ({ datetime: at!.at, type, summary: words, description: '' })),
  })));
  return { city: cityAt(running.url, contractCity.now, dialect), close: running.close };
}

describe('spoken to in JSON', () => afterSendingContract(() => liveContractCity({}), { describe, test }));
describe('spoken to in XML', () => afterSendingContract(() => liveContractCity({ format: 'xml' }), { describe, test }));

test('What was opened again is open, no longer explained by its closing, and told so in its story', async (t) => {
  const live = await liveCity(t, { clock: () => noon, reopenings: 1 });
  const note = { datetime: noon - 1000, type: 'closed', summary: 'Request closed', description: 'Mended' };
  await live.city.store.insertRequests([record('a', noon - 9000, { status: 'closed', status_notes: 'Mended', closed_datetime: noon - 1000, notes: [note] })]);
  const city = cityAt(live.url, noon, {});
  await city.reopen('a', { key: 'k', words: 'Still broken' });
  const request = (await city.request('a'))!;
  const { standing, citySays } = headlineOf(request, noon);
  assert.deepEqual([standing, citySays], ['open', undefined]);
  assert.deepEqual(timelineOf(request, noon).map(({ kind }) => kind), ['received', 'closed', 'reopened']);
});

test('A city that lets nobody open requests again refuses, and the request stays closed', async (t) => {
  const live = await liveCity(t, { clock: () => noon });
  await live.city.store.insertRequests([record('a', noon - 9000, { status: 'closed' })]);
  const city = cityAt(live.url, noon, {});
  await assert.rejects(city.reopen('a', { key: 'k', words: 'Still broken' }), (error) => error instanceof CityError && error.kind === 'refused' && !error.mayHaveArrived);
  assert.equal((await city.request('a'))?.status, 'closed');
});

test('How long it took at a service whose code has a slash, and at one the city does not have', async (t) => {
  const live = await liveCity(t, { clock: () => noon });
  await live.city.store.insertRequests(Array.from({ length: 11 }, (_, at) => record(`a${at}`, noon - 3_600_000, { status: 'closed', closed_datetime: noon, service_code: 'a/b c' })));
  const city = cityAt(live.url, noon, {});
  assert.equal((await city.durations('a/b c'))?.median, 3_600_000);
  await assert.rejects(city.durations('none'), (error) => error instanceof CityError && error.kind === 'not-found');
});
