import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportRequests } from '../import/export-requests.js';
import { changeStatus } from '../staff/change-request.js';
import { day, type LiveCity } from '../testing/live-city.test.support.js';
import { followedCity, linkIn, publicUrl } from './followed-city.test.support.js';

test('nobody can learn who follows: every address is answered alike', async (t) => {
  const city = await followedCity(t);
  await city.confirmed('31-1', 'ada@example.org');
  await city.follow('31-1', 'bob@example.org');
  const answers = await Promise.all(['ada@example.org', 'bob@example.org', 'new@example.org'].map((email) => city.follow('31-1', email)));
  const seen = answers.map(({ status, text, headers }) => [status, text, [...headers].filter(([name]) => name !== 'date')]);
  assert.deepEqual(seen[1], seen[0]);
  assert.deepEqual(seen[2], seen[0]);
  await city.letter('new@example.org');
  assert.equal(city.mail.received.filter(({ to }) => to.includes('ada@example.org')).length, 1, 'who follows already is not asked again');
});

test('a person gets three first letters a day and ten a month, however the address is written', async (t) => {
  const city = await followedCity(t);
  const toAda = () => city.mail.received.filter(({ to }) => /^ada/i.test(to[0] ?? '')).length;
  const afterAsking = async (ids: readonly number[], barrier: string): Promise<number> => {
    for (const id of ids) assert.equal((await city.follow(`31-${id}`, id % 2 ? `Ada+${id}@Example.org` : 'ada@example.org')).status, 202);
    await city.follow('31-9', barrier);
    await city.letter(barrier);
    return toAda();
  };
  assert.equal(await afterAsking([1, 2, 3, 4, 5], 'one@example.org'), 3);
  for (let count = 0, at = 2; at <= 4; at += 1) {
    city.passes(4 * day);
    count = await afterAsking([1, 2, 3, 4, 5], `day${at}@example.org`);
    assert.equal(count, Math.min(10, 3 * at), 'though the addresses of the days before are erased');
  }
});

test('a request gets twenty first letters a day', async (t) => {
  const city = await followedCity(t);
  for (let at = 1; at <= 25; at += 1) await city.follow('31-1', `one${at}@example.org`);
  await city.follow('31-2', 'last@example.org');
  await city.letter('last@example.org');
  assert.equal(city.mail.received.length, 21);
});

test('one caller may ask ten times an hour, and other calls are not held up by it', async (t) => {
  const city = await followedCity(t, { rate: 300 });
  const answers = [];
  for (let at = 1; at <= 11; at += 1) answers.push(await city.follow(`31-${at % 9 + 1}`, `one${at}@example.org`));
  assert.deepEqual(answers.map(({ status }) => status), [...Array.from({ length: 10 }, () => 202), 429]);
  assert.match(answers[10]?.headers.get('retry-after') ?? '', /^\d+$/);
  assert.equal((await city.get('requests/31-1.rss')).status, 200);
});

test('what is no single address is refused, so that no header and no second address can be smuggled in', async (t) => {
  const city = await followedCity(t);
  const bad = [
    '', 'ada', 'ada@localhost', 'ada@example.org, bob@example.org', 'ada@example.org;bob@example.org', 'ada@example.org\r\nBcc: eve@example.org', 'ada@example.org\nSubject: x',
    'Ada <ada@example.org>', '<ada@example.org>', 'ada@example.org>', '"ada"@example.org', 'ada @example.org', 'ada@exam\u0000ple.org', 'ada@exam\u2028ple.org', 'a@b@example.org', `${'a'.repeat(65)}@example.org`, `ada@${'a.'.repeat(130)}org`,
  ];
  for (const email of bad) {
    const { status, body } = await city.follow('31-1', email);
    assert.deepEqual([status, body[0].code], [400, '400'], JSON.stringify(email));
  }
  assert.equal((await city.follow('none', 'ada@example.org')).status, 404);
  assert.equal((await city.get('requests/31-1/followers', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"email":"ada@example.org"}' })).status, 415);
  assert.equal((await city.follow('31-1', `${'a'.repeat(5000)}@example.org`)).status, 413);
  assert.deepEqual(city.rows('followers'), []);

  await city.city.store.insertRequests((await city.city.store.findRequests({ ids: ['31-1'], limit: 1 })).map((one) => ({ ...one, service_name: 'Bench\r\nBcc: eve@example.org\r\n\r\nBuy' })));
  await city.confirmed('31-1', 'ada@example.org');
  await changeStatus(city.city, '31-1', { status: 'closed', status_notes: 'x\r\n.\r\nMAIL FROM:<eve@example.org>' });
  const letter = await city.letter('ada@example.org', 2);
  assert.match(letter.text, /about: Bench Bcc: eve@example\.org Buy\.\n/, 'in one line, as a name');
  assert.deepEqual([letter.to, letter.headers.get('bcc'), city.mail.received.length], [['ada@example.org'], undefined, 2]);
});

test('links in letters lead to the city, whatever host a caller claims to have called', async (t) => {
  const city = await followedCity(t, { trustProxy: true });
  await city.follow('31-1', 'ada@example.org', {}, { host: 'evil.example', 'x-forwarded-host': 'evil.example' });
  const letter = await city.letter('ada@example.org');
  assert.ok(linkIn(letter, 'confirm').startsWith(publicUrl));
  assert.doesNotMatch(letter.raw, /evil/);
});

test('an address stands in no public answer, no export and no answer to staff', async (t) => {
  const city = await followedCity(t, { staffKey: 'desk' });
  await city.confirmed('31-1', 'ada@example.org');
  const answers = await Promise.all([
    ...['requests.json?extensions=true', 'requests/31-1.xml?extensions=true', 'requests/31-1.rss', 'discovery.json'].map(async (path) => (await city.get(path)).text),
    fetch(`${city.url}staff/requests/31-1`, { headers: { authorization: 'Bearer desk' } }).then((answer) => answer.text()),
    fetch(`${city.url}metrics`).then((answer) => answer.text()),
    exported(city),
  ]);
  for (const text of answers) assert.doesNotMatch(text, /ada@/);
});

async function exported({ city, url }: LiveCity): Promise<string> {
  let text = '';
  for await (const part of exportRequests(city.store, url)) text += part;
  return text;
}

test('links that nobody gave open nothing, and one kind does not do for the other', async (t) => {
  const city = await followedCity(t);
  await city.follow('31-1', 'ada@example.org');
  const confirm = linkIn(await city.letter('ada@example.org'), 'confirm');
  for (const link of [`${publicUrl}/follow/confirm/${'x'.repeat(32)}`, `${publicUrl}/follow/confirm/%00`, `${publicUrl}/follow/confirm/1`]) assert.equal((await city.open(link, { method: 'POST' })).status, 404);
  await city.open(confirm.replace('/confirm/', '/stop/'), { method: 'POST' });
  assert.equal(city.rows('followers').length, 1);
});

test('each of several cities has its own followers', async (t) => {
  const city = await followedCity(t, { jurisdictions: ['north', 'south'] });
  assert.equal((await city.follow('31-1', 'ada@example.org')).status, 400, 'which city?');
  await city.confirmed('31-1', 'ada@example.org', { jurisdiction_id: 'south' });
  const [north, south] = city.cities;
  await changeStatus(north!, '31-1', { status: 'closed', status_notes: 'Northern words' });
  await changeStatus(south!, '31-1', { status: 'closed', status_notes: 'Southern words' });
  assert.match((await city.letter('ada@example.org', 2)).text, /Southern words/);
  assert.equal(city.mail.received.length, 2);
});
