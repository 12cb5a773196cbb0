import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allSources } from '../support/sources.mjs';
import { rules } from './rules.mjs';

const sources = allSources();

describe('Who may import whom', () => {
  for (const { says, faults, canary } of rules) {
    it(says, () => {
      assert.notDeepEqual(faults(new Map(Object.entries(canary))), [], 'the rule does not find its canary');
      assert.deepEqual(faults(sources), []);
    });
  }

  it('looks at the sources of every package', () => {
    for (const name of ['core', 'elements', 'server', 'demo-city']) {
      assert.ok([...sources.keys()].some((path) => path.startsWith(`packages/${name}/src/`)), name);
    }
  });
});
