import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { callersFolder, cacheFolder, root } from './places.mjs';
import { mustRun, seconds, step } from './progress.mjs';
import { whenAsked } from './when-asked.mjs';

/**
 * Serves the demo department's site with the embedded city behind it, until somebody ends it. What is given goes on to
 * the server, so `--city FILE…` serves another city, and `--data FOLDER` keeps it. Gives the exit code.
 */
export async function serveTheCity(toolchain, args) {
  const own = fromCallersFolder(args);
  const port = own.includes('--port') ? own[own.indexOf('--port') + 1] : process.env.PORT || '4311';
  const address = `http://127.0.0.1:${port}`;
  if (await answers(address)) throw new Error(`Something else answers on ${address} already. Choose another port: PORT=4312 npm start`);
  // Before what is given, which may say otherwise. A city's own residents open nothing again unless that city says so.
  const city = own.includes('--city') ? [] : ['--reopen', '3', '--city', ...(await step('Write the demo city', () => demoCity(toolchain)))];
  const site = ['--site', join(root, 'packages/demo-city/dist/site'), '--assets', `/civic-elements=${join(root, 'packages/elements/cdn')}`];

  const begun = performance.now();
  console.log('  … Open the city');
  const server = spawn(toolchain.node, [join(root, 'packages/server/dist/main.js'), ...site, ...city, ...own], {
    cwd: root,
    // With CIVIC_PARENT the server ends by itself should this process be gone without a word.
    env: { ...toolchain.env, PORT: port, CIVIC_PARENT: String(process.pid) },
    stdio: 'inherit',
    // A group of its own: Ctrl-C comes to it once, from here. Asked twice, it would drop what it is writing.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise((done) => {
    server.once('error', (error) => done({ code: 1, why: error.message }));
    server.once('exit', (code, signal) => done({ code: code ?? 1, why: signal }));
  });

  let asked = false;
  const forget = whenAsked(() => {
    asked = true;
    server.kill('SIGTERM');
    // One that does not listen is not waited for.
    setTimeout(() => server.kill('SIGKILL'), 8_000).unref();
  });
  const ready = await untilItAnswers(address, server);
  if (ready && !asked) console.log(`  ✓ Open the city  ${seconds(begun)}. Ctrl-C ends it.`);
  const { code, why } = await ended;
  forget();
  if (asked) return 0;
  if (code !== 0) console.error(`The server ended by itself${why ? ` (${why})` : ''}.`);
  return code;
}

async function demoCity(toolchain) {
  const folder = join(cacheFolder, 'demo-city');
  await mustRun(toolchain.node, [join(root, 'packages/demo-city/dist/write-city-files.js'), folder], { env: toolchain.env, logName: 'demo-city' });
  return ['services.json', 'definitions.json', 'requests.json', 'addresses.json', 'faq.en.json', 'faq.es.json'].map((name) => join(folder, name));
}

/**
 * Files are named as the person sees them from where they stand; what is no file stays as it is. Every file after
 * `--city` belongs to it.
 */
function fromCallersFolder(args) {
  return args.map((arg, index) => {
    if (arg.startsWith('-')) return arg;
    const path = resolve(callersFolder, arg);
    return ['--data', '--city'].includes(args[index - 1]) || existsSync(path) ? path : arg;
  });
}

/** However long it takes: a real city's requests may be many, and the server shows how far it is. */
async function untilItAnswers(address, server) {
  while (server.exitCode === null && server.signalCode === null && server.pid !== undefined) {
    if (await answers(address)) return true;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  return false;
}

const answers = (address) => fetch(address, { signal: AbortSignal.timeout(2_000) }).then(() => true, () => false);
