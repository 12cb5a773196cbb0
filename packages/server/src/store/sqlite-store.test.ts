import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { day, noon, record, temporaryFolder } from '../testing/live-city.test.support.js';
import { NewerDatabase } from './sqlite-schema.js';
import { SqliteStore } from './sqlite-store.js';
import { storeContract } from './store-contract.test.support.js';
import type { RequestSearch } from './store.js';
import { DatabaseSync } from 'node:sqlite';

storeContract('SQLite', async () => new SqliteStore(':memory:'), { describe, test });

test('100,000 requests are searched by index, and quickly', async () => {
  const store = new SqliteStore(':memory:');
  const count = 100_000;
  for (let from = 0; from < count; from += 5000) {
    await store.insertRequests(Array.from({ length: 5000 }, (_, at) => {
      const n = from + at;
      return record(`n${n}`, noon - n * 60_000, { status: n % 3 ? 'closed' : 'open', service_code: `c${n % 60}`, lat: 40 + (n % 1009) / 1009, long: -75 + (n % 997) / 997 });
    }));
  }
  await store.tidy();
  const searches: Readonly<Record<string, readonly [Omit<RequestSearch, 'limit' | 'publicAt'>, RegExp]>> = {
    all: [{}, /INDEX requests_by_date/],
    number: [{ ids: ['n5', 'n99999'] }, /INDEX sqlite_autoindex_requests_1 \(service_request_id=\?\)/],
    status: [{ statuses: ['open'] }, /INDEX requests_by_status \(status=\?/],
    service: [{ serviceCodes: ['c7'] }, /INDEX requests_by_service \(service_code=\?/],
    services: [{ serviceCodes: ['c7', 'c8'] }, /INDEX requests_by_/],
    dates: [{ requestedFrom: noon - 40 * day, requestedTo: noon - 30 * day }, /INDEX requests_by_date \(requested_datetime>\? AND requested_datetime<\?\)/],
    changes: [{ updatedFrom: noon - 60_000 * 50 }, /INDEX requests_by_(update|date)/],
    'small box': [{ box: { minLat: 40.5, maxLat: 40.51, minLong: -74.5, maxLong: -74.49 } }, /request_points VIRTUAL TABLE INDEX/],
    'whole city': [{ box: { minLat: 39, maxLat: 42, minLong: -76, maxLong: -73 } }, /INDEX requests_by_date/],
    'last page': [{ offset: 99_000 }, /INDEX requests_by_date/],
  };
  for (const [name, [search, plan]] of Object.entries(searches)) {
    const asked = { ...search, publicAt: Date.now(), limit: 1000 };
    const steps = store.planFor(asked);
    assert.match(steps.join('\n'), plan, name);
    assert.ok(!steps.some((step) => step === 'SCAN requests'), `${name} reads no whole table`);
    const start = performance.now();
    const found = await store.findRequests(asked);
    const took = performance.now() - start;
    assert.ok(found.length > 0, name);
    assert.ok(took < 500, `${name} took ${took} ms`);
  }
  await store.close();
});

test('How long requests took is read from an index alone, also among 20,000 of one service', async () => {
  const store = new SqliteStore(':memory:');
  await store.insertRequests(Array.from({ length: 40_000 }, (_, n) =>
    record(`n${n}`, noon - (n % 300) * day - n * 1000, { status: 'closed', closed_datetime: noon - (n % 300) * day, service_code: `c${n % 2}` })));
  await store.tidy();
  const closings = { serviceCode: 'c1', from: noon - 365 * day, to: noon };
  assert.deepEqual(store.planForDurations(closings), ['SEARCH requests USING COVERING INDEX requests_by_closing (service_code=? AND closed_datetime>? AND closed_datetime<?)']);
  assert.equal((await store.durations(closings)).length, 20_000);
  await store.close();
});

test('A database of a newer program is left alone', async (t) => {
  const path = join(await temporaryFolder(t), 'city.sqlite');
  const database = new DatabaseSync(path);
  database.exec('PRAGMA user_version = 999');
  database.close();
  assert.throws(() => new SqliteStore(path), NewerDatabase);
});
