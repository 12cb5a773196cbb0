import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { hear, liveCity, plainRequest, reasons, temporaryFolder } from '../testing/live-city.test.support.js';

const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const webp = Buffer.from('52494646240000005745425056503820', 'hex');
const heic = Buffer.from('000000186674797068656963000000006d696631', 'hex');

function withPhotos(...photos: readonly (readonly [Buffer, string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(plainRequest)) form.set(name, value);
  for (const [bytes, name, type] of photos) form.append('media', new Blob([new Uint8Array(bytes)], { type }), name);
  return form;
}

test('S15 pages of any site may read and send, with plain and multipart forms, and ask first', async (t) => {
  const city = await liveCity(t);
  const headers = { origin: 'https://department.example' };
  const preflight = await city.get('requests.json', { method: 'OPTIONS', headers: { ...headers, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
  assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /POST/);
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /content-type/);
  for (const [path, status] of [['services.json', 200], ['requests/none.json', 404], ['nowhere', 404]] as const) {
    const answer = await city.get(path, { headers });
    assert.deepEqual([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('access-control-allow-credentials')], [status, '*', null], path);
  }
  const sent = await city.get('requests.json', { method: 'POST', headers, body: withPhotos([jpeg, 'a.jpg', 'image/jpeg']) });
  assert.deepEqual([sent.status, sent.headers.get('access-control-allow-origin')], [200, '*']);
});

test('S15 where sites are named, only they may read', async (t) => {
  const city = await liveCity(t, { allowOrigin: ['https://a.example', 'https://b.example'] });
  const allowed = async (origin: string) => (await city.get('services.json', { headers: { origin } })).headers.get('access-control-allow-origin');
  assert.deepEqual([await allowed('https://b.example'), await allowed('https://c.example')], ['https://b.example', null]);
});

test('S17 photos are known by their bytes, kept, and served under names nobody can guess', async (t) => {
  const city = await liveCity(t);
  for (const [bytes, kind] of [[jpeg, 'jpeg'], [png, 'png'], [webp, 'webp'], [heic, 'heic']] as const) {
    const sent = await city.post(withPhotos([bytes, '../../evil.html', 'text/html']));
    assert.equal(sent.status, 200, sent.text);
    const [told] = (await city.get(`requests/${sent.body[0].service_request_id}.json`)).body;
    assert.match(told.media_url, new RegExp(`^${city.url}media/[\\w]{24}\\.${kind}$`));
    const photo = await fetch(told.media_url);
    assert.deepEqual(Buffer.from(await photo.arrayBuffer()), bytes);
    assert.equal(photo.headers.get('content-type'), `image/${kind}`);
    assert.equal(photo.headers.get('x-content-type-options'), 'nosniff');
    assert.match(photo.headers.get('content-security-policy') ?? '', /sandbox/);
  }
  const several = await city.post(withPhotos([jpeg, '1', ''], [png, '2', '']));
  const [told] = (await city.get(`requests/${several.body[0].service_request_id}.json?extensions=true`)).body;
  assert.equal(told.extended_attributes.media_urls.length, 2);
  assert.equal(told.media_url, told.extended_attributes.media_urls[0]);
  for (const name of ['..%2Fcity.sqlite', 'city.sqlite', 'x.jpeg', '%2e%2e/city.sqlite']) assert.equal((await fetch(`${city.url}media/${name}`)).status, 404, name);
});

test('S17 what is no photo, too large or too many is refused, and nothing is kept', async (t) => {
  const city = await liveCity(t);
  const html = await city.post(withPhotos([Buffer.from('<html><script>alert(1)</script>'), 'photo.jpg', 'image/jpeg']));
  assert.deepEqual([html.status, reasons(html)], [415, ['media is not a photo this city can show. Send a JPEG, PNG, WebP or HEIC file.']]);
  const large = await city.post(withPhotos([Buffer.concat([jpeg, Buffer.alloc(10 * 1024 * 1024)]), 'a.jpg', 'image/jpeg']));
  assert.deepEqual([large.status, reasons(large)], [413, ['A photo is too large. Each photo can have at most 10 MB.']]);
  const many = await city.post(withPhotos(...Array.from({ length: 6 }, () => [jpeg, 'a.jpg', 'image/jpeg'] as const)));
  assert.equal(many.status, 413);
  assert.equal((await city.city.store.counts()).requests, 0);
  const empty = await city.post(withPhotos([Buffer.alloc(0), '', 'application/octet-stream']));
  assert.equal(empty.status, 200, 'a file field left empty is no photo');
  const repeated = withPhotos([jpeg, 'a.jpg', 'image/jpeg']);
  repeated.set('client_request_id', 'photo');
  assert.equal((await city.post(repeated)).text, (await city.post(repeated)).text);
});

test('Bodies that cannot be read are refused in GeoReport\'s words, whatever they are', async (t) => {
  const city = await liveCity(t);
  const send = async (type: string, body: string) => city.get('requests.xml', { method: 'POST', headers: { 'content-type': type }, body });
  const cases: readonly (readonly [string, string, number])[] = [
    ['application/xml', '<request><broken', 415], ['text/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 415],
    ['application/json', '{"service_code":', 415], ['text/plain', 'hello', 415], ['multipart/form-data', 'no boundary', 400],
    ['multipart/form-data; boundary=b', '--b\r\nhalf', 400], ['multipart/form-data; boundary=b', `--b\r\ncontent-disposition: form-data; name="description"\r\n\r\n${'x'.repeat(70_000)}\r\n--b--\r\n`, 413],
    ['application/x-www-form-urlencoded', `description=${'x'.repeat(70_000)}`, 413], ['application/x-www-form-urlencoded', '%%%=&&=', 400], ['nonsense', 'x', 415],
  ];
  for (const [type, body, status] of cases) {
    const heard = await send(type, body);
    assert.equal(heard.status, status, `${type} ${heard.text}`);
    const first = [heard.body.errors.error].flat()[0];
    assert.equal(first.code, String(status));
    assert.match(first.description, /^\w.*\.$/s);
    assert.doesNotMatch(heard.text, /Error|FST_|at .*:\d+/);
  }
  assert.equal((await city.get('requests.json', { method: 'POST' })).status, 400);
});

test('A line that is no HTTP, or never ends, gets a plain answer', async (t) => {
  const city = await liveCity(t);
  const say = (words: string) => new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(city.url).port), '127.0.0.1', () => socket.write(words));
    let heard = '';
    socket.on('data', (bytes) => { heard += String(bytes); });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
  assert.match(await say('NONSENSE\r\n\r\n'), /^HTTP\/1\.1 400 [\s\S]*\[\{"code":"400","description":"This is not/);
  assert.match(await say(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`), /^HTTP\/1\.1 431 /);
  assert.equal((await city.get('services.json')).status, 200);
});

test('Too many requests are answered with 429 and when to come back, and questions may be ten times as many', async (t) => {
  const city = await liveCity(t, { rate: 3 });
  const statuses: number[] = [];
  for (let sent = 0; sent < 5; sent++) statuses.push((await city.post(plainRequest)).status);
  assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
  const refused = await city.post(plainRequest, 'xml');
  assert.match(refused.body.errors.error.description, /^That is too much at once\. Try again in \d+ seconds?\.$/);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  for (let asked = 0; asked < 30; asked++) assert.equal((await city.get('services.json')).status, 200);
  assert.equal((await city.get('services.json')).status, 429);
});

test('Pages of the department are served with safe headers, and nothing beside their folder', async (t) => {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, 'site', 'sub'), { recursive: true });
  await mkdir(join(folder, 'kit'));
  await writeFile(join(folder, 'site', 'index.html'), '<!doctype html><title>Harbour</title>');
  await writeFile(join(folder, 'site', 'sub', 'index.html'), '<!doctype html><title>Sub</title>');
  await writeFile(join(folder, 'kit', 'a.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const city = await liveCity(t, { site: join(folder, 'site'), assets: [{ prefix: '/kit', dir: join(folder, 'kit') }] });
  const page = await hear(await fetch(city.url));
  assert.match(page.text, /Harbour/);
  assert.match(page.headers.get('content-security-policy') ?? '', /script-src 'self'.*require-trusted-types-for 'script'/);
  assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(page.headers.get('referrer-policy'), 'strict-origin-when-cross-origin');
  assert.match((await hear(await fetch(`${city.url}sub/?id=1`))).text, /Sub/);
  const script = await fetch(`${city.url}kit/a.js`);
  assert.match(script.headers.get('content-type') ?? '', /javascript/);
  for (const path of ['secret.txt', '..%2fsecret.txt', 'kit/..%2f..%2fsecret.txt', '%2e%2e/secret.txt', '.env']) {
    const answer = await hear(await fetch(city.url + path));
    assert.notEqual(answer.status, 200, path);
    assert.doesNotMatch(answer.text, /secret$/);
  }
  const none = await hear(await fetch(`${city.url}none`));
  assert.deepEqual([none.status, none.text], [404, 'There is no page at this address.\n']);
});

test('The server tells whether it is well and what it has done, without a word about anybody', async (t) => {
  const city = await liveCity(t);
  assert.match((await hear(await fetch(city.url))).text, /\/open311\/v2\/services\.json/);
  await city.post({ ...plainRequest, email: 'ada@example.org' });
  await city.get('requests/10000001.json');
  assert.deepEqual((await hear(await fetch(`${city.url}healthz`))).body, { status: 'ok' });
  const metrics = (await hear(await fetch(`${city.url}metrics`))).text;
  assert.match(metrics, /civic_http_requests_total\{method="POST",route="\/open311\/\*",status="200"\} 1/);
  assert.match(metrics, /^civic_requests 1$/m);
  assert.doesNotMatch(metrics, /ada|10000001/);
});

test('A Host header cannot put a foreign address into answers', async (t) => {
  const city = await liveCity(t, { publicUrl: 'https://city.example/' });
  const { body } = await city.get('discovery.json');
  assert.equal(body.endpoints[0].url, 'https://city.example/open311/v2');
});

test('Long answers are packed for those who can read them, and only for those', async (t) => {
  const city = await liveCity(t);
  for (let sent = 0; sent < 10; sent++) await city.post(plainRequest);
  for (const [accepted, packed] of [['gzip, br', 'gzip'], ['identity', null], ['gzip;q=0', null], ['gzip;q=0.5', 'gzip']] as const) {
    const heard = await city.get('requests.json', { headers: { 'accept-encoding': accepted } });
    assert.equal(heard.headers.get('content-encoding'), packed, accepted);
    assert.match(heard.headers.get('vary') ?? '', /Accept-Encoding/);
    assert.equal(heard.body.length, 10);
  }
  assert.equal((await city.get('requests/10000001.json')).headers.get('content-encoding'), null);
  assert.equal((await city.get('requests.json', { method: 'HEAD' })).status, 200);
});
