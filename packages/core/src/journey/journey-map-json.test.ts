import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { journeyMapJson, readJourneyMapJson } from './index.js';
import { sampleMaps, samplesMissing, sampleText, smallMap } from './sample-maps.test.support.js';

describe('The file of a map', () => {
  for (const name of sampleMaps) {
    it(`${name} is read and written again byte for byte`, { skip: samplesMissing ?? false }, () => {
      const text = sampleText(name);
      const { map } = readJourneyMapJson(text);
      assert.equal(map && journeyMapJson(map), text);
    });
  }

  it('stays the same from the first writing on', () => {
    const { map } = readJourneyMapJson(JSON.stringify(smallMap()));
    const text = map ? journeyMapJson(map) : assert.fail('the map is whole');
    const { map: again } = readJourneyMapJson(text);
    assert.equal(again && journeyMapJson(again), text);
  });

  it('may be no JSON, and that is said', () => {
    const { map, problems } = readJourneyMapJson('{"id": ');
    assert.equal(map, undefined);
    assert.deepEqual(problems.map(({ path }) => path), ['']);
    assert.match(problems[0]?.says ?? '', /^is no JSON: /);
  });
});
