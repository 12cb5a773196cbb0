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
  ['14-006B4S14', '14-00684514'],
  ['14 00684314', '1400684314'],
  ['\u200e14-00684314\u200f', '14-00684314'],
  ['۱۴-۰۰۶۸۴۳۱۴', '14-00684314'],
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

test('S and B at the end or the beginning of a number belong to it', () => {
  for (const typed of ['B12345678', '2026-1234B', 'S19']) assert.deepEqual(numberCandidates(typed).filter((candidate) => !/[BS]/i.test(candidate)), [], typed);
});

/** A city's own number, what people make of it, and what is asked for: as typed, then as the city writes it. */
const likeThis: readonly [example: string, typed: string, meant: string | undefined][] = [
  ['SR19-00134785', 'sr19 00134785', 'SR19-00134785'],
  ['SR19-00134785', '5R19-OO1347B5', 'SR19-00134785'],
  ['SR19-00134785', '1900134785', 'SR19-00134785'],
  ['SR19-00134785', 'Request # sr-l9–００１３４７８５', 'SR19-00134785'],
  ['SR19-00134785', 'SR19-0013478S', 'SR19-00134785'],
  ['SR19-00134785', 'AB19-00134785', undefined],
  ['SR19-00134785', 'SR19-001347', undefined],
  ['SR19-00134785', 'SR19-0013478X', undefined],
  ['14-00684314', '1400684314', '14-00684314'],
  ['14-00684314', '١٤٠٠٦٨٤٣١٤', '14-00684314'],
  ['101001240789', '101 001 240 789', '101001240789'],
  ['101001240789', '101.001.240.7B9', '101001240789'],
  ['C1-1-12345678', 'c1112345678', 'C1-1-12345678'],
  ['FMS/2026/0001', 'fms 2026 OOO1', 'FMS/2026/0001'],
];

for (const [example, typed, meant] of likeThis) {
  test(`"${typed}" in a city of ${example} ${meant === undefined ? 'is none of its numbers' : `is ${meant}`}`, () => {
    const candidates = numberCandidates(typed, [example]);
    if (meant === undefined) assert.deepEqual(candidates, numberCandidates(typed));
    else assert.deepEqual(candidates, [typed, meant]);
  });
}

test('a city with several kinds of number is asked for each that fits', () => {
  assert.deepEqual(numberCandidates('l234', ['1234', 'A-1234', 'B/1234', '12']), ['l234', '1234', 'A-1234', 'B/1234']);
  assert.ok(numberCandidates('1234', Array.from({ length: 50 }, (_, at) => `A${'-'.repeat(at)}1234`)).length <= 8);
});

const request = (id: string): ServiceRequest => ({ id, status: 'open', statusWords: 'open', mediaUrls: [], notes: [] });

test('the number exactly as typed goes before every other', async () => {
  const city = new MemoryCity({ services: [], requests: [request('SO1'), request('S01')] });
  assert.equal((await findRequest('S01', city))?.id, 'S01');
  assert.equal((await findRequest('SO1', city))?.id, 'SO1');
});

test('a city that says how its numbers are written is asked twice at most', async () => {
  const city = new MemoryCity({ services: [], requests: [request('SR19-00134785')], numberExamples: ['SR19-00134785'] });
  assert.equal((await findRequest('# 19 oo1347B5', city))?.id, 'SR19-00134785');
  assert.equal(await findRequest('sr19 oo1347B6', city), undefined);
  assert.equal(city.calls.length, 4);
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
