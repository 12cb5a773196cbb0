// What a client of GeoReport v2 must be able to do, where the deviations do not show it already.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contractRequest } from '../testing/index.js';
import { CityError, type OutgoingRequest, type RequestQuery } from '../requests/index.js';
import { now, withCity, type Route } from './city-server.test.support.js';
import { discover } from './discovery.js';
import { Open311City } from './open311-city.js';
import { readXml } from './read-xml.test.support.js';

const json = (value: unknown): string => JSON.stringify(value);
const listOf = (count: number): string => json(Array.from({ length: count }, (_, i) => ({ service_code: `s${i}`, service_name: `Service ${i}`, metadata: true })));
const services = listOf(1);
const lamp = contractRequest('007', 'the-key');
const record = (id: unknown, day = 1): object => ({ service_request_id: id, address: 'Quay', requested_datetime: `2031-03-${String(day).padStart(2, '0')}T12:00:00Z` });
const ids = async (city: Open311City, query: RequestQuery): Promise<readonly string[]> => (await city.requests(query)).map(({ id }) => id);
async function failure(call: Promise<unknown>): Promise<CityError> {
  return call.then((value) => assert.fail(`answered ${json(value)}`), (error: unknown) => (assert.ok(error instanceof CityError, String(error)), error));
}
async function formSent(request: OutgoingRequest, options: Parameters<typeof withCity>[2] = {}): Promise<URLSearchParams> {
  let form = new URLSearchParams();
  await withCity({ 'GET services.json': services, 'POST requests.json': '[{"service_request_id":"1"}]' }, async (city, server) => {
    await city.send(request);
    form = server.seen.at(-1)?.form ?? form;
  }, options);
  return form;
}

const endpoints = [
  { specification: 'http://specs.example/GeoReport_v2.1_Draft', url: 'https://a.example/draft', type: 'production', formats: ['text/xml'] },
  { specification: 'http://specs.example/GeoReport_v2', url: 'https://test.example/v2/', type: 'test', formats: ['text/xml', 'application/json'] },
  { specification: 'http://specs.example/GeoReport_v2', url: 'https://a.example/v2/', type: 'Production', formats: ['application/json'] },
];

test('C1 discovery in JSON and XML, one endpoint or many; production unless told', async () => {
  const xml = `<discovery><contact>Call &lt;b&gt;us&lt;/b&gt;</contact><endpoints>${endpoints.map(({ specification, url, type, formats }) =>
    `<endpoint><specification>${specification}</specification><url>${url}</url><type>${type}</type><formats>${formats.map((one) => `<format>${one}</format>`).join('')}</formats></endpoint>`).join('')}</endpoints></discovery>`;
  for (const routes of [{ 'GET discovery.json': json({ contact: 'Call <b>us</b>', endpoints }) }, { 'GET discovery.xml': xml }] as Record<string, string>[]) {
    await withCity(routes, async (_, { endpoint }) => {
      for (const address of [endpoint, `${endpoint}/`, `${endpoint}/discovery`, `${endpoint}/${Object.keys(routes)[0]?.slice(4)}`]) {
        const found = await discover(address, { readXml });
        assert.deepEqual([found?.contact, found?.endpoint?.url, found?.endpoint?.formats, found?.endpoints.length], ['Call us', 'https://a.example/v2', ['application/json'], 3], address);
      }
      assert.equal((await discover(endpoint, { readXml, type: 'test' }))?.endpoint?.url, 'https://test.example/v2');
    });
  }
  await withCity({ 'GET discovery.xml': '<discovery><endpoints><endpoint><url>/open311</url></endpoint></endpoints></discovery>' }, async (_, { endpoint }) =>
    assert.equal((await discover(endpoint, { readXml }))?.endpoint?.url, `${new URL(endpoint).origin}/open311`));
});

test('C1 a missing discovery is not fatal', async () => {
  assert.equal(await discover('http://127.0.0.1:9/'), undefined);
  await withCity({ 'GET discovery.json': { status: 500, body: 'x' } }, async (_, { endpoint }) => assert.equal(await discover(endpoint, { readXml }), undefined));
});

test('C2 the endpoint may end in a slash; the format is the suffix', () => withCity({ 'GET services.json': services }, async (_, { endpoint }) => {
  for (const slash of ['', '/', '//', ' ']) assert.equal((await new Open311City({ endpoint: endpoint + slash }).services()).services.length, 1);
}));

test('C3 an empty jurisdiction is left out, another goes with every call', async () => {
  const routes = { 'GET services.json': services, 'GET requests.json': '[]', 'GET requests/1.json': '[]', 'GET tokens/t.json': '[]', 'GET services/s0.json': '[]', 'POST requests.json': '[]' };
  for (const [jurisdiction, expected] of [['', false], [undefined, false], ['harbour.example', true]] as const) {
    await withCity(routes, async (city, { seen }) => {
      await city.services();
      await city.questions('s0');
      await city.requests({});
      await city.request('1');
      await city.numberFor('t');
      await city.send(lamp);
      assert.deepEqual(seen.map(({ query, body }) => `${query}${body}`.includes('jurisdiction_id')), Array(6).fill(expected));
      assert.deepEqual(new URLSearchParams(seen[0]?.query).get('jurisdiction_id'), expected ? jurisdiction : null);
    }, { jurisdiction });
  }
});

test('C4 falls back to XML on 404, 406, 415 and what cannot be read, and remembers', async () => {
  const xml = '<services><service><service_code>001</service_code></service></services>';
  for (const route of [{ status: 404, body: 'no' }, { status: 406, body: '' }, { status: 415, body: '' }, '<html><p>hello', '{"services":', ''] as Route[]) {
    await withCity({ 'GET services.json': route, 'GET services.xml': xml }, async (city, server) => {
      assert.equal((await city.services()).services[0]?.code, '001');
      await city.services();
      assert.deepEqual(server.calls, ['GET services.json', 'GET services.xml', 'GET services.xml']);
    });
  }
});

test('C4 a 404 or 500 that is meant is not asked again in XML', async () => {
  for (const route of [{ status: 404, body: '[{"code":404,"description":"No such city"}]' }, { status: 500, body: 'x' }, { status: 403, body: 'x' }]) {
    await withCity({ 'GET services.json': route }, async (city, server) => {
      await failure(city.services());
      assert.equal(server.calls.length, 1);
    });
  }
});

test('C5 a DOCTYPE is read over, one that declares entities is refused, and nothing is fetched', async () => {
  const document = (doctype: string, name: string): string => `<?xml version="1.0"?>\n${doctype}<services><service><service_code>1</service_code><service_name>${name}</service_name></service></services>`;
  await withCity({ 'GET services.xml': document('<!DOCTYPE services SYSTEM "http://127.0.0.1:9/x.dtd">', 'Lamps &amp; &nbsp;bare & more') }, async (city, server) => {
    assert.equal((await city.services()).services[0]?.name, 'Lamps & bare & more');
    assert.equal(server.calls.length, 2);
  }, { dialect: {} });
  await withCity({ 'GET services.xml': document('<!DOCTYPE services [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;') }, async (city) =>
    assert.equal((await failure(city.services())).kind, 'not-found', 'as the JSON said before'));
  await withCity({ 'GET services.xml': document('<!DOCTYPE services [<!ENTITY x "y">]>', '&x;') }, async (city) =>
    assert.equal((await failure(city.services())).kind, 'unreadable'), { dialect: { format: 'xml' } });
});

test('C9 group, groups and none; C10 a service listed twice is one in both groups', () => withCity({
  'GET services.json': json([
    { service_code: 'a', group: 'One' }, { service_code: 'b', groups: ['One', 'Two'] }, { service_code: 'c' }, { service_code: 'd', group: '' }, { service_code: 'a', group: 'Two' },
  ]),
}, async (city) => {
  assert.deepEqual((await city.services()).services.map(({ code, groups }) => [code, groups]), [['a', ['One', 'Two']], ['b', ['One', 'Two']], ['c', []], ['d', []]]);
}));

test('C10 lists of 1, 53, 97 and 500 services', async () => {
  for (const count of [1, 53, 97, 500]) await withCity({ 'GET services.json': listOf(count) }, async (city) => assert.equal((await city.services()).services.length, count));
});

test('C12 a service without questions costs no call', () => withCity({ 'GET services.json': json([{ service_code: 'a', metadata: false }]) }, async (city, server) => {
  await city.services();
  assert.deepEqual(await city.questions('a'), []);
  assert.deepEqual(server.calls, ['GET services.json']);
}));

test('C13 the six datatypes, with label, help and whether they must be answered', () => {
  const kinds = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'];
  return withCity({
    'GET services/a.json': json({ attributes: kinds.map((datatype, i) => ({ variable: true, code: `q${i}`, datatype, required: i % 2 === 0, description: 'Label', datatype_description: 'Help', order: i, values: [{ key: '0', name: 'No' }] })) }),
  }, async (city) => {
    assert.deepEqual(await city.questions('a'), kinds.map((kind, i) => ({
      code: `q${i}`, kind, label: 'Label', hint: 'Help', required: i % 2 === 0, choices: i > 3 ? [{ key: '0', name: 'No' }] : [],
    })));
  });
});

test('C13 help that only names the control is no help, and is not shown', () => withCity({
  'GET services/a.json': json({ attributes: ['Optional List of Values', 'Boolean Type Yes/No', 'Character', 'A date you remember'].map((help, i) => ({ code: `q${i}`, datatype: 'string', datatype_description: help, order: i + 1 })) }),
}, async (city) => {
  const questions = await city.questions('a');
  assert.deepEqual(questions.map((question) => 'hint' in question && question.hint), ['', '', '', 'A date you remember']);
}));

test('C14 notes stand at their order; C15 order as number, text, tie, gap, 0 and none', () => withCity({
  'GET services/a.json': json({ attributes: [
    { code: 'none', datatype: 'text' }, { code: 'ten', datatype: 'text', order: '10' }, { code: 'two', datatype: 'text', order: 2 },
    { code: 'n', variable: 'false', description: 'Read this', order: 1 }, { code: 'also two', datatype: 'text', order: '2' }, { code: 'zero', datatype: 'text', order: 0 },
  ] }),
}, async (city) => {
  assert.deepEqual((await city.questions('a')).map((item) => ('note' in item ? item.note : item.code)), ['zero', 'Read this', 'two', 'also two', 'ten', 'none']);
}));

test('C18 several answers as attribute[X][], or attribute[X] where the city wants it', async () => {
  assert.deepEqual((await formSent(lamp)).getAll('attribute[POLES][]'), ['a', 'b']);
  const repeated = await formSent(lamp, { dialect: { arrayParameter: 'repeat' } });
  assert.deepEqual([repeated.getAll('attribute[POLES]'), repeated.has('attribute[POLES][]')], [['a', 'b'], false]);
});

test('C21 C22 only what was answered, and only names of the standard', async () => {
  const form = await formSent({ ...lamp, answers: { KIND: '01', EMPTY: '', NONE: [] }, contact: { ...lamp.contact, phone: '' } });
  assert.deepEqual([...form.keys()], ['service_code', 'lat', 'long', 'address_string', 'description', 'email', 'first_name', 'last_name', 'attribute[KIND]']);
});

test('C22 extensions only where the city has them', async () => {
  for (const extensions of [true, false]) {
    await withCity({ 'GET requests.json': '[]', 'GET requests/1.json': '[]' }, async (city, { seen }) => {
      await city.requests({});
      await city.request('1');
      assert.deepEqual(seen.map(({ query }) => query), Array(2).fill(extensions ? '?extensions=true' : ''));
    }, { dialect: { extensions } });
  }
});

test('C23 a point has both numbers and six decimals, or does not go; C24 with its address', async () => {
  const at = async (lat: number, long: number): Promise<(string | null)[]> => {
    const form = await formSent({ ...lamp, place: { address: 'Quay 1', addressId: 'A9', point: { lat, long } } });
    return ['lat', 'long', 'address_string', 'address_id'].map((name) => form.get(name));
  };
  assert.deepEqual(await at(51.12345678, -3.1), ['51.123457', '-3.100000', 'Quay 1', 'A9']);
  for (const [lat, long] of [[0, 0], [NaN, 3], [51, Infinity], [91, 3]] as const) assert.deepEqual(await at(lat, long), [null, null, 'Quay 1', 'A9']);
});

test('C25 long words with line breaks go and come whole', async () => {
  const words = `${'Ä🌳 ماء\n'.repeat(500)}end`;
  assert.equal((await formSent({ ...lamp, words })).get('description'), words);
  await withCity({ 'GET requests/1.json': json([{ service_request_id: '1', description: words.replaceAll(' \n', '\n') }]) }, async (city) =>
    assert.equal((await city.request('1'))?.description, words.replaceAll(' \n', '\n')));
});

test('C26 C27 a number, a token, both, neither, an object, an echo', async () => {
  for (const [body, answer] of [
    ['[{"service_request_id":"1"}]', { id: '1' }], ['[{"token":"t"}]', { token: 't' }], ['[{"service_request_id":"1","token":"t"}]', { id: '1', token: 't' }],
    ['[{"service_request_id":"","token":"t"}]', { token: 't' }], ['[]', {}], ['[{}]', {}], ['[{"service_request_id":null,"service_notice":"Thanks"}]', { serviceNotice: 'Thanks' }],
    ['{"id":"1"}', { id: '1' }], ['[{"service_code":"007","description":"It is dark"}]', {}], ['{"service_requests":[{"service_request_id":1}]}', { id: '1' }],
    ['<service_requests><request><service_request_id>01</service_request_id></request></service_requests>', { id: '01' }], ['<service_requests><request/></service_requests>', {}],
  ] as const) await withCity({ 'GET services.json': services, 'POST requests.json': body }, async (city) => assert.deepEqual(await city.send(lamp), answer, body));
  await withCity({ 'GET services.json': services, 'POST requests.json': { status: 201 } }, async (city) => assert.deepEqual(await city.send(lamp), {}));
});

test('C29 the key goes as client_request_id, only to a city that knows it', async () => {
  assert.equal((await formSent(lamp, { dialect: { idempotencyKey: true } })).get('client_request_id'), 'the-key');
  assert.equal((await formSent(lamp)).has('client_request_id'), false);
});

test('C34 C38 a city’s own zone and status words', () => withCity({
  'GET requests/1.json': json([{ service_request_id: '1', status: 'FIXED', requested_datetime: '2031-03-01 08:30' }]),
}, async (city) => {
  const request = await city.request('1');
  assert.deepEqual([request?.status, request?.statusWords, request?.requestedAt], ['closed', 'FIXED', { at: Date.UTC(2031, 2, 1, 13, 30), zoned: true, dayOnly: false }]);
}, { dialect: { cityZone: 'America/New_York', statuses: { fixed: 'closed' } } }));

test('C35 pages are asked for until one is empty, repeats or fails, and sorted as one', async () => {
  const pages = (...bodies: (string | { status: number; body: string })[]): Route => ({ query }) => bodies[Number(new URLSearchParams(query).get('page')) - 1] ?? '[]';
  const dialect = { pageSize: 2 };
  await withCity({ 'GET requests.json': pages(json([record(1, 1), record(4, 4)]), json([record(3, 3), record(2, 2)])) }, async (city, server) => {
    assert.deepEqual(await ids(city, {}), ['4', '3', '2', '1']);
    assert.equal(server.calls.length, 3);
  }, { dialect });
  await withCity({ 'GET requests.json': pages(json([record(1)]), { status: 500, body: '' }) }, async (city) => assert.deepEqual(await ids(city, {}), ['1']), { dialect });
  await withCity({ 'GET requests.json': pages({ status: 500, body: '' }) }, async (city) => assert.equal((await failure(city.requests({}))).kind, 'failed'), { dialect });
  let next = 0;
  await withCity({ 'GET requests.json': () => json([record(next++)]) }, async (city, server) => {
    assert.equal((await ids(city, {})).length, 3);
    assert.equal(server.calls.length, 3);
  }, { dialect: { pageSize: 1, maxPages: 3 } });
});

test('C37 another request’s answer is not taken for the one asked for; spelling does not matter', () => withCity({
  'GET requests/sr%2019-1.json': json([record('SR19-1')]), 'GET requests/2.json': json([record('3')]), 'GET requests/4.json': json([record('3'), record('4')]),
}, async (city) => {
  assert.deepEqual([(await city.request(' sr 19-1 '))?.id, await city.request('2'), (await city.request('4'))?.id, await city.request('  ')], ['SR19-1', undefined, '4', undefined]);
}));

test('C39 notes in the order of their dates, and what a request was merged into', () => withCity({
  'GET requests/1.json': json([{ service_request_id: '1', extended_attributes: { duplicate: true, parent_service_request_id: 77 }, notes: [
    { datetime: '2031-03-02T08:00:00Z', summary: 'Closed', type: 'closed' }, { datetime: '2031-03-01T08:00:00Z', summary: 'Sent on', description: '<b>To the harbour</b>', type: 'activity' }, {},
  ] }]),
}, async (city) => {
  const request = await city.request('1');
  assert.deepEqual([request?.duplicateOf, request?.notes.map(({ type, words }) => [type, words])], ['77', [['activity', 'Sent on\nTo the harbour'], ['closed', 'Closed']]]);
}));

test('C45 the key goes in the body of a new request and nowhere else', () => withCity({
  'GET services.json': services, 'GET requests.json': '[]', 'POST requests.json': { status: 400, body: '[{"code":400,"description":"No."}]' },
}, async (city, { seen }) => {
  await city.requests({});
  const error = await failure(city.send(lamp));
  assert.deepEqual(seen.map(({ query, body }) => [query.includes('s3cret'), body.includes('s3cret')]), [[false, false], [false, true]]);
  assert.equal(`${error.message}${error.stack}${json(error)}`.includes('s3cret'), false);
}, { apiKey: 's3cret' }));

test('C47 callers at the same time share one call, and one that gives up does not stop the others', () => {
  const slow = (body: string): Route => (_, response) => { setTimeout(() => response.end(body), 60); };
  return withCity({ 'GET services.json': slow(services), 'GET services/s0.json': slow('[]') }, async (city, server) => {
    const impatient = new AbortController();
    const calls = [city.services(), failure(city.services({ signal: impatient.signal })), city.questions('s0'), city.questions('s0')] as const;
    impatient.abort();
    const [list, error] = await Promise.all(calls);
    assert.deepEqual([list.services.length, error.kind, server.calls.length], [1, 'stopped', 2]);
    await city.services();
    assert.equal(server.calls.length, 3, 'a later call is a new one');
  });
});

test('C52 several numbers in one call, and one by one where the city cannot', async () => {
  const one = (id: number): Route => json([record(id, id)]);
  const singles = { 'GET requests/1.json': one(1), 'GET requests/2.json': one(2), 'GET requests/3.json': one(3) };
  await withCity({ ...singles, 'GET requests.json': json([record(3, 3), record(1, 1), record(9, 9)]) }, async (city, server) => {
    assert.deepEqual(await ids(city, { ids: ['1', '3', '8', '3'] }), ['3', '1']);
    assert.deepEqual([server.calls, server.seen[0]?.query], [['GET requests.json'], '?service_request_id=1%2C3%2C8']);
  });
  for (const list of ['[]', json([record(1)]), { status: 400, body: '[{"code":400,"description":"x"}]' }, { status: 404, body: '[{"code":404,"description":"x"}]' }]) {
    await withCity({ ...singles, 'GET requests.json': list }, async (city, server) => {
      assert.deepEqual(await ids(city, { ids: ['1', '2', '3', '4'] }), ['3', '2', '1']);
      await ids(city, { ids: ['1', '2'] });
      assert.equal(server.calls.filter((call) => call === 'GET requests.json').length, 1, 'what was learnt is remembered');
    });
  }
  await withCity({ 'GET requests.json': { status: 500, body: '' } }, async (city, server) => {
    assert.equal((await failure(city.requests({ ids: ['1', '2'] }))).kind, 'failed');
    assert.equal(server.calls.length, 1);
  });
});
test('C36 dates with Z, whole seconds, and without a zone widened when the city’s zone is not known', () => withCity({ 'GET requests.json': '[]' }, async (city, { seen }) => {
  await city.requests({ from: now + 1, to: now + 1 });
  assert.equal(seen[0]?.query, '?start_date=2031-03-14T00%3A00%3A00&end_date=2031-03-15T02%3A00%3A01');
}, { dialect: { dateZone: false } }));
