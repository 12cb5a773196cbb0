// Recorded answers of real cities, read where they are at hand: ../shared/data/open311, beside the repository.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contractRequest } from '../testing/index.js';
import { CityError, type ServiceRequest } from '../requests/index.js';
import { withCity } from './city-server.test.support.js';
import { discover } from './discovery.js';
import { readXml } from './read-xml.test.support.js';

const folder = new URL('../../../../../shared/data/open311/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const lamp = contractRequest('007', 'key');

/** No part of a value is undefined, and no text is what JavaScript makes of a mistake. */
function allFactsSaid(value: unknown): void {
  assert.notEqual(value, undefined);
  if (typeof value === 'string') assert.doesNotMatch(value, /^(?:undefined|null|NaN|\[object Object\])$|<br|&lt;/);
  if (typeof value === 'number') assert.ok(Number.isFinite(value));
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(allFactsSaid);
}

function realTest(name: string, files: readonly string[], body: () => Promise<void>): void {
  const missing = files.filter((file) => !existsSync(new URL(file, folder)));
  test(name, { skip: missing.length > 0 && `not at hand: ../shared/data/open311/${missing[0]}` }, body);
}

for (const [city, file, path, count] of [
  ['Bloomington', 'bloomington-2018-services.json', 'services.json', 53], ['Chicago', 'chicago-2019-services.json', 'services.json', 97], ['Washington', 'dc-2013-services.xml', 'services.xml', 86],
] as const) {
  realTest(`${city}: all ${count} services are read`, [file], () => withCity({ [`GET ${path}`]: read(file) }, async (one) => {
    const { services, notices } = await one.services();
    assert.deepEqual([services.length, notices.length], [count, 0]);
    allFactsSaid(services);
    for (const { code, name, groups } of services) assert.deepEqual([typeof code, name !== '', groups.length], ['string', true, 1]);
    assert.equal(new Set(services.map(({ code }) => code)).size, count);
  }));
}

realTest('Washington: a definition with its questions in order and its notes', ['dc-2013-service-definition-S0301.xml'], () => withCity({
  'GET services/S0301.xml': read('dc-2013-service-definition-S0301.xml'),
}, async (city) => {
  const items = await city.questions('S0301');
  allFactsSaid(items);
  assert.deepEqual(items.map((item) => ('note' in item ? 'note' : `${item.code} ${item.kind} ${item.required} ${item.choices.length}`)),
    ['WHISPOLO singlevaluelist true 2', 'WHMAISAL singlevaluelist false 6', 'ISITHAZA singlevaluelist false 3', 'WATHPRDA singlevaluelist false 2', 'note', 'note']);
}));

for (const file of ['chicago-2019-requests.json', 'chicago-2014-requests-extensions.json']) {
  realTest(`Chicago: every request of ${file} is read`, [file], () => withCity({ 'GET requests.json': read(file) }, async (city) => {
    const rows = JSON.parse(read(file)) as Record<string, unknown>[];
    const requests = await city.requests({});
    assert.equal(requests.length, rows.length);
    allFactsSaid(requests);
    const byId = new Map<string, ServiceRequest>(requests.map((request) => [request.id, request]));
    for (const row of rows) {
      const request = byId.get(String(row['service_request_id']));
      assert.deepEqual([request?.status, request?.requestedAt?.at, request?.point !== undefined, request?.notes.length],
        [row['status'], Date.parse(String(row['requested_datetime'])), row['lat'] !== null && row['lat'] !== undefined, (row['notes'] as unknown[] | undefined)?.length ?? 0]);
    }
    const times = requests.map(({ requestedAt }) => requestedAt?.at ?? 0);
    assert.deepEqual(times, times.toSorted((a, b) => b - a));
  }));
}

realTest('Chicago: merged requests name the one they were merged into', ['chicago-2014-requests-extensions.json'], () => withCity({
  'GET requests.json': read('chicago-2014-requests-extensions.json'),
}, async (city) => {
  assert.ok((await city.requests({})).some(({ duplicateOf }) => duplicateOf !== undefined));
}));

realTest('Boston: a token, and a duplicate that is refused', ['boston-post-token.xml', 'boston-error-duplicate.xml'], async () => {
  await withCity({ 'GET services.xml': '<services/>', 'POST requests.xml': read('boston-post-token.xml') }, async (city) => {
    const { token, id } = await city.send(lamp);
    assert.deepEqual([token?.length, id], [24, undefined]);
  });
  await withCity({ 'GET services.xml': '<services/>', 'POST requests.xml': { status: 400, body: read('boston-error-duplicate.xml') } }, async (city) => {
    await assert.rejects(city.send(lamp), (error) => error instanceof CityError && error.kind === 'duplicate' && !error.mayHaveArrived);
  });
});

realTest('discovery: Boston’s production endpoint in JSON, Washington’s in XML', ['boston-discovery.json', 'dc-discovery.xml'], async () => {
  for (const [path, file, path2] of [['discovery.json', 'boston-discovery.json', '/open311/v2'], ['discovery.xml', 'dc-discovery.xml', '/cwi/Open311/v2']] as const) {
    await withCity({ [`GET ${path}`]: read(file) }, async (_, { endpoint }) => {
      const found = await discover(endpoint, { readXml });
      assert.deepEqual([found?.endpoints.length, found?.endpoint?.type, found?.endpoint && new URL(found.endpoint.url).pathname], [2, 'production', path2]);
      allFactsSaid(found);
    });
  }
});
