import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { SqliteStore } from '../store/sqlite-store.js';
import { type FileSummary, type ImportOptions, type ImportProgress, importFiles } from './index.js';
import { serviceCode } from './service-code.js';

/** An empty city that has been given this one table. */
async function cityOf(name: string, content: string | Uint8Array, options: ImportOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'civic-import-'));
  try {
    await writeFile(join(folder, name), content);
    const city = new SqliteStore(':memory:');
    const { files } = await importFiles([join(folder, name)], city, options);
    const file = files[0] as FileSummary;
    return { city, file, request: async (id: string) => (await city.request(id))?.request };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const bostonHeader = 'CASE_ENQUIRY_ID,OPEN_DT,TARGET_DT,CLOSED_DT,OnTime_Status,CASE_STATUS,CLOSURE_REASON,CASE_TITLE,SUBJECT,REASON,TYPE,Department,' +
  'Location,neighborhood,LOCATION_ZIPCODE,LATITUDE,LONGITUDE,Source,SubmittedPhoto,ClosedPhoto';

test('a Boston case becomes a request: local times, zip code, service, closing words', async () => {
  const { city, file, request } = await cityOf('cases.csv', `\ufeff${bostonHeader}\r\n` +
    '901,03/08/2015 03:10:00 AM,03/09/2015 08:30:00 AM,03/10/2015 04:00:00 PM,OVERDUE,Closed,"Case Closed Duplicate of Existing Case, ""see other""",' +
    'Lamp on Elm St,Public Works,Street Lights,Street Light Outages,PWDx,12 Elm St  Southie  MA,South End,2108.0,42.35,-71.06,Self Service,https://photos.example/1.jpg,\r\n' +
    '902,11/01/2015 01:30:00 AM,,,,Open,,Street Light Outages,Public Works,Street Lights,Street Light Outages,PWDx,,,,42.35,-71.06,Constituent Call,,\r\n' +
    '903,06/30/2015 09:43:42 PM,,06/30/2015 09:43:27 PM,ONTIME,Closed,Case Closed,,Public Works,Cleaning,"Can\'t park, ever",PWDx,,,,,,App,,\r\n');
  assert.deepEqual([file.kind, file.requests, file.services, file.skipped, file.error], ['boston-csv', 3, 2, 0, undefined]);
  assert.deepEqual(await request('901'), {
    service_request_id: '901', status: 'closed', status_notes: 'Case Closed Duplicate of Existing Case, "see other"', service_code: 'street-light-outages',
    service_name: 'Street Light Outages', description: 'Lamp on Elm St', agency_responsible: 'PWDx', service_notice: null,
    requested_datetime: Date.UTC(2015, 2, 8, 7, 10), updated_datetime: Date.UTC(2015, 2, 10, 20), expected_datetime: Date.UTC(2015, 2, 9, 12, 30),
    closed_datetime: Date.UTC(2015, 2, 10, 20), address: '12 Elm St Southie MA', address_id: null, zipcode: '02108', lat: 42.35, long: -71.06,
    media_url: 'https://photos.example/1.jpg', attributes: { source: ['Self Service'], neighborhood: ['South End'] }, notes: [], duplicate_of: null,
  });
  const second = await request('902');
  assert.deepEqual([second?.status, second?.description, second?.requested_datetime, second?.zipcode], ['open', null, Date.UTC(2015, 10, 1, 5, 30), null]);
  const third = await request('903');
  assert.ok(third!.closed_datetime! < third!.requested_datetime!, 'closed before it was opened is kept as it is');
  assert.deepEqual((await city.services()).map((service) => [service.service_code, service.group]), [['street-light-outages', 'Street Lights'], ['cant-park-ever', 'Cleaning']]);
});

test('tables of other cities are read by the usual names of their columns', async () => {
  const tables: readonly (readonly [table: string, id: string])[] = [
    ['Unique Key,Created Date,Closed Date,Agency Name,Complaint Type,Descriptor,Incident Zip,Incident Address,Status,Due Date,Latitude,Longitude\n' +
      '31,05/01/2024 06:00:00 AM,05/02/2024 06:00:00 AM,Streets,Pothole,Deep,10001,1 Main St,Closed,05/03/2024 06:00:00 AM,40.5,-74.5', '31'],
    ['SR_NUMBER;SR_TYPE;OWNER_DEPARTMENT;STATUS;CREATED_DATE;CLOSED_DATE;DUE_DATE;STREET_ADDRESS;ZIP_CODE;DESCRIPTION;LATITUDE;LONGITUDE\n' +
      'SR24-1;Pothole;Streets;Completed;2024-05-01T06:00:00;2024-05-02T06:00:00;2024-05-03T06:00:00;1 Main St;10001;Deep;40.5;-74.5', 'SR24-1'],
    ['service_request_id\tservice_name\tagency_responsible\tstatus\trequested_datetime\tclosed_datetime\texpected_datetime\taddress\tzipcode\tdescription\tlat\tlon\r' +
      '77\tPothole\tStreets\tClosed\t2024-05-01 06:00:00+00\t2024-05-02T06:00:00Z\t2024-05-03T06:00Z\t1 Main St\t10001\tDeep\t40.5\t-74.5\r', '77'],
    ['CaseID,Request Type,Responsible Agency,Status,Opened,Closed,Due,Address,Zip,Details,Y,X\n' +
      '"5","Pothole","Streets","closed","5/1/2024 6:00","5/2/2024 6:00","5/3/2024 6:00","1 Main St","10001","Deep","40.5","-74.5"\n\n', '5'],
  ];
  for (const [table, id] of tables) {
    const { request, file } = await cityOf('table.csv', table);
    const row = await request(id);
    assert.equal(file.error, undefined);
    assert.deepEqual(
      [row?.service_code, row?.service_name, row?.agency_responsible, row?.status, row?.address, row?.zipcode, row?.description, row?.lat, row?.long],
      ['pothole', 'Pothole', 'Streets', 'closed', '1 Main St', '10001', 'Deep', 40.5, -74.5], table);
    assert.deepEqual([row?.requested_datetime, row?.closed_datetime, row?.expected_datetime], [1, 2, 3].map((day) => Date.UTC(2024, 4, day, 6)), table);
  }
});

test('a table in the standard\'s own words keeps the codes, the notices and the days of the city', async () => {
  const { city, request } = await cityOf('public_cases.csv', 'objectid,service_request_id,subject,status,status_notes,service_name,service_code,agency_responsible,' +
    'service_notice,requested_datetime,updated_datetime,expected_datetime,closed_datetime,address,address_id,zipcode,media_url,lat,lon\n' +
    '1,16001,Dumping behind the school,Open,Issue accepted,Illegal Dumping,SR-ST02,Streets Department,5 Business Days,2024-09-01 14:30:00+00,2024-09-02 14:30:00+00,' +
    '2024-09-09 00:00:00+00,,1 N Elm St,A7,19100,,39.95,-75.16\n');
  const row = await request('16001');
  assert.deepEqual([row?.service_code, row?.service_name, row?.status_notes, row?.service_notice, row?.address_id, row?.media_url, row?.description], [
    'SR-ST02', 'Illegal Dumping', 'Issue accepted', '5 Business Days', 'A7', null, 'Dumping behind the school',
  ]);
  assert.deepEqual([row?.requested_datetime, row?.updated_datetime, row?.closed_datetime], [Date.UTC(2024, 8, 1, 14, 30), Date.UTC(2024, 8, 2, 14, 30), null]);
  assert.deepEqual((await city.services()).map(({ service_code }) => service_code), ['SR-ST02']);
});

test('times without a zone are the clock the clerk names, and it is told which one was used', async () => {
  const table = 'id,type,opened\n1,Pothole,2024-07-01 12:00\n';
  const guessed = await cityOf('t.csv', table);
  assert.equal((await guessed.request('1'))?.requested_datetime, Date.UTC(2024, 6, 1, 12));
  assert.deepEqual(guessed.file.remarks.filter((remark) => remark.includes('zone')), ['Times without a zone were read as UTC.']);
  const named = await cityOf('t.csv', table, { timeZone: 'America/Chicago' });
  assert.equal((await named.request('1'))?.requested_datetime, Date.UTC(2024, 6, 1, 17));
});

test('a table without a number or a kind of request is refused, naming what was looked for and what is there', async () => {
  const { city, file } = await cityOf('counts.csv', 'subject matter,count\nLamps,3\n');
  assert.equal(file.kind, 'unreadable');
  assert.match(file.error!, /No column holds the request number: looked for .*“sr number”.* No column holds the kind of request: looked for .*“complaint type”.*The first line names “subject matter”, “count”\./);
  assert.deepEqual(await city.counts(), { services: 0, requests: 0 });
});

test('bad rows are counted with their line and the first five reasons, and the import goes on', async () => {
  const rows = ['1,Pothole,2024-01-01,"two\nlines"', ',Pothole,,', '3,,,', '4,Pothole,2024-01-01,a,b,c', '5,Pothole', '6,Pothole,31/31/2024,5" pipe', ',,,', ',x,,', ',x,,', ',x,,', '1,Sinkhole,2024-01-02,later'];
  const { city, file, request } = await cityOf('t.csv', `id,type,opened,description\n${rows.join('\n')}\n`);
  assert.deepEqual([file.requests, file.replaced, file.skipped], [4, 1, 7]);
  assert.deepEqual(file.reasons, [
    'Line 4: it has no request number', 'Line 5: it does not say what kind of request it is', 'Line 6: it has 6 cells where the first line names 4 columns',
    'Line 9: it has no request number', 'Line 10: it has no request number',
  ]);
  assert.match(file.remarks.join('\n'), /1 date could not be read and was left empty: “31\/31\/2024”/);
  assert.equal((await request('6'))?.description, '5" pipe');
  assert.equal((await request('1'))?.service_name, 'Sinkhole', 'of two rows of one number the later wins');
  assert.equal((await city.counts()).requests, 3);
});

const many = (from: number, to: number) => Array.from({ length: to - from }, (_, place) => `${from + place},Pothole,2024-01-01,x`).join('\n');

test('a table that breaks off keeps what came before, and says how much', async () => {
  const packed = gzipSync(`id,type,opened,description\n${Array.from({ length: 30_000 }, (_, place) => `${place},Pothole,2024-01-01,${Math.sin(place)}`).join('\n')}`);
  const half = await cityOf('t.csv.gz', packed.subarray(0, packed.length / 2));
  const kept = (await half.city.counts()).requests;
  assert.ok(kept > 1000 && kept < 29_000);
  assert.equal(half.file.error, `The packed file ends too early: it was cut off on its way here. The ${kept.toLocaleString('en')} requests before that place were kept.`);

  const open = await cityOf('t.csv', `id,type,opened,description\n${many(0, 1500)}\n1500,Pothole,2024-01-01,"never closed\n${many(1501, 30_000)}`);
  assert.match(open.file.error!, /quotation mark is opened and never closed.*The 1,500 requests before that place were kept\./);
  assert.equal((await open.city.counts()).requests, 1500);
});

test('a table from an old Windows spreadsheet keeps its letters; bytes that are no text are refused', async () => {
  const { request } = await cityOf('t.csv', Buffer.from('id,type,description\n1,Caf\xe9,\x93quoted\x94\n', 'latin1'));
  assert.deepEqual([(await request('1'))?.service_name, (await request('1'))?.description, (await request('1'))?.service_code], ['Café', '“quoted”', 'cafe']);
  assert.equal((await cityOf('t.csv', Uint8Array.from({ length: 300 }, (_, place) => place))).file.error, 'This is not a text file.');
});

test('what stands in for nothing is nothing: 0, 0 and metres are no place, NULL is no address', async () => {
  const { request } = await cityOf('t.csv', 'id,type,lat,long,address,status\n1,Pothole,0,0,NULL,Unresolved\n2,Pothole,1893124,1159784,NaN,Reopened\n3,Pothole,40,,N/A,No Further Action\n');
  for (const id of ['1', '2', '3']) {
    const row = await request(id);
    assert.deepEqual([row?.lat, row?.long, row?.address], [null, null, null], id);
  }
  assert.deepEqual([(await request('1'))?.status, (await request('2'))?.status, (await request('3'))?.status], ['open', 'open', 'closed']);
  assert.equal((await request('3'))?.status_notes, 'No Further Action');
});

test('progress never goes back and ends at the end', async () => {
  const told: ImportProgress[] = [];
  await cityOf('t.csv', `id,type,opened,description\n${many(0, 5500)}\n`, { onProgress: (progress) => told.push(progress) });
  assert.ok(told.length >= 6);
  told.reduce((before, after) => {
    assert.ok(after.bytes >= before.bytes && after.rows >= before.rows && after.bytes <= after.total);
    return after;
  });
  assert.deepEqual([told.at(-1)?.rows, told.at(-1)?.bytes], [5500, told.at(-1)?.total]);
});

test('a service keeps its code from file to file, and names that differ in more than spelling never share one', () => {
  assert.equal(serviceCode('Pothole Repair (Internal)'), 'pothole-repair-internal');
  assert.equal(serviceCode('  pothole repair - INTERNAL'), 'pothole-repair-internal');
  assert.equal(serviceCode("Mayor's Hotline / Año"), 'mayors-hotline-ano');
  const hard = ['道路', '道路灯', 'Road 道', 'Road 路', '!!!', 'x'.repeat(200), `${'x'.repeat(200)}y`].map(serviceCode);
  assert.equal(new Set(hard).size, hard.length);
  for (const code of hard) assert.match(code, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  assert.ok(hard.every((code) => code.length <= 60));
});
