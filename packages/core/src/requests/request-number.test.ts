import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CityError, findRequest, numberCandidates, type ServiceRequest } from './index.js';
import { MemoryCity } from '../testing/index.js';

/** What people type, and the number they mean. */
const table: readonly [typed: string, meant: string][] = [
  ['14-00684314', '14-00684314'],
  ['  14-00684314\t', '14-00684314'],
  ['14 - 0068 4314', '14-00684314'],
  ['#14-00684314', '14-00684314'],
  ['Request #14-00684314', '14-00684314'],
  ['# 14 – 00684314', '14-00684314'],
  ['14−00684314', '14-00684314'],
  ['sr19-00134785', 'SR19-00134785'],
  ['SRl9-OOl34785', 'SR19-00134785'],
  ['sri9-oo134785', 'SR19-00134785'],
  ['14-O0684314', '14-00684314'],
  ['P0L-12', 'POL-12'],
  ['ABC-l2', 'ABC-12'],
  ['١٤-٠٠٦٨٤٣١٤', '14-00684314'],
  ['１４－００６８４３１４', '14-00684314'],
  ['14-00684314', '1400684314'],
  ['AB12CD', 'ab12cd'],
  ['0', '0'],
  ['001', '001'],
  ['Straße 7', 'Straße 7'],
];

for (const [typed, meant] of table) {
  test(`"${typed}" may mean ${meant}`, () => {
    const candidates = numberCandidates(typed);
    assert.ok(candidates.includes(meant), candidates.join(' · '));
    assert.equal(candidates[0], typed.trim());
    assert.ok(candidates.length <= 8);
    assert.equal(new Set(candidates).size, candidates.length);
  });
}

test('a number that needs no forgiving costs one call', () => {
  assert.deepEqual(numberCandidates('20260001'), ['20260001']);
});

test('001 never becomes 1, and nothing is made of nothing', () => {
  assert.equal(numberCandidates('001').includes('1'), false);
  assert.deepEqual(numberCandidates('   '), []);
  assert.deepEqual(numberCandidates('#-'), []);
});

test('a page pasted by mistake is asked for once', () => {
  assert.equal(numberCandidates('O0 '.repeat(400)).length, 1);
});

const request = (id: string): ServiceRequest => ({ id, status: 'open', statusWords: 'open', mediaUrls: [], notes: [] });

test('the number exactly as typed goes before every other', async () => {
  const city = new MemoryCity({ services: [], requests: [request('SO1'), request('S01')] });
  assert.equal((await findRequest('S01', city))?.id, 'S01');
  assert.equal((await findRequest('SO1', city))?.id, 'SO1');
});

test('another request is never taken for the one asked for', async () => {
  const city = new MemoryCity({ services: [] });
  city.request = async () => request('77');
  assert.equal(await findRequest('78', city), undefined);
});

test('a city that calls a candidate malformed does not know it; one that cannot be asked is not "not found"', async () => {
  const city = new MemoryCity({ services: [], requests: [request('14-1')] });
  city.behaviour.fails = 'refused';
  assert.equal(await findRequest('14-1', city), undefined);
  city.behaviour.fails = 'timed-out';
  await assert.rejects(findRequest('14-1', city), (error) => error instanceof CityError && error.kind === 'timed-out');
});
