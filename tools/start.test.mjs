import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './places.mjs';
import { freePort } from './webkit-driver.mjs';

/** Types `npm start` on a port of its own; gives the city once it is up. */
async function start() {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'tools/run.mjs'), 'start', '--port', String(port)], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => child.once('close', done));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const address = `http://127.0.0.1:${port}`;
  while (!said.includes('Ctrl-C ends it') && child.exitCode === null) await pause(50);
  assert.equal(child.exitCode, null, said);
  return { child, ended, address, said: () => said };
}

const pause = (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds));
const answers = (address) => fetch(address).then((response) => response.ok, () => false);

async function untilSilent(address) {
  const begun = Date.now();
  while (await answers(address)) {
    assert.ok(Date.now() - begun < 15_000, 'the city still answers');
    await pause(100);
  }
}

describe('npm start', () => {
  it('says where the city is, with its pages, its elements and its Open311 server, and ends when asked', async () => {
    const { child, ended, address, said } = await start();
    assert.ok(said().includes(address), said());
    for (const path of ['/', '/civic-elements/civic-elements.js', '/open311/v2/services.json']) assert.ok(await answers(address + path), path);
    child.kill('SIGINT');
    assert.equal(await ended, 0, said());
    await untilSilent(address);
  });

  it('leaves no server behind when it is killed', async () => {
    const { child, address } = await start();
    child.kill('SIGKILL');
    await untilSilent(address);
  });

  it('says so when the port is taken', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'));
    const port = await freePort();
    await new Promise((listening) => other.listen(port, '127.0.0.1', listening));
    const child = spawn(process.execPath, [join(root, 'tools/run.mjs'), 'start', '--port', String(port)], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    const code = await new Promise((done) => child.once('close', done));
    other.close();
    assert.equal(code, 1);
    assert.match(said, /Choose another port/);
  });
});
