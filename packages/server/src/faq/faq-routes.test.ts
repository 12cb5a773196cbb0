import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { articles as demoArticles } from '@civic-elements/demo-city';
import { hear, liveCity, temporaryFolder, type Heard } from '../testing/live-city.test.support.js';

const articles = [
  { id: 'snow', question: 'Who clears the snow?', answer: 'We clear **main streets** first.', topic: 'Streets', department: 'Roads' },
  { id: 'café', question: 'May a café put chairs on the street?', answer: 'Yes, with a permit.', topic: 'Business', department: 'Permits' },
];
const search = async (url: string, fields: Record<string, string>): Promise<Heard> => hear(await fetch(`${url}open311/v2/faq/v1/search`, { method: 'POST', body: new URLSearchParams(fields) }));

test('Whatever is typed is looked for, and nothing of the database shows', async (t) => {
  const city = await liveCity(t);
  await city.city.answers.replace({ lang: 'en', articles });
  const hostile = [
    '"', '""snow', 'snow"', 'NEAR(snow street)', 'snow NEAR/2 street', 'question:snow', '{question answer}:snow', '^snow', 'snow*', '*', 'snow AND', 'OR', 'NOT snow', '-snow', '+snow', '(snow', ')', '\\', "'; DROP TABLE faq_articles; --",
    'snow\0street', '\0', 'x'.repeat(600), `${'snow '.repeat(2000)}`, '🌳🌳', '\uD83C', 'a\u0301\u0301\u0301', '雪はいつ除雪されますか', 'ثلج', '%', '%s%n', '__proto__', 'constructor', '<script>snow</script>', '\r\nsnow',
  ];
  for (const words of hostile) {
    const heard = await search(city.url, { words, lang: words.slice(0, 20), topic: words.length > 30 ? '' : words });
    assert.equal(heard.status, 200, `${words.slice(0, 40)}: ${heard.text}`);
    assert.doesNotMatch(heard.text, /fts5|sqlite|syntax/i, words.slice(0, 40));
    const without = await search(city.url, { words });
    assert.equal(without.body.found.some(({ article }: { article: { id: string } }) => article.id === 'snow'), /snow/.test(words), words.slice(0, 40));
  }
  assert.equal((await search(city.url, { words: 'x'.repeat(20_000) })).status, 413);
  const raw = (body: string, type = 'application/x-www-form-urlencoded') => fetch(`${city.url}open311/v2/faq/v1/search`, { method: 'POST', body, headers: { 'content-type': type } });
  assert.deepEqual([(await raw('words=%E0%A4%A&limit=-1&%00')).status, (await raw('')).status, (await raw('{"words":"snow"}', 'application/json')).status], [200, 200, 415]);
  assert.equal((await hear(await fetch(`${city.url}open311/v2/faq/v1/shelf`))).body.count, 2);
});

test('What residents type stands neither in the log nor among the counts', async (t) => {
  const data = await temporaryFolder(t);
  const file = join(data, 'faq.en.json');
  await writeFile(file, JSON.stringify(articles));
  const server = spawn(process.execPath, [fileURLToPath(new URL('../main.js', import.meta.url)), '--port', '0', '--log', 'debug', '--city', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  t.after(() => server.kill());
  let said = '';
  const url = await new Promise<string>((resolve) => {
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const ready = /ready: (\S+)/.exec(said)?.[1];
      if (ready) resolve(ready);
    });
  });
  const heard = await search(url, { words: 'snow unmistakable', topic: 'elsewhere' });
  assert.equal(heard.status, 200);
  assert.equal((await search(url, { words: `unmistakable ${'x'.repeat(20_000)}` })).status, 413);
  const metrics = await (await fetch(`${url}metrics`)).text();
  server.kill('SIGTERM');
  await once(server, 'exit');
  assert.match(said, /faq\.en\.json: 2 articles taken in/);
  assert.match(said, /"call":"\/open311\/v2\/faq\/v1\/search"/);
  assert.match(metrics, /route="\/open311\/v2\/faq\/v1\/search",status="200"/);
  for (const text of [said.replace(/faq\.en\.json.*/g, ''), metrics]) assert.doesNotMatch(text, /unmistakable|elsewhere/);
});

test('Pages of any site may ask; reads are packed, kept for a minute, and known to be the same', async (t) => {
  const city = await liveCity(t);
  await city.city.answers.replace({ lang: 'en', articles: demoArticles });
  const base = `${city.url}open311/v2/faq/v1/`;
  const first = await fetch(`${base}articles?lang=en&frequent=true&limit=20`, { headers: { origin: 'https://department.example' } });
  assert.deepEqual(['access-control-allow-origin', 'content-encoding', 'cache-control'].map((name) => first.headers.get(name)), ['*', 'gzip', 'public, max-age=60']);
  assert.equal(((await first.json()) as { articles: unknown[] }).articles.length, 20);
  const mark = first.headers.get('etag') ?? '';
  assert.equal((await fetch(`${base}shelf?lang=en`, { headers: { 'if-none-match': mark } })).status, 304);
  await city.city.answers.put('en', articles);
  assert.equal((await fetch(`${base}shelf?lang=en`, { headers: { 'if-none-match': mark } })).status, 200);
  const asked = await fetch(`${base}search`, { method: 'POST', body: new URLSearchParams({ words: 'snow' }), headers: { origin: 'https://department.example' } });
  assert.deepEqual([asked.headers.get('access-control-allow-origin'), asked.headers.get('cache-control')], ['*', 'no-store']);
});

test('Typing is asking: it does not use up what is left for sending requests', async (t) => {
  const city = await liveCity(t, { rate: 2 });
  const statuses: number[] = [];
  for (let at = 0; at < 21; at++) statuses.push((await search(city.url, { words: 'snow' })).status);
  assert.deepEqual([statuses.filter((status) => status === 200).length, statuses.at(-1)], [20, 429]);
  assert.equal((await city.post({ service_code: '7', address_string: '1 Quay Street' })).status, 200);
});

test('A slip of the finger is mended, an editor’s words and answers are heeded', async (t) => {
  const city = await liveCity(t);
  await city.city.answers.replace({ lang: 'en', articles, synonyms: ['slush => snow'], pins: [{ phrase: 'winter', articleId: 'snow', until: '2999-01-01' }] });
  const of = async (words: string) => (await search(city.url, { words })).body;
  const ids = (body: { found: { article: { id: string } }[] }) => body.found.map(({ article }) => article.id);
  assert.deepEqual([ids(await of('slush'))[0], ids(await of('cafe chai'))[0]], ['snow', 'café']);
  assert.deepEqual([(await of('who clesrs the snow')).didYouMean, (await of('who clears the snow')).sure], ['who clears the snow', true]);
  const pinned = await of('winter');
  assert.deepEqual([pinned.found[0].article.id, pinned.found[0].pinned], ['snow', true]);
  const none = await of('xylophone');
  assert.deepEqual([none.found, none.sure, none.nearTopics], [[], false, ['Streets', 'Business']]);
});

test('Staff put an answer and take it away; what is wrong with it is named', async (t) => {
  const city = await liveCity(t, { staffKey: 'desk' });
  const staff = async (method: string, id: string, body?: object, key = 'desk') => hear(await fetch(`${city.url}staff/articles/en/${id}`, { method, headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) }, body: body && JSON.stringify(body) }));
  assert.equal((await staff('PUT', 'snow', articles[0])).status, 200);
  assert.equal((await search(city.url, { words: 'snow' })).body.found[0].article.id, 'snow');
  assert.equal((await staff('PUT', 'snow', { question: 'Where is it?', answer: 'Here.', checked: 'yesterday' })).status, 400);
  assert.equal((await staff('PUT', 'snow', articles[0], 'other')).status, 403);
  assert.deepEqual([(await staff('DELETE', 'snow')).status, (await staff('DELETE', 'snow')).status], [204, 404]);
  assert.deepEqual((await search(city.url, { words: 'snow' })).body.found, []);
});
