/**
 * Does what the commands of package.json ask, on a machine that has Node 20.20 and npm and nothing else.
 * No dependency may be imported from here: when it runs, none is installed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, describeElements } from './build.mjs';
import { bringNodeAndPnpm, install, installedAlready, nodeIsNewEnough } from './node-and-pnpm.mjs';
import { root } from './places.mjs';
import { endWhatRuns, seconds, step } from './progress.mjs';

const commands = {
  async start(args) {
    const toolchain = await prepare();
    await step('Build', () => build(toolchain));
    const { serveTheCity } = await import('./serve-the-city.mjs');
    return serveTheCity(toolchain, args);
  },
  async build() {
    const toolchain = await prepare();
    await step('Build', () => build(toolchain));
    await step('Describe the elements', () => describeElements(toolchain));
    return 0;
  },
  async test(args) {
    const { runTheChecks } = await import('./run-the-checks.mjs');
    return runTheChecks(prepare, args);
  },
  async storybook(args) {
    const toolchain = await prepare();
    await step('Build', () => build(toolchain));
    await step('Describe the elements', () => describeElements(toolchain));
    const { runAloud } = await import('./run-aloud.mjs');
    return runAloud('pnpm', ['--filter', '@civic-elements/stories', 'run', 'dev', ...args], toolchain.env);
  },
  async bench([what, ...args]) {
    const bench = join(root, 'test/bench', String(what), 'bench.mjs');
    if (!existsSync(bench)) throw new Error('Say what to measure: npm run bench -- faq --data DIR');
    const toolchain = await prepare();
    await step('Build', () => build(toolchain));
    const { runAloud } = await import('./run-aloud.mjs');
    return runAloud(toolchain.node, [bench, ...args], toolchain.env);
  },
  async exec([command, ...args]) {
    const toolchain = await prepare();
    const { runAloud } = await import('./run-aloud.mjs');
    return runAloud(command, args, toolchain.env);
  },
};

async function prepare() {
  const title = nodeIsNewEnough() ? 'Find pnpm' : 'Find Node and pnpm';
  const toolchain = await step(title, bringNodeAndPnpm);
  if (!installedAlready()) await step('Install dependencies', () => install(toolchain));
  return toolchain;
}

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  console.error(`Say one of: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    endWhatRuns();
    process.exit(130);
  });
}
const begun = performance.now();
try {
  process.exitCode = await command(args);
  if (name === 'build') console.log(`\nBuilt in ${seconds(begun)}.`);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
