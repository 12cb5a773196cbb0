import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { day, hear, liveCity, noon, record, type Heard, type Loose, type LiveCity } from '../testing/live-city.test.support.js';
import type { RequestRecord } from '../store/records.js';
import type { StartOptions } from '../start-city.js';

const note = (datetime: number, summary: string, description = '', type = 'activity') => ({ datetime, summary, description, type });

async function cityWith(t: TestContext, requests: readonly RequestRecord[], options: StartOptions = {}): Promise<LiveCity> {
  const city = await liveCity(t, { clock: () => noon, ...options });
  for (const each of city.cities) await each.store.insertRequests(requests);
  return city;
}

const itemsOf = (heard: Heard): Loose[] => [heard.body.rss.channel.item].flat();

test('the feed of a request tells each note and change of status, newest first', async (t) => {
  const city = await cityWith(t, [record('31-1', noon - 3 * day, {
    updated_datetime: noon - day,
    notes: [note(noon - 2 * day, 'A crew was there', 'Line one\nline two: 3 < 4 & "more" <script>alert(1)</script>'), note(noon - day, 'Request closed', 'Mended', 'closed')], status: 'closed', closed_datetime: noon - day,
  })]);
  const heard = await city.get('requests/31-1.rss');
  assert.equal(heard.status, 200);
  assert.equal(heard.headers.get('content-type'), 'application/rss+xml; charset=utf-8');
  const { '@_version': version, channel } = heard.body.rss;
  assert.deepEqual([version, channel.title, channel.link], ['2.0', 'Request 31-1: Bench', `${city.url}open311/v2/requests/31-1.json`]);
  assert.equal(channel.lastBuildDate, 'Fri, 14 Jun 2030 12:00:00 GMT');
  assert.deepEqual(itemsOf(heard).map(({ title, pubDate }) => [title, pubDate]), [
    ['Request closed', 'Fri, 14 Jun 2030 12:00:00 GMT'], ['A crew was there', 'Thu, 13 Jun 2030 12:00:00 GMT'], ['Request received', 'Wed, 12 Jun 2030 12:00:00 GMT'],
  ]);
  assert.match(heard.text, /Line one&lt;br&gt;line two: 3 &amp;lt; 4 &amp;amp; &amp;quot;more&amp;quot; &amp;lt;script&amp;gt;/, 'the words are text, also to a reader that takes them for HTML');
  assert.doesNotMatch(heard.text, /xmlns|<script|&lt;script/);
});

test('a city that keeps no notes is told by its status', async (t) => {
  const city = await cityWith(t, [
    record('open', noon - day, { status_notes: 'On the list', updated_datetime: noon }),
    record('closed', noon - day, { status: 'closed', status_notes: 'Mended', closed_datetime: noon }),
    record('undated', null, { status: 'closed', notes: [note(noon, '', 'Only words')] }),
  ]);
  const told = async (id: string) => itemsOf(await city.get(`requests/${id}.rss`)).map(({ title, description }) => [title, description ?? '']);
  assert.deepEqual(await told('open'), [['What the city says', 'On the list'], ['Request received', '']]);
  assert.deepEqual(await told('closed'), [['Request closed', 'Mended'], ['Request received', '']]);
  assert.deepEqual(await told('undated'), [['What the city says', 'Only words'], ['Request closed', ''], ['Request received', '']]);
});

test('an item keeps its guid while others come, and a feed that did not change is not sent again', async (t) => {
  const city = await cityWith(t, [record('31-1', noon - day, { notes: [note(noon - 1000, 'One')] })]);
  const first = await city.get('requests/31-1.rss');
  const etag = first.headers.get('etag') ?? '';
  assert.match(etag, /^W\/"[\w-]+"$/);
  assert.match(first.headers.get('cache-control') ?? '', /max-age=\d+/);
  const again = await city.get('requests/31-1.rss', { headers: { 'if-none-match': `"other", ${etag.replace('W/', '')}` } });
  assert.deepEqual([again.status, again.text], [304, '']);

  await city.city.store.changeRequest('31-1', (request) => ({ ...request, updated_datetime: noon, notes: [...request.notes, note(noon, 'Two')] }));
  const later = await city.get('requests/31-1.rss', { headers: { 'if-none-match': etag } });
  assert.equal(later.status, 200);
  const guids = (heard: Heard) => itemsOf(heard).map(({ guid }) => guid['#text']);
  assert.equal(new Set(guids(later)).size, 3);
  assert.deepEqual(guids(later).slice(1), guids(first));
  assert.deepEqual(itemsOf(later).map(({ guid }) => guid['@_isPermaLink']), ['false', 'false', 'false']);
});

test('links lead to the city’s tracker page where there is one, and name the jurisdiction where there are several', async (t) => {
  const [odd, other] = ['a/b c.1&<', 'plain'];
  const city = await cityWith(t, [record(odd, noon), record(other, noon)], { jurisdictions: ['north', 'south'], trackerPage: 'https://www.city.example/track?lang=en' });
  const heard = await city.get(`requests/${encodeURIComponent(odd)}.rss?jurisdiction_id=south`);
  assert.equal(heard.status, 200);
  const link = heard.text.match(/<link>(.*?)<\/link>/)?.[1]?.replaceAll('&amp;', '&');
  assert.equal(new URL(link ?? '').searchParams.get('request'), odd);
  assert.equal(new URL(link ?? '').searchParams.get('lang'), 'en');
  assert.equal((await city.get('requests/plain.rss')).status, 400, 'which city?');
  const bare = await cityWith(t, [record(odd, noon)], { jurisdictions: ['north'], publicUrl: 'https://311.city.example/' });
  assert.match((await bare.get(`requests/${encodeURIComponent(odd)}.rss`)).text, /<link>https:\/\/311\.city\.example\/open311\/v2\/requests\/a%2Fb%20c\.1%26%3C\.json\?jurisdiction_id=north<\/link>/);
});

test('the calendar has the day the city expects, in the standard’s own form', async (t) => {
  const long = 'Very long name of a service, with; signs \\ and ünïcödé '.repeat(3).trim();
  const city = await cityWith(t, [
    record('day', noon - 2 * day, { expected_datetime: Date.UTC(2030, 5, 20), service_name: long, updated_datetime: noon - day }),
    record('moment', noon - day, { expected_datetime: noon + day }),
    record('closed', noon - day, { expected_datetime: noon + day, status: 'closed' }),
    record('none', noon),
  ]);
  const heard = await city.get('requests/day.ics');
  assert.deepEqual([heard.status, heard.headers.get('content-type')], [200, 'text/calendar; charset=utf-8']);
  assert.ok(heard.text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line)), 'lines of 75 octets at most');
  assert.ok(heard.text.endsWith('END:VCALENDAR\r\n'));
  const lines = heard.text.replaceAll('\r\n ', '').split('\r\n');
  const { host } = new URL(city.url);
  for (const line of [`UID:day@${host}`, 'DTSTAMP:20300614T120000Z', 'SEQUENCE:86400', 'DTSTART;VALUE=DATE:20300620', 'STATUS:CONFIRMED']) assert.ok(lines.includes(line), `${line} in ${lines.join('\n')}`);
  assert.ok(lines.some((line) => line.startsWith('SUMMARY:') && line.includes('service\\, with\\; signs \\\\ and ünïcödé')));
  assert.match((await city.get('requests/moment.ics')).text, /\r\nDTSTART:20300616T120000Z\r\n/);
  assert.match((await city.get('requests/closed.ics')).text, /\r\nSTATUS:CANCELLED\r\n/);
  assert.equal((await city.get('requests/none.ics')).status, 404);

  await city.city.store.changeRequest('day', (request) => ({ ...request, expected_datetime: noon + 9 * day, updated_datetime: noon }));
  const moved = (await city.get('requests/day.ics')).text;
  assert.match(moved, new RegExp(`\\r\\nUID:day@${host}\\r\\n`));
  assert.match(moved, /\r\nSEQUENCE:172800\r\n/, 'a later change has a higher number');
});

test('what the public may not see cannot be followed, and everything else below requests works as before', async (t) => {
  const city = await cityWith(t, [], { batchDelay: 60_000 });
  await city.post({ service_code: 'batch', address_string: '1 Quay Street' });
  await city.post({ service_code: 'box', address_string: '1 Quay Street' });
  for (const id of ['10000001', '10000002', 'none']) {
    for (const kind of ['rss', 'ics']) {
      const heard = await city.get(`requests/${id}.${kind}`);
      assert.deepEqual([heard.status, heard.body[0].code, heard.headers.get('cache-control')], [404, '404', 'no-store'], `${id}.${kind}`);
    }
  }
  await city.post({ service_code: '7', address_string: '1 Quay Street' });
  assert.equal((await city.get('requests/10000003.json')).status, 200);
  assert.equal((await city.get('requests/10000003.xml')).status, 200);
  assert.equal((await city.get('requests/10000003.rss')).headers.get('access-control-allow-origin'), '*');
  assert.equal((await city.get('requests/10000003.rss', { method: 'HEAD' })).status, 200);
  assert.equal((await city.get('requests/10000003.txt')).status, 404);
  const asked = await fetch(`${city.url}open311/v2/requests/10000003.json`, { method: 'OPTIONS', headers: { origin: 'https://x.example', 'access-control-request-method': 'GET' } });
  assert.equal(asked.headers.get('access-control-allow-origin'), '*');
  assert.equal((await hear(await fetch(`${city.url}open311/v2/requests/10000003/followers`, { method: 'POST', body: new URLSearchParams({ email: 'ada@example.org' }) }))).status, 404, 'no letters without a mail server');
});
