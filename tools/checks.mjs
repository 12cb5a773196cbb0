import { join } from 'node:path';
import { filesBelow, root } from './places.mjs';

const tools = join(root, 'tools');
const elements = join(root, 'packages/elements');

/**
 * Every check of `npm test`, in order. `command` is run by itself and says how many tests passed in a line of its own
 * (see tally.mjs); with `asOne` it says nothing, and its exit code is the one test. To add a check is to add a line.
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
  { name: 'Elements', needsBrowsers: true, cwd: elements, command: () => [join(elements, 'node_modules/.bin/wtr'), '--config', 'web-test-runner.config.mjs'] },
  { name: 'Story types', asOne: true, command: () => ['tsc', '-p', 'stories'] },
  { name: 'Storybook', asOne: true, command: () => ['pnpm', '--filter', '@civic-elements/stories', 'run', 'build'] },
  nodeTests('Stories', 'test/stories', { needsBrowsers: true }),
  nodeTests('Host pages', 'test/host-pages', { needsBrowsers: true }),
  // By itself: what it counts must not depend on who else is at work.
  nodeTests('Memory', 'test/memory', { needsBrowsers: true }),
  nodeTests('Journeys', 'test/journeys', { needsBrowsers: true }),
];

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
  // A page waits more than it works: two browsers keep a small machine busy, and more would fight for it.
  const options = needsBrowsers ? ['--test-concurrency=2'] : [];
  return { name, needsBrowsers, files, command: () => ['node', '--test', ...options, ...reporters, ...files()] };
}
