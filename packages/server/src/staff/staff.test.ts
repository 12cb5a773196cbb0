import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hear, liveCity, noon, plainRequest, type Loose } from '../testing/live-city.test.support.js';

test('S22 the status changes over time, duplicates are merged, and closed requests are opened again', async (t) => {
  let now = noon;
  const city = await liveCity(t, { staffKey: 'desk', clock: () => now });
  const staff = async (path: string, body?: object, key = 'desk') => hear(await fetch(`${city.url}staff/requests/${path}`, {
    method: body ? 'POST' : 'GET', headers: { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}) }, body: body && JSON.stringify(body),
  }));
  const told = async (id: string) => (await city.get(`requests/${id}.json?extensions=true`)).body[0];
  for (const email of ['ada@example.org', '', '']) await city.post({ ...plainRequest, email });
  const [first, second, third] = ['10000001', '10000002', '10000003'];

  now += 60_000;
  await staff(`${first}/notes`, { summary: 'A crew was there', description: 'Parts are on order' });
  now += 60_000;
  await staff(`${first}/status`, { status: 'closed', status_notes: 'Mended', agency_responsible: 'Parks' });
  let request = await told(first);
  assert.deepEqual([request.status, request.status_notes, request.agency_responsible, request.closed_datetime, request.updated_datetime],
    ['closed', 'Mended', 'Parks', '2030-06-15T12:02:00Z', '2030-06-15T12:02:00Z']);
  assert.deepEqual(request.notes.map((note: Loose) => [note.type, note.summary]), [['opened', 'Request received'], ['activity', 'A crew was there'], ['closed', 'Request closed']]);

  now += 60_000;
  await staff(`${first}/reopen`, { status_notes: 'Broken again' });
  request = await told(first);
  assert.deepEqual([request.status, request.status_notes, request.closed_datetime], ['open', 'Broken again', null]);

  await staff(`${second}/merge`, { into: first });
  await staff(`${third}/merge`, { into: second });
  for (const id of [second, third]) {
    request = await told(id);
    assert.deepEqual([request.status, request.extended_attributes], ['closed', { duplicate: true, parent_service_request_id: first }], id);
    assert.match(request.status_notes, new RegExp(first));
  }
  assert.equal((await staff(`${first}/merge`, { into: third })).status, 400, 'no request is its own duplicate');
  assert.equal((await staff(first)).body.reporter.email, 'ada@example.org');
  await staff(`${second}/reopen`, { status_notes: 'It is another bench' });
  assert.deepEqual((await told(second)).extended_attributes, {});

  for (const [path, body, status] of [[`${first}/status`, { status: 'done' }, 400], ['none/notes', { summary: 'x' }, 404], [`${first}/notes`, {}, 400], [`${first}/status`, { status: 'open', expected_datetime: 'soon' }, 400], [`${first}/notes`, { summary: 7 }, 400], [`${first}/merge`, { into: 'none' }, 404]] as const) {
    assert.equal((await staff(path, body)).status, status, path);
  }
  assert.equal((await staff(first, undefined, 'other')).status, 403);
  assert.equal((await staff(first, undefined, '')).status, 403);
});

test('S22 there are no staff calls where no staff key was set, and never for pages of other sites', async (t) => {
  const none = await liveCity(t);
  assert.equal((await fetch(`${none.url}staff/requests/1`, { headers: { authorization: 'Bearer ' } })).status, 404);
  const city = await liveCity(t, { staffKey: 'desk' });
  const preflight = await fetch(`${city.url}staff/requests/1`, { method: 'OPTIONS', headers: { origin: 'https://x.example', 'access-control-request-method': 'POST' } });
  assert.equal(preflight.headers.get('access-control-allow-origin'), null);
});
