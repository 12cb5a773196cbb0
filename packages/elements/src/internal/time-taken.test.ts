import { expect } from '@open-wc/testing';
import { timeTaken } from './time-taken.js';

const hour = 3_600_000;

describe('how long something took', () => {
  it('is said in hours, days or months, and never shorter than it was', () => {
    const said: readonly (readonly [number, string])[] = [
      [0, '1 hour'], [hour, '1 hour'], [hour + 1, '2 hours'], [47.5 * hour, '48 hours'], [48 * hour, '2 days'], [7.2 * 24 * hour, '8 days'], [89 * 24 * hour, '89 days'], [91 * 24 * hour, '3 months'], [92 * 24 * hour, '4 months'],
    ];
    for (const [milliseconds, words] of said) expect(timeTaken(milliseconds, 'en')).to.equal(words);
    expect(timeTaken(8 * 24 * hour, 'es')).to.equal('8 días');
  });
});
