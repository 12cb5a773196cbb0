// What the network and broken servers do to a call, over real sockets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contractRequest } from '../testing/index.js';
import { CityError } from '../requests/index.js';
import { now, withCity, type Route } from './city-server.test.support.js';
import { Open311City } from './open311-city.js';

const services = '[{"service_code":"007","service_name":"Lamps","metadata":false}]';
const lamp = contractRequest('007', 'key');
async function failure(call: Promise<unknown>): Promise<CityError> {
  return call.then((value) => assert.fail(`answered ${JSON.stringify(value)}`), (error: unknown) => (assert.ok(error instanceof CityError, String(error)), error));
}

/** Short where nothing is to come, but long enough for a call to arrive; long where something is. A busy machine changes nothing. */
const patience = (route: Route): { timeout: number; dialect: { format?: 'json' } } =>
  (route === silent || route === dripping ? { timeout: 1500, dialect: { format: 'json' } } : { timeout: 20_000, dialect: {} });
const silent: Route = () => {};
const reset: Route = (_, response) => { response.socket?.resetAndDestroy(); };
const halfOf: Route = (_, response) => {
  response.writeHead(200, { 'content-length': '500' }).write('[{"service_request_id":"1"');
  setTimeout(() => response.socket?.destroy(), 20);
};
const dripping: Route = (_, response) => { response.writeHead(200).write('['); };
const loginPage: Route = { body: '<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action="/login"></form></body></html>', headers: { 'content-type': 'text/html' } };

for (const [what, route, kind, mayHaveArrived] of [
  ['no answer', silent, 'timed-out', true],
  ['a body that never ends', dripping, 'timed-out', true],
  ['a broken connection', reset, 'unreachable', true],
  ['half a body', halfOf, 'unreadable', true],
  ['a login page with 200', loginPage, 'unreadable', true],
  ['an empty 200', '', 'unreadable', true],
  ['cut JSON', '[{"service_request_id":', 'unreadable', true],
  ['cut XML', '<service_requests><request><service_request_id>1', 'unreadable', true],
  ['something else in JSON', '{"status":"ok"}', 'unreadable', true],
  ['a redirect, which a browser would turn into a read', { status: 302, headers: { location: '/v2/services.json' } }, 'unreadable', true],
  ['200 with an error that has a status', '[{"code":400,"description":"No such lamp."}]', 'refused', false],
  ['200 with an error that has none', '{"message":"It did not work."}', 'refused', true],
  ['400', { status: 400, body: '[{"code":400,"description":"No such lamp."}]' }, 'refused', false],
  ['401', { status: 401 }, 'not-allowed', false],
  ['403', { status: 403 }, 'not-allowed', false],
  ['404', { status: 404 }, 'not-found', false],
  ['405', { status: 405 }, 'refused', false],
  ['409', { status: 409 }, 'busy', true],
  ['413', { status: 413 }, 'refused', false],
  ['422', { status: 422, body: '[{"code":422,"description":"No such lamp."}]' }, 'refused', false],
  ['429', { status: 429 }, 'busy', false],
  ['500', { status: 500, body: '<pre>stack</pre>' }, 'failed', true],
  ['502 with a page', { status: 502, body: '<html><h1>Bad gateway</h1></html>' }, 'failed', true],
  ['503', { status: 503 }, 'busy', true],
  ['504', { status: 504 }, 'failed', true],
] as const) {
  test(`a send that meets ${what}: ${kind}, ${mayHaveArrived ? 'may have arrived' : 'did not arrive'}, and is made once`, () =>
    withCity({ 'GET services.json': services, 'POST requests.json': route, 'POST requests.xml': route }, async (city, server) => {
      const error = await failure(city.send(lamp));
      assert.deepEqual([error.kind, error.mayHaveArrived], [kind, mayHaveArrived]);
      assert.equal(server.calls.filter((call) => call.startsWith('POST')).length, 1);
    }, patience(route)));
}

for (const [what, route, kind] of [
  ['no answer', silent, 'timed-out'], ['a broken connection', reset, 'unreachable'], ['half a body', halfOf, 'unreadable'], ['a login page', loginPage, 'unreadable'],
  ['429', { status: 429 }, 'busy'], ['503', { status: 503 }, 'busy'], ['500', { status: 500 }, 'failed'],
] as const) {
  test(`a read that meets ${what}: ${kind}`, () => withCity({ '*': route }, async (city) => {
    const calls = [city.services(), city.questions('1'), city.request('1'), city.requests({}), city.numberFor('t')];
    const errors = await Promise.all(calls.map(failure));
    assert.deepEqual(errors.map((error) => [error.kind, error.mayHaveArrived]), calls.map(() => [kind, false]));
  }, patience(route)));
}

test('nobody at the address', async () => {
  const error = await failure(new Open311City({ endpoint: 'http://127.0.0.1:9/v2' }).services());
  assert.deepEqual([error.kind, error.mayHaveArrived], ['unreachable', false]);
});

test('offline before it is sent: not sent, and certainly not arrived', () => withCity({ 'GET services.json': services }, async (city, server) => {
  const error = await failure(city.send(lamp));
  assert.deepEqual([error.kind, error.mayHaveArrived, server.calls.some((call) => call.startsWith('POST'))], ['offline', false, false]);
}, { online: () => false }));

test('the network goes while it is being sent: may have arrived', () => {
  let online = true;
  return withCity({ 'GET services.json': services, 'POST requests.json': (_, response) => { online = false; response.socket?.resetAndDestroy(); } }, async (city) => {
    const error = await failure(city.send(lamp));
    assert.deepEqual([error.kind, error.mayHaveArrived], ['offline', true]);
  }, { online: () => online });
});

test('the caller gives up while it is being sent: may have arrived; before: not', () => {
  const controller = new AbortController();
  return withCity({ 'GET services.json': services, 'POST requests.json': () => { controller.abort(); } }, async (city) => {
    const during = await failure(city.send(lamp, { signal: controller.signal }));
    assert.deepEqual([during.kind, during.mayHaveArrived], ['stopped', true]);
    const before = await failure(city.send(lamp, { signal: controller.signal }));
    assert.deepEqual([before.kind, before.mayHaveArrived], ['stopped', false]);
  });
});

test('a send is not tried where the city cannot even be read', () => withCity({ 'GET services.json': { status: 503, headers: { 'retry-after': '7' } }, 'POST requests.json': '[]' }, async (city, server) => {
  const error = await failure(city.send(lamp));
  assert.deepEqual([error.kind, error.mayHaveArrived, error.retryAfter, server.calls], ['busy', false, 7000, ['GET services.json']]);
}));

test('a city whose service list is shut off still takes requests', () => withCity({ 'POST requests.json': '[{"service_request_id":"1"}]' }, async (city) => {
  assert.deepEqual(await city.send(lamp), { id: '1' });
}));

test('Retry-After in seconds or as a date, an hour at most', async () => {
  for (const [header, wait] of [['120', 120_000], [new Date(now + 90_000).toUTCString(), 90_000], ['99999', 3_600_000], [new Date(now - 90_000).toUTCString(), 0], ['soon', undefined], ['', undefined]] as const) {
    await withCity({ '*': { status: 503, headers: { 'retry-after': header } } }, async (city) => assert.equal((await failure(city.services())).retryAfter, wait, header));
  }
});

test('what was passed in as fetch may ignore its signal', async () => {
  const city = new Open311City({ endpoint: 'http://city.test', fetch: () => new Promise(() => {}), timeout: 30 });
  assert.equal((await failure(city.services())).kind, 'timed-out');
});

test('C46 every call goes to the endpoint, and no cookies go along', async () => {
  const calls: [url: string, init: RequestInit][] = [];
  const city = new Open311City({ endpoint: 'http://city.test/v2', fetch: async (url, init) => { calls.push([url, init]); return new Response('[]'); } });
  await city.services();
  await city.send(lamp);
  await city.requests({ ids: ['1', '2'] });
  assert.deepEqual(calls.slice(0, 2).map(([, { method }]) => method), [undefined, 'POST']);
  assert.deepEqual(new Set(calls.map(([url, { credentials }]) => `${url.slice(0, 20)} ${credentials}`)), new Set(['http://city.test/v2/ omit']));
});
