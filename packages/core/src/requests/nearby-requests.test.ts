import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearbyRequests, queryForNearby } from './nearby-requests.js';
import type { ServiceRequest } from './service-request.js';

const now = Date.UTC(2031, 4, 9, 12);
const day = 86_400_000;
const here = { lat: 51.5, long: 3.25 };
const metre = 1 / 111_195;
const request = (id: string, metres: number, days: number, more: Partial<ServiceRequest> = {}): ServiceRequest => ({
  id, status: 'open', statusWords: 'open', serviceCode: 'pothole', point: { lat: here.lat + metres * metre, long: here.long }, requestedAt: { at: now - days * day, zoned: true, dayOnly: false }, mediaUrls: [], notes: [], ...more,
});
const asked = { serviceCode: 'pothole', point: here, now };
const ids = (requests: readonly ServiceRequest[], more = {}): readonly string[] => nearbyRequests(requests, { ...asked, ...more }).map((one) => one.request.id);

describe('What may be known already', () => {
  it('is of the same service, open, within 50 metres and 7 days, and not merged into another', () => {
    const all = [request('a', 40, 2), request('far', 51, 2), request('old', 10, 7.1), request('closed', 5, 1, { status: 'closed' }), request('lamp', 5, 1, { serviceCode: 'lamp' }), request('merged', 5, 1, { duplicateOf: 'a' }), request('b', 49, 6.9)];
    assert.deepEqual(ids(all), ['a', 'b']);
    const { point: _, ...nowhere } = request('nowhere', 0, 1);
    assert.deepEqual(ids([nowhere]), []);
  });

  it('comes nearest first, and of those equally near the youngest', () => {
    assert.deepEqual(ids([request('c', 20, 1), request('b', 10.2, 3), request('a', 10, 5), request('d', 10.1, 1)]), ['d', 'b', 'a', 'c']);
    const [{ distance, age } = { distance: 0, age: 0 }] = nearbyRequests([request('a', 20, 3)], asked);
    assert.ok(Math.abs(distance - 20) < 0.1);
    assert.equal(age, 3 * day);
  });

  it('may be wider or older for a service that wants it', () => {
    assert.deepEqual(ids([request('far', 180, 20)], { metres: 200, days: 30 }), ['far']);
  });

  it('may be a day older where the city gave no zone or only a day, and of any age where it gave none', () => {
    const { requestedAt: _, ...undated } = request('undated', 5, 0);
    assert.deepEqual(ids([request('day', 5, 7.5, { requestedAt: { at: now - 7.5 * day, zoned: false, dayOnly: true } }), undated]), ['day', 'undated']);
  });

  it('is asked of the city by service, status and date', () => {
    assert.deepEqual(queryForNearby(asked), { serviceCodes: ['pothole'], status: ['open'], from: now - 8 * day, to: now + day });
  });
});
