import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { nodeIsNewEnough } from './node-and-pnpm.mjs';
import { failedFilesIn, sayFailedIn, sayTally, tallyIn, tallyLine } from './tally.mjs';

test('the last line of a run is exactly what was promised', () => {
  assert.equal(tallyLine({ passed: 12, failed: 0 }), '12 passed, 0 failed');
  assert.equal(tallyLine({ passed: 12, failed: 1, skipped: 3 }), '12 passed, 1 failed, 3 skipped');
  assert.equal(tallyLine({ passed: 12, failed: 0, unsteady: 1 }), '12 passed, 0 failed, 1 unsteady');
});

test('a check’s tally is read back, the last one where there are several', () => {
  const tally = { passed: 4, failed: 1, skipped: 2 };
  assert.deepEqual(tallyIn(`noise${sayTally({ passed: 1, failed: 0 })}more${sayTally(tally)}`), tally);
  assert.equal(tallyIn('4 passed'), undefined);
});

test('files in which something failed are read back, each once for each engine', () => {
  const output = ['a.test.js (webkit)', 'a.test.js (firefox)', 'a.test.js (webkit)', 'b.test.mjs'].map((place) => sayFailedIn(place)).join('noise\n');
  assert.deepEqual(failedFilesIn(output), [{ file: 'a.test.js', engine: 'webkit' }, { file: 'a.test.js', engine: 'firefox' }, { file: 'b.test.mjs', engine: undefined }]);
  assert.deepEqual(failedFilesIn(sayFailedIn('c.test.js', 'chromium')), [{ file: 'c.test.js', engine: 'chromium' }]);
});

test('node’s tests are counted, and a file without tests is a failure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'civic-tally-'));
  try {
    const write = (name, text) => writeFileSync(join(folder, name), `import { describe, it } from 'node:test';\n${text}`);
    write('some.test.mjs', `describe('a', () => { it('b', () => {}); it('c', () => { throw new Error('c'); }); it('d', { skip: true }, () => {}); });`);
    write('none.test.mjs', '');
    write('broken.test.mjs', `import './nowhere.mjs';`);
    const reporter = new URL('./node-tally.mjs', import.meta.url).href;
    const files = ['some', 'none', 'broken'].map((name) => join(folder, `${name}.test.mjs`));
    // Inside a test run, node would report to the outer run instead.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const { stdout } = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, ...files], { env, encoding: 'utf8' });
    assert.deepEqual(tallyIn(stdout), { passed: 1, failed: 3, skipped: 1 });
    assert.deepEqual(failedFilesIn(stdout).map(({ file }) => basename(file)).toSorted(), ['broken.test.mjs', 'none.test.mjs', 'some.test.mjs']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a Node that is too old is told from one that will do', () => {
  assert.equal(nodeIsNewEnough('20.20.2'), false);
  assert.equal(nodeIsNewEnough('22.12.0'), false);
  assert.equal(nodeIsNewEnough('22.13.0'), true);
  assert.equal(nodeIsNewEnough('24.0.1'), true);
});
