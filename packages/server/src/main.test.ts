import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { eventually, mailbox } from './testing/mailbox.test.support.js';
import { hear, plainRequest, services, temporaryFolder, type Heard } from './testing/live-city.test.support.js';

const main = fileURLToPath(new URL('./main.js', import.meta.url));

interface Started {
  readonly process: ChildProcess;
  readonly said: () => string;
  /** Resolves with the address once it is ready, or with undefined when it ended before. */
  readonly url: Promise<string | undefined>;
  readonly ended: Promise<number | null>;
}

function start(t: TestContext, options: readonly string[], environment: Record<string, string> = {}, detached = false): Started {
  const process_ = spawn(process.execPath, [main, ...options], { env: { ...process.env, PORT: '0', ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached });
  let said = '';
  const url = new Promise<string | undefined>((resolve) => {
    const listen = (bytes: Buffer): void => {
      said += String(bytes);
      const ready = /Civic Elements is ready: (\S+)/.exec(said)?.[1];
      if (ready) resolve(ready);
    };
    process_.stdout!.on('data', listen);
    process_.stderr!.on('data', listen);
    process_.on('exit', () => resolve(undefined));
  });
  const ended = once(process_, 'exit').then(([code]) => code as number | null);
  t.after(() => process_.kill('SIGKILL'));
  return { process: process_, said: () => said, url, ended };
}

async function listOfServices(t: TestContext): Promise<string> {
  const file = join(await temporaryFolder(t), 'services.json');
  await writeFile(file, JSON.stringify(services.map((service) => ({ ...service, keywords: service.keywords.join(',') }))));
  return file;
}

const post = async (url: string, fields: Record<string, string>) =>
  hear(await fetch(`${url}open311/v2/requests.json`, { method: 'POST', body: new URLSearchParams(fields) }));

test('A restart with the same files takes none in again, so that what was done since stays', async (t) => {
  const data = join(await temporaryFolder(t), 'data');
  const folder = await temporaryFolder(t);
  const file = join(folder, 'requests.json');
  const told = (notes: string) => JSON.stringify([{ service_request_id: '7', status: 'open', status_notes: notes, service_code: '1', service_name: 'Pothole', requested_datetime: '2026-05-01T09:00:00Z' }]);
  await writeFile(file, told('As the file has it'));
  const notesAfter = async (options: readonly string[], change?: string): Promise<string> => {
    const city = start(t, ['--data', data, '--staff-key', 'desk', ...options]);
    const url = await city.url;
    assert.ok(url, city.said());
    if (change !== undefined) {
      const changed = await fetch(`${url}staff/requests/7/status`, {
        method: 'POST', headers: { authorization: 'Bearer desk', 'content-type': 'application/json' }, body: JSON.stringify({ status: 'closed', status_notes: change }),
      });
      assert.equal(changed.status, 200, await changed.text());
    }
    const { body: [request] } = await hear(await fetch(`${url}open311/v2/requests/7.json`));
    city.process.kill('SIGTERM');
    await city.ended;
    return request.status_notes;
  };
  assert.equal(await notesAfter(['--city', file], 'Filled on Monday'), 'Filled on Monday');
  assert.equal(await notesAfter(['--city', file]), 'Filled on Monday');
  await writeFile(file, told('A newer file'));
  assert.equal(await notesAfter(['--city', file]), 'A newer file');
});

test('Data survive a restart, photos among them', async (t) => {
  const data = join(await temporaryFolder(t), 'not', 'there', 'yet');
  const first = start(t, ['--data', data, '--city', await listOfServices(t)]);
  const url = await first.url;
  assert.ok(url, first.said());
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...plainRequest, description: 'Überall 🌳', client_request_id: 'once' })) form.set(name, value);
  form.set('media', new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]), 'a.jpg');
  const { body: [{ service_request_id: id }] } = await hear(await fetch(`${url}open311/v2/requests.json`, { method: 'POST', body: form }));
  first.process.kill('SIGTERM');
  assert.equal(await first.ended, 0);

  const second = start(t, ['--data', data]);
  const again = await second.url;
  assert.ok(again, second.said());
  const { body: [told] } = await hear(await fetch(`${again}open311/v2/requests/${id}.json`));
  assert.equal(told.description, 'Überall 🌳');
  assert.deepEqual(Buffer.from(await (await fetch(told.media_url)).arrayBuffer()), Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
  assert.equal((await hear(await fetch(`${again}open311/v2/services.json`))).body.length, services.length);
  const next = await post(again, plainRequest);
  assert.notEqual(next.body[0].service_request_id, id, 'no number is given twice');
});

test('kill -9 in a burst of requests loses nothing that was answered', async (t) => {
  const data = await temporaryFolder(t);
  const file = await listOfServices(t);
  const answered = new Map<string, string>();
  for (const round of [1, 2, 3]) {
    const server = start(t, ['--data', data, '--rate', '0', ...(round === 1 ? ['--city', file] : [])]);
    const url = await server.url;
    assert.ok(url, server.said());
    let inRound = 0;
    const sender = async (name: string): Promise<void> => {
      for (let count = 0; ; count++) {
        const description = `${round} ${name} ${count} ${'x'.repeat(count % 50)} 🌳`;
        const heard: Heard | undefined = await post(url, { ...plainRequest, description }).catch(() => undefined);
        if (!heard) return;
        assert.equal(heard.status, 200);
        answered.set(heard.body[0].service_request_id, description);
        if (++inRound === 60) server.process.kill('SIGKILL');
      }
    };
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(sender));
    await server.ended;
    assert.equal(server.process.signalCode, 'SIGKILL');
  }
  const after = start(t, ['--data', data]);
  const url = await after.url;
  assert.ok(url, after.said());
  const told = (await hear(await fetch(`${url}open311/v2/requests.json`))).body as { service_request_id: string; description: string }[];
  const kept = new Map(told.map((request) => [request.service_request_id, request.description]));
  assert.ok(answered.size >= 180);
  for (const [id, description] of answered) assert.equal(kept.get(id), description);
});

test('Ctrl-C and SIGTERM end the server cleanly', async (t) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const server = start(t, []);
    assert.ok(await server.url, server.said());
    const began = performance.now();
    server.process.kill(signal);
    assert.equal(await server.ended, 0, signal);
    assert.ok(performance.now() - began < 4000);
  }
});

test('The server ends when the process that started it is gone', async (t) => {
  const script = `const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, [${JSON.stringify(main)}], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PORT: '0', CIVIC_PARENT: String(process.pid) } });
    console.log('child ' + child.pid);`;
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => parent.kill('SIGKILL'));
  let said = '';
  await new Promise<void>((resolve) => parent.stdout.on('data', (bytes) => {
    said += String(bytes);
    if (said.includes('is ready')) resolve();
  }));
  const child = Number(/child (\d+)/.exec(said)?.[1]);
  t.after(() => { try { process.kill(child, 'SIGKILL'); } catch { /* It has ended, as it should. */ } });
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  const url = /ready: (\S+)/.exec(said)![1]!;
  for (let look = 0; look < 40; look++) {
    if (!(await fetch(`${url}healthz`).then((answer) => answer.ok, () => false))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail('it still answers');
});

test('What keeps the server from starting is said in one plain sentence', async (t) => {
  const folder = await temporaryFolder(t);
  const taken = createServer().listen(0, '127.0.0.1');
  t.after(() => taken.close());
  await once(taken, 'listening');
  const port = (taken.address() as { port: number }).port;
  await mkdir(join(folder, 'bad'));
  await writeFile(join(folder, 'bad', 'city.sqlite'), 'This is no database, but it is long enough to be looked at. '.repeat(30));
  await writeFile(join(folder, 'file'), '');
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['--port', String(port)], new RegExp(`^Port ${port} is in use by another program\\.`)],
    [['--data', join(folder, 'bad')], /is not a database of Civic Elements, or it is damaged\.$/m],
    [['--data', join(folder, 'file', 'x')], /cannot be written to\.$/m],
    [['--site', join(folder, 'none')], /^There is no file or folder .*none\.$/m],
    [['--city', join(folder, 'none.json')], /none\.json: [A-Z].*\.$/m],
    [['--port', 'many'], /^The option --port needs a whole number/],
    [['--unknown'], /^The option --unknown is not known\./],
    [['--data'], /^The option --data needs a value/],
    [['--assets', 'x'], /^The option --assets needs PREFIX=FOLDER/],
    [['--log', 'loud'], /^The option --log takes one of these/],
  ];
  for (const [options, words] of cases) {
    const server = start(t, options);
    assert.equal(await server.url, undefined, options.join(' '));
    assert.ok([1, 2].includes((await server.ended) ?? 0), options.join(' '));
    assert.match(server.said(), words);
    assert.doesNotMatch(server.said(), /^\s+at /m, options.join(' '));
  }
});

test('The log names calls and never people', async (t) => {
  const server = start(t, ['--log', 'info', '--city', await listOfServices(t)]);
  const url = await server.url;
  assert.ok(url, server.said());
  await post(url, { ...plainRequest, email: 'ada@example.org', description: 'secret words' });
  await fetch(`${url}open311/v2/requests.json?q=ada`);
  await fetch(`${url}open311/v2/tokens/tokentoken.json`);
  server.process.kill('SIGTERM');
  await server.ended;
  assert.match(server.said(), /"call":"requests"/);
  assert.doesNotMatch(server.said(), /ada|secret|tokentoken|127\.0\.0\.1","/);
});

test('letters are sent by the settings of the environment, and the log names nobody who gets one', async (t) => {
  const mail = await mailbox(t);
  const dataDir = await temporaryFolder(t);
  const options = ['--data', dataDir, '--city', await listOfServices(t), '--public-url', 'https://311.city.example', '--log', 'debug', '--rate', '0'];
  const server = start(t, options, { CIVIC_SMTP_URL: mail.url, CIVIC_MAIL_FROM: '311@city.example' });
  const url = await server.url;
  const [{ service_request_id: id }] = (await hear(await fetch(`${url}open311/v2/requests.json`, { method: 'POST', body: new URLSearchParams(plainRequest) }))).body;
  const followers = `${url}open311/v2/requests/${id}/followers`;
  for (const email of ['ada@example.org', 'no address']) await fetch(followers, { method: 'POST', body: new URLSearchParams({ email }) });
  const [letter] = await eventually(() => mail.received.length > 0 && mail.received, 'the letter');
  const token = /\/confirm\/(\S+)/.exec(letter!.text)?.[1];
  assert.equal((await fetch(`${url}follow/confirm/${token}`, { method: 'POST' })).status, 200);
  await mail.close();
  await fetch(followers, { method: 'POST', body: new URLSearchParams({ email: 'bob@example.org' }) });
  await eventually(() => server.said().includes('a letter was not taken'), 'the failed try');
  server.process.kill('SIGTERM');
  assert.equal(await server.ended, 0);
  assert.match(server.said(), /"call":"\/follow\/confirm\/:token"/);
  assert.doesNotMatch(server.said(), new RegExp(`ada|bob|example\\.org|${token}|${id}`));
});

test('a mail server without a folder, or without an address of the server, is a mistake told at the start', async (t) => {
  for (const [options, says] of [[[], /--data/], [['--data', await temporaryFolder(t)], /--public-url/]] as const) {
    const server = start(t, ['--smtp-url', 'smtp://127.0.0.1:1', '--mail-from', '311@city.example', ...options]);
    assert.equal(await server.ended, 1);
    assert.match(server.said(), says);
    assert.doesNotMatch(server.said(), /at .*\.js/);
  }
});
