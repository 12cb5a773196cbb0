import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedFor, sameNumber } from './asked-for.js';
import { readCityTime, readPastTime, spanOf, writeDate } from './city-time.js';

const noon = Date.UTC(2031, 2, 14, 12);
const zoned = (at: number) => ({ at, zoned: true, dayOnly: false });

for (const [text, expected] of [
  ['2031-03-14T12:00:00Z', zoned(noon)], ['2031-03-14T08:00:00-04:00', zoned(noon)], ['2031-03-14T17:30:00+0530', zoned(noon)], ['2031-03-14T14:00+02', zoned(noon)],
  ['2031-03-14T12:00:00.123456Z', zoned(noon)], ['2031-03-14 12:00:00 UTC', zoned(noon)],
  ['2031-03-14T12:00:00', { at: noon, zoned: false, dayOnly: false }], ['2031-03-14 12:00', { at: noon, zoned: false, dayOnly: false }], ['2031/3/14 12:00', { at: noon, zoned: false, dayOnly: false }],
  [' 2031-03-14 ', { at: Date.UTC(2031, 2, 14), zoned: false, dayOnly: true }],
  ['', undefined], ['0', undefined], ['1970-01-01T00:00:00Z', undefined], ['0001-01-01T00:00:00', undefined], ['9999-12-31', undefined], ['2031-02-30', undefined], ['2031-13-01', undefined],
  ['2031-03-14T25:00:00Z', undefined], ['yesterday', undefined], ['03/04/2031', undefined], ['1931000000', undefined],
] as const) test(`C34 the date ${JSON.stringify(text)}`, () => assert.deepEqual(readCityTime(text), expected));

test('C34 a date without a zone hangs in the city’s, on both sides of a change of clocks', () => {
  const at = (text: string): string | undefined => {
    const time = readCityTime(text, { cityZone: 'America/New_York' });
    return time && `${new Date(time.at).toISOString()} ${time.zoned}`;
  };
  assert.equal(at('2031-03-09 01:59'), '2031-03-09T06:59:00.000Z true');
  assert.equal(at('2031-03-09 03:00'), '2031-03-09T07:00:00.000Z true');
  assert.equal(at('2031-11-02 00:30'), '2031-11-02T04:30:00.000Z true');
  assert.equal(at('2031-11-02 03:30'), '2031-11-02T08:30:00.000Z true');
  assert.equal(readCityTime('2031-03-09 01:59', { cityZone: 'Nowhere/Harbour' })?.zoned, false);
});

test('C34 what has been cannot lie ahead, but for what clocks and zones explain', () => {
  assert.equal(readPastTime('2031-03-15T11:00:00Z', { now: noon })?.at, noon + 23 * 3_600_000);
  assert.equal(readPastTime('2031-03-15T13:00:00Z', { now: noon }), undefined);
});

test('C36 dates for a query have no fractions and a Z; any number can be written', () => {
  assert.equal(writeDate(noon + 999, { zone: true, side: 'from' }), '2031-03-14T12:00:00Z');
  assert.equal(writeDate(noon + 999, { zone: true, side: 'to' }), '2031-03-14T12:00:01Z');
  assert.equal(writeDate(noon, { zone: false, cityZone: 'America/New_York', side: 'from' }), '2031-03-14T08:00:00');
  for (const at of [-1e20, 1e20, -1]) assert.match(writeDate(at, { zone: true, side: 'from' }), /^\d{4}-\d\d-\d\dT00:00:00Z$/);
});

test('a day is a whole day, and a clock face without a zone may hang anywhere', () => {
  assert.deepEqual(spanOf(zoned(noon)), [noon, noon]);
  const [first, last] = spanOf({ at: noon, zoned: false, dayOnly: true });
  assert.deepEqual([noon - first, last - noon], [14 * 3_600_000, 36 * 3_600_000 - 1]);
});

test('what leaves its date or service open is kept, so that a sent request is found again', () => {
  const request = (id: string, rest: object) => ({ id, status: 'open', statusWords: '', mediaUrls: [], notes: [], ...rest }) as const;
  const list = [
    request('no date', { serviceCode: '1' }), request('no service', { requestedAt: zoned(noon) }), request('unzoned', { requestedAt: { at: noon - 5 * 3_600_000, zoned: false, dayOnly: false } }),
    request('early', { requestedAt: zoned(noon - 1000) }), request('other', { serviceCode: '2', requestedAt: zoned(noon) }),
  ];
  assert.deepEqual(askedFor({ from: noon, serviceCodes: ['1'] }, list).map(({ id }) => id), ['no service', 'unzoned', 'no date']);
});

test('C37 numbers are the same whatever their case, spaces and dashes', () => {
  assert.ok(sameNumber('sr 19 0001', 'SR19-0001'));
  assert.ok(!sameNumber('001', '1'));
  assert.ok(!sameNumber('#', '-'));
  assert.ok(sameNumber('#', '#'));
});
