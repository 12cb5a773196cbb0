import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { SqliteStore } from '../store/sqlite-store.js';
import { type FileSummary, type ImportOptions, importFiles } from './index.js';

/** An empty city that has been given these files, in this order. */
async function cityOf(files: Readonly<Record<string, string | Uint8Array>>, options: ImportOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'civic-import-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const city = new SqliteStore(':memory:');
    const summary = await importFiles(Object.keys(files).map((name) => join(folder, name)), city, options);
    return { city, summary, first: summary.files[0] as FileSummary };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const lamp = { service_code: 7, service_name: 'Lamp is out', description: 'A street lamp', metadata: 'True', type: 'Batch', keywords: '', group: 'Streets' };

test('a service list in JSON keeps codes as text, and reads flags and keywords however they are written', async () => {
  const { city, first } = await cityOf({
    'list.json': `\ufeff[ {"service_code":001,"service_name":"Bins","metadata":1,"keywords":["rubbish", "bin,waste"]},
      {"service_code":"0","service_name":"Zero","metadata":false}, ${JSON.stringify(lamp)} ]`,
  });
  assert.equal(first.kind, 'services');
  assert.equal(first.services, 3);
  assert.deepEqual(await city.services(), [
    { service_code: '001', service_name: 'Bins', description: '', metadata: true, type: 'realtime', keywords: ['rubbish', 'bin', 'waste'], group: '' },
    { service_code: '0', service_name: 'Zero', description: '', metadata: false, type: 'realtime', keywords: [], group: '' },
    { service_code: '7', service_name: 'Lamp is out', description: 'A street lamp', metadata: true, type: 'batch', keywords: [], group: 'Streets' },
  ]);
});

test('a list may be wrapped, packed, alone, or in XML with one entry, prefixes and attributes', async () => {
  const xml = `<?xml version="1.0"?>\r\n<o:services xmlns:o="urn:x"><o:service nil="false"><o:service_code>0042</o:service_code>
    <o:service_name><![CDATA[Trees & hedges]]></o:service_name><o:description>caf&#233; &lt;b&gt; R&D</o:description>
    <o:metadata>true</o:metadata><o:keywords>tree, hedge</o:keywords></o:service></o:services>`;
  const { city, summary } = await cityOf({
    'a.json': JSON.stringify({ services: [lamp] }), 'b.json.gz': gzipSync(JSON.stringify({ ...lamp, service_code: '8' })), 'c.xml': xml,
  });
  assert.deepEqual(summary.files.map(({ kind, services, error }) => [kind, services, error]), Array.from({ length: 3 }, () => ['services', 1, undefined]));
  const trees = await city.service('0042');
  assert.equal(trees?.service_name, 'Trees & hedges');
  assert.equal(trees?.description, 'café <b> R&D');
  assert.deepEqual(trees?.keywords, ['tree', 'hedge']);
});

test('what cannot be a service is left out and counted, and the rest is taken in', async () => {
  const { city, first } = await cityOf({ 'list.json': JSON.stringify([
    lamp, { service_code: 'XXX', service_name: 'Your key is old' }, { service_name: 'No code' }, null, 'words', { ...lamp, service_name: 'Again' }, { service_code: '9' },
    { service_code: '10', service_name: 'Last' },
  ]) });
  assert.equal(first.services, 2);
  assert.equal(first.skipped, 6);
  assert.deepEqual(first.reasons, [
    'Entry 2: its code XXX stands for no service', 'Entry 3: it has no service code', 'Entry 4: it is not an entry at all',
    'Entry 5: it is not an entry at all', 'Entry 6: service 7 is listed before; the first was kept',
  ]);
  assert.equal((await city.service('7'))?.service_name, 'Lamp is out');
});

const definition = `<service_definition><service_code>7</service_code><attributes>
  <attribute><variable>false</variable><code>N1</code><datatype>text</datatype><order>9</order><description>We come within 3 days.</description><values/></attribute>
  <attribute><variable>true</variable><code>KIND</code><datatype>Picklist</datatype><required>True</required><order>1</order><description>Which lamp?</description>
    <values><value><key>01</key><name>Post</name></value><value><key>02</key></value></values></attribute>
  <attribute><code>EMPTY</code><datatype>singlevaluelist</datatype><order>2</order><description>Which one?</description></attribute>
  <attribute><code>HID</code><datatype>string</datatype><automated>server_set</automated></attribute>
  <attribute><code>LATE</code><datatype>Character</datatype><description>Else?</description></attribute>
</attributes></service_definition>`;

test('a definition is read in its order, with notes, odd datatypes and nothing that the city fills in itself', async () => {
  const { city, summary } = await cityOf({ 'definition.xml': definition, 'services.json': JSON.stringify([{ ...lamp, metadata: false }]) });
  assert.deepEqual([summary.services, summary.definitions], [1, 1]);
  const kept = await city.definition('7');
  assert.deepEqual(kept?.attributes.map(({ code, variable, datatype, required, order }) => [code, variable, datatype, required, order]), [
    ['KIND', true, 'singlevaluelist', true, 1], ['EMPTY', true, 'text', false, 2], ['N1', false, 'text', false, 9], ['LATE', true, 'text', false, 10],
  ]);
  assert.deepEqual(kept?.attributes[0]?.values, [{ key: '01', name: 'Post' }, { key: '02', name: '02' }]);
  assert.equal((await city.service('7'))?.metadata, true, 'a service with questions says so');
});

test('a file may hold many definitions, and one of an unlisted service is offered under its code', async () => {
  const { city, first } = await cityOf({ 'definitions.json': JSON.stringify([
    { service_code: 1, attributes: [{ code: 'A', datatype: 'number', order: '2' }, { code: 'B', datatype: 'string', order: 1 }] },
    { service_definition: { service_code: 2, attributes: [] } },
  ]) });
  assert.deepEqual([first.kind, first.definitions, first.services], ['definitions', 2, 2]);
  assert.deepEqual((await city.definition('1'))?.attributes.map(({ code }) => code), ['B', 'A']);
  assert.match(first.remarks.join(), /No list names 1, 2/);
});

const request = {
  service_request_id: 'R-1', status: 'Closed', status_notes: 'Lamp replaced', service_code: '7', service_name: 'Lamp is out',
  requested_datetime: '2024-05-01T10:00:00-05:00', updated_datetime: '2024-05-03T10:00:00Z', expected_datetime: '', lat: '41.5', long: -87.5,
  media_url: ['', 'https://city.example/1.jpg'], attributes: { KIND: '01', MANY: ['a', 'b'], COUNT: 3 },
  extended_attributes: { duplicate: 'true', parent_service_request_id: 'R-0', zip: '01234' },
  notes: [{ datetime: '2024-05-02T10:00:00-05:00', summary: 'Request closed', type: 'closed' }, { summary: 'no date' }],
};

test('a request keeps its answers, its timeline and the request it was merged into', async () => {
  const { city } = await cityOf({ 'requests.json': JSON.stringify([request]) });
  assert.deepEqual((await city.request('R-1'))?.request, {
    service_request_id: 'R-1', status: 'closed', status_notes: 'Lamp replaced', service_code: '7', service_name: 'Lamp is out',
    description: null, agency_responsible: null, service_notice: null,
    requested_datetime: Date.UTC(2024, 4, 1, 15), updated_datetime: Date.UTC(2024, 4, 3, 10), expected_datetime: null,
    closed_datetime: Date.UTC(2024, 4, 2, 15), address: null, address_id: null, zipcode: '01234', lat: 41.5, long: -87.5,
    media_url: 'https://city.example/1.jpg', attributes: { KIND: ['01'], MANY: ['a', 'b'], COUNT: ['3'] },
    notes: [{ datetime: Date.UTC(2024, 4, 2, 15), summary: 'Request closed', description: '', type: 'closed' }], duplicate_of: 'R-0',
  });
});

test('requests in XML, with numbers as text, other field names, other status words and no place at 0, 0', async () => {
  const { city, first } = await cityOf({ 'requests.xml': `<service_requests>
    <request><service_request_id>007</service_request_id><status>IN_PROGRESS</status><service_code>7</service_code><lat>0</lat><long>0.0</long></request>
    <request><servicerequest_id>8</servicerequest_id><status>fixed</status><status_note>All done</status_note><service_name>Lamp is out</service_name><lat>1</lat></request>
    <request><token>t1</token></request><request><service_request_id>null</service_request_id><status>open</status></request>
    <request><service_request_id>9</service_request_id><status>open</status></request>
  </service_requests>`, 'services.json': JSON.stringify([lamp]) });
  const seven = (await city.request('007'))?.request;
  assert.deepEqual([seven?.status, seven?.status_notes, seven?.service_name, seven?.lat], ['open', 'IN_PROGRESS', 'Lamp is out', null]);
  const eight = (await city.request('8'))?.request;
  assert.deepEqual([eight?.status, eight?.status_notes, eight?.service_code, eight?.lat, eight?.long], ['closed', 'All done', '7', null, null]);
  assert.deepEqual(first.reasons, [
    'Entry 3: it has a token but no request number yet', 'Entry 4: it has no request number', 'Entry 5: it does not say what kind of request it is',
  ]);
});

test('the files of one city make one city, in whatever order they are named', async () => {
  const files = {
    'requests.json': JSON.stringify([request, { ...request, service_request_id: 'R-2', service_code: undefined, service_name: 'LAMP IS OUT' }]),
    'table.csv': 'Case ID,Type,Opened\nR-3,lamp is out,2024-01-01\nR-1,Lamp is out,2024-01-02\n',
    'definition.xml': definition,
    'services.json': JSON.stringify([lamp]),
  };
  const outcomes = [];
  for (const names of [Object.keys(files), Object.keys(files).reverse()]) {
    const { city, summary } = await cityOf(Object.fromEntries(names.map((name) => [name, files[name as keyof typeof files]])));
    assert.deepEqual(summary.files.map(({ error }) => error), [undefined, undefined, undefined, undefined]);
    assert.equal(summary.files.reduce((sum, { replaced }) => sum + replaced, 0), 1);
    outcomes.push([await city.services(), await city.definition('7'), await city.findRequests({ limit: 10 })]);
  }
  assert.deepEqual(outcomes[0], outcomes[1]);
  const [services, , requests] = outcomes[0] as [unknown[], unknown, { service_code: string }[]];
  assert.equal(services.length, 1);
  assert.deepEqual(requests.map(({ service_code }) => service_code), ['7', '7', '7']);
});

test('a request of a service that no list names gets a service made for it', async () => {
  const { city, first } = await cityOf({ 'r.json': JSON.stringify([request, { ...request, service_request_id: 'R-2', service_code: '', service_name: 'Sidewalk: cracked!' }]) });
  assert.deepEqual((await city.services()).map(({ service_code, service_name }) => [service_code, service_name]), [
    ['7', 'Lamp is out'], ['sidewalk-cracked', 'Sidewalk: cracked!'],
  ]);
  assert.equal(first.services, 2);
});

test('a discovery document, an empty list and an empty file are told apart', async () => {
  const { summary } = await cityOf({
    'discovery.json': '{"contact":"us","endpoints":[]}', 'services.json': '[]', 'services.xml': '<services></services>', 'list.json': '[]', 'nothing.json': ' \n',
  });
  assert.deepEqual(summary.files.map(({ kind, services }) => [kind, services]), [
    ['discovery', 0], ['services', 0], ['services', 0], ['empty', 0], ['unreadable', 0],
  ]);
});

test('a file that cannot be read is named with the reason, takes nothing in and does not stop the others', async () => {
  const bomb = `<?xml version="1.0"?><!-- list --><!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
    <services><service><service_code>1</service_code><service_name>&b;&c;</service_name></service></services>`;
  const { city, summary } = await cityOf({
    'half.json': '[{"service_code":1,\n"service_name":"A"},\n{"serv', 'half.xml': '<services><service><service_code>1</service_code>', 'bomb.xml': bomb,
    'page.html': '<!DOCTYPE html><html><body>Sign in</body></html>', 'error.xml': '<errors><error><code>400</code><description>No such city</description></error></errors>',
    'other.json': '{"weather":"fine"}', 'book.xlsx': 'PK\u0003\u0004', 'wide.json': Buffer.from('\ufeff[]', 'utf16le'), 'half.json.gz': gzipSync(JSON.stringify([lamp])).subarray(0, 40),
    'deep.json': '['.repeat(100_000), 'good.json': JSON.stringify([lamp]),
  });
  const errors = summary.files.map(({ error }) => error);
  const expected = [/JSON: it breaks in line 3/, /XML/, /declares entities/, /web page/, /error answer.*No such city/, /neither a service list/, /packed file or a spreadsheet/, /UTF-16/, /ends too early/, /JSON/];
  expected.forEach((words, place) => assert.match(errors[place] ?? '', words));
  errors.slice(0, -1).forEach((error) => assert.doesNotMatch(error ?? '', /\n|at .*\.js/, 'no stack'));
  assert.equal(errors.at(-1), undefined);
  assert.deepEqual((await city.services()).map(({ service_name }) => service_name), ['Lamp is out']);
});

test('a DOCTYPE that only names a DTD is passed over, and what it would declare stays as written', async () => {
  const { city } = await cityOf({ 'dtd.xml': '<!DOCTYPE services SYSTEM "http://city.invalid/s.dtd"><services><service><service_code>1</service_code><service_name>&x; A</service_name></service></services>' });
  assert.equal((await city.service('1'))?.service_name, '&x; A');
});

test('a missing file and a folder are told in a sentence', async () => {
  const { files } = await importFiles([join(tmpdir(), 'civic-no-such-file.json'), tmpdir()], new SqliteStore(':memory:'));
  assert.deepEqual(files.map(({ error }) => error), ['There is no file of this name.', 'This is a folder. Name the files in it.']);
});
