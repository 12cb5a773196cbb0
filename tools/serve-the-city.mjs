import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { callersFolder, cacheFolder, filesBelow, root } from './places.mjs';
import { mustRun, seconds, step } from './progress.mjs';
import { whenAsked } from './when-asked.mjs';

const port = process.env.PORT || '4311';
const address = `http://127.0.0.1:${port}`;
const patience = 120_000;

/** Serves the demo department's site with the embedded city behind it, until somebody ends it. Gives the exit code. */
export async function serveTheCity(toolchain, args) {
  if (await answers()) throw new Error(`Something else answers on ${address} already. Choose another port: PORT=4312 npm start`);
  const own = fromCallersFolder(args);
  const city = own.includes('--city') ? [] : ['--city', ...(await step('Write the demo city', () => demoCity(toolchain)))];
  const site = ['--site', join(root, 'packages/demo-city/site'), '--assets', `/civic-elements=${join(root, 'packages/elements/cdn')}`];

  const begun = performance.now();
  console.log('  … Open the city');
  const server = spawn(toolchain.node, [join(root, 'packages/server/dist/main.js'), ...site, ...city, ...own], {
    cwd: root,
    env: { ...toolchain.env, PORT: port },
    stdio: 'inherit',
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
    setTimeout(() => server.kill('SIGKILL'), 5_000).unref();
  });
  try {
    const ready = await Promise.race([untilItAnswers(), ended.then(() => false)]);
    if (ready && !asked) console.log(`  ✓ Open the city  ${seconds(begun)}\n\n  ${address}\n\n  Ctrl-C ends it.\n`);
    else if (!asked && server.exitCode === null) server.kill('SIGTERM');
    const { code, why } = await ended;
    if (asked) return 0;
    console.error(`The server ended by itself${why ? ` (${why})` : ''}.`);
    return code === 0 ? 1 : code;
  } finally {
    forget();
  }
}

async function demoCity(toolchain) {
  const folder = join(cacheFolder, 'demo-city');
  await mustRun(toolchain.node, [join(root, 'packages/demo-city/dist/write-city-files.js'), folder], { env: toolchain.env, logName: 'demo-city' });
  const files = filesBelow(relative(root, folder), '');
  if (files.length === 0) throw new Error(`The demo city wrote no files to ${folder}.`);
  return files.map((file) => join(root, file));
}

/** Files are named as the person sees them from where they stand; what is no file stays as it is. */
function fromCallersFolder(args) {
  return args.map((arg, index) => {
    const isFolderToCome = args[index - 1] === '--data';
    const path = resolve(callersFolder, arg);
    return !arg.startsWith('-') && (isFolderToCome || existsSync(path)) ? path : arg;
  });
}

async function untilItAnswers() {
  const begun = performance.now();
  while (performance.now() - begun < patience) {
    if (await answers()) return true;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  console.error(`The server did not answer on ${address} within ${patience / 1000} seconds.`);
  return false;
}

const answers = () => fetch(address, { signal: AbortSignal.timeout(2_000) }).then(() => true, () => false);
