import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { SqliteStore } from '../store/sqlite-store.js';
import { exportRequests } from './export-requests.js';
import { importFiles } from './index.js';

test('what is exported can be taken in again and is the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'civic-export-'));
  try {
    const request = (number: number) => ({
      service_request_id: `R-${number}`, status: number % 2 ? 'closed' : 'open', service_code: '007', service_name: 'Lamp is out', status_notes: 'Line one\n“two”',
      requested_datetime: new Date(Date.UTC(2024, 0, 1) + number * 1000).toISOString(), lat: 41.5, long: -87.5, attributes: { KIND: ['01', '02'], ONE: 'x' },
      notes: [{ datetime: '2024-05-02T10:00:00Z', summary: 'Seen', description: '', type: 'activity' }],
      extended_attributes: number === 5 ? { duplicate: true, parent_service_request_id: 'R-1' } : {},
    });
    await writeFile(join(folder, 'a.json'), JSON.stringify(Array.from({ length: 2500 }, (_, number) => request(number))));
    const first = new SqliteStore(':memory:');
    await importFiles([join(folder, 'a.json')], first);
    await writeFile(join(folder, 'b.json'), exportRequests(first, 'https://city.example'));
    const second = new SqliteStore(':memory:');
    await importFiles([join(folder, 'b.json')], second);
    const all = await first.findRequests({ limit: 5000 });
    assert.equal(all.length, 2500);
    assert.deepEqual(await second.findRequests({ limit: 5000 }), all);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a city without requests exports an empty list', async () => {
  let text = '';
  for await (const piece of exportRequests(new SqliteStore(':memory:'), '')) text += piece;
  assert.deepEqual(JSON.parse(text), []);
});
