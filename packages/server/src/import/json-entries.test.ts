import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { SqliteStore } from '../store/sqlite-store.js';
import { importFiles } from './index.js';
import { jsonEntries } from './json-entries.js';

async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += length) yield text.slice(from, from + length);
}

async function entriesOf(text: string, length = 1): Promise<unknown[]> {
  const entries: unknown[] = [];
  for await (const entry of jsonEntries(inPieces(text, length))) entries.push(entry);
  return entries;
}

test('a list comes out entry by entry, wherever its text is cut into pieces', async () => {
  const list = [{ a: 'x],{ "y" \\', b: [[1, 2], { c: '\\"' }] }, 'te,xt', [], {}, null, true, '"]"'];
  const text = ` \n${JSON.stringify(list, null, 1).replace('[\n', '[ \n')}\n `;
  for (const length of [1, 2, 3, 7, 1000]) {
    assert.deepEqual(await entriesOf(text, length), JSON.parse(text.replace('1', '"1"').replace('2', '"2"')), `pieces of ${length}`);
  }
  assert.deepEqual(await entriesOf('[ ]'), []);
});

test('a list that breaks says in which entry, or that it ends too early', async () => {
  for (const [text, words] of [
    ['[{"a":1},{"b":}]', /entry 2/], ['[{"a":1},]', /entry 2/], ['[,1]', /entry 1/], ['[{"a":1},{"b"', /ends too early/], ['[{]', /ends too early/], ['["never closed]', /ends too early/],
    ['[1][2]', /entry 2/],
  ] as const) await assert.rejects(entriesOf(text), words, text);
});

test('a list of requests of any size is taken in without being held, and one cut off keeps what came before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'civic-import-'));
  try {
    const words = 'The lamp at the corner has been dark for a week. '.repeat(80);
    const list = JSON.stringify(Array.from({ length: 9_000 }, (_, number) => (
      { service_request_id: number, status: 'open', service_name: 'Lamp is out', requested_datetime: '2024-01-01T00:00:00Z', description: words })));
    await writeFile(join(folder, 'all.json'), list);
    await writeFile(join(folder, 'cut.json'), list.slice(0, -1000));
    assert.ok((await stat(join(folder, 'all.json'))).size > 32 * 1024 * 1024);

    const city = new SqliteStore(':memory:');
    const { files } = await importFiles([join(folder, 'all.json')], city);
    assert.deepEqual([files[0]?.kind, files[0]?.requests, files[0]?.error], ['requests', 9_000, undefined]);
    assert.equal((await city.request('8999'))?.request.description, words.trim());

    const { files: cut } = await importFiles([join(folder, 'cut.json')], new SqliteStore(':memory:'));
    assert.equal(cut[0]?.error, 'The list ends too early: the file was cut off on its way here. The 8,999 requests before that place were kept.');
  } finally {
    await rm(folder, { recursive: true });
  }
});
