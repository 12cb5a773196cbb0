import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Heard } from '../testing/live-city.test.support.js';
import { followedCity, linkIn, publicUrl } from './followed-city.test.support.js';

const description = JSON.parse(await readFile(new URL('../../openapi.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(description, 'openapi');

/** Fails unless the description names this answer, with this type, and its JSON fits. */
function check({ status, headers, body }: Heard, path: string, method: 'get' | 'post', expected: number): void {
  assert.equal(status, expected, `${method} ${path}`);
  const named = description.paths[path][method].responses[status];
  const answer = named?.$ref ? description.components.responses[named.$ref.split('/').at(-1)] : named;
  assert.ok(answer, `the description names ${method} ${path} ${status}`);
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  const content = answer.content?.[type];
  assert.equal(content !== undefined, status !== 304, `${method} ${path} ${status} answers ${type}`);
  if (type !== 'application/json') return;
  const fits = ajv.compile({ ...content.schema, ...(content.schema.$ref && { $ref: `openapi${content.schema.$ref}` }) });
  assert.ok(fits(body), `${method} ${path} ${status}: ${JSON.stringify(fits.errors)}`);
}

test('every answer to those who follow is described', async (t) => {
  const city = await followedCity(t, { rate: 300 });
  const request = '/open311/v2/requests/{service_request_id}';
  await city.city.store.changeRequest('31-1', (one) => ({ ...one, expected_datetime: 0 }));
  for (const kind of ['rss', 'ics']) {
    const heard = await city.get(`requests/31-1.${kind}`);
    check(heard, `${request}.${kind}`, 'get', 200);
    check(await city.get(`requests/31-1.${kind}`, { headers: { 'if-none-match': heard.headers.get('etag')! } }), `${request}.${kind}`, 'get', 304);
    check(await city.get(`requests/none.${kind}`), `${request}.${kind}`, 'get', 404);
    check(await city.get(`requests/none.${kind}`, { headers: { accept: 'text/xml' } }), `${request}.${kind}`, 'get', 404);
  }
  check(await city.get('requests/31-2.ics'), `${request}.ics`, 'get', 404);

  check(await city.follow('31-1', 'ada@example.org'), `${request}/followers`, 'post', 202);
  check(await city.follow('31-1', 'ada'), `${request}/followers`, 'post', 400);
  check(await city.follow('none', 'ada@example.org'), `${request}/followers`, 'post', 404);
  check(await city.follow('31-1', 'a'.repeat(5000)), `${request}/followers`, 'post', 413);
  check(await city.get('requests/31-1/followers', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }), `${request}/followers`, 'post', 415);
  for (let at = 0; at < 5; at += 1) await city.follow('31-1', 'ada');
  check(await city.follow('31-1', 'ada@example.org'), `${request}/followers`, 'post', 429);

  const confirm = linkIn(await city.letter('ada@example.org'), 'confirm');
  const link = '/follow/{act}/{token}';
  check(await city.open(confirm), link, 'get', 200);
  check(await city.open(confirm, { method: 'POST' }), link, 'post', 200);
  for (const method of ['get', 'post'] as const) check(await city.open(`${publicUrl}/follow/confirm/none`, { method }), link, method, 404);
  await city.changes('31-1', 'A crew was there');
  const stop = linkIn(await city.letter('ada@example.org', 2), 'stop');
  check(await city.open(stop), link, 'get', 200);
  check(await city.open(stop, { method: 'POST' }), link, 'post', 200);

  const dialect = (await city.get('discovery.json')).body.endpoints[0].dialect;
  assert.match(dialect, /\brss ics mail$/, 'discovery says how requests can be followed');
});
