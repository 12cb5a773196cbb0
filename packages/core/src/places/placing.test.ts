import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withAddress, withAsset, withoutPoint, withPoint, withWords, type FoundPlace, type Place } from './index.js';

const point = { lat: 38.92, long: -73.5 };
const mill: FoundPlace = { label: '120 Mill Street', kind: 'address', exact: true, place: { address: '120 MILL ST', point, addressId: 'A-7' } };
const light = { id: 'L-1', label: 'Street light L-1', point };
const other = { id: 'L-2', label: 'Street light L-2', point: { lat: 38.93, long: -73.5 } };

describe('The words and the point of a place', () => {
  it('an address that was chosen brings its own words, point and number, until its words are changed', () => {
    const place = withAddress(mill);
    assert.deepEqual(place, { address: '120 Mill Street', point, addressId: 'A-7', found: { by: 'address', words: '120 Mill Street', exact: true } });
    assert.deepEqual(withWords(place, '120 Mill Street '), { ...place, address: '120 Mill Street ' });
    assert.deepEqual(withWords(place, '12 Mill Street'), { address: '12 Mill Street' });
  });

  it('a point of the device or of the pin stays whatever is written beside it', () => {
    for (const by of ['device', 'pin'] as const) {
      const place = withPoint({ address: 'Here' }, point, { by });
      assert.deepEqual(withWords(place, 'Behind the school'), { address: 'Behind the school', point, found: { by } });
    }
    const ofBefore: Place = { address: '', point };
    assert.deepEqual(withWords(ofBefore, 'Behind the school'), { address: 'Behind the school', point });
  });

  it('a point that was typed goes with its text', () => {
    const place = withPoint({ address: '38.92, -73.5' }, point, { by: 'typed' });
    assert.equal(withWords(place, '38.92, -73.5 ').point, point);
    assert.deepEqual(withWords(place, 'Mill Street'), { address: 'Mill Street' });
  });

  it('a pin put elsewhere than a chosen address keeps its words, and not its number', () => {
    assert.deepEqual(withPoint(withAddress(mill), other.point, { by: 'pin' }), { address: '120 Mill Street', point: other.point, found: { by: 'pin' } });
  });

  it('a thing that was chosen is named after the words, once, and goes with its name', () => {
    const near = withAsset({ address: 'At the bus stop' }, light);
    assert.deepEqual(near, { address: 'At the bus stop (Street light L-1)', point, found: { by: 'asset', words: 'Street light L-1', id: 'L-1' } });
    assert.equal(withAsset(near, other).address, 'At the bus stop (Street light L-2)');
    assert.equal(withAsset(withAsset({ address: '' }, light), other).address, 'Street light L-2');
    assert.equal(withWords(near, 'Bus stop (Street light L-1)').point, point);
    assert.deepEqual(withWords(near, 'At the bus stop'), { address: 'At the bus stop' });
    assert.equal(withPoint(near, other.point, { by: 'pin' }).address, 'At the bus stop');
    assert.deepEqual(withoutPoint(near), { address: 'At the bus stop' });
  });
});
