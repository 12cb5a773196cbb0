/* oxlint-disable no-script-url -- such addresses are what must be refused */
// The ways in which real servers deviate from GeoReport v2, each told by an invented city.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { contractRequest } from '../testing/index.js';
import { CityError } from '../requests/index.js';
import { now, withCity, type Route } from './city-server.test.support.js';
import { discover } from './discovery.js';

const services = JSON.stringify([{ service_code: '7', service_name: 'Lamps', description: '', metadata: true, type: 'realtime', keywords: '', group: '' }]);
const json = (value: unknown): string => JSON.stringify(value);
const lamp = contractRequest('007', 'key');

async function failure(call: Promise<unknown>): Promise<CityError> {
  return call.then((value) => assert.fail(`answered ${json(value)}`), (error: unknown) => {
    assert.ok(error instanceof CityError, String(error));
    return error;
  });
}
const sendAnswered = async (route: Route): Promise<CityError> => {
  let error: CityError | undefined;
  await withCity({ 'GET services.json': services, 'POST requests.json': route }, async (city) => { error = await failure(city.send(lamp)); });
  return error as CityError;
};

test('D1 C6 numbers for codes, ids and keys are read as texts', () => withCity({
  'GET services.json': '[{"service_code": 2, "service_name": "Weeds", "metadata": true}]',
  'GET services/2.json': '{"service_code": 2, "attributes": [{"variable": true, "code": 11, "datatype": "singlevaluelist", "values": [{"key": 1, "name": "Yes"}]}]}',
  'GET requests/88.json': '[{"service_request_id": 88, "service_code": 2, "status": "open", "zipcode": 1234}]',
}, async (city) => {
  assert.equal((await city.services()).services[0]?.code, '2');
  const [question] = await city.questions('2');
  assert.deepEqual(question && 'choices' in question && [question.code, question.choices], ['11', [{ key: '1', name: 'Yes' }]]);
  const request = await city.request('88');
  assert.deepEqual([request?.id, request?.serviceCode, request?.zipcode], ['88', '2', '1234']);
}));

test('D2 C6 the id 0 is an id', () => withCity({ 'GET services.json': services, 'POST requests.json': '[{"service_request_id": 0}]' }, async (city) => {
  assert.deepEqual(await city.send(lamp), { id: '0' });
}));

test('D3 C7 booleans in quotes, with a capital, or as 1', () => withCity({
  'GET services.json': json(['true', 'True', 1, 'false', 'False', 0, null, false].map((metadata, i) => ({ service_code: `s${i}`, service_name: 'S', metadata }))),
}, async (city) => {
  assert.deepEqual((await city.services()).services.map(({ hasQuestions }) => hasQuestions), [true, true, true, false, false, false, false, false]);
}));

test('D4 C6 zero-padded codes keep their zeros, also where a server writes them bare', () => withCity({
  'GET services.json': '[{"service_code":015,"service_name":"Weeds"},{"service_code":"001","service_name":"Lamps"}]',
  'GET requests/12345678901234567890.json': '[{"service_request_id":12345678901234567890,"address":"Quay"}]',
}, async (city) => {
  assert.deepEqual((await city.services()).services.map(({ code }) => code), ['015', '001']);
  assert.equal((await city.request('12345678901234567890'))?.id, '12345678901234567890');
}));

test('D5 C5 one XML child is a list of one; namespaces and attributes are not seen', () => withCity({
  'GET services.xml': '<?xml version="1.0"?><o:services xmlns:o="urn:o" is_array="true"><o:service kind="x"><o:service_code>001</o:service_code><o:service_name>Lamps</o:service_name></o:service></o:services>',
}, async (city) => {
  assert.deepEqual((await city.services()).services.map(({ code, name }) => [code, name]), [['001', 'Lamps']]);
}));

test('D6 C5 empty lists and empty tags', async () => {
  for (const body of ['<services></services>', '<services/>']) {
    await withCity({ 'GET services.xml': body }, async (city) => assert.deepEqual(await city.services(), { services: [], notices: [] }));
  }
  await withCity({ 'GET requests.xml': '<service_requests><request><service_request_id>5</service_request_id><status/><address/><lat/><long></long></request></service_requests>' }, async (city) => {
    const [request] = await city.requests({});
    assert.deepEqual(request, { id: '5', status: 'other', statusWords: '', mediaUrls: [], notes: [] });
  });
});

test('D7 C26 one request as an object instead of a list', () => withCity({
  'GET services.json': services, 'GET requests/5.json': '{"service_request_id": "5", "address": "Quay"}', 'POST requests.json': '{"service_request_id": "6"}',
}, async (city) => {
  assert.equal((await city.request('5'))?.address, 'Quay');
  assert.deepEqual(await city.send(lamp), { id: '6' });
}));

test('D8 C31 error bodies in every form: the words are kept where they are words', async () => {
  const forms: readonly (readonly [string, string, string])[] = [
    ['the standard in JSON', '[{"code":400,"description":"Tell us which lamp."}]', 'Tell us which lamp.'],
    ['the standard in XML', '<errors><error><code>400</code><description>Tell us which lamp.</description></error></errors>', 'Tell us which lamp.'],
    ['an object', '{"type":"x","code":"missing_lamp","message":"Tell us which lamp."}', 'Tell us which lamp.'],
    ['an error without a code', '<error>Tell us which lamp.</error>', 'Tell us which lamp.'],
    ['a status line in the body', 'HTTP/1.1 400 Bad Request\n\n<?xml version="1.0"?>\n<error>Tell us which lamp.</error>', 'Tell us which lamp.'],
    ['errors under a name', '{"errors":[{"code":400,"description":"Tell us which lamp."}]}', 'Tell us which lamp.'],
    ['bare texts', '{"errors":["Tell us which lamp."]}', 'Tell us which lamp.'],
    ['an error text', '{"error":"Tell us which lamp."}', 'Tell us which lamp.'],
    ['plain text', 'Tell us which lamp.', 'Tell us which lamp.'],
    ['a page', '<html><body><h1>Bad Request</h1></body></html>', ''],
  ];
  for (const [what, body, words] of forms) {
    const error = await sendAnswered({ status: 400, body });
    assert.deepEqual([error.kind, error.problems[0]?.words ?? '', error.mayHaveArrived], ['refused', words, false], what);
  }
  const both = await sendAnswered({ status: 400, body: '[{"code":400,"description":"No lamp."},{"code":"400.2","description":"No street."}]' });
  assert.deepEqual(both.problems, [{ code: '400', words: 'No lamp.' }, { code: '400.2', words: 'No street.' }]);
});

test('D9 C37 an unknown number: 404, an empty list, or an echo of the question', async () => {
  for (const route of [
    { status: 404, body: '[{"code":404,"description":"No."}]' }, { status: 404, body: 'nope' }, '[]', '{}',
    '[{"service_request_id":"9","status":"open"}]', '{"id":"9","status":"open","media_url":"","service_notice":null}',
  ]) await withCity({ 'GET requests/9.json': route, 'GET services.json': services }, async (city) => assert.equal(await city.request('9'), undefined));
  await withCity({ 'GET requests.json': { status: 404, body: '[{"code":404,"description":"Nothing found"}]' } }, async (city) => assert.deepEqual(await city.requests({}), []));
});

test('D10 C33 a token without its number: 404, an empty id, no list at all; a list with entries that have neither', async () => {
  for (const route of [{ status: 404, body: '[{"code":404,"description":"No."}]' }, '[{"service_request_id":"","token":"t"}]', '[{"service_request_id":null,"token":"t"}]', '[]']) {
    await withCity({ 'GET tokens/t.json': route }, async (city) => assert.equal(await city.numberFor('t'), undefined));
  }
  await withCity({ 'GET requests.json': '[{"token":"t","status":"open"},{"status":"open","address":"Quay"},{"service_request_id":"3"}]' }, async (city) =>
    assert.deepEqual((await city.requests({})).map(({ id }) => id), ['3']));
});

test('D11 C33 missing names and dates, and fields under other names', () => withCity({
  'GET requests.json': json([
    { servicerequest_id: '1', lat: 51.5, lon: '3.25', update_datetime: '2031-03-01T08:00:00Z', status_note: 'On the list', address_string: 'Quay' },
    { service_request_id: '2', lat: 51.5 },
  ]),
}, async (city) => {
  const [one, two] = await city.requests({});
  assert.deepEqual(one, {
    id: '1', status: 'other', statusWords: '', statusNotes: 'On the list', address: 'Quay', point: { lat: 51.5, long: 3.25 },
    updatedAt: { at: Date.UTC(2031, 2, 1, 8), zoned: true, dayOnly: false }, mediaUrls: [], notes: [],
  });
  assert.deepEqual(two, { id: '2', status: 'other', statusWords: '', mediaUrls: [], notes: [] });
}));

test('D12 C34 dates without a zone, in the future, zero or empty', () => withCity({
  'GET requests.json': json(['2031-03-01 08:30', '2033-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '', '0', 'soon'].map((requested_datetime, i) => ({ service_request_id: i, requested_datetime, expected_datetime: requested_datetime }))),
}, async (city) => {
  const byId = Object.fromEntries((await city.requests({})).map((request) => [request.id, request]));
  assert.deepEqual(byId[0]?.requestedAt, { at: Date.UTC(2031, 2, 1, 8, 30), zoned: false, dayOnly: false });
  assert.deepEqual([1, 2, 3, 4, 5].map((id) => byId[id]?.requestedAt), Array(5).fill(undefined));
  assert.equal(byId[1]?.expectedAt?.at, Date.UTC(2033, 0, 1));
}));

test('D13 C36 strict servers: no fractions, no empty or unknown parameter, no zone where it is refused', async () => {
  const allowed = new Set(['start_date', 'end_date', 'service_code', 'status']);
  const strict: Route = ({ query }) => {
    const form = new URLSearchParams(query);
    const bad = [...form].some(([name, value]) => !allowed.has(name) || value === '' || (name.endsWith('date') && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/.test(value)));
    return bad ? { status: 400, body: '[{"code":400,"description":"unexpected entries"}]' } : '[]';
  };
  await withCity({ 'GET requests.json': strict }, async (city, server) => {
    assert.deepEqual(await city.requests({ serviceCodes: ['1', '2'], status: ['open'], from: now - 86_400_123, to: now + 0.5 }), []);
    assert.equal(server.seen[0]?.query, '?service_code=1%2C2&status=open&start_date=2031-03-13T11%3A59%3A59Z&end_date=2031-03-14T12%3A00%3A01Z');
  }, { jurisdiction: '' });
  await withCity({ 'GET requests.json': '[]' }, async (city, server) => {
    await city.requests({ from: now, to: now });
    assert.equal(server.seen[0]?.query, '?start_date=2031-03-14T13%3A00%3A00&end_date=2031-03-14T13%3A00%3A00');
  }, { dialect: { dateZone: false, cityZone: 'Europe/Berlin' } });
  await withCity({ 'GET services.json': services, 'POST requests.json': '[{"service_request_id":"1"}]' }, async (city, server) => {
    await city.send(lamp);
    assert.deepEqual(['lat', 'long', 'address_string'].map((name) => server.seen.at(-1)?.form.get(name)), ['51.500000', '3.250000', '3 Harbour Lane']);
  });
});

test('D14 C35 a server that ignores or inverts the dates is filtered again', () => withCity({
  'GET requests.json': json([1, 2, 3, 4].map((day) => ({ service_request_id: day, requested_datetime: `2031-03-0${day}T12:00:00Z`, address: 'Quay' }))),
}, async (city) => {
  assert.deepEqual((await city.requests({ from: Date.UTC(2031, 2, 2), to: Date.UTC(2031, 2, 4) })).map(({ id }) => id), ['3', '2']);
}));

test('D15 C35 a server that ignores the page size is cut', () => withCity({
  'GET requests.json': json(Array.from({ length: 80 }, (_, i) => ({ service_request_id: i, address: 'Quay' }))),
}, async (city, server) => {
  assert.equal((await city.requests({ limit: 5 })).length, 5);
  assert.equal((await city.requests({ limit: 100 })).length, 80);
  assert.equal(server.calls.length, 3, 'one call for the first; one more for the second, which repeats itself');
}, { dialect: { pageSize: 10 } }));

test('D16 C16 C38 status in any case or other words; datatypes of a city’s own; values that are a number', () => withCity({
  'GET requests.json': json(['OPEN', 'Closed', 'In Progress', 'reopened'].map((status, i) => ({ service_request_id: i, status, address: 'Quay' }))),
  'GET services/7.json': json({ attributes: [
    { variable: true, code: 'A', datatype: 'Picklist', values: [{ key: 'a', name: 'A' }] }, { variable: true, code: 'B', datatype: 'Text', values: 0 },
    { variable: true, code: 'C', datatype: 'Boolean (checkbox)', values: 2 }, { variable: true, code: 'D', datatype: 'Informational', description: 'Read this.' },
    { variable: true, code: 'E', datatype: 'singlevaluelist', values: 0 }, { code: 'F', datatype: 'datetime' },
  ] }),
}, async (city) => {
  assert.deepEqual((await city.requests({})).map(({ status, statusWords }) => [status, statusWords]), [['open', 'OPEN'], ['closed', 'Closed'], ['other', 'In Progress'], ['open', 'reopened']]);
  assert.deepEqual((await city.questions('7')).map((item) => ('note' in item ? item.note : `${item.code} ${item.kind}`)),
    ['A singlevaluelist', 'B text', 'C text', 'Read this.', 'E text', 'F datetime']);
}));

test('D17 C17 keys and names nested in one another', () => withCity({
  'GET services/7.json': json({ attributes: [{ variable: true, code: 'A', datatype: 'singlevaluelist', values: [{ key: { key: '1', name: 'One' }, name: { key: '1', name: 'One' } }] }] }),
}, async (city) => {
  const [question] = await city.questions('7');
  assert.deepEqual(question && 'choices' in question && question.choices, [{ key: '1', name: 'One' }]);
}));

test('D18 C8 keywords as a list, as a text, empty or absent', () => withCity({
  'GET services.json': json([['a', 'b'], 'a, b', '', undefined, null].map((keywords, i) => ({ service_code: `s${i}`, service_name: 'S', keywords }))),
}, async (city) => {
  assert.deepEqual((await city.services()).services.map(({ keywords }) => keywords), [['a', 'b'], ['a', 'b'], [], [], []]);
}));

test('D19 C42 media addresses: empty, relative, a list, several, and none that is unsafe', () => withCity({
  'GET requests.json': json(['', '/m/1.jpg', ['https://a.example/1.jpg', 'https://a.example/2.jpg'], 'https://a.example/1.jpg,https://a.example/2.jpg', 'javascript:alert(1)', 'n/a', 'data:image/png;base64,AA']
    .map((media_url, i) => ({ service_request_id: i, media_url }))),
}, async (city, { endpoint }) => {
  const two = ['https://a.example/1.jpg', 'https://a.example/2.jpg'];
  assert.deepEqual((await city.requests({})).map(({ mediaUrls }) => mediaUrls), [[], [`${new URL(endpoint).origin}/m/1.jpg`], two, two, [], [], []]);
}));

test('D20 C44 HTML and Markdown become plain text', () => withCity({
  'GET services.json': json([{ service_code: '1', service_name: '<b>Lamps</b> &amp; lights', description: '<p>One<br/>two</p><script>bad()</script>**Now** see [the list](https://a.example/l) or [this](javascript:x)' }]),
}, async (city) => {
  const [service] = (await city.services()).services;
  assert.deepEqual([service?.name, service?.description], ['Lamps & lights', 'One\ntwo\nNow see the list (https://a.example/l) or this']);
}));

test('D21 an answer that cannot be unpacked is unreadable, and the other format is tried', async () => {
  const broken: Route = { body: Buffer.concat([Buffer.from('garbage'), deflateRawSync('[]')]), headers: { 'content-encoding': 'gzip' } };
  await withCity({ 'GET services.json': broken, 'GET services.xml': '<services/>' }, async (city) => assert.deepEqual((await city.services()).services, []));
  const error = await sendAnswered(broken);
  assert.deepEqual([error.kind, error.mayHaveArrived], ['unreadable', true]);
});

test('D22 what a broken server says of its insides is not passed on', async () => {
  const error = await sendAnswered({ status: 500, body: '[{"code":500,"description":"Please try later"}]' });
  assert.deepEqual([error.kind, error.problems, error.mayHaveArrived], ['failed', [], true]);
  const inside = await sendAnswered({ status: 400, body: '[{"code":400,"description":"NoMethodError at app.rb:12 undefined method"}]' });
  assert.deepEqual(inside.problems, [{ code: '400', words: '' }]);
});

test('D23 JSON is good where XML of the same is a 400', () => withCity({ 'GET services.json': services, 'GET services.xml': { status: 400, body: 'x' } }, async (city, server) => {
  assert.equal((await city.services()).services.length, 1);
  assert.deepEqual(server.calls, ['GET services.json']);
}));

test('D24 C11 questions promised and not there', async () => {
  for (const route of ['[]', '{"service_code":"7","attributes":[]}', { status: 404, body: '[{"code":404,"description":"No."}]' }, { status: 404, body: 'no' }]) {
    await withCity({ 'GET services.json': services, 'GET services/7.json': route }, async (city) => assert.deepEqual(await city.questions('7'), []));
  }
});

test('D25 C50 a service list used as a message board', () => withCity({
  'GET services.json': json([{ service_code: 'XXX', service_name: 'Update your app', description: 'This version is too old.' }, { service_code: '1', service_name: 'Lamps' }, { service_name: 'Closed today' }]),
}, async (city) => {
  const list = await city.services();
  assert.deepEqual([list.services.map(({ code }) => code), list.notices], [['1'], ['Update your app\nThis version is too old.', 'Closed today']]);
}));

test('D26 a number is all a city has said: nothing is made up about photos', () => withCity({
  'GET services.json': services, 'POST requests.json': '[{"service_request_id":"1","service_notice":"Thank you","media_url":"https://a.example/lost.jpg"}]',
}, async (city) => assert.deepEqual(await city.send(lamp), { id: '1', serviceNotice: 'Thank you' })));

test('D27 C51 a city that lets no other site read it is told apart from one that is down', () => withCity({ 'GET services.json': services }, async (_, { endpoint }) => {
  const { Open311City } = await import('./open311-city.js');
  // What a browser does to a page of another site when the header is missing.
  const browserFetch = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    if (init.mode !== 'no-cors' && !response.headers.has('access-control-allow-origin')) throw new TypeError('Failed to fetch');
    return response;
  };
  const origin = 'http://page.example';
  const closed = await failure(new Open311City({ endpoint, fetch: browserFetch, origin }).services());
  assert.deepEqual([closed.kind, /CORS/.test(closed.message)], ['unreachable', true]);
  const down = await failure(new Open311City({ endpoint: 'http://127.0.0.1:9/v2', fetch: browserFetch, origin }).services());
  assert.deepEqual([down.kind, /CORS/.test(down.message)], ['unreachable', false]);
}));

test('D28 a request that is never answered ends, and may have arrived', async () => {
  await withCity({ 'POST requests.json': () => {} }, async (city) => {
    const error = await failure(city.send(lamp));
    assert.deepEqual([error.kind, error.mayHaveArrived], ['timed-out', true]);
  }, { timeout: 150, dialect: { format: 'json' } });
});

test('D29 C32 the city says that it has this request already', async () => {
  const error = await sendAnswered({ status: 400, body: '<errors><error><code>400</code><description>The request is not valid: it is a duplicate.</description></error></errors>' });
  assert.deepEqual([error.kind, error.mayHaveArrived, error.httpStatus], ['duplicate', false, 400]);
});

test('D30 an e-mail address demanded though optional comes back as the city’s own words', async () => {
  const error = await sendAnswered({ status: 400, body: '[{"code":400,"description":"Please enter your email"}]' });
  assert.deepEqual(error.problems, [{ code: '400', words: 'Please enter your email' }]);
});

test('D8 C1 a plain text 404 for discovery is no fault', () => withCity({ '*': { status: 404, body: 'Not found' } }, async (_, { endpoint }) => {
  assert.equal(await discover(endpoint), undefined);
}));
