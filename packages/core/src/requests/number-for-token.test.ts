import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryCity } from '../testing/index.js';
import { CityError, numberForToken, type City } from './index.js';

/** A city that answers a token with these, one after the other, and the last one from then on. */
function cityAnswering(...answers: (string | undefined | Error)[]): { city: City; asked: () => number } {
  let asked = 0;
  const city = new MemoryCity({ services: [] });
  city.numberFor = async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { city, asked: () => asked };
}

/** Time that passes at once, and how much of it. */
function clock(): { wait: (milliseconds: number) => Promise<void>; waited: number[] } {
  const waited: number[] = [];
  return { waited, wait: async (milliseconds) => void waited.push(milliseconds) };
}

test('the number comes when the city has it, asked for gently', async () => {
  const { wait, waited } = clock();
  const { city, asked } = cityAnswering(undefined, undefined, '0');
  assert.equal(await numberForToken('t', { city, wait }), '0');
  assert.equal(asked(), 3);
  assert.deepEqual(waited, [2000, 4000, 8000]);
});

test('a number that never comes is waited for about ten minutes, never more often than every two seconds', async () => {
  const { wait, waited } = clock();
  const { city, asked } = cityAnswering(undefined);
  assert.equal(await numberForToken('t', { city, wait }), undefined);
  const all = waited.reduce((sum, one) => sum + one, 0);
  assert.ok(all >= 9 * 60_000 && all <= 11 * 60_000 && Math.min(...waited) >= 2000);
  assert.equal(asked(), waited.length);
});

test('passing faults are waited out', async () => {
  const { city } = cityAnswering(new CityError('offline', ''), new CityError('failed', ''), new CityError('not-found', ''), '311-7');
  assert.equal(await numberForToken('t', { city, wait: clock().wait }), '311-7');
});

test('a busy city is left alone as long as it asks, within reason', async () => {
  const { wait, waited } = clock();
  const { city } = cityAnswering(new CityError('busy', '', { retryAfter: 90_000 }), new CityError('busy', '', { retryAfter: 86_400_000 }), undefined, '7');
  assert.equal(await numberForToken('t', { city, wait }), '7');
  assert.deepEqual(waited, [2000, 90_000, 600_000, 16_000]);
});

test('who leaves is not asked for, whether waiting ends early or rejects', async () => {
  for (const ends of [async () => undefined, () => Promise.reject(new Error('aborted'))]) {
    const leaving = new AbortController();
    const { city, asked } = cityAnswering('7');
    const wait = (): Promise<void> => {
      leaving.abort();
      return ends();
    };
    assert.equal(await numberForToken('t', { city, wait, signal: leaving.signal }), undefined);
    assert.equal(asked(), 0);
  }
});

test('who leaves while the city is being asked gets no number', async () => {
  const leaving = new AbortController();
  const city = new MemoryCity({ services: [], behaviour: { delay: Infinity } });
  const number = numberForToken('t', { city, wait: clock().wait, signal: leaving.signal });
  setTimeout(() => leaving.abort(), 5);
  assert.equal(await number, undefined);
});
