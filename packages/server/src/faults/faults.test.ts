import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hear, liveCity, noon, plainRequest, reasons, record, type LiveCity, type Loose } from '../testing/live-city.test.support.js';
import { faults } from './faults.js';

type Ask = (city: LiveCity, fault: string) => Promise<unknown>;
const read = (path: string): Ask => async (city, fault) => (await city.get(path, { headers: { 'x-civic-fault': fault } })).body;
const text = (path: string): Ask => async (city, fault) => (await city.get(path, { headers: { 'x-civic-fault': fault } })).text;
const status = (path: string): Ask => async (city, fault) => (await city.get(path, { headers: { 'x-civic-fault': fault } })).status;
const field = (path: string, name: string): Ask => async (city, fault) => {
  const [first] = (await read(path)(city, fault)) as Record<string, unknown>[];
  return name in first! ? first![name] : 'missing';
};
const post = (more: Record<string, string> = {}): Ask => async (city, fault) => {
  const heard = await city.post({ ...plainRequest, ...more }, 'json', `?fault=${fault}`);
  return heard.status === 200 ? heard.body[0] : reasons(heard)[0];
};
const list = 'requests.json?extensions=true';
const since = 'requests.json?start_date=2030-06-15T11:59:59.500Z';

/** For each fault one call that shows it, and what is then to be seen. */
const shown: Readonly<Record<string, readonly [Ask, unknown]>> = {
  'D1-numeric-codes': [field('services.json', 'service_code'), '007'],
  'D2-id-zero': [field('requests/0.json', 'service_request_id'), 0],
  'D3-boolean-strings': [field('services.json', 'metadata'), 'true'],
  'D3-capital-booleans': [field('services.json', 'metadata'), 'True'],
  'D4-lost-zeros': [field('services.json', 'service_code'), 7],
  'D5-no-list-of-one': [async (city, fault) => ((await read('requests/new.json')(city, fault)) as Loose).service_request_id, 'new'],
  'D5-namespaces': [async (city, fault) => /<services xmlns="[^"]+" .*is_array="true"><service><x:note/.test(String(await text('services.xml')(city, fault))), true],
  'D6-empty-list': [text('services.xml'), '<?xml version="1.0" encoding="UTF-8"?>\n<services></services>\n'],
  'D6-empty-tags': [field('services.json', 'description'), ''],
  'D7-object-for-one': [async (city, fault) => ((await read('requests/new.json')(city, fault)) as Loose).service_request_id, 'new'],
  'D8-html-404': [async (city, fault) => /^<!DOCTYPE html>/.test(String(await text('services.json')(city, fault))), true],
  'D8-text-404': [text('services.json'), 'Not found'],
  'D8-object': [async (city, fault) => Object.keys((await read('requests/none.json')(city, fault)) as object), ['type', 'code', 'message']],
  'D8-error-text': [text('requests/none.xml'), '<errors><error>There is no request with the number none.</error></errors>'],
  'D8-status-line': [async (city, fault) => /^HTTP\/1\.1 404/.test((await city.get('requests/none.xml', { headers: { 'x-civic-fault': fault } })).text), true],
  'D8-message': [async (city, fault) => Object.keys(((await read('requests/none.json')(city, fault)) as object[])[0]!), ['code', 'message']],
  'D9-empty-for-unknown': [read('requests/none.json'), []],
  'D9-404-for-none': [status('requests.json?service_code=none'), 404],
  'D9-fake-case': [read('requests/none.json'), [{ service_request_id: 'none', status: 'open' }]],
  'D10-pending-404': [async (city, fault) => status(`tokens/${await tokenOf(city)}.json`)(city, fault), 404],
  'D10-pending-empty-id': [async (city, fault) => field(`tokens/${await tokenOf(city)}.json`, 'service_request_id')(city, fault), ''],
  'D10-pending-entries': [field(list, 'service_request_id'), 'missing'],
  'D11-no-date': [field(list, 'requested_datetime'), 'missing'],
  'D11-bare': [field(list, 'service_code'), 'missing'],
  'D11-no-long': [field(list, 'long'), 'missing'],
  'D11-lon': [field(list, 'lon'), 3.25],
  'D11-other-names': [field(list, 'servicerequest_id'), 'new'],
  'D12-no-zone': [field(list, 'requested_datetime'), '2030-06-15T11:59:59'],
  'D12-space': [field(list, 'requested_datetime'), '2030-06-15 11:59'],
  'D12-future': [field(list, 'requested_datetime'), '2040-06-15T11:59:59Z'],
  'D12-epoch': [field(list, 'requested_datetime'), '1970-01-01T00:00:00Z'],
  'D12-empty': [field(list, 'requested_datetime'), ''],
  'D13-no-fractions-no-zone': [status('requests.json?start_date=2030-06-15T00:00:00Z'), 400],
  'D13-no-milliseconds': [status(since), 400],
  'D13-empty-jurisdiction': [status('services.json?jurisdiction_id='), 400],
  'D13-unknown-parameter': [status('requests.json?extensions=true'), 400],
  'D13-both-places': [post(), 'lat, long and address_string are required'],
  'D14-dates-ignored': [async (city, fault) => ((await read('requests.json?start_date=2031-01-01T00:00:00Z')(city, fault)) as unknown[]).length, 2],
  'D14-dates-inverted': [field('requests.json?start_date=2030-06-15T11:59:58Z', 'service_request_id'), 'old'],
  'D15-page-size-ignored': [async (city, fault) => ((await read('requests.json?page_size=1')(city, fault)) as unknown[]).length, 2],
  'D16-status-words': [field(list, 'status'), 'In Progress'],
  'D16-capital-status': [field(list, 'status'), 'Open'],
  'D16-datatypes': [async (city, fault) => ((await read('services/007.json')(city, fault)) as Loose).attributes[0].datatype, 'Picklist'],
  'D16-values-number': [async (city, fault) => ((await read('services/007.json')(city, fault)) as Loose).attributes[0].values, 0],
  'D17-nested-values': [async (city, fault) => ((await read('services/007.json')(city, fault)) as Loose).attributes[0].values[0].key, { key: '01', name: 'Dark' }],
  'D18-keyword-array': [field('services.json', 'keywords'), ['one', 'two']],
  'D18-empty-keywords': [field('services.json', 'keywords'), ''],
  'D18-no-keywords': [field('services.json', 'keywords'), 'missing'],
  'D19-empty-media': [field(list, 'media_url'), ''],
  'D19-relative-media': [field(list, 'media_url'), '/media/example.jpeg'],
  'D19-media-array': [async (city, fault) => Array.isArray(await field(list, 'media_url')(city, fault)), true],
  'D20-markup': [async (city, fault) => /<script>/.test(String(await field(list, 'description')(city, fault))), true],
  'D21-bad-deflate': [async (city, fault) => city.get('services.json', { headers: { 'x-civic-fault': fault } }).then(() => 'read', () => 'unreadable'), 'unreadable'],
  'D22-inner-text': [status('services.json'), 500],
  'D23-xml-400': [async (city, fault) => [await status('services.xml')(city, fault), await status('services.json')(city, fault)], [400, 200]],
  'D24-empty-definition': [async (city, fault) => ((await read('services/007.json')(city, fault)) as Loose).attributes, []],
  'D24-no-definition': [status('services/007.json'), 404],
  'D25-message-board': [field('services.json', 'service_code'), 'XXX'],
  'D26-photo-lost': [async (city, fault) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(plainRequest)) form.set(name, value);
    form.set('media', new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]), 'a.jpg');
    const { body: [{ service_request_id: id }] } = await city.post(form, 'json', `?fault=${fault}`);
    return field(`requests/${id}.json`, 'media_url')(city, '');
  }, null],
  'D27-no-cors': [async (city, fault) => (await city.get('services.json', { headers: { 'x-civic-fault': fault, origin: 'https://a.example' } })).headers.get('access-control-allow-origin'), null],
  'D28-never': [silent, 2],
  'D28-never-after-commit': [silent, 3],
  'D29-duplicate': [post(), 'Invalid service request: base is a duplicate.'],
  'D30-email-required': [post(), 'email is required'],
  'drop-before-commit': [dropped, 2],
  'drop-after-commit': [dropped, 3],
  offline: [async (city, fault) => city.get('services.json', { headers: { 'x-civic-fault': fault } }).then(() => 'read', () => 'cut'), 'cut'],
};

async function tokenOf(city: LiveCity): Promise<string> {
  return (await city.post({ ...plainRequest, service_code: 'batch' })).body[0].token;
}

/** How many requests the city has after a post whose answer never came. */
async function dropped(city: LiveCity, fault: string): Promise<number> {
  await assert.rejects(city.post(plainRequest, 'json', `?fault=${fault}`));
  return (await city.city.store.counts()).requests;
}

async function silent(city: LiveCity, fault: string): Promise<number> {
  await assert.rejects(fetch(`${city.url}open311/v2/requests.json?fault=${fault}`, { method: 'POST', body: new URLSearchParams(plainRequest), signal: AbortSignal.timeout(300) }));
  return (await city.city.store.counts()).requests;
}

async function withFaults(t: Parameters<typeof liveCity>[0]): Promise<LiveCity> {
  const city = await liveCity(t, { faults: true, clock: () => noon, batchDelay: 0 });
  await city.city.store.insertRequests([record('old', noon - 10_000), record('new', noon - 1000, { lat: 51.5, long: 3.25, updated_datetime: null })]);
  return city;
}

test('S21 every fault has a name of its own, and one call that shows it', () => {
  assert.deepEqual(Object.keys(shown).sort(), faults.map(({ name }) => name).sort());
  for (let number = 1; number <= 30; number++) assert.ok(faults.some(({ name }) => name.startsWith(`D${number}-`)), `D${number}`);
});

for (const fault of faults) {
  test(`S21 ${fault.name}: ${fault.says}`, async (t) => {
    const city = await withFaults(t);
    const [ask, expected] = shown[fault.name]!;
    assert.deepEqual(await ask(city, fault.name), expected);
    // The same call without the fault is well: what was seen is the fault's doing.
    const honest = await liveCity(t, { clock: () => noon, batchDelay: 0 });
    await honest.city.store.insertRequests([record('old', noon - 10_000), record('new', noon - 1000, { lat: 51.5, long: 3.25, updated_datetime: null })]);
    if (fault.name !== 'D1-numeric-codes' && !(fault.line)) assert.notDeepEqual(await ask(honest, fault.name), expected, 'never active unless asked for at the start');
  });
}

test('S21 D1 numbers that a number can hold come as numbers', async (t) => {
  const city = await withFaults(t);
  assert.deepEqual((await city.get('services.json?fault=d1')).body.map((each: Loose) => each.service_code), ['007', 7, 'batch', 'box', 'a/b c']);
});

test('S21 faults are asked for by header, by query, by path, several at once and with a delay', async (t) => {
  const city = await withFaults(t);
  assert.deepEqual((await city.get('services.json?fault=d6')).body, []);
  const start = performance.now();
  const { body: [first] } = await city.get('services.json?fault=D3,D18-no-keywords,latency=120');
  assert.ok(performance.now() - start >= 115);
  assert.deepEqual([first.metadata, 'keywords' in first], ['true', false]);
  assert.equal((await city.get('services.json?latency=1&fault=status=503')).status, 503);
  const byPath = await hear(await fetch(`${city.url}faults/D16,D12-empty/open311/v2/requests.json`));
  assert.deepEqual([byPath.body[0].status, byPath.body[0].requested_datetime], ['In Progress', '']);
  assert.match(reasons(await city.get('services.json?fault=D99'))[0]!, /There is no fault D99\. .*D6-empty-list/);
});

test('S21 after a dropped answer the same client_request_id finds the one request that was kept', async (t) => {
  const city = await withFaults(t);
  const fields = { ...plainRequest, client_request_id: 'attempt-1' };
  await assert.rejects(city.post(fields, 'json', '?fault=drop-after-commit'));
  await assert.rejects(city.post(fields, 'json', '?fault=drop-before-commit'));
  const again = await city.post(fields);
  assert.equal(again.body[0].service_request_id, '10000001');
  assert.equal((await city.city.store.counts()).requests, 3);
});

test('S20 the same seed gives the same answers', async (t) => {
  const answers = async (seed: string): Promise<string[]> => {
    const city = await liveCity(t, { seed, clock: () => noon });
    const heard: string[] = [];
    for (const code of ['7', 'batch', 'box', 'batch']) heard.push((await city.post({ ...plainRequest, service_code: code })).text);
    heard.push((await city.get('requests.json?extensions=true')).text);
    return heard;
  };
  assert.deepEqual(await answers('one'), await answers('one'));
  assert.notDeepEqual(await answers('one'), await answers('two'));
});
