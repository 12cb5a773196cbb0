import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { day, liveCity, noon, reasons, record, type LiveCity, type Loose } from '../testing/live-city.test.support.js';

async function filled(t: TestContext): Promise<LiveCity> {
  const city = await liveCity(t, { clock: () => noon });
  await city.city.store.insertRequests([
    record('new', noon - day, { lat: 51.5, long: 3.25 }),
    record('old', noon - 89 * day, { status: 'closed', service_code: '007', updated_datetime: noon - 2 * day, lat: 51.6, long: 3.3 }),
    record('older', noon - 92 * day, { status: 'closed', service_code: 'batch', lat: -17.5, long: 179.9 }),
    record('undated', null),
  ]);
  return city;
}

const numbers = async (city: LiveCity, query: string): Promise<string[]> => {
  const heard = await city.get(`requests.json?${query}`);
  assert.equal(heard.status, 200, heard.text);
  return heard.body.map((each: Loose) => each.service_request_id);
};

test('S11 without dates the list covers 90 days up to the newest request, newest first', async (t) => {
  const city = await filled(t);
  assert.deepEqual(await numbers(city, ''), ['new', 'old']);
  const past = await liveCity(t, { clock: () => noon });
  await past.city.store.insertRequests([record('a', noon - 5000 * day), record('b', noon - 5089 * day), record('c', noon - 5091 * day)]);
  assert.deepEqual(await numbers(past, ''), ['a', 'b'], 'a city of old data is not an empty one');
});

test('S11 dates are inclusive, lists have commas, and a number overrides all else', async (t) => {
  const city = await filled(t);
  assert.deepEqual(await numbers(city, 'start_date=2000-01-01T00:00:00Z'), ['new', 'old', 'older']);
  assert.deepEqual(await numbers(city, 'start_date=2030-06-14T12:00:00Z&end_date=2030-06-14T12:00:00Z'), ['new']);
  assert.deepEqual(await numbers(city, 'start_date=2030-06-14T14:00:00%2B02:00'), ['new'], 'an offset counts');
  assert.deepEqual(await numbers(city, 'start_date=2030-06-14T14:00:00+02:00'), ['new'], 'also when its plus was not escaped');
  assert.deepEqual(await numbers(city, 'start_date=2030-06-14T12:00:01.5Z'), []);
  assert.deepEqual(await numbers(city, 'status=closed'), ['old']);
  assert.deepEqual(await numbers(city, 'status=open,closed'), ['new', 'old']);
  assert.deepEqual(await numbers(city, 'service_code=7,007'), ['new', 'old']);
  assert.deepEqual(await numbers(city, 'service_code=07'), []);
  assert.deepEqual(await numbers(city, 'service_request_id=older,undated,nobody&status=open&service_code=x'), ['older', 'undated']);
});

test('S11 pages are cut from the whole and begin with 1', async (t) => {
  const city = await liveCity(t, { clock: () => noon });
  await city.city.store.insertRequests(Array.from({ length: 1203 }, (_, at) => record(String(at), noon - at * 1000)));
  assert.equal((await numbers(city, '')).length, 1000);
  assert.deepEqual(await numbers(city, 'page=2&page_size=3'), ['3', '4', '5']);
  assert.equal((await numbers(city, 'page=2')).length, 203);
  assert.deepEqual(await numbers(city, 'page=3'), []);
});

test('S11 what is wrong is named, with the form that is wanted, all at once', async (t) => {
  const city = await filled(t);
  const wrong: Record<string, RegExp> = {
    'start_date=yesterday': /start_date.*2026-05-01T09:30:00Z/,
    'start_date=2030-06-14': /start_date/,
    'end_date=2030-06-14T12:00:00': /end_date/,
    'end_date=2030-13-01T00:00:00Z': /end_date/,
    'updated_after=2030-02-30T00:00:00Z': /updated_after/,
    'status=opne': /status.*open,closed/,
    'page=0': /page .*whole number/,
    'page=1.5': /page /,
    'page_size=1001': /page_size.*1000/,
    'extensions=maybe': /extensions.*true or false/,
    'bbox=1,2,3': /bbox.*west,south,east,north/,
    'bbox=1,50,2,40': /bbox/,
    'start_date=2030-06-02T00:00:00Z&end_date=2030-06-01T00:00:00Z': /start_date is later than end_date/,
    'status=open&status=closed': /more than once/,
    'status=%FF': /not UTF-8/,
    [`status=${'x'.repeat(3000)}`]: /x{40}…/,
  };
  for (const [query, words] of Object.entries(wrong)) {
    const heard = await city.get(`requests.json?${query}`);
    assert.equal(heard.status, 400, query);
    assert.match(reasons(heard).join(' '), words, query);
  }
  assert.equal(reasons(await city.get('requests.json?page=x&status=y&start_date=z')).length, 3);
});

test('S12 every date has its zone', async (t) => {
  const city = await filled(t);
  const { body: [told] } = await city.get('requests/old.json?extensions=true');
  for (const name of ['requested_datetime', 'updated_datetime']) assert.match(told[name], /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  assert.equal(told.expected_datetime, null);
});

test('S16 changes since a moment, and places within a box', async (t) => {
  const city = await filled(t);
  assert.deepEqual(await numbers(city, 'updated_after=2030-06-13T12:00:00Z'), ['new', 'old']);
  assert.deepEqual(await numbers(city, 'updated_after=2030-06-13T12:00:01Z'), ['new']);
  assert.deepEqual(await numbers(city, 'updated_before=2030-06-13T12:00:00Z'), ['old', 'older']);
  assert.deepEqual(await numbers(city, 'bbox=3.25,51.5,3.25,51.5'), ['new'], 'the edge is in');
  assert.deepEqual(await numbers(city, 'bbox=3,51,4,52'), ['new', 'old']);
  assert.deepEqual(await numbers(city, 'bbox=3.2500001,51,4,52'), ['old']);
  assert.deepEqual(await numbers(city, 'bbox=179,-20,-179,0&start_date=2000-01-01T00:00:00Z'), ['older'], 'across the date line');
});

test('S16 extensions are told only when asked for', async (t) => {
  const city = await liveCity(t, { clock: () => noon });
  await city.city.store.insertRequests([
    record('x', noon - day, {
      status: 'closed', closed_datetime: noon, duplicate_of: 'y', attributes: { 'Not a name <of> XML': ['1', '2'], __proto__x: ['3'] },
      notes: [{ datetime: noon, summary: 'Went there', description: 'Twice', type: 'activity' }],
    }),
  ]);
  const [plain] = (await city.get('requests/x.json')).body;
  assert.deepEqual(['notes', 'attributes', 'extended_attributes', 'closed_datetime'].filter((name) => name in plain), []);
  const [full] = (await city.get('requests/x.json?extensions=true')).body;
  assert.equal(full.closed_datetime, '2030-06-15T12:00:00Z');
  assert.deepEqual(full.extended_attributes, { duplicate: true, parent_service_request_id: 'y' });
  assert.deepEqual(full.attributes, { 'Not a name <of> XML': ['1', '2'], __proto__x: '3' });
  assert.deepEqual(full.notes, [{ datetime: '2030-06-15T12:00:00Z', summary: 'Went there', description: 'Twice', type: 'activity' }]);
  const xml = (await city.get('requests/x.xml?extensions=true')).body.service_requests.request;
  assert.equal(xml.notes.note.summary, 'Went there');
  assert.deepEqual(xml.attributes.attribute[0].values.value.map((each: Loose) => each.key), ['1', '2']);
});
