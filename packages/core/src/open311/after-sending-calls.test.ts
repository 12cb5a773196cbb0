// What a city answers about a request after it was made, over real sockets, well and badly.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CityError } from '../requests/index.js';
import { afterSendingCalls } from './after-sending-calls.js';
import { now, serveCity, type CityServer, type Route } from './city-server.test.support.js';
import type { Open311Options } from './open311-city.js';
import { readXml } from './read-xml.test.support.js';

type Calls = Required<ReturnType<typeof afterSendingCalls>>;
const all = { durations: true, updates: true, reopen: true };
const json = (value: unknown): string => JSON.stringify(value);

async function withCalls(routes: Readonly<Record<string, Route>>, body: (calls: Calls, server: CityServer) => Promise<void>, options: Partial<Open311Options> = {}): Promise<void> {
  const server = await serveCity(routes);
  try {
    await body(afterSendingCalls({ endpoint: server.endpoint, readXml, now: () => now, online: () => true, dialect: all, ...options }) as Calls, server);
  } finally {
    await server.close();
  }
}

async function failure(call: Promise<unknown>): Promise<CityError> {
  return call.then((value) => assert.fail(`answered ${json(value)}`), (error: unknown) => (assert.ok(error instanceof CityError, String(error)), error));
}

const page = { status: 404, body: '<!DOCTYPE html><html><head><title>404</title></head><body><h1>Not Found</h1></body></html>', headers: { 'content-type': 'text/html' } };
const figures = { service_code: '007', closed_count: 40, median_hours: 36.5, nine_of_ten_hours: 120, from: '2030-03-14T12:00:00Z', to: '2031-03-14T12:00:00Z' };
const told = { closed: 40, median: 131_400_000, nineOfTen: 432_000_000, from: Date.UTC(2030, 2, 14, 12), to: now };
const durationsAnswered = (value: unknown, body: (calls: Calls) => Promise<void>): Promise<void> => withCalls({ 'GET services/007/durations.json': typeof value === 'string' ? value : json(value) }, body, { dialect: { ...all, format: 'json' } });

test('only what the dialect names is there, and nothing is asked of a city before it is wanted', async () => {
  const made = (dialect: Open311Options['dialect']) => Object.keys(afterSendingCalls({ endpoint: 'http://city.test', dialect }));
  assert.deepEqual([made(undefined), made({ updates: true }), made(all)], [[], ['updates'], ['durations', 'updates', 'reopen']]);
});

test('how long requests took, in JSON, as texts, in a list, and in XML with an empty tag beside it', async () => {
  const asTexts = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, String(value)]));
  for (const value of [figures, asTexts, [figures], { service_durations: figures }, { ...figures, service_code: undefined }]) {
    await durationsAnswered(value, async (calls) => assert.deepEqual(await calls.durations('007'), told));
  }
  const inXml = Object.entries(asTexts).map(([name, text]) => `<${name}>${text}</${name}>`).join('');
  await withCalls({ 'GET services/007/durations.xml': `<service_durations>${inXml}<note/></service_durations>` }, async (calls) => assert.deepEqual(await calls.durations('007'), told));
});

test('too few closed requests are no figures, however that is said', async () => {
  const none = { closed_count: null, median_hours: null, nine_of_ten_hours: null };
  for (const value of [{ ...figures, ...none }, { ...figures, closed_count: 10 }, { ...figures, closed_count: 0, median_hours: null, nine_of_ten_hours: null }, [], {}]) {
    await durationsAnswered(value, async (calls) => assert.equal(await calls.durations('007'), undefined, json(value)));
  }
});

test('figures that cannot be are never told as figures', async () => {
  for (const wrong of [
    { service_code: '7' }, { median_hours: -1 }, { median_hours: 121 }, { median_hours: 'soon' }, { closed_count: 11.5 }, { closed_count: true }, { nine_of_ten_hours: null }, { from: null },
    { from: '1970-01-01T00:00:00Z' }, { to: '0' }, { to: '2032-01-01T00:00:00Z' }, { from: figures.to, to: figures.from }, { median_hours: [1, 2] },
  ]) {
    await durationsAnswered({ ...figures, ...wrong }, async (calls) => assert.equal((await failure(calls.durations('007'))).kind, 'unreadable', json(wrong)));
  }
  for (const body of ['<html><title>Sign in</title></html>', '', '{"closed_count":', '"busy"']) {
    await durationsAnswered(body, async (calls) => assert.equal((await failure(calls.durations('007'))).kind, 'unreadable', body));
  }
});

test('an older server without the call is told apart from one that knows too little', () => withCalls({ '*': page }, async (calls, server) => {
  assert.deepEqual([(await failure(calls.durations('007'))).kind, (await failure(calls.updates(['1']))).kind], ['not-found', 'not-found']);
  assert.deepEqual(server.calls, ['GET services/007/durations.json', 'GET services/007/durations.xml', 'GET servicerequestupdates.json', 'GET servicerequestupdates.xml']);
}));

const update = (update_id: unknown, service_request_id: unknown, more: object = {}) => ({ update_id, service_request_id, status: 'open', updated_datetime: '2031-03-10T08:00:00Z', description: 'A crew was there', media_url: null, ...more });

test('C52 updates of several requests in one call, oldest first; what belongs to others, says nothing or comes twice is left out', () => withCalls({
  'GET servicerequestupdates.json': json([
    update(9, 31, { updated_datetime: '2031-03-12T08:00:00Z', status: 'CLOSED', description: '<b>Mended</b> & **tested**<script>x</script>', media_url: '/photo/9.jpg' }),
    update('8', '31', { status: null, media_url: ['https://photos.example/8.jpg', 'javascript:alert(1)'] }), update('8', '31'),
    update('7', '32-1', { status: 'FIXED', updated_datetime: '1970-01-01T00:00:00Z' }), update('6', '99'), update(null, '31', { description: null, status: '', updated_datetime: null }),
    update('5', null), { message: 'a fault among them' },
  ]),
}, async (calls, server) => {
  const updates = await calls.updates(['31', ' 321 ', '31', '', 'a,b']);
  assert.deepEqual(updates, [
    { id: '8', requestId: '31', at: { at: Date.UTC(2031, 2, 10, 8), zoned: true, dayOnly: false }, words: 'A crew was there', mediaUrls: ['https://photos.example/8.jpg'] },
    { id: '9', requestId: '31', at: { at: Date.UTC(2031, 2, 12, 8), zoned: true, dayOnly: false }, status: 'closed', words: 'Mended & **tested**', mediaUrls: [`${new URL(server.endpoint).origin}/photo/9.jpg`] },
    { id: '7', requestId: '321', status: 'closed', words: 'A crew was there', mediaUrls: [] },
  ]);
  assert.equal(server.seen[0]!.query, '?jurisdiction_id=town&service_request_id=31%2C321');
}, { jurisdiction: 'town', dialect: { ...all, statuses: { fixed: 'closed' } } }));

test('updates as FixMyStreet writes them in XML, one without a number of its own or of its request', () => withCalls({
  'GET servicerequestupdates.xml': `<?xml version="1.0" encoding="utf-8"?><service_requests_updates><request_update><status>open</status><updated_datetime>2031-03-10 08:00</updated_datetime>
    <description>This is a note</description></request_update></service_requests_updates>`,
}, async (calls) => {
  const [one] = await calls.updates(['1']);
  assert.deepEqual([one?.requestId, one?.status, one?.words, one?.at?.zoned], ['1', 'open', 'This is a note', false]);
  assert.equal((await calls.updates(['1']))[0]?.id, one?.id, 'and is known again');
}));

test('no updates, in the ways servers say so', async () => {
  for (const body of ['[]', '{"service_request_updates":[]}', json([update('1', '99')])]) {
    await withCalls({ 'GET servicerequestupdates.json': body }, async (calls) => assert.deepEqual(await calls.updates(['1']), [], body));
  }
  for (const body of ['<service_request_updates/>', '<service_requests_updates></service_requests_updates>']) {
    await withCalls({ 'GET servicerequestupdates.xml': body }, async (calls) => assert.deepEqual(await calls.updates(['1']), [], body));
  }
  await withCalls({ 'GET servicerequestupdates.json': { status: 404, body: '[{"code":404,"description":"No updates found."}]' } }, async (calls) => assert.deepEqual(await calls.updates(['1']), []));
  await withCalls({}, async (calls, server) => {
    assert.deepEqual([await calls.updates([]), server.calls], [[], []]);
  });
});

test('C52 a hundred requests are two calls, and a server that takes one number in a call is asked one by one', async () => {
  const ids = Array.from({ length: 100 }, (_, at) => `n${at}`);
  const answer = (query: string): string[] => new URLSearchParams(query).get('service_request_id')!.split(',');
  await withCalls({ 'GET servicerequestupdates.json': ({ query }) => json(answer(query).map((id) => update(`u${id}`, id))) }, async (calls, server) => {
    assert.equal((await calls.updates(ids)).length, 100);
    assert.equal(server.calls.length, 2);
  });
  const single: Route = ({ query }) => (answer(query).length > 1 || answer(query)[0] === 'n3' ? { status: 400, body: '[{"code":400,"description":"One number, please."}]' } : json([update(`u${answer(query)[0]}`, answer(query)[0])]));
  await withCalls({ 'GET servicerequestupdates.json': single }, async (calls) => {
    assert.deepEqual((await calls.updates(['n1', 'n2', 'n3'])).map(({ requestId }) => requestId).sort(), ['n1', 'n2'], 'one that is refused hides no other');
  });
  await withCalls({ '*': { status: 400, body: '[{"code":400,"description":"start_date is missing."}]' } }, async (calls) => {
    assert.equal((await failure(calls.updates(['n1', 'n2']))).problems[0]?.words, 'start_date is missing.', 'one that refuses all is not taken for one that knows nothing');
  });
});

const wish = { key: 'wish-1', words: 'Still dark & «wet»\nsince Monday' };
const taken = json([update('5', '31')]);

test('opening again sends what FixMyStreet names, once, and the key of the site in the body alone', () => withCalls({
  'GET servicerequestupdates.json': '[]', 'POST servicerequestupdates.json': taken,
}, async (calls, server) => {
  await calls.reopen('31', wish);
  assert.deepEqual(server.calls, ['GET servicerequestupdates.json', 'POST servicerequestupdates.json'], 'the format is found out by a read');
  assert.deepEqual([...server.seen[1]!.form], [['jurisdiction_id', 'town'], ['api_key', 'k'], ['service_request_id', '31'], ['status', 'open'], ['description', wish.words], ['update_id', 'wish-1']]);
  assert.ok(server.seen.every(({ query }) => !query.includes('api_key')));
}, { jurisdiction: 'town', apiKey: 'k' }));

test('opening again at a city that speaks XML alone is posted there and nowhere else', () => withCalls({
  'GET servicerequestupdates.xml': '<service_request_updates/>',
  'POST servicerequestupdates.xml': '<service_request_updates><request_update><update_id>248</update_id></request_update></service_request_updates>',
}, async (calls, server) => {
  await calls.reopen('31', wish);
  assert.deepEqual(server.calls.filter((call) => call.startsWith('POST')), ['POST servicerequestupdates.xml']);
}));

for (const [what, route, kind, mayHaveArrived] of [
  ['a refusal', { status: 400, body: '[{"code":400,"description":"The request 31 is open."}]' }, 'refused', false],
  ['a city that does not let', { status: 405 }, 'refused', false],
  ['a wrong key', { status: 403 }, 'not-allowed', false],
  ['an unknown number', { status: 404, body: '[{"code":404,"description":"No such request."}]' }, 'not-found', false],
  ['too many at once', { status: 429 }, 'busy', false],
  ['a broken server', { status: 500 }, 'failed', true],
  ['a login page with 200', '<!DOCTYPE html><html><body><form></form></body></html>', 'unreadable', true],
  ['something else', '{"ok":true}', 'unreadable', true],
  ['200 with an error', '[{"code":400,"description":"The request 31 is open."}]', 'refused', false],
  ['a cut line', (_, response) => { response.socket?.resetAndDestroy(); }, 'unreachable', true],
] as const satisfies readonly (readonly [string, Route, string, boolean])[]) {
  test(`opening again that meets ${what}: ${kind}, and is made once`, () => withCalls({ 'GET servicerequestupdates.json': '[]', 'POST servicerequestupdates.json': route, 'POST servicerequestupdates.xml': route }, async (calls, server) => {
    const error = await failure(calls.reopen('31', wish));
    assert.deepEqual([error.kind, error.mayHaveArrived], [kind, mayHaveArrived]);
    assert.equal(server.calls.filter((call) => call.startsWith('POST')).length, 1);
  }));
}

test('nothing is posted where not even a read arrives', () => withCalls({ 'GET servicerequestupdates.json': { status: 503 } }, async (calls, server) => {
  assert.equal((await failure(calls.reopen('31', wish))).mayHaveArrived, false);
  assert.ok(server.calls.every((call) => call.startsWith('GET')));
}));
