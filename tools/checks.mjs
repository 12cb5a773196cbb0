import { join } from 'node:path';
import { filesBelow, root } from './places.mjs';

const tools = join(root, 'tools');
const elements = join(root, 'packages/elements');

/**
 * Every check of `npm test`, in order. `command` is run by itself and says how many tests passed in a line of its own
 * (see tally.mjs); with `asOne` it says nothing, and its exit code is the one test. To add a check is to add a line. `again` gives what
 * asks the files once more, by themselves, in which something failed: pages alone have it (docs/decisions/0015-asked-again.md).
 */
export const checks = [
  { name: 'Lint', asOne: true, command: () => ['oxlint', '--deny-warnings', '.'] },
  nodeTests('Tools', 'tools'),
  nodeTests('Tokens', 'packages/tokens'),
  nodeTests('Core', 'packages/core'),
  nodeTests('Demo city', 'packages/demo-city'),
  nodeTests('Server', 'packages/server'),
  nodeTests('Architecture', 'test/architecture'),
  nodeTests('Manifest', 'test/manifest'),
  nodeTests('Public API', 'test/public-api'),
  nodeTests('Size', 'test/size'),
  nodeTests('Bench', 'test/bench'),
  nodeTests('Packed packages', 'test/packed'),
  nodeTests('Docs', 'test/docs', { needsBrowsers: true }),
  { name: 'Elements', needsBrowsers: true, cwd: elements, command: () => elementTests(), again: elementTestsAgain },
  { name: 'Story types', asOne: true, command: () => ['tsc', '-p', 'stories'] },
  { name: 'Storybook', asOne: true, command: () => ['pnpm', '--filter', '@civic-elements/stories', 'run', 'build'] },
  nodeTests('Stories', 'test/stories', { needsBrowsers: true }),
  nodeTests('Host pages', 'test/host-pages', { needsBrowsers: true }),
  // By itself: what it counts must not depend on who else is at work.
  nodeTests('Memory', 'test/memory', { needsBrowsers: true }),
  nodeTests('Journeys', 'test/journeys', { needsBrowsers: true }),
];

function elementTests(...more) {
  return [join(elements, 'node_modules/.bin/wtr'), '--config', 'web-test-runner.config.mjs', ...more];
}

/** Each file in the engines it failed in. */
function elementTestsAgain(places) {
  const engines = new Set(places.map(({ engine }) => engine));
  return Array.from(engines, (engine) => ({ command: elementTests('--files', ...places.filter((place) => place.engine === engine).map(({ file }) => file)), env: { ENGINES: engine } }));
}

/** The tests of a folder that Node runs: its .test.mjs files, and what its .test.ts files were compiled to. */
function nodeTests(name, folder, { needsBrowsers = false } = {}) {
  const files = () => [
    ...filesBelow(folder, '.test.mjs'),
    // By the sources, so that a test that was deleted does not live on in dist.
    ...filesBelow(`${folder}/src`, '.test.ts').map((file) => file.replace(`${folder}/src`, `${folder}/dist`).replace(/\.ts$/, '.js')),
  ];
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${join(tools, 'node-tally.mjs')}`,
    '--test-reporter-destination=stdout',
  ];
  const run = (some, ...options) => ['node', '--test', ...options, ...reporters, ...some];
  if (!needsBrowsers) return { name, files, command: () => run(files()) };
  // A page waits more than it works: two browsers keep a small machine busy, and more would fight for it.
  return { name, needsBrowsers, files, command: () => run(files(), '--test-concurrency=2'), again: (places) => [{ command: run(places.map(({ file }) => file), '--test-concurrency=1') }] };
}
