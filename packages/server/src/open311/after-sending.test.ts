import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { day, hear, liveCity, noon, plainRequest, reasons, record, type Loose } from '../testing/live-city.test.support.js';
import type { StartOptions } from '../start-city.js';

const hour = day / 24;
const note = (datetime: number, type: string, summary: string, description = '') => ({ datetime, type, summary, description });
const closed = (id: string, took: number, at = noon) => record(id, at - took, { status: 'closed', closed_datetime: at, updated_datetime: at, notes: [note(at, 'closed', 'Request closed', 'Mended')] });

/** A city whose clock can be moved, with what a resident needs to say that something is not done. */
async function cityWithReopening(t: TestContext, options: StartOptions = {}) {
  let now = noon;
  const city = await liveCity(t, { clock: () => now, reopenings: 2, staffKey: 'desk', ...options });
  const reopen = (id: string, update_id: string, description = 'It is still broken.', more: Record<string, string> = {}, query = '') => city.get(`servicerequestupdates.json${query}`, {
    method: 'POST', body: new URLSearchParams({ service_request_id: id, status: 'open', update_id, description, ...more }),
  });
  const staff = async (path: string, body: object) => hear(await fetch(`${city.url}staff/requests/${path}`, {
    method: 'POST', headers: { authorization: 'Bearer desk', 'content-type': 'application/json' }, body: JSON.stringify(body),
  }));
  const told = async (id: string): Promise<Loose> => (await city.get(`requests/${id}.json?extensions=true`)).body[0];
  return { ...city, reopen, staff, told, wait: (milliseconds: number) => { now += milliseconds; } };
}

test('How long requests took is told of the last 365 days, by half of them and by nine of ten', async (t) => {
  const city = await liveCity(t, { clock: () => noon });
  await city.city.store.insertRequests([
    ...Array.from({ length: 20 }, (_, at) => closed(`a${at}`, (at + 1) * hour)), closed('long ago', 9 * day, noon - 366 * day), record('open', noon - 90 * day),
  ]);
  const wanted = { service_code: '7', closed_count: 20, median_hours: 10, nine_of_ten_hours: 18, from: '2029-06-15T12:00:00Z', to: '2030-06-15T12:00:00Z' };
  assert.deepEqual((await city.get('services/7/durations.json')).body, wanted);
  const { service_durations: inXml } = (await city.get('services/7/durations.xml')).body;
  assert.deepEqual(inXml, Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, String(value)])));
});

test('Of ten closed requests no figures are told, of eleven they are', async (t) => {
  const city = await liveCity(t, { clock: () => noon });
  await city.city.store.insertRequests(Array.from({ length: 10 }, (_, at) => closed(`a${at}`, hour)));
  const few = await city.get('services/7/durations.json');
  assert.deepEqual([few.status, few.body.closed_count, few.body.median_hours, few.body.nine_of_ten_hours], [200, null, null, null]);
  await city.city.store.insertRequests([closed('one more', hour)]);
  assert.deepEqual((await city.get('services/7/durations.json')).body.closed_count, 11);
  assert.equal((await city.get('services/a%2Fb%20c/durations.json')).status, 200, 'a code with a slash in it');
  for (const path of ['services/none/durations.json', 'services/7/other.json', 'services/7/durations/x.json', 'services//durations.json']) assert.equal((await city.get(path)).status, 404, path);
});

test('What was told of requests comes as updates, oldest first, and only of those that are public', async (t) => {
  const city = await cityWithReopening(t);
  await city.post(plainRequest);
  await city.post({ ...plainRequest, service_code: 'box' });
  await city.city.store.insertRequests([closed('old', hour, noon - day)]);
  city.wait(1000);
  await city.staff('10000001/notes', { summary: 'A crew was there', description: 'Parts are on order' });
  await city.staff('10000002/notes', { summary: 'Told to nobody' });
  const { body } = await city.get('servicerequestupdates.json?service_request_id=10000001,%20old,10000002,none');
  assert.deepEqual(body, [
    { update_id: 'old.1', service_request_id: 'old', status: 'closed', updated_datetime: '2030-06-14T12:00:00Z', description: 'Mended', media_url: null },
    { update_id: '10000001.2', service_request_id: '10000001', status: 'open', updated_datetime: '2030-06-15T12:00:01Z', description: 'A crew was there\nParts are on order', media_url: null },
  ]);
  const { service_request_updates: inXml } = (await city.get('servicerequestupdates.xml?service_request_id=old')).body;
  assert.equal(inXml.request_update.update_id, 'old.1');
  assert.deepEqual((await city.get('servicerequestupdates.json?service_request_id=none')).body, []);
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`).join(',');
  assert.equal((await city.get(`servicerequestupdates.json?service_request_id=${ids(50)}`)).status, 200);
  assert.match(reasons(await city.get(`servicerequestupdates.json?service_request_id=${ids(51)}`))[0]!, /more than 50/);
  assert.match(reasons(await city.get('servicerequestupdates.json?service_request_id='))[0]!, /service_request_id is missing/);
});

test('S22 a resident opens a closed request again, in words kept as they came, and a repeat changes nothing', async (t) => {
  const city = await cityWithReopening(t);
  await city.post(plainRequest);
  city.wait(1000);
  await city.staff('10000001/status', { status: 'closed', status_notes: 'Mended' });
  city.wait(1000);
  const words = ' Näher am Ufer: <b>still</b> broken & "dark" 🌳\nsecond line';
  const first = await city.reopen('10000001', 'my-mark', words);
  assert.deepEqual([first.status, first.body], [200, [{
    update_id: '10000001.3', service_request_id: '10000001', status: 'open', updated_datetime: '2030-06-15T12:00:02Z', description: words, media_url: null,
  }]]);
  const request = await city.told('10000001');
  assert.deepEqual([request.status, request.status_notes, request.closed_datetime, request.updated_datetime], ['open', null, null, '2030-06-15T12:00:02Z']);
  assert.deepEqual(request.notes.at(-1), { datetime: '2030-06-15T12:00:02Z', summary: 'Request opened again', description: words, type: 'reopened' });

  await city.staff('10000001/status', { status: 'closed', status_notes: 'Mended again' });
  assert.deepEqual((await city.reopen('10000001', 'my-mark', words)).body, first.body);
  assert.equal((await city.told('10000001')).status, 'closed', 'a repeat does not open it once more');
  assert.equal((await city.reopen('10000001', 'my-mark', 'Other words')).status, 422);
  for (const path of ['requests/10000001.json?extensions=true', 'servicerequestupdates.json?service_request_id=10000001']) {
    assert.doesNotMatch((await city.get(path)).text, /my-mark/, 'nobody learns the mark');
  }
});

test('What cannot be opened again is refused with the reason, and stays as it is', async (t) => {
  const city = await cityWithReopening(t);
  for (const words of ['one', 'two', 'three']) await city.post({ ...plainRequest, description: words });
  await city.post({ ...plainRequest, service_code: 'box' });
  await city.staff('10000002/merge', { into: '10000001' });
  await city.staff('10000004/status', { status: 'closed' });
  assert.match(reasons(await city.reopen('10000001', 'a'))[0]!, /10000001 is open/);
  assert.match(reasons(await city.reopen('10000002', 'a'))[0]!, /joined to 10000001/);
  assert.equal((await city.told('10000002')).status, 'closed');
  assert.deepEqual([(await city.reopen('none', 'a')).status, (await city.reopen('10000004', 'a')).status], [404, 404], 'a number that is not public is not known');
  assert.equal(reasons(await city.reopen('', '', '', { status: 'closed' })).length, 4, 'everything that is wrong at once');
  assert.match(reasons(await city.reopen('10000001', 'a', 'x'.repeat(4001)))[0]!, /4001 characters/);
  for (const mark of ['a', 'b', 'c']) {
    await city.staff('10000003/status', { status: 'closed' });
    assert.equal((await city.reopen('10000003', mark)).status, mark === 'c' ? 400 : 200, mark);
  }
  assert.match(reasons(await city.reopen('10000003', 'c'))[0]!, /too often/);
  assert.equal((await city.reopen('10000003', 'b')).status, 200, 'and a repeat is still known');
});

test('Nothing is opened again where the city did not ask for it, without its key, or at a rate', async (t) => {
  const off = await cityWithReopening(t, { reopenings: 0 });
  await off.city.store.insertRequests([closed('done', hour)]);
  const no = await off.reopen('done', 'a');
  assert.deepEqual([no.status, no.headers.get('allow')], [405, 'GET, HEAD']);
  assert.match(reasons(no)[0]!, /Use GET/);
  assert.equal((await off.told('done')).status, 'closed');
  assert.equal((await off.get('servicerequestupdates.json?service_request_id=done')).status, 200, 'what was told can be read all the same');

  const keyed = await cityWithReopening(t, { apiKey: 'k', rate: 2 });
  await keyed.city.store.insertRequests([closed('done', hour)]);
  assert.equal((await keyed.reopen('done', 'a')).status, 403);
  assert.equal((await keyed.reopen('done', 'a', 'Still broken', { api_key: 'k' })).status, 200);
  assert.equal((await keyed.reopen('done', 'b', 'Still broken', { api_key: 'k' })).status, 429);
});

test('The switches for faults meddle with these calls as with all others', async (t) => {
  const city = await cityWithReopening(t, { faults: true });
  await city.city.store.insertRequests([closed('done', hour), ...Array.from({ length: 11 }, (_, at) => closed(`a${at}`, hour))]);
  const updates = 'servicerequestupdates.json?service_request_id=done';
  assert.equal((await city.get(`${updates}&fault=D16-capital-status`)).body[0].status, 'Closed');
  assert.match((await city.get(`${updates}&fault=D20-markup`)).body[0].description, /<script>/);
  assert.equal((await city.get(`${updates}&fault=status=503`)).status, 503);
  assert.equal((await city.get('services/7/durations.json')).body.closed_count, 12);
  assert.match((await city.get('services/7/durations.json?fault=D8-html-404')).text, /<h1>Not Found/);
  await assert.rejects(city.reopen('done', 'a', 'Still broken', {}, '?fault=drop-after-commit'));
  assert.equal((await city.told('done')).status, 'open', 'it was kept, though nobody heard');
  assert.equal((await city.reopen('done', 'a', 'Still broken')).status, 200, 'and the repeat is answered by the first');
  assert.equal((await city.told('done')).notes.length, 2);
});

test('An answer that did not change is not sent again, in either format, packed or not', async (t) => {
  const city = await cityWithReopening(t);
  await city.post({ ...plainRequest, description: 'x'.repeat(2000) });
  const paths = ['requests.json', 'requests.xml', 'requests/10000001.json?extensions=true', 'requests.json?service_request_id=10000001', 'services.json', 'servicerequestupdates.json?service_request_id=10000001'];
  const marks = new Map<string, string>();
  for (const path of paths) {
    const mark = (await city.get(path)).headers.get('etag')!;
    marks.set(path, mark);
    for (const known of [mark, `"other", ${mark}`, '*']) {
      const again = await city.get(path, { headers: { 'if-none-match': known } });
      assert.deepEqual([again.status, again.text, again.headers.get('etag'), again.headers.get('cache-control')], [304, '', mark, 'no-cache'], path);
    }
    assert.equal((await city.get(path, { headers: { 'if-none-match': mark, 'accept-encoding': 'identity' } })).status, 304, path);
    assert.equal((await city.get(path, { headers: { 'if-none-match': '"other"' } })).status, 200, path);
    assert.equal((await city.get(path, { method: 'HEAD' })).headers.get('etag'), mark, path);
  }
  city.wait(1000);
  await city.staff('10000001/status', { status: 'closed', status_notes: 'Mended' });
  for (const path of paths) {
    const again = await city.get(path, { headers: { 'if-none-match': marks.get(path)! } });
    assert.equal(again.status, path === 'services.json' ? 304 : 200, path);
  }
  assert.equal((await city.get('requests/none.json')).headers.get('etag'), null);
  assert.equal((await city.post(plainRequest)).headers.get('etag'), null);
});
