import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CopyOfTheRepo } from './copy-of-the-repo.mjs';
import { inElements, onPages, testsOfTag, withoutBrowser } from './checks-in-order.mjs';
import { seededIn, tags } from './tags.mjs';

/**
 * Seeds defects into a copy of a tag (`--tag status-tracker`), one at a time, and counts those the tests notice: the mutation score. The quickest checks go first, and
 * what is noticed goes no further. `--only a,b` takes some of them; `--stages near,pages` leaves the other ones out;
 * `--through "flock FILE"` puts words before each command that starts a browser, for a machine that several share; `--out FILE` writes it all down.
 */
const { values } = parseArgs({
  options: { tag: { type: 'string', default: 'request-form' }, only: { type: 'string' }, through: { type: 'string', default: '' }, most: { type: 'string', default: '100' }, stages: { type: 'string', default: 'near,others,pages' }, out: { type: 'string' } },
});
const through = values.through.split(' ').filter(Boolean);
const most = Number(values.most);
const only = values.only?.split(',');
const tag = tags[values.tag];
if (!tag) throw new Error(`--tag is one of ${Object.keys(tags).join(', ')}.`);
const tests = testsOfTag(tag);
const { weights } = tag;
const chosen = seededIn(tag).filter(({ id }) => only === undefined || only.includes(id));
const begun = performance.now();
const found = new Map();
let browserSeconds = 0;

const copy = await CopyOfTheRepo.make();
try {
  await seedEach();
  const longest = Math.max(...chosen.map(({ near }) => near.length));
  for (let at = 0; goesTo('near') && at < longest; at += 1) await ask('tests near it', ({ near }) => near.slice(at, at + 1));
  if (goesTo('others')) await ask('other tests of the tag', ({ near }) => tests.filter((test) => !near.includes(test)));
  if (goesTo('pages')) await lookAtPages();
} finally {
  await copy.remove();
}
report();

function goesTo(stage) {
  return values.stages.split(',').includes(stage);
}

async function seedEach() {
  for (const defect of chosen) {
    const mend = await copy.seed(defect);
    const noticed = await withoutBrowser(copy, defect);
    if (noticed) found.set(defect.id, noticed);
    else if (!defect.file.startsWith('packages/core/')) await copy.keepElements(defect);
    else await askAlone(defect);
    await mend();
  }
  await copy.compile();
}

/** What is seeded into core cannot stand beside others: all elements share it. */
async function askAlone(defect) {
  await copy.keepElements(defect);
  const stages = [...(goesTo('near') ? [defect.near] : []), ...(goesTo('others') ? [tests] : [])];
  for (const stage of stages) if (!found.has(defect.id)) note(await inElements(copy, [defect], () => stage, { by: 'tests of the tag', most, through, weights }));
}

async function ask(by, testsOf) {
  note(await inElements(copy, left().filter(({ file }) => !file.startsWith('packages/core/')), testsOf, { by, most, through, weights }));
}

function note({ noticed, seconds }) {
  for (const [id, how] of noticed) found.set(id, how);
  browserSeconds += seconds;
  for (const { id } of chosen) if (found.has(id)) void copy.forgetElements({ id });
  if (values.out) writeFileSync(values.out, JSON.stringify(chosen.map(({ id, kind, what }) => ({ id, kind, what, ...found.get(id) })), undefined, 1));
}

function left() {
  return chosen.filter(({ id }) => !found.has(id));
}

async function lookAtPages() {
  for (const defect of left()) {
    const mend = await copy.seed(defect);
    const { code, output } = await copy.compile();
    if (code !== 0) throw new Error(output);
    const noticed = await onPages(copy, [...(defect.pages ?? []), ...tag.pages], through);
    await mend();
    note({ noticed: new Map(noticed ? [[defect.id, noticed]] : []), seconds: 0 });
    console.log(`  pages: ${noticed ? '✓' : '·'} ${defect.id}`);
  }
}

function report() {
  const rows = chosen.filter(({ kind }) => kind !== 'canary');
  const isCaught = ({ id }) => found.has(id);
  console.log();
  for (const { id, what, kind } of rows) console.log(`${isCaught({ id }) ? '✓' : '✗'} ${id}  (${kind})\n    ${what}\n    ${isCaught({ id }) ? `${found.get(id).by}: ${found.get(id).how}` : 'NOT NOTICED'}`);
  const share = (some) => `${((100 * some.filter(isCaught).length) / some.length).toFixed(1)} %`;
  console.table(Object.fromEntries(Object.entries(Object.groupBy(rows, ({ kind }) => kind)).map(([kind, some]) => [kind, { seeded: some.length, noticed: some.filter(isCaught).length, share: share(some) }])));
  console.table(Object.fromEntries(Object.entries(Object.groupBy(rows.filter(isCaught), ({ id }) => found.get(id).by)).map(([by, some]) => [by, { noticed: some.length }])));
  const wrong = chosen.filter(({ kind, id }) => kind === 'canary' && found.has(id));
  for (const { id } of wrong) console.log(`${id} is no defect, and was noticed all the same, by ${found.get(id).by}: ${found.get(id).how}. Nothing here is to be believed.`);
  if (rows.length > 0) console.log(`\n${rows.filter(isCaught).length} of ${rows.length} were noticed: ${share(rows)}. ${Math.round((performance.now() - begun) / 1000)} s, ${Math.round(browserSeconds)} of them element tests in the browser.`);
  if (wrong.length > 0 || rows.filter(isCaught).length < 0.95 * rows.length) process.exitCode = 1;
}
