import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { buildIndex, buildIndexInSlices, openFaqSearch, packIndex, plainLanguage, unpackIndex, unpackIndexInSlices, type Article } from './index.js';

const topics = ['Waste', 'Straßen', '图书馆', ''];
const someArticles: readonly Article[] = Array.from({ length: 300 }, (_, at) => ({
  id: `a${at}`,
  question: `Question ${at}: where is the ${['bin', 'café', 'Müllabfuhr', '停车证', 'library'][at % 5]} of street ${at % 7}?`,
  answer: `${'Look here. '.repeat(at % 4)}It is at ${at} ${['north', 'south', 'east'][at % 3]}.`,
  topic: topics[at % topics.length],
}));

describe('an index as bytes', () => {
  test('comes back the same, and finds the same', () => {
    const index = buildIndex(someArticles, plainLanguage);
    const again = unpackIndex(packIndex(index));
    assert.deepEqual(again, index);
    const [before, after] = [index, again].map((one) => openFaqSearch(one, plainLanguage));
    for (const words of ['bin street 3', 'mullabfuhr', '停车', 'libary', 'north']) assert.deepEqual(after?.find(words), before?.find(words));
  });

  test('is the same from the same articles', () => {
    assert.deepEqual(packIndex(buildIndex(someArticles, plainLanguage)), packIndex(buildIndex([...someArticles], plainLanguage)));
  });

  test('of no articles, or of empty ones, is an index too', () => {
    for (const articles of [[], [{ id: '', question: '', answer: '' }]]) {
      const index = buildIndex(articles, plainLanguage);
      assert.deepEqual(unpackIndex(packIndex(index)), index);
    }
  });

  test('cut off, or of another kind, is refused', () => {
    const bytes = packIndex(buildIndex(someArticles.slice(0, 20), plainLanguage));
    for (let length = 0; length < bytes.length; length += 7) assert.throws(() => unpackIndex(bytes.slice(0, length)), RangeError);
    assert.throws(() => unpackIndex(new TextEncoder().encode('{"articles":[]}')), RangeError);
  });

  test('damaged, is refused or read, but never hangs or takes all memory', () => {
    const bytes = packIndex(buildIndex(someArticles.slice(0, 20), plainLanguage));
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = byte;
      try {
        openFaqSearch(unpackIndex(damaged), plainLanguage).find('bin street');
      } catch (error) {
        assert.ok(error instanceof RangeError, String(error));
      }
    }), { numRuns: 2000 });
  });
});

describe('building in slices', () => {
  test('gives the same index, and pauses whenever time is up', async () => {
    let clock = 0;
    let pauses = 0;
    const index = await buildIndexInSlices(someArticles, plainLanguage, {
      now: () => (clock += 5),
      pause: async () => void pauses++,
      longest: 12,
    });
    assert.deepEqual(index, buildIndex(someArticles, plainLanguage));
    assert.ok(pauses > 100, `${pauses} pauses`);
  });

  test('unpacks in slices too', async () => {
    const index = buildIndex(someArticles, plainLanguage);
    let clock = 0;
    let pauses = 0;
    assert.deepEqual(await unpackIndexInSlices(packIndex(index), { now: () => (clock += 20), pause: async () => void pauses++ }), index);
    assert.ok(pauses > 3, `${pauses} pauses`);
  });

  test('stops when it is no longer wanted', async () => {
    const controller = new AbortController();
    const building = buildIndexInSlices(someArticles, plainLanguage, { now: (() => { let clock = 0; return () => (clock += 20); })(), pause: async () => controller.abort(new Error('gone')) }, controller.signal);
    await assert.rejects(building, /gone/);
  });
});
