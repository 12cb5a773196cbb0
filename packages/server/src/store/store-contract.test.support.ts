import assert from 'node:assert/strict';
import type { TestRunner } from '@civic-elements/core/testing';
import { day, definition, noon, record, services } from '../testing/live-city.test.support.js';
import type { Intake, Store } from './store.js';

const intake = (more: Partial<Intake> = {}): Intake => {
  const { service_request_id: _, ...request } = record('', noon);
  return {
    request, reporter: { email: '', first_name: '', last_name: '', phone: '', device_id: '', account_id: '' }, public_from: noon, token: null,
    client_request_id: null, fingerprint: 'f', media: [], ...more,
  };
};

/** What every adapter of `Store` must do. `makeStore` makes an empty one for each test. */
export function storeContract(name: string, makeStore: () => Promise<Store>, { describe, test }: TestRunner): void {
  const withStore = (does: string, body: (store: Store) => Promise<void>): void => {
    test(does, async () => {
      const store = await makeStore();
      try {
        await body(store);
      } finally {
        await store.close();
      }
    });
  };

  describe(`the contract of a store: ${name}`, () => {
    withStore('gives services back as they were put, in their order, and replaces by code', async (store) => {
      await store.putServices(services);
      assert.deepEqual(await store.services(), services);
      const changed = { ...services[1]!, service_name: 'Bench or table' };
      await store.putServices([changed]);
      assert.deepEqual((await store.services()).map((each) => each.service_code), services.map((each) => each.service_code));
      assert.deepEqual(await store.service('7'), changed);
      assert.equal(await store.service('07'), undefined);
      await store.putDefinition(definition);
      await store.putDefinition(definition);
      assert.deepEqual(await store.definition('007'), definition);
    });
    withStore('gives requests back as they were put, and replaces by number', async (store) => {
      const full = record('31-1', noon, { lat: -51.123456789, long: 179.99, attributes: { A: ['1', '2'] }, notes: [{ datetime: noon, summary: 's', description: 'd', type: 'activity' }], duplicate_of: '2' });
      await store.insertRequests([full, record('31-2', null)]);
      assert.deepEqual((await store.request('31-1'))?.request, full);
      await store.insertRequests([{ ...full, status: 'closed', lat: null, long: null }]);
      assert.equal((await store.request('31-1'))?.request.status, 'closed');
      assert.deepEqual(await store.findRequests({ box: { minLat: -90, maxLat: 90, minLong: -180, maxLong: 180 }, limit: 9 }), [], 'it has left its place');
      assert.deepEqual(await store.counts(), { services: 0, requests: 2 });
    });
    withStore('keeps all of a batch or none of it', async (store) => {
      const breaks = function* () {
        yield record('1', noon);
        throw new Error('the file ends here');
      };
      await assert.rejects(store.insertRequests(breaks()));
      assert.deepEqual(await store.counts(), { services: 0, requests: 0 });
      await store.insertRequests([record('2', noon)]);
      assert.equal((await store.counts()).requests, 1, 'and goes on working');
    });
    withStore('gives a number nobody has', async (store) => {
      const first = await store.receive(intake());
      assert.ok(first.kind === 'kept');
      const number = Number(first.kept.request.service_request_id);
      await store.insertRequests([record(String(number + 1), noon)]);
      const next = await store.receive(intake());
      assert.ok(next.kind === 'kept');
      assert.equal(next.kept.request.service_request_id, String(number + 2));
    });
    withStore('knows a repeat by its mark, and tells another content under it apart', async (store) => {
      const first = await store.receive(intake({ client_request_id: 'm', token: 't' }));
      const again = await store.receive(intake({ client_request_id: 'm', token: 'u' }));
      assert.ok(first.kind === 'kept' && again.kind === 'repeated');
      assert.deepEqual(again.kept, first.kept);
      assert.equal((await store.receive(intake({ client_request_id: 'm', fingerprint: 'g' }))).kind, 'conflict');
      assert.equal((await store.receivedAs('m', 'f'))?.kind, 'repeated');
      assert.equal(await store.receivedAs('n', 'f'), undefined);
      assert.equal((await store.requestByToken('t'))?.token, 't');
      assert.equal((await store.counts()).requests, 1);
    });
    withStore('keeps who sent it and the photos apart from the request', async (store) => {
      const reporter = { email: 'ada@example.org', first_name: 'Ada', last_name: 'Öz', phone: '', device_id: '', account_id: '' };
      const receipt = await store.receive(intake({ reporter, media: ['b.jpeg', 'a.png'] }));
      assert.ok(receipt.kind === 'kept');
      const id = receipt.kept.request.service_request_id;
      assert.deepEqual(await store.reporter(id), reporter);
      assert.deepEqual([...(await store.media([id, 'none']))], [[id, ['b.jpeg', 'a.png']]]);
      assert.doesNotMatch(JSON.stringify(await store.request(id)), /ada/);
    });
    withStore('finds by every part of a search, newest first', async (store) => {
      await store.insertRequests([
        record('a', noon, { lat: 10, long: 20 }), record('b', noon - day, { status: 'closed', updated_datetime: noon }), record('c', noon - 2 * day, { service_code: '007' }), record('d', noon, {}),
      ]);
      await store.receive(intake({ public_from: noon + 5 }));
      const find = async (search: Parameters<Store['findRequests']>[0]) => (await store.findRequests({ ...search, publicAt: search.publicAt ?? noon })).map((each) => each.service_request_id);
      assert.deepEqual(await find({ limit: 9 }), ['d', 'a', 'b', 'c'], 'the later kept comes first where the dates are equal');
      assert.deepEqual(await find({ limit: 2, offset: 1 }), ['a', 'b']);
      assert.deepEqual(await find({ limit: 9, ids: ['c', 'zz', 'a'] }), ['a', 'c']);
      assert.deepEqual(await find({ limit: 9, ids: [] }), []);
      assert.deepEqual(await find({ limit: 9, statuses: ['closed'] }), ['b']);
      assert.deepEqual(await find({ limit: 9, serviceCodes: ['007', 'x'] }), ['c']);
      assert.deepEqual(await find({ limit: 9, requestedFrom: noon - day, requestedTo: noon - day }), ['b']);
      assert.deepEqual(await find({ limit: 9, updatedFrom: noon, updatedTo: noon }), ['d', 'a', 'b']);
      assert.deepEqual(await find({ limit: 9, box: { minLat: 10, maxLat: 10, minLong: 20, maxLong: 20 } }), ['a']);
      assert.equal((await find({ limit: 9, publicAt: noon + 5 })).length, 5);
      assert.equal(await store.newestRequestTime(noon), noon);
      assert.equal(await store.newestRequestTime(noon - 3 * day), undefined);
    });
    withStore('tells how long requests of a service took, and counts none that cannot tell', async (store) => {
      const closed = (id: string, took: number, more: Parameters<typeof record>[2] = {}) =>
        record(id, noon - took, { status: 'closed', closed_datetime: noon, service_code: '007', ...more });
      await store.insertRequests([
        closed('a', 3 * day), closed('b', day), closed('at once', 0), closed('other service', 2 * day, { service_code: '7' }), closed('joined', 2 * day, { duplicate_of: 'a' }),
        closed('no receipt', 0, { requested_datetime: null }), closed('before it was made', -day), closed('long ago', day, { closed_datetime: noon - 500 * day, requested_datetime: noon - 501 * day }),
        closed('open again', day, { status: 'open' }), closed('no closing', day, { closed_datetime: null }), closed('to come', day, { closed_datetime: noon + day }),
      ]);
      assert.deepEqual(await store.durations({ serviceCode: '007', from: noon - 365 * day, to: noon }), [0, day, 3 * day]);
      assert.deepEqual(await store.durations({ serviceCode: '007', from: noon, to: noon }), [0, day, 3 * day], 'both ends count');
      await store.changeRequest('a', (request) => ({ ...request, status: 'open', closed_datetime: null }));
      assert.deepEqual(await store.durations({ serviceCode: '007', from: 0, to: noon }), [0, day, day], 'and what was opened again is not done');
      assert.deepEqual(await store.durations({ serviceCode: 'none', from: 0, to: noon }), []);
    });
    withStore('changes a request in one step', async (store) => {
      await store.insertRequests([record('a', noon)]);
      assert.equal((await store.changeRequest('a', (request) => ({ ...request, status: 'closed' })))?.status, 'closed');
      assert.equal((await store.request('a'))?.request.status, 'closed');
      assert.equal(await store.changeRequest('none', (request) => request), undefined);
      await assert.rejects(store.changeRequest('a', () => { throw new Error('no'); }));
      assert.equal((await store.request('a'))?.request.status, 'closed');
    });
  });
}
