import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/places.mjs';

const at = (path) => join(root, path);

/** The demo department's site and the built widgets, as the server's options. */
export const demoSite = ['--site', at('packages/demo-city/dist/site'), '--assets', `/civic-elements=${at('packages/elements/cdn')}`];

/** A folder that is gone when the process ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'civic-elements-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let written;

/** The fictional city's own files, as `--city` takes them in. */
export function demoCity() {
  if (written === undefined) {
    written = temporaryFolder();
    const { status, stderr } = spawnSync(process.execPath, [at('packages/demo-city/dist/write-city-files.js'), written], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The demo city was not written: ${stderr}`);
  }
  return ['--city', ...['services.json', 'definitions.json', 'requests.json', 'addresses.json', 'faq.en.json', 'faq.es.json'].map((name) => join(written, name))];
}

/** Milliseconds. Some cities bring many thousand requests to be read. */
const longestStart = 60_000;

/** Starts the server as its own process and waits until it answers. */
export async function startCity(options = [...demoCity(), ...demoSite], { port = 0 } = {}) {
  const server = spawn(process.execPath, [at('packages/server/dist/main.js'), '--port', String(port), '--rate', '0', ...options], {
    // With CIVIC_PARENT the server ends by itself should this process be gone without a word.
    env: { ...process.env, CIVIC_PARENT: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(server, 'exit');
  let said = '';
  const url = await new Promise((ready, failed) => {
    const tooLong = setTimeout(() => failed(new Error(`The city did not open in ${longestStart} ms: ${said}`)), longestStart);
    const listen = (bytes) => {
      said += bytes;
      const address = /Civic Elements is ready: (\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(tooLong);
      ready(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => {
      clearTimeout(tooLong);
      failed(new Error(`The city did not open: ${said}`));
    });
  });
  const stop = async (signal) => {
    server.kill(signal);
    await ended;
  };
  return {
    url,
    port: Number(new URL(url).port),
    said: () => said,
    /** What the city tells about its requests, newest first. */
    requests: async (query = '') => {
      const answer = await fetch(`${url}open311/v2/requests.json?extensions=true&${query}`);
      return answer.ok ? answer.json() : [];
    },
    close: () => stop('SIGTERM'),
    kill: () => stop('SIGKILL'),
  };
}
