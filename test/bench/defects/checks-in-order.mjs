import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../../../tools/places.mjs';
import { failedInNode, run } from './run.mjs';

/** Element tests of a tag and of all it is made of, by their paths below `src` without endings. */
export const testsOfTag = ({ folders }) => folders.flatMap((folder) => filesBelow(`packages/elements/src/${folder}`, '.test.ts'))
  .map((file) => file.replace('packages/elements/src/', '').replace(/\.test\.ts$/, ''))
  .filter((test) => !test.endsWith('-in-the-page'));

/** What can be told without a browser, of the defect that is seeded now. Gives what noticed it and how, or undefined. */
export async function withoutBrowser(copy, { file }) {
  const types = await copy.compile();
  if (types.code !== 0) return { by: 'types', how: firstLine(types.output) };
  const lint = await run('oxlint', ['--deny-warnings', file], { cwd: copy.root });
  if (lint.code !== 0) return { by: 'lint', how: firstLine(lint.output) };
  if (!file.startsWith('packages/core/')) return undefined;
  const slice = file.replace(/^packages\/core\/src\/([^/]+)\/.*$/, '$1');
  const tests = filesBelow(`packages/core/src/${slice}`, '.test.ts').map((test) => copy.at(test.replace('/src/', '/dist/').replace(/\.ts$/, '.js')));
  const core = await run('node', ['--test', ...tests], { cwd: copy.root, longest: 60_000 });
  return core.code === 0 ? undefined : { by: 'tests of core', how: failedInNode(core.output)[0] };
}

/**
 * The element tests `testsOf` gives for each defect, in as few runs of Chromium as `most` files at once allow. Resolves to what noticed, twice,
 * by the defect's id, and to the seconds the browser was at work.
 */
export async function inElements(copy, defects, testsOf, { by, most, through, weights = {} }) {
  const weightOf = (tests) => tests.reduce((sum, test) => sum + (weights[test] ?? 1), 0);
  const noticed = new Map();
  let seconds = 0;
  for (const batch of batches(defects.filter((defect) => testsOf(defect).length > 0), (defect) => weightOf(testsOf(defect)), most)) {
    const files = batch.flatMap((defect) => testsOf(defect).map((test) => `seeded-${defect.id}/${test}.test.js`));
    const outcomes = await runElements(copy, files, through);
    seconds += outcomes.seconds;
    // On a busy machine a sound tag may be too slow for a test, once.
    const failing = outcomes.files.filter(({ failed }) => failed.length > 0).map(({ file }) => file.replace(/^.*(seeded-)/, '$1'));
    const again = failing.length > 0 ? await runElements(copy, failing, through) : { seconds: 0, files: [] };
    seconds += again.seconds;
    for (const { file, failed } of again.files) {
      const id = /seeded-([^/]+)\//.exec(file)[1];
      if (failed.length > 0 && !noticed.has(id)) noticed.set(id, { by, how: `${file.replace(/^.*seeded-[^/]+\//, '').replace('.test.js', '')}: ${failed[0]}` });
    }
    console.log(`  ${by}: ${batch.map(({ id }) => `${noticed.has(id) ? '✓' : '·'} ${id}`).join(', ')}`);
  }
  return { noticed, seconds };
}

async function runElements(copy, files, through) {
  const outcomes = join(copy.root, 'outcomes.json');
  const elements = copy.at('packages/elements');
  const [command, ...args] = [...through, join(elements, 'node_modules/.bin/wtr'), '--config', copy.at('test/bench/defects/seeded.config.mjs'), '--files', ...files];
  const { output } = await run(command, args, { cwd: elements, env: { ENGINES: 'chromium', SEEDED_OUTCOMES: outcomes } });
  const told = await readFile(outcomes, 'utf8').catch(() => undefined);
  if (told === undefined) throw new Error(`The browser told nothing:\n${output}`);
  await run('rm', [outcomes], { cwd: copy.root });
  return JSON.parse(told);
}

function batches(items, weight, most) {
  const all = [];
  let room = 0;
  for (const item of items) {
    if (room < weight(item)) {
      all.push([]);
      room = Math.max(most, weight(item));
    }
    all.at(-1).push(item);
    room -= weight(item);
  }
  return all;
}

/** The rules of the house, then whole pages, with the defect that is seeded now. */
export async function onPages(copy, pages, through) {
  const house = await run('node', ['--test', ...filesBelow('test/architecture', '.test.mjs')], { cwd: copy.root });
  if (house.code !== 0) return { by: 'architecture', how: failedInNode(house.output)[0] };
  const { code, output } = await copy.build();
  if (code !== 0) throw new Error(`The pages could not be built:\n${output}`);
  for (const page of new Set(pages)) {
    const [command, ...args] = [...through, 'node', '--test', '--test-concurrency=1', `test/${page}.test.mjs`];
    const { code, output } = await run(command, args, { cwd: copy.root, env: { ENGINES: 'chromium' } });
    if (code !== 0) return { by: 'pages', how: `${page}: ${failedInNode(output)[0]}` };
  }
  return undefined;
}

const firstLine = (output) => output.trim().split('\n').find((line) => line.trim() !== '') ?? '';
