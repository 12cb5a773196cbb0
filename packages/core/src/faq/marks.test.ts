import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { excerptOf } from './index.js';

const long = `${'We tell you a little about it. '.repeat(12)}Permits for parking cost 40 a year. ${'And there is more to say. '.repeat(12)}`;

describe('an excerpt', () => {
  test('of a short text is the whole text', () => assert.deepEqual(excerptOf('Put it out.', []), { start: 0, end: 11 }));
  test('without marks is the beginning, cut between words', () => {
    const { start, end } = excerptOf(long, []);
    assert.equal(start, 0);
    assert.ok(end <= 160 && long[end] === ' ');
  });
  test('shows the marks, with some words before them', () => {
    const at = long.indexOf('parking');
    const { start, end } = excerptOf(long, [{ start: at, end: at + 7 }]);
    assert.ok(start > 0 && start < at && end > at + 7 && end - start <= 160);
    assert.equal(long[start - 1], ' ');
  });
  test('lies within the text, whatever the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 600 }), fc.nat(600), fc.integer({ min: 1, max: 200 }), (text, at, longest) => {
      const { start, end } = excerptOf(text, at < text.length ? [{ start: at, end: at + 1 }] : [], longest);
      assert.ok(start >= 0 && start <= end && end <= text.length && end - start <= longest);
    }));
  });
});
