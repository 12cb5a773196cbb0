import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readJourneyMap, readRequestTimes, type JourneyMap, type RequestTimesOptions } from '../index.js';
import { smallMap } from '../sample-maps.test.support.js';

const map: JourneyMap = readJourneyMap({ ...smallMap(), service: { open311ServiceCodes: ['001', '7'] } }).map ?? assert.fail('the map');
const options: RequestTimesOptions = { touchpoint: 'line', period: { label: 'March', start: '2026-03-01', end: '2026-03-31' } };
const request = (hours: number | undefined, more: object = {}): object => ({
  service_code: '001', status: hours === undefined ? 'open' : 'closed', requested_datetime: '2026-03-02T08:00:00-05:00',
  ...(hours !== undefined && { updated_datetime: new Date(Date.parse('2026-03-02T08:00:00-05:00') + hours * 3_600_000).toISOString() }), ...more,
});
const many = (count: number, one: (at: number) => object): readonly object[] => Array.from({ length: count }, (_, at) => one(at));
const figures = (requests: readonly unknown[], more: Partial<RequestTimesOptions> = {}) => readRequestTimes(requests, map, { ...options, ...more }).measures?.touchpoints[0]?.measures;

describe('How long a city’s requests took', () => {
  it('is the median of those closed, with its interval', () => {
    assert.deepEqual(figures([...many(100, (at) => request(at + 1)), ...many(20, () => request(undefined))], { targets: { line: { time_to_resolution_h: 24 } } }), [
      { measure: 'volume', value: 120, unit: 'count' }, { measure: 'time_to_resolution_h', value: 50.5, unit: 'hours', n: 100, ci95: [41, 61], target: 24 },
    ]);
  });

  it('counts requests of the period and of the map’s services alone, and says how many it did not', () => {
    const strange = [request(5, { service_code: '002' }), request(5, { requested_datetime: '2026-04-01T08:00:00Z' }), request(5, { requested_datetime: 'March' }), null, 'x', {}];
    const read = readRequestTimes([...many(30, () => request(10, { service_code: 7 })), ...strange], map, options);
    assert.deepEqual([read.measures?.touchpoints[0]?.measures.map((figure) => !figure.suppressed && figure.value), read.uncounted], [[30, 10], 6]);
  });

  it('leaves away a time that runs backwards, and tells nothing of few', () => {
    assert.deepEqual(figures([...many(30, () => request(10)), ...many(3, () => request(-10))])?.map(({ measure }) => measure), ['time_to_resolution_h']);
    assert.deepEqual(figures(many(9, () => request(10)))?.map(({ suppressed }) => suppressed), [true, true]);
    assert.deepEqual(figures([]), undefined);
  });

  it('says what is no list, and what touchpoint is not there', () => {
    assert.match(readRequestTimes({ requests: [] }, map, options).problems[0]?.says ?? '', /list of requests/);
    assert.match(readRequestTimes([], map, { ...options, touchpoint: 'counter' }).problems[0]?.says ?? '', /no touchpoint of that id/);
    fc.assert(fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.record({ service_code: fc.constant('001'), status: fc.constantFrom('closed', 'CLOSED', 'open'), requested_datetime: fc.string(), updated_datetime: fc.string() }))), (list) => void readRequestTimes(list, map, options)));
  });
});
