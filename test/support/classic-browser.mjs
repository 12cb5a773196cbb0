import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mustFind } from '../../tools/browsers.mjs';
import { freePort, startWebKitDriver, webkitCapabilities } from '../../tools/webkit-driver.mjs';

/**
 * Each command as WebDriver's address and as Firefox's own name. Of all that a browser tells to the outside, only WebDriver tells the role
 * and the name that it gives to a screen reader.
 */
const commands = {
  open: ['POST', '/url', 'WebDriver:Navigate'],
  run: ['POST', '/execute/async', 'WebDriver:ExecuteAsyncScript'],
  act: ['POST', '/actions', 'WebDriver:PerformActions'],
  size: ['POST', '/window/rect', 'WebDriver:SetWindowRect'],
  role: ['GET', '/element/:id/computedrole', 'WebDriver:GetComputedRole'],
  label: ['GET', '/element/:id/computedlabel', 'WebDriver:GetComputedLabel'],
};

/** Starts Firefox or WebKit. `ask(command, parameters)` gives the browser's answer. */
export async function startClassicBrowser(engine) {
  return engine === 'firefox' ? startFirefox() : startWebKit();
}

async function startWebKit() {
  const { port, stop } = await startWebKitDriver();
  const { browserName, 'webkitgtk:browserOptions': options } = webkitCapabilities();
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: { browserName, 'webkitgtk:browserOptions': options } } });
  const session = `/session/${sessionId}`;
  return {
    ask: (command, { id, ...parameters } = {}) => {
      const [method, path] = commands[command];
      return call(method, session + path.replace(':id', id), method === 'POST' ? parameters : undefined);
    },
    async close() {
      await call('DELETE', session).catch(() => {});
      stop();
    },
  };
}

async function startFirefox() {
  const profile = mkdtempSync(join(tmpdir(), 'civic-firefox-'));
  const port = await freePort();
  const settings = { 'marionette.port': port, 'browser.shell.checkDefaultBrowser': false, 'datareporting.policy.dataSubmissionEnabled': false, 'browser.startup.page': 0 };
  writeFileSync(join(profile, 'user.js'), Object.entries(settings).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  const firefox = spawn(mustFind('firefox'), ['--headless', '--marionette', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  const stop = () => firefox.kill();
  process.once('exit', stop);
  const { call, end } = await marionette(port);
  await call('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  return {
    ask: async (command, parameters) => {
      const answer = await call(commands[command][2], parameters);
      return answer !== null && 'value' in answer ? answer.value : answer;
    },
    async close() {
      const ended = new Promise((done) => { firefox.once('exit', done); });
      end();
      stop();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Firefox's own line: `length:[kind, number, name or error, what]`. */
async function marionette(port) {
  const waiting = new Map();
  let got = Buffer.alloc(0);
  let count = 0;
  const socket = await connected(port);
  socket.on('data', (bytes) => {
    got = Buffer.concat([got, bytes]);
    for (let colon = got.indexOf(':'); colon > 0; colon = got.indexOf(':')) {
      const end = colon + 1 + Number(got.subarray(0, colon));
      if (got.length < end) return;
      const message = JSON.parse(got.subarray(colon + 1, end));
      got = got.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, number, error, value] = message;
      const { name, done, failed } = waiting.get(number);
      waiting.delete(number);
      if (error) failed(new Error(`${name}: ${error.error} ${error.message}`));
      else done(value);
    }
  });
  return {
    call: (name, parameters = {}) => new Promise((done, failed) => {
      count += 1;
      waiting.set(count, { name, done, failed });
      const text = JSON.stringify([0, count, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    }),
    end: () => socket.destroy(),
  };
}

async function connected(port) {
  for (let tries = 0; ; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const error = await new Promise((done) => { socket.once('connect', () => done()).once('error', done); });
    if (!error) return socket.on('error', () => {});
    if (tries > 200) throw error;
    await pause(100);
  }
}
