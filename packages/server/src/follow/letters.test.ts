import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeStatus } from '../staff/change-request.js';
import { day } from '../testing/live-city.test.support.js';
import { eventually, mailbox } from '../testing/mailbox.test.support.js';
import { followedCity, linkIn } from './followed-city.test.support.js';

test('nothing but the first letter is sent before somebody pressed the button behind its link', async (t) => {
  const city = await followedCity(t);
  const answer = await city.follow('31-1', ' ada@example.org ');
  assert.deepEqual([answer.status, Object.keys(answer.body), answer.headers.get('access-control-allow-origin')], [202, ['description'], '*']);
  const first = await city.letter('ada@example.org');
  assert.deepEqual([first.headers.get('subject'), first.headers.get('from'), first.from], ['Do you want news of request 31-1?', 'City of Quayside <311@city.example>', '311@city.example']);
  assert.match(first.text, /Most likely it was you\..*Bench/);
  assert.doesNotMatch(first.text, /pills|spam/, 'a letter to somebody who may not have asked has no words of strangers in it');
  assert.equal(first.headers.get('auto-submitted'), 'auto-generated');

  const link = linkIn(first, 'confirm');
  for (const init of [{}, { method: 'HEAD' }, {}]) assert.equal((await city.open(link, init)).status, 200);
  await city.changes('31-1', 'A crew was there');
  await city.follow('31-2', 'bob@example.org');
  await city.letter('bob@example.org');
  assert.equal(city.mail.received.length, 2, 'programs that open links confirm nothing');

  const pressed = await city.open(link, { method: 'POST', body: new URLSearchParams() });
  assert.equal(pressed.status, 200);
  assert.match(pressed.text, /You now follow request 31-1/);
  assert.equal((await city.open(link, { method: 'POST' })).status, 200, 'a second press does no harm');
  await city.changes('31-1', 'Parts are on order');
  const second = await city.letter('ada@example.org', 2);
  assert.equal(second.headers.get('subject'), 'News of request 31-1');
  assert.match(second.text, /The city says:\nParts are on order\n\nSee the request:\nhttps:\/\/www\.city\.example\/track\?request=31-1\n/);
  assert.doesNotMatch(second.text, /A crew was there/, 'one change, not those before');
});

test('each letter tells one change in plain words, and can end them all by one click', async (t) => {
  const city = await followedCity(t);
  await city.confirmed('31-1', 'ada@example.org');
  await changeStatus(city.city, '31-1', { status: 'open', expected_datetime: Date.UTC(2030, 5, 20) });
  await changeStatus(city.city, '31-1', { status: 'closed', status_notes: 'Mended on Tuesday.\nThank you!' });
  await changeStatus(city.city, '31-1', { status: 'closed', status_notes: 'Mended on Tuesday.\nThank you!', agency_responsible: 'Parks' });
  await changeStatus(city.city, '31-1', { status: 'open', status_notes: 'Broken again' });
  const [dated, closed, opened] = [await city.letter('ada@example.org', 2), await city.letter('ada@example.org', 3), await city.letter('ada@example.org', 4)];
  assert.deepEqual([dated, closed, opened].map(({ headers }) => headers.get('subject')), ['Request 31-1 has a new date', 'Request 31-1 was closed', 'Request 31-1 was opened again']);
  assert.match(dated.text, /The city expects to be done by June 20, 2030\./);
  assert.match(closed.text, /The city closed it\.\n\nThe city says:\nMended on Tuesday\.\nThank you!\n\n/);
  assert.equal(closed.text.match(/Mended/g)?.length, 1, 'what stands in two places is said once');

  const stop = linkIn(closed, 'stop');
  assert.equal(closed.headers.get('list-unsubscribe'), `<${stop}>`);
  assert.equal(closed.headers.get('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
  assert.match((await city.open(stop)).text, /<button type="submit">Stop the letters<\/button>/);
  assert.equal(city.rows('followers').length, 1, 'opening the link stops nothing');
  const form = new FormData();
  form.set('List-Unsubscribe', 'One-Click');
  assert.equal((await city.open(stop, { method: 'POST', body: form })).status, 200);
  assert.deepEqual([city.rows('followers'), city.rows('follow_links'), city.rows('follow_letters')], [[], [], []]);
  for (const method of ['POST', 'GET']) assert.match((await city.open(linkIn(dated, 'stop'), { method })).text, /The letters have stopped/, 'other links of the same person say so too');
  await city.changes('31-1', 'Nobody hears this');
  await city.confirmed('31-1', 'bob@example.org');
  assert.equal(city.mail.received.filter(({ to }) => to.includes('ada@example.org')).length, 4);
});

test('an address that is erased is gone from the file itself', async (t) => {
  const city = await followedCity(t);
  await city.confirmed('31-1', 'ada@example.org');
  await city.changes('31-1', 'A crew was there');
  const letter = await city.letter('ada@example.org', 2);
  assert.match(await city.bytes(), /ada@example\.org/);
  await city.open(linkIn(letter, 'stop'), { method: 'POST' });
  await city.close();
  assert.doesNotMatch(await city.bytes(), /ada@example\.org/);
});

test('letters and pages speak the language that was asked for', async (t) => {
  const city = await followedCity(t);
  await city.follow('31-1', 'ana@example.org', { locale: 'es-MX' });
  await city.follow('31-1', 'amal@example.org', { locale: 'ar' });
  await city.follow('31-1', 'otto@example.org', { locale: 'xx' });
  const subjects = await Promise.all(['ana', 'amal', 'otto'].map(async (name) => (await city.letter(`${name}@example.org`)).headers.get('subject')?.replace(/[\u2068\u2069]/g, '')));
  assert.deepEqual(subjects, ['¿Quiere recibir noticias de la solicitud 31-1?', 'هل تريد أخبار الطلب 31-1؟', 'Do you want news of request 31-1?']);
  const page = await city.open(linkIn(await city.letter('amal@example.org'), 'confirm'));
  assert.match(page.text, /<html lang="ar" dir="rtl">/);
  assert.match(page.text, /<button type="submit">نعم، أرسلوا لي الأخبار<\/button>/);
  await city.open(linkIn(await city.letter('ana@example.org'), 'confirm'), { method: 'POST' });
  await changeStatus(city.city, '31-1', { status: 'closed', status_notes: 'Listo' });
  assert.match((await city.letter('ana@example.org', 2)).text, /La ciudad la cerró\.\n\nLa ciudad dice:\nListo/);
});

test('the page behind a link is plain HTML that asks nothing of a browser, and its address goes nowhere', async (t) => {
  const city = await followedCity(t);
  await city.follow('31-1', 'ada@example.org');
  const page = await city.open(linkIn(await city.letter('ada@example.org'), 'confirm'));
  assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
  assert.deepEqual([page.headers.get('cache-control'), page.headers.get('referrer-policy')], ['no-store', 'no-referrer']);
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'.*form-action 'self'/);
  assert.match(page.text, /<title>Do you want news of request 31-1\?<\/title>[^]*<h1>Do you want news of request 31-1\?<\/h1>[^]*<form method="post">\n<button type="submit">/);
  assert.doesNotMatch(page.text, /<script|style=|ada@/);
  const style = await fetch(new URL('../page.css', `${city.url}follow/confirm/x`));
  assert.deepEqual([style.status, style.headers.get('content-type')], [200, 'text/css; charset=utf-8']);
});

test('a link to confirm works for three days; then the address is erased', async (t) => {
  const city = await followedCity(t);
  await city.follow('31-1', 'ada@example.org');
  const link = linkIn(await city.letter('ada@example.org'), 'confirm');
  assert.doesNotMatch(await city.bytes(), new RegExp(link.split('/').at(-1)!), 'no link stands in the database');
  city.passes(3 * day - 1000);
  assert.equal((await city.open(link)).status, 200);
  city.passes(1000);
  const late = await city.open(link, { method: 'POST', headers: { 'accept-language': 'es' } });
  assert.deepEqual([late.status, /<h1>Este enlace ya no sirve<\/h1>/.test(late.text)], [404, true]);
  await city.follow('31-2', 'bob@example.org');
  await city.letter('bob@example.org');
  assert.deepEqual(city.rows('followers').map(({ address }) => address), ['bob@example.org']);
});

test('who follows is told that the request was closed, though the address is to be erased at once', async (t) => {
  const mail = await mailbox(t);
  const city = await followedCity(t, { mailbox: mail, mail: { smtpUrl: mail.url, from: '311@city.example', every: 20, keepDays: 0 } });
  await city.confirmed('31-1', 'ada@example.org');
  city.passes(1000);
  await changeStatus(city.city, '31-1', { status: 'closed', status_notes: 'Mended' });
  city.passes(1000);
  assert.match((await city.letter('ada@example.org', 2)).text, /Mended/);
  await eventually(() => city.rows('followers').length === 0, 'the address to be erased');
});

test('addresses are erased when the request has been closed for so many days', async (t) => {
  const city = await followedCity(t);
  await city.confirmed('31-1', 'ada@example.org');
  await city.confirmed('31-2', 'bob@example.org');
  await changeStatus(city.city, '31-1', { status: 'closed', status_notes: 'Mended' });
  await city.letter('ada@example.org', 2);
  city.passes(29 * day);
  await city.confirmed('31-3', 'cyd@example.org');
  assert.equal(city.rows('followers').length, 3);
  city.passes(day + 1000);
  await city.confirmed('31-3', 'dan@example.org');
  assert.deepEqual(city.rows('followers').map(({ address }) => address), ['bob@example.org', 'cyd@example.org', 'dan@example.org']);
});
