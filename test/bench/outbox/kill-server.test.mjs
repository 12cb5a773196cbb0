import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chance } from '../faq/chance.mjs';
import { killServer } from './kill-server.mjs';

describe('The server is killed between taking a request and answering', () => {
  for (const knowsRepeats of [false, true]) {
    it(`S2 N5 N6 a city that ${knowsRepeats ? 'knows' : 'does not know'} repeats has each report once, under the number that was told`, { timeout: 90_000 }, async () => {
      const reports = await killServer({ times: 3, random: chance(`kill ${knowsRepeats}`), knowsRepeats });
      assert.deepEqual(reports.map(({ state, kept, isTold }) => [state, kept, isTold]), reports.map(() => ['received', 1, true]));
    });
  }
});
