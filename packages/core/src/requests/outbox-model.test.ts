import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { anySchedule, play, wrongIn } from './outbox-model.test.support.js';

/** Enough to meet each fault many times over; `npm run bench -- outbox` plays 100,000. */
const numRuns = 1000;

describe('whatever happens to network, city, storage, clock and tabs', () => {
  test('N5 N6 N7 N8 N10 S1 S3 D2 D3 T1 T2 T3 one report, not lost, never said to be there when it is not', { timeout: 120_000 }, async () => {
    let changes = 0;
    await fc.assert(fc.asyncProperty(anySchedule, async (schedule) => {
      const told = await play(schedule);
      changes += told.changes;
      const wrong = wrongIn(told, schedule);
      if (wrong) assert.fail(`${wrong}\n${told.trace.join('\n')}`);
    }), { numRuns });
    assert.ok(changes > 20, `${changes} reports were taken back and changed`);
  });

  test('a form that simply tries again is caught at it, so the check can fail', async () => {
    let duplicates = 0;
    await fc.assert(fc.asyncProperty(anySchedule, async (schedule) => {
      duplicates += (await play(schedule, true)).duplicates;
    }), { numRuns: 100 });
    assert.ok(duplicates > 20, `${duplicates} found`);
  });
});
