// What cities answer that is not so, or not all of it, from the wire to what a resident is told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { now, withCity, type Route } from '../open311/city-server.test.support.js';
import { changesBetween, findRequest, followDuplicates, headlineOf, timelineOf, type ServiceRequest } from './index.js';

const at = (time: string): number => Date.parse(time);
const record = (more: object): string => JSON.stringify([{ service_request_id: '7', status: 'closed', service_name: 'Lamp', requested_datetime: '2031-03-02T12:00:00Z', ...more }]);

/** What is found of the number 7 in this answer. */
async function found(answer: Route): Promise<ServiceRequest | undefined> {
  let request: ServiceRequest | undefined;
  await withCity({ 'GET requests/7.json': answer }, async (city) => { request = await findRequest('7', city); });
  return request;
}

/** Kinds in order, each with its date or with none. */
async function told(more: object): Promise<readonly string[]> {
  const request = await found(record(more));
  assert.ok(request);
  return timelineOf(request, now).map(({ kind, at: moment }) => (moment ? `${kind} ${new Date(moment.at).toISOString().slice(0, 10)}` : kind));
}

for (const [what, answer] of [
  ['404 in the standard’s form', { status: 404, body: '[{"code":404,"description":"No such request"}]' }],
  ['404 as a web page', { status: 404, body: '<!DOCTYPE html><title>404</title><p>Not here', headers: { 'content-type': 'text/html' } }],
  ['200 and an empty list', '[]'],
  ['200 and an empty object', '{}'],
  ['400, malformed number', { status: 400, body: '[{"code":400,"description":"Bad id"}]' }],
  ['an echo of the number with nothing else', '[{"service_request_id":"7"}]'],
  ['an echo of the number as an open request', '[{"service_request_id":"7","status":"open","status_notes":null,"media_url":""}]'],
  ['another request', '[{"service_request_id":"8","status":"closed","service_name":"Lamp","requested_datetime":"2031-03-02T12:00:00Z"}]'],
  ['two other requests', '[{"service_request_id":"70","status":"open","service_name":"A"},{"service_request_id":"17","status":"open","service_name":"B"}]'],
] as const) test(`C37 ${what} is "not found"`, async () => assert.equal(await found(answer), undefined));

test('C37 of a whole list that the city sends for one number, the one asked for is taken', async () => {
  const request = await found('[{"service_request_id":"8","status":"open","service_name":"A"},{"service_request_id":"7","status":"closed","service_name":"B"}]');
  assert.deepEqual([request?.serviceName, request?.status], ['B', 'closed']);
});

for (const words of [null, '', 'Closed', 'Case Closed :', 'Case Closed. Closed date : 2031-03-05 02:36:07.597', 'Case Closed. Closed date : 2031-03-05 02:36:07.597 :']) {
  test(`C40 closed and ${JSON.stringify(words)}: no reason, and it says so`, async () => {
    const request = await found(record({ status_notes: words }));
    const { unexplained, citySays, standing } = headlineOf(request as ServiceRequest, now);
    assert.deepEqual([unexplained, citySays, standing], [true, undefined, 'closed']);
  });
}

test('C34 closed before it was opened: the closing is told, its date is not', async () => {
  assert.deepEqual(await told({ updated_datetime: '2031-02-20T12:00:00Z' }), ['received 2031-03-02', 'closed']);
  assert.deepEqual(await told({ closed_datetime: '2031-03-02T09:00:00Z', updated_datetime: '2031-03-05T12:00:00Z' }), ['received 2031-03-02', 'closed 2031-03-05']);
  assert.deepEqual(await told({ notes: [{ type: 'closed', datetime: '2031-02-20T12:00:00Z' }] }), ['received 2031-03-02', 'closed']);
});

test('C34 dates that lie ahead, zero, blank or unreadable are left out', async () => {
  for (const wrong of ['2033-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '1969-12-31T19:00:00-05:00', '0001-01-01T00:00:00', '0', '', null, 'null', 'N/A', '0000-00-00 00:00:00', '2031-02-30T00:00:00Z', '03/02/2031']) {
    assert.deepEqual(await told({ requested_datetime: wrong, updated_datetime: wrong, notes: [{ type: 'activity', description: 'x', datetime: wrong }] }), ['received', 'activity', 'closed'], String(wrong));
  }
});

test('C34 C41 a date without a zone is late only when it has passed everywhere, and is never moved', async () => {
  const open = (expected_datetime: string): string => record({ status: 'open', requested_datetime: '2031-03-02 08:30', expected_datetime });
  const request = await found(open('2031-03-14 01:00'));
  assert.deepEqual([request?.requestedAt, request && headlineOf(request, now).expected?.late], [{ at: at('2031-03-02T08:30:00Z'), zoned: false, dayOnly: false }, false]);
  const late = await found(open('2031-03-13 23:00'));
  assert.equal(late && headlineOf(late, now).expected?.late, true);
});

test('C7 a request that was closed and is open is told as open again, with its closing', async () => {
  const closing = { type: 'closed', datetime: '2031-03-05T12:00:00Z', description: 'Lamp mended' };
  assert.deepEqual(await told({ status: 'open', notes: [closing] }), ['received 2031-03-02', 'closed 2031-03-05', 'reopened']);
  const [before, after] = [await found(record({ status_notes: 'Completed' })), await found(record({ status: 'open', status_notes: 'Completed' }))];
  assert.ok(before && after);
  assert.deepEqual([headlineOf(before, now).standing, headlineOf(after, now).standing], ['closed-done', 'open']);
  assert.deepEqual(changesBetween(before, after), [{ what: 'reopened', now: 'open' }]);
});

test('closed as a duplicate leads to the survivor, and never round and round', () => withCity({
  '*': ({ path }) => {
    const parents: Readonly<Record<string, string>> = { 7: '6', 6: '5', 2: '1', 1: '2', 9: '404' };
    const id = /^requests\/(\w+)\.json$/.exec(path)?.[1] ?? '';
    if (id === '404') return '[]';
    return record({ service_request_id: id, ...(parents[id] && { status_notes: 'Duplicate', extended_attributes: { duplicate: 'true', parent_service_request_id: parents[id] } }) });
  },
}, async (city, server) => {
  for (const [number, way, kind, shown] of [['7', '7 6 5', 'survivor', '5'], ['2', '2 1', 'circle', '2'], ['9', '9', 'unknown', '9']] as const) {
    const request = await findRequest(number, city);
    assert.ok(request);
    assert.equal(headlineOf(request, now).standing, 'closed-duplicate');
    const followed = await followDuplicates(request, city);
    assert.deepEqual([followed.way.map(({ id }) => id).join(' '), followed.end.kind, followed.request.id], [way, kind, shown]);
  }
  assert.equal(server.calls.length, 7);
}));
