import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { SqliteStore } from '../store/sqlite-store.js';
import { type FileSummary, importFiles } from './index.js';

const folder = fileURLToPath(new URL('../../../../../shared/data/open311/', import.meta.url));

/** Runs a test over real files of ../shared/data; where they are missing it says so in one line. */
function testFiles(name: string, files: readonly string[], run: (paths: readonly string[], context: TestContext) => Promise<void>): void {
  const missing = files.find((file) => !existsSync(join(folder, file)));
  test(name, { skip: missing && `../shared/data/open311/${missing} is not here` }, (context) => run(files.map((file) => join(folder, file)), context));
}

async function cityOf(paths: readonly string[]) {
  const city = new SqliteStore(':memory:');
  const { files } = await importFiles(paths, city);
  for (const file of files) assert.deepEqual([file.error, file.skipped], [undefined, 0], file.file);
  return { city, files: files as readonly FileSummary[] };
}

for (const [file, services, batch, asking] of [
  ['bloomington-2018-services.json', 53, 0, undefined],
  ['chicago-2019-services.json', 97, 97, 97],
  ['dc-2013-services.xml', 86, 0, 86],
] as const) {
  testFiles(`${file}: every one of its ${services} services is offered`, [file], async (paths) => {
    const { city } = await cityOf(paths);
    const all = await city.services();
    assert.equal(all.length, services);
    assert.equal(new Set(all.map(({ service_code }) => service_code)).size, services);
    assert.ok(all.every(({ service_code, service_name, group }) => typeof service_code === 'string' && service_name !== '' && group !== ''));
    assert.equal(all.filter(({ type }) => type === 'batch').length, batch);
    if (asking !== undefined) assert.equal(all.filter(({ metadata }) => metadata).length, asking);
  });
}

testFiles('DC: the recorded definition has four questions first, then its two notes', ['dc-2013-service-definition-S0301.xml', 'dc-2013-services.xml', 'dc-discovery.xml'], async (paths) => {
  const { city, files } = await cityOf(paths);
  assert.deepEqual(files.map(({ kind }) => kind), ['definitions', 'services', 'discovery']);
  const definition = await city.definition('S0301');
  assert.deepEqual(definition?.attributes.map(({ code, variable }) => [code, variable]), [
    ['WHISPOLO', true], ['WHMAISAL', true], ['ISITHAZA', true], ['WATHPRDA', true], ['NOTE001', false], ['DSITR001', false],
  ]);
  assert.deepEqual(definition?.attributes.map(({ values }) => values.length), [2, 6, 3, 2, 0, 0]);
  assert.equal((await city.service('S0301'))?.metadata, true);
});

testFiles('Chicago: fifty requests with their timeline, and fifty without', ['chicago-2014-requests-extensions.json', 'chicago-2019-requests.json', 'chicago-2019-services.json'], async (paths) => {
  const { city, files } = await cityOf(paths);
  assert.deepEqual(files.map(({ requests }) => requests), [50, 50, 0]);
  const requests = await city.findRequests({ limit: 200 });
  assert.equal(requests.length, 100);
  assert.equal(requests.filter(({ notes }) => notes.length > 0).length, 50);
  assert.equal(requests.filter(({ attributes }) => Object.keys(attributes).length > 0).length, 47);
  assert.deepEqual(requests.filter(({ duplicate_of }) => duplicate_of).map(({ service_request_id, duplicate_of }) => [service_request_id, duplicate_of]), [['14-02155558', '15-05164921']]);
  assert.equal(requests.filter(({ lat }) => lat === null).length, 2);
  assert.ok(requests.every(({ requested_datetime, updated_datetime }) => requested_datetime !== null && updated_datetime !== null));
});

testFiles('a recorded error, a token and a list of other things take nothing in', ['boston-error-duplicate.xml', 'boston-post-token.xml', 'open311-endpoints-2024.json', 'boston-2015-service-taxonomy.csv', 'boston-discovery.json'], async (paths) => {
  const city = new SqliteStore(':memory:');
  const { files } = await importFiles(paths, city);
  assert.match(files[0]!.error!, /base is a duplicate/);
  assert.deepEqual(files[1]!.reasons, ['Entry 1: it has a token but no request number yet']);
  assert.match(files[2]!.error!, /neither a service list/);
  assert.match(files[3]!.error!, /No column holds the request number/);
  assert.equal(files[4]!.kind, 'discovery');
  assert.deepEqual(await city.counts(), { services: 0, requests: 0 });
});

testFiles('Boston: the sample of 2,000 cases', ['boston-311-2015H1-sample2000.csv'], async (paths) => {
  const { city, files } = await cityOf(paths);
  assert.deepEqual([files[0]!.kind, files[0]!.requests, files[0]!.replaced, files[0]!.remarks.length], ['boston-csv', 2000, 0, 1]);
  assert.equal((await city.request('101001240836'))?.request.zipcode, '02120');
  assert.equal((await city.request('101001240836'))?.request.requested_datetime, Date.UTC(2015, 0, 1, 19, 18, 50));
});

const measured = `
  const [store, importer, database, file] = process.argv.slice(1);
  const { SqliteStore } = await import(store);
  const { importFiles } = await import(importer);
  const city = new SqliteStore(database);
  const { files: [summary] } = await importFiles([file], city);
  await city.close();
  console.log(JSON.stringify({ summary, peak: process.resourceUsage().maxRSS * 1024 }));
`;

testFiles('Boston: 58,119 cases in under 60 s and 200 MB, and every one can be looked up', ['boston-311-2015H1.csv.gz'], async ([path], context) => {
  const scratch = await mkdtemp(join(tmpdir(), 'civic-import-'));
  try {
    const database = join(scratch, 'city.db');
    const modules = ['../store/sqlite-store.js', './index.js'].map((module) => new URL(module, import.meta.url).href);
    const start = performance.now();
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', measured, ...modules, database, path!]);
    const seconds = (performance.now() - start) / 1000;
    const { summary, peak } = JSON.parse(stdout) as { summary: FileSummary; peak: number };
    context.diagnostic(`${seconds.toFixed(1)} s, at most ${(peak / 1e6).toFixed(0)} MB`);
    assert.deepEqual([summary.requests, summary.services, summary.replaced, summary.skipped, summary.error], [58_119, 155, 0, 0, undefined]);
    assert.ok(seconds < 60);
    assert.ok(peak < 200e6);

    const city = new SqliteStore(database);
    assert.equal((await city.services()).length, 155);
    let cases = 0;
    let closedBeforeOpened = 0;
    for await (const line of createInterface({ input: createReadStream(path!).pipe(createGunzip()) })) {
      const id = /^(\d{12}),\d\d\//.exec(line)?.[1];
      if (id === undefined) continue;
      const request = (await city.request(id))?.request;
      assert.equal(request?.service_request_id, id);
      if (request.closed_datetime !== null && request.closed_datetime < request.requested_datetime!) closedBeforeOpened++;
      cases++;
    }
    assert.equal(cases, 58_119);
    assert.ok(closedBeforeOpened > 0, 'cases closed before they were opened are kept as they are');
    await city.close();
  } finally {
    await rm(scratch, { recursive: true });
  }
});
