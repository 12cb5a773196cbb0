import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mostAskedAgain, runCheck } from './run-check.mjs';
import { sayFailedIn, sayTally } from './tally.mjs';

/** A check that says this. */
const says = (...texts) => [process.execPath, '-e', `process.stdout.write(${JSON.stringify(texts.join(''))}); process.exitCode = ${texts.some((text) => / [1-9]\d* failed/.test(text)) ? 1 : 0}`];
const pass = sayTally({ passed: 1, failed: 0 });
const fail = (...files) => [`  ✖ it is so\n    AssertionError: it is not\n`, ...files.map((file) => sayFailedIn(file, 'webkit')), sayTally({ passed: 5, failed: files.length || 1, skipped: 2 })];

async function run({ first, second, left = mostAskedAgain, command = says(...first), longest }) {
  const said = [];
  const asked = [];
  const allowance = { left };
  const again = second && ((places) => { asked.push(...places); return [{ command: says(...second) }]; });
  const tally = await runCheck({ name: 'Pages', command: () => command, again }, { longest, env: process.env, allowance, say: (text) => said.push(text) });
  return { tally, asked, allowance, said: said.join('\n') };
}

describe('A check', () => {
  it('that passes is asked once', async () => {
    const { tally, asked } = await run({ first: [pass], second: fail('a') });
    assert.deepEqual([tally, asked], [{ passed: 1, failed: 0, skipped: 0 }, []]);
  });

  it('whose failed file passes by itself is told as unsteady, with all that failed', async () => {
    const { tally, asked, allowance, said } = await run({ first: fail('a.test.js'), second: [pass] });
    assert.deepEqual(tally, { passed: 6, failed: 0, skipped: 2, unsteady: 1 });
    assert.deepEqual(asked, [{ file: 'a.test.js', engine: 'webkit' }]);
    assert.equal(allowance.left, mostAskedAgain - 1);
    assert.match(said, /AssertionError: it is not[^]*Asked again, by itself: a\.test\.js \(webkit\)[^]*✓ Pages {2}6 passed, 0 failed, 2 skipped, 1 unsteady/);
  });

  it('whose file fails again has failed', async () => {
    const { tally, said } = await run({ first: fail('a', 'b'), second: fail('b') });
    assert.deepEqual(tally, { passed: 5, failed: 2, skipped: 2 });
    assert.match(said, /asked again,[^]*✗ Pages/);
  });

  it('has failed where more files failed than may be asked again, counted over the whole run', async () => {
    assert.deepEqual((await run({ first: fail('a', 'b', 'c', 'd'), second: [pass] })).asked, []);
    const { tally, asked } = await run({ first: fail('a', 'b'), second: [pass], left: 1 });
    assert.deepEqual([tally.failed, asked], [2, []]);
  });

  it('has failed where it hung or ended without a tally, whatever file failed before that', async () => {
    const [failure, place, tally] = fail('a');
    assert.deepEqual((await run({ first: [failure, place], second: [pass] })).asked, []);
    const hangs = [process.execPath, '-e', `process.stdout.write(${JSON.stringify(failure + place + tally)}); setTimeout(() => {}, 60_000)`];
    const { tally: { failed }, asked } = await run({ command: hangs, second: [pass], longest: 2000 });
    assert.deepEqual([failed, asked], [1, []]);
  });

  it('has failed where no file says what failed, where it says nothing, and where it asks nothing again', async () => {
    assert.equal((await run({ first: fail(), second: [pass] })).tally.failed, 1);
    assert.equal((await run({ first: [''], second: [pass] })).tally.failed, 1);
    assert.equal((await run({ first: fail('a') })).tally.failed, 1);
  });
});
