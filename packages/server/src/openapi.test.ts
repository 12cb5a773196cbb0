import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { definition, hear, liveCity, noon, plainRequest, record, type Heard } from './testing/live-city.test.support.js';

const description = JSON.parse(await readFile(new URL('../openapi.json', import.meta.url), 'utf8'));

const ajv = new Ajv2020({ strict: false, allErrors: true });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(description, 'openapi');

/** The schema the description gives for an answer: by operation and status. Throws when it names none. */
function schemaFor(path: string, method: string, status: number): ValidateFunction {
  const escape = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
  const answer = description.paths[path]?.[method]?.responses?.[status];
  assert.ok(answer, `the description names ${method} ${path} ${status}`);
  const place = answer.$ref ? answer.$ref.slice(1) : `/paths/${escape(path)}/${method}/responses/${status}`;
  const validate = ajv.getSchema(`openapi#${place}/content/${escape('application/json')}/schema`);
  assert.ok(validate, `the description has a schema for ${method} ${path} ${status}`);
  return validate;
}

function check(heard: Heard, path: string, method: string, status: number): void {
  assert.equal(heard.status, status, `${method} ${path}: ${heard.text.slice(0, 300)}`);
  const validate = schemaFor(path, method, status);
  assert.ok(validate(heard.body), `${method} ${path} ${status}: ${JSON.stringify(validate.errors?.slice(0, 3))} ${heard.text.slice(0, 300)}`);
}

const list = '/open311/v2/requests.{format}';
const one = '/open311/v2/requests/{service_request_id}.{format}';
const lately = '/open311/v2/services/{service_code}/durations.{format}';
const told = '/open311/v2/servicerequestupdates.{format}';
const defined = '/open311/v2/services/{service_code}.{format}';

test('Every kind of answer fits the description, and every answer described is given', async (t) => {
  let now = noon;
  const city = await liveCity(t, { clock: () => now, apiKey: 'k', staffKey: 'desk', batchDelay: 1000, reopenings: 1 });
  await city.city.store.insertRequests([
    ...Array.from({ length: 11 }, (_, at) => record(`lamp ${at}`, noon - 60_000, { service_code: '007', status: 'closed', closed_datetime: noon - at * 1000 })),
    record('done', noon - 1000, { status: 'closed', closed_datetime: noon, notes: [{ datetime: noon, summary: 's', description: '', type: 'closed' }] }),
    record('bare', noon - 1000), record('undated', null),
    record('full', noon - 2000, { status: 'closed', closed_datetime: noon, expected_datetime: noon, duplicate_of: 'bare', attributes: { A: ['1'], B: ['1', '2'] }, notes: [{ datetime: noon, summary: 's', description: '', type: 'closed' }], lat: 51.5, long: 3.25, media_url: 'https://photos.example/1' }),
  ]);
  const send = (more: Record<string, string>) => city.post({ ...plainRequest, api_key: 'k', ...more });

  check(await hear(await fetch(`${city.url}open311/discovery.json`)), '/open311/discovery.{format}', 'get', 200);
  check(await city.get('discovery.json'), '/open311/v2/discovery.{format}', 'get', 200);
  check(await city.get('services.json'), '/open311/v2/services.{format}', 'get', 200);
  check(await city.get('services.json', { method: 'POST' }), '/open311/v2/services.{format}', 'get', 405);
  check(await city.get('services/007.json'), defined, 'get', 200);
  check(await city.get('services/a%2Fb%20c.json'), defined, 'get', 200);
  check(await city.get('services/none.json'), defined, 'get', 404);
  check(await city.get('services/%E0%A4%A.json'), defined, 'get', 400);
  check(await city.get('services/007/durations.json'), lately, 'get', 200);
  check(await city.get('services/7/durations.json'), lately, 'get', 200);
  check(await city.get('services/none/durations.json'), lately, 'get', 404);
  check(await city.get('requests.json'), list, 'get', 200);
  check(await city.get('requests.json?extensions=true'), list, 'get', 200);
  check(await city.get('requests.json?service_request_id=undated,full&extensions=true'), list, 'get', 200);
  check(await city.get('requests.json?status=x&page=y'), list, 'get', 400);
  check(await city.get('requests/full.json?extensions=true'), one, 'get', 200);
  check(await city.get('requests/none.json'), one, 'get', 404);
  check(await city.get('requests/full.json?extensions=x'), one, 'get', 400);

  check(await send({}), list, 'post', 200);
  const batch = await send({ service_code: 'batch' });
  check(batch, list, 'post', 200);
  check(await send({ service_code: 'box' }), list, 'post', 200);
  check(await send({ service_code: '' }), list, 'post', 400);
  check(await send({ api_key: 'x' }), list, 'post', 403);
  check(await city.get('requests.json', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }), list, 'post', 415);
  check(await send({ description: 'x'.repeat(70_000) }), list, 'post', 413);
  await send({ client_request_id: 'm' });
  check(await send({ client_request_id: 'm', description: 'other' }), list, 'post', 422);
  check(await city.get('requests.json', { method: 'DELETE' }), list, 'post', 405);
  const reopen = (more: Record<string, string>) => city.get('servicerequestupdates.json', {
    method: 'POST', body: new URLSearchParams({ service_request_id: 'done', status: 'open', description: 'It is not.', update_id: 'u', api_key: 'k', ...more }),
  });
  check(await city.get('servicerequestupdates.json?service_request_id=full,done,none'), told, 'get', 200);
  check(await city.get('servicerequestupdates.json'), told, 'get', 400);
  check(await reopen({ api_key: '' }), told, 'post', 403);
  check(await reopen({}), told, 'post', 200);
  check(await reopen({ description: 'Other words.' }), told, 'post', 422);
  check(await reopen({ service_request_id: 'none' }), told, 'post', 404);
  check(await reopen({ update_id: '' }), told, 'post', 400);
  check(await city.get('servicerequestupdates.json', { method: 'DELETE' }), told, 'post', 405);
  const tokens = '/open311/v2/tokens/{token}.{format}';
  check(await city.get(`tokens/${batch.body[0].token}.json`), tokens, 'get', 404);
  now += 1000;
  check(await city.get(`tokens/${batch.body[0].token}.json`), tokens, 'get', 200);

  const staff = async (path: string, body?: object, key = 'desk') => hear(await fetch(`${city.url}staff/requests/${path}`, {
    method: body ? 'POST' : 'GET', headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) }, body: body && JSON.stringify(body),
  }));
  const desk = '/staff/requests/{service_request_id}';
  check(await staff('10000001'), desk, 'get', 200);
  check(await staff('none'), desk, 'get', 404);
  check(await staff('none', undefined, 'x'), desk, 'get', 403);
  check(await staff('full/status', { status: 'open' }), `${desk}/status`, 'post', 200);
  check(await staff('full/status', {}), `${desk}/status`, 'post', 400);
  check(await staff('full/notes', { summary: 's' }), `${desk}/notes`, 'post', 200);
  check(await staff('full/merge', { into: 'bare' }), `${desk}/merge`, 'post', 200);
  check(await staff('full/reopen', { status_notes: 's' }), `${desk}/reopen`, 'post', 200);

  const faq = '/open311/v2/faq/v1/';
  const answers = async (path: string, init?: RequestInit) => hear(await fetch(`${city.url}open311/v2/faq/v1/${path}`, init));
  const words = (text: string): RequestInit => ({ method: 'POST', body: new URLSearchParams({ words: text, lang: 'es' }) });
  const article = '/staff/articles/{lang}/{id}';
  const editor = async (method: string, id: string, body?: object, key = 'desk') => hear(await fetch(`${city.url}staff/articles/en/${id}`, {
    method, headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) }, body: body && JSON.stringify(body),
  }));
  check(await answers('shelf'), `${faq}shelf`, 'get', 404);
  const whole = { question: 'Who clears snow?', answer: 'We do.', topic: 'Streets', keywords: ['ice'], wordings: ['is it ploughed'], department: 'Roads', owner: 'Desk', checked: '2030-01-01', serviceCode: '007', related: ['b'] };
  check(await editor('PUT', 'a', whole), article, 'put', 200);
  check(await editor('PUT', 'b', { question: 'Who mends lamps?', answer: 'We do.' }), article, 'put', 200);
  check(await editor('PUT', 'b', { question: 'Who mends lamps?' }), article, 'put', 400);
  check(await editor('DELETE', 'none'), article, 'delete', 404);
  check(await editor('DELETE', 'a', undefined, 'x'), article, 'delete', 403);
  check(await answers('shelf?lang=es'), `${faq}shelf`, 'get', 200);
  check(await answers('shelf', { method: 'POST' }), `${faq}shelf`, 'get', 405);
  for (const query of ['id=a&id=none', 'frequent=true', 'related=a', '']) check(await answers(`articles?${query}`), `${faq}articles`, 'get', 200);
  for (const text of ['snow', 'snwo', 'xylophone', '']) check(await answers('search', words(text)), `${faq}search`, 'post', 200);
  check(await answers('search', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }), `${faq}search`, 'post', 415);
  check(await answers('search', words('x'.repeat(20_000))), `${faq}search`, 'post', 413);
  check(await answers('search'), `${faq}search`, 'post', 405);

  const places = '/open311/v2/places/v1/';
  const placed = async (call: string, fields?: Record<string, string>) => hear(await fetch(`${city.url}${places.slice(1)}${call}`, fields && { method: 'POST', body: new URLSearchParams(fields) }));
  await city.city.places.replace('town', {
    ranges: [{ street: 'Quay St', from: 2, to: 98, numbers: 'even', side: 'left', line: [[3.25, 51.5], [3.252, 51.5]] }], addresses: [], landmarks: [{ name: 'Lighthouse', address: '' }], aliases: [], crossings: [],
  });
  check(await placed('about'), `${places}about`, 'get', 200);
  check(await placed('about', {}), `${places}about`, 'get', 405);
  for (const words of ['12 quay', 'lighthouse', 'xqzvw', '']) check(await placed('suggest', { words }), `${places}suggest`, 'post', 200);
  check(await placed('suggest', { words: 'x'.repeat(20_000) }), `${places}suggest`, 'post', 413);
  check(await placed('suggest'), `${places}suggest`, 'post', 405);
  for (const lat of ['51.5', '48']) check(await placed('at', { lat, long: '3.251' }), `${places}at`, 'post', 200);
  check(await placed('at', {}), `${places}at`, 'post', 400);
  check(await placed('at'), `${places}at`, 'post', 405);

  check(await hear(await fetch(`${city.url}healthz`)), '/healthz', 'get', 200);
  check(await hear(await fetch(`${city.url}openapi.json`)), '/openapi.json', 'get', 200);
  check(await hear(await fetch(`${city.url}media/none.jpeg`)), '/media/{name}', 'get', 404);

  await city.city.store.close();
  check(await city.get('requests.json'), list, 'get', 500);

  const strict = await liveCity(t, { rate: 1 });
  await strict.post(plainRequest);
  check(await strict.post(plainRequest), list, 'post', 429);
});

test('An answer that does not fit is found out, so the test above means something', async (t) => {
  const city = await liveCity(t, { faults: true });
  await city.post(plainRequest);
  for (const [path, template] of [
    ['services.json?fault=D1-numeric-codes', '/open311/v2/services.{format}'], ['services.json?fault=D3', '/open311/v2/services.{format}'],
    ['services.json?fault=D18-no-keywords', '/open311/v2/services.{format}'], ['requests.json?fault=D7', list], ['requests.json?fault=D16', list],
    ['requests.json?fault=D11-other-names', list], ['requests.json?fault=D12-no-zone', list], ['requests/10000001.json?fault=D7', one],
  ] as const) {
    const heard = await city.get(path);
    const fits = schemaFor(template, 'get', 200)(heard.body);
    assert.equal(fits, path === 'requests.json?fault=D7', path);
  }
  assert.equal(schemaFor(list, 'get', 400)([{ code: 400, description: 'x' }]), false);
  assert.equal(schemaFor(list, 'get', 400)([]), false);
});

test('S23 answers fit GeoReport v2 as it is written: its fields, its types, nothing renamed', async (t) => {
  const city = await liveCity(t);
  await city.post({ ...plainRequest, lat: '51.5', long: '3.25' });
  const text = { type: 'string' };
  const maybe = { type: ['string', 'null'] };
  const request = ajv.compile({
    type: 'array', minItems: 1,
    items: {
      required: ['service_request_id', 'status', 'service_code', 'requested_datetime'],
      properties: {
        service_request_id: text, status: { enum: ['open', 'closed'] }, status_notes: maybe, service_name: maybe, service_code: text, description: { ...maybe, maxLength: 4000 },
        agency_responsible: maybe, service_notice: maybe, requested_datetime: { ...text, format: 'date-time' }, updated_datetime: { ...maybe, format: 'date-time' }, expected_datetime: maybe,
        address: maybe, address_id: maybe, zipcode: maybe, lat: { type: ['number', 'null'] }, long: { type: ['number', 'null'] }, media_url: maybe,
      },
    },
  });
  assert.ok(request((await city.get('requests.json')).body), JSON.stringify(request.errors));
  const heard = (await city.get('services/007.json')).body;
  assert.deepEqual(heard, definition);
});
