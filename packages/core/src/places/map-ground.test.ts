import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readMapGround } from './index.js';

const line = { type: 'LineString', coordinates: [[3, 51], [3.1, 51]] };
const square = { type: 'Polygon', coordinates: [[[3, 51], [3.1, 51], [3.1, 51.1], [3, 51]]] };
const feature = (geometry: unknown, properties: unknown = {}): unknown => ({ type: 'Feature', geometry, properties });

describe('What a map is drawn from', () => {
  it('tells streets, water and parks apart, and what nobody named by its shape', () => {
    const { shapes, problems } = readMapGround({ type: 'FeatureCollection', features: [
      feature(line, { name: 'Mill Street' }), feature(line, { kind: 'water', name: 'Tamble' }), feature(square, { kind: 'park' }), feature(square, { kind: 'castle' }),
      feature({ type: 'MultiLineString', coordinates: [line.coordinates, line.coordinates] }), feature({ type: 'Point', coordinates: [3, 51] }, { name: 'Clock' }),
    ] });
    assert.deepEqual(shapes.map(({ kind, name }) => [kind, name]), [['street', 'Mill Street'], ['water', 'Tamble'], ['park', undefined], ['area', undefined], ['street', undefined], ['spot', 'Clock']]);
    assert.deepEqual([shapes[4]?.lines.length, shapes[2]?.polygons.length, shapes[5]?.spot], [2, 1, [3, 51]]);
    assert.deepEqual(problems, []);
  });

  it('leaves out what cannot be read, and names it', () => {
    const { shapes, problems } = readMapGround({ type: 'FeatureCollection', features: [feature({ type: 'LineString', coordinates: [[3, 51]] }), feature({ type: 'LineString', coordinates: [[3, 51], ['x', 51]] }), feature(null), feature(line)] });
    assert.equal(shapes.length, 1);
    assert.deepEqual(problems.map(({ path }) => path), ['features[0].geometry.coordinates', 'features[1].geometry.coordinates', 'features[2].geometry']);
  });

  it('is never thrown over, whatever the file holds', () => {
    fc.assert(fc.property(fc.anything(), (json) => {
      readMapGround(json);
      readMapGround({ type: 'LineString', coordinates: json });
    }), { numRuns: 300 });
  });
});
