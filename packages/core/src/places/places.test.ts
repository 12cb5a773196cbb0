import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assetLayer, encodePlusCode, isDefaultPoint, isWithin, metresBetween, nearestAssets, readNeighbours, readPlusCode, readServiceArea, readTypedPoint, whoServes, type Point } from './index.js';

const aPoint = fc.record({ lat: fc.double({ min: -89.9, max: 89.9, noNaN: true }), long: fc.double({ min: -179.9, max: 179.9, noNaN: true }) });

describe('A plus code', () => {
  it('is made and read as in the specification', () => {
    for (const [code, lat, long] of [['8FVC9G8F+6X', 47.3655625, 8.5249375], ['7FG49QCJ+2V', 20.3700625, 2.7821875], ['4VCPPQGP+Q9', -41.2730625, 174.7859375], ['7FG49Q00+', 20.375, 2.775]] as const) {
      const point = readPlusCode(code);
      assert.ok(point && Math.abs(point.lat - lat) < 1e-6 && Math.abs(point.long - long) < 1e-6, `${code}: ${JSON.stringify(point)}`);
    }
    assert.equal(encodePlusCode({ lat: 20.3700625, long: 2.7821875 }), '7FG49QCJ+2V');
    assert.equal(encodePlusCode({ lat: 20.3701125, long: 2.782234375 }, 11), '7FG49QCJ+2VX');
    assert.equal(encodePlusCode({ lat: 20.375, long: 2.775 }, 6), '7FG49Q00+');
    assert.equal(encodePlusCode({ lat: 90, long: 1 }, 4), 'CFX30000+');
    assert.equal(encodePlusCode({ lat: 1, long: 180 }, 4), '62H20000+');
  });

  it('leads back to where it was made, whole, and shortened near there', () => {
    fc.assert(fc.property(aPoint, fc.double({ min: -0.2, max: 0.2, noNaN: true }), (point, off) => {
      const code = encodePlusCode(point);
      const back = readPlusCode(code);
      assert.ok(back && Math.abs(back.lat - point.lat) <= 0.0000626 && Math.abs(back.long - point.long) <= 0.0000626, code);
      const near = { lat: Math.max(-89.9, Math.min(89.9, point.lat + off)), long: Math.max(-179.9, Math.min(179.9, point.long - off)) };
      assert.deepEqual(readPlusCode(code.slice(4).toLowerCase(), near), back, `${code} near ${JSON.stringify(near)}`);
    }), { numRuns: 1000 });
  });

  it('is not read from other words, and a short one not without a place it is near to', () => {
    for (const text of ['', '+', '9G8F+6X', '8FVC9G8F', '8FVC9G8F6X', '8FVC9G8F+6', '8FVC9G8+6X', '8AVC9G8F+6X', '8FVC0000+6X', '8F0C9G8F+6X', '12 Quay St', 'XXXX0000+', '8FVC9G8F+6X+']) assert.equal(readPlusCode(text), undefined, text);
  });
});

describe('A point typed as text', () => {
  it('is read from degrees with a dot, from degrees and minutes, and from a plus code with a town behind it', () => {
    const expected = { lat: 41.88, long: -87.63 };
    for (const text of ['41.88, -87.63', '41.88,-87.63', ' (41.88 -87.63) ', '41.88; -87.63', '41.88° N, 87.63° W', 'N 41.88 W 87.63', '41.88N 87.63W', '87.63 W, 41.88 N', '41°52\'48"N 87°37\'48"W', '41° 52′ 48″ N, 87° 37′ 48″ W', '41 deg 52.8 min N, 87 deg 37.8 min W', '41.88, −87.63']) assert.deepEqual(readTypedPoint(text), expected, text);
    const near = { lat: 47.4, long: 8.6 };
    assert.deepEqual(readTypedPoint('9G8F+6X Zürich', near), readTypedPoint('8FVC9G8F+6X'));
    assert.ok(readTypedPoint('8fvc9g8f+6x'));
  });

  it('is not taken from an address, a phone number, or degrees that are none', () => {
    for (const text of ['', '12 34', '12, 34', '1234 N 5th St', '555 123 4567', '91.2, 10.1', '41.88', '0.0, 0.0', '10.5, 190.1', '41.88 N, 87.63 N', 'N 41.88 S, 87.63 W', '41°72\'N 87°W', '9G8F+6X', '5 N, 6', 'N 41.88, 87.63', '1.5 Main St, 7', '41.88, -87.63, 12', '1'.repeat(5000)]) assert.equal(readTypedPoint(text), undefined, text);
  });
});

describe('A default point', () => {
  it('is 0,0 and alike, or one that the city names, rounded as systems do', () => {
    const cityHall = { lat: 42.36035, long: -71.05798 };
    assert.deepEqual([{ lat: 0, long: 0 }, { lat: 0.0001, long: -0.0001 }, { lat: NaN, long: 3 }, cityHall, { lat: 42.3604, long: -71.058 }, { lat: 42.3606, long: -71.0585 }].map((point) => isDefaultPoint(point, [cityHall])), [true, true, true, true, true, false]);
    assert.equal(isDefaultPoint(cityHall), false);
  });
});

const squareRing = (west: number, south: number, size: number): number[][] => [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];

describe('The area of a city', () => {
  const city = { type: 'FeatureCollection', features: [
    { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [squareRing(0, 50, 1), squareRing(0.4, 50.4, 0.2)] } },
    { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: [[squareRing(2, 50, 1)], [squareRing(4, 50, 1)]] } },
  ] };

  it('is within its polygons and not in their holes', () => {
    const { area, problems } = readServiceArea(city);
    assert.deepEqual(problems, []);
    assert.deepEqual(([[50.1, 0.1], [50.5, 0.5], [50.5, 1.5], [50.5, 2.5], [50.5, 4.9], [49, 0.1], [50.5, -170]] as const).map(([lat, long]) => isWithin({ lat, long }, area!)), [true, false, false, true, true, false, false]);
    assert.deepEqual(area!.box, { south: 50, west: 0, north: 51, east: 5 });
  });

  it('names the neighbour who serves a place, and how to reach it', () => {
    const { neighbours, problems } = readNeighbours({ type: 'FeatureCollection', features: [
      { type: 'Feature', properties: { name: 'Next Town', phone: '555-0100' }, geometry: { type: 'Polygon', coordinates: [squareRing(1, 50, 1)] } },
      { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [squareRing(8, 50, 1)] } },
      { type: 'Feature', properties: { name: 'Line' }, geometry: { type: 'LineString', coordinates: [[0, 0], [1, 1]] } },
    ] });
    assert.deepEqual(problems.map(({ path }) => path), ['features[1].properties.name', 'features[2].geometry']);
    const found = whoServes({ lat: 50.5, long: 1.5 }, neighbours);
    assert.deepEqual([found?.name, found?.contact, whoServes({ lat: 50.5, long: 8.5 }, neighbours)], ['Next Town', '555-0100', undefined]);
  });

  it('is not made of a broken file, whose faults are named by where they are', () => {
    const faults = (json: unknown): readonly string[] => readServiceArea(json).problems.map(({ path }) => path);
    assert.deepEqual(faults({ type: 'Polygon', coordinates: [[[0, 50], [1, 50], [1, 'x'], [0, 50]]] }), ['geometry.coordinates[0][2]']);
    assert.deepEqual(faults({ type: 'FeatureCollection', features: [null, { type: 'Feature' }] }), ['features[0]', 'features[1].geometry']);
    assert.deepEqual(faults({ type: 'Polygon', coordinates: [[[170, 50], [-170, 50], [-170, 51], [170, 50]]] }), ['geometry.coordinates[0]']);
    const open = readServiceArea({ type: 'Polygon', coordinates: [squareRing(0, 50, 1).slice(0, 4)] });
    assert.deepEqual([open.problems[0]?.path, isWithin({ lat: 50.5, long: 0.5 }, open.area!)], ['geometry.coordinates[0]', true]);
    const holeWithoutEdge = readServiceArea({ type: 'Polygon', coordinates: [[[0, 50]], squareRing(0, 50, 1)] });
    assert.equal(holeWithoutEdge.area, undefined);
  });

  it('is never thrown over, whatever the file holds', () => {
    fc.assert(fc.property(fc.anything(), (json) => {
      for (const read of [readServiceArea, readNeighbours, assetLayer]) read(json);
      readServiceArea({ type: 'Polygon', coordinates: json });
      readServiceArea({ type: 'FeatureCollection', features: json });
    }), { numRuns: 500 });
  });

  it('holds for a real city: its boundary with 1,000 corners', (t) => {
    const file = new URL('../../../../../shared/data/geo/phl-city-limits.geojson', import.meta.url);
    if (!existsSync(file)) return t.diagnostic('Skipped: ../shared/data/geo/phl-city-limits.geojson is not there');
    const { area, problems } = readServiceArea(JSON.parse(readFileSync(file, 'utf8')));
    assert.deepEqual(problems, []);
    assert.deepEqual(([[39.9526, -75.1652], [40.1, -75.03], [39.9259, -75.1196], [40.0379, -75.3077]] as const).map(([lat, long]) => isWithin({ lat, long }, area!)), [true, true, false, false]);
  });
});

describe('Things of the city as a layer', () => {
  it('finds the nearest in metres, as looking at each one would', () => {
    const random = (seed: number): number => ((Math.sin(seed * 12.9898) * 43758.5453) % 1 + 1) % 1;
    const features = Array.from({ length: 3000 }, (_, id) => ({ type: 'Feature', id, properties: { label: `Light ${id}` }, geometry: { type: 'Point', coordinates: [3 + random(id) * 0.05, 51 + random(id + 0.5) * 0.05] } }));
    const { layer, problems } = assetLayer({ type: 'FeatureCollection', features });
    assert.deepEqual([layer.assets.length, problems.length], [3000, 0]);
    for (let at = 0; at < 50; at++) {
      const point: Point = { lat: 51 + random(at * 3.7) * 0.06 - 0.005, long: 3 + random(at * 9.1) * 0.06 - 0.005 };
      for (const within of [50, 300, 5000]) {
        const all = layer.assets.map((asset) => ({ id: asset.id, distance: metresBetween(point, asset.point) })).filter(({ distance }) => distance <= within).sort((a, b) => a.distance - b.distance).slice(0, 5);
        assert.deepEqual(nearestAssets(point, layer, { within, limit: 5 }).map(({ id }) => id), all.map(({ id }) => id));
      }
    }
  });

  it('leaves out what is no point or has no number of its own, and names it', () => {
    const point = { type: 'Point', coordinates: [3, 51] };
    const { layer, problems } = assetLayer({ type: 'FeatureCollection', features: [
      { type: 'Feature', properties: { POLE: 7, kind: 'Lamp' }, geometry: point }, { type: 'Feature', properties: { POLE: 7 }, geometry: point }, { type: 'Feature', properties: {}, geometry: point },
      { type: 'Feature', id: 'x', properties: {}, geometry: { type: 'Point', coordinates: [51, 99] } },
    ] }, { id: ['POLE'], label: ['kind'] });
    assert.deepEqual(layer.assets.map(({ id, label }) => [id, label]), [['7', 'Lamp']]);
    assert.deepEqual(problems.map(({ path }) => path), ['features[1].id', 'features[2].id', 'features[3].geometry']);
    assert.deepEqual(nearestAssets({ lat: 51, long: 3 }, assetLayer({ type: 'FeatureCollection', features: [] }).layer), []);
  });

  it('answers among 100,000 in far less than a blink', () => {
    const features = Array.from({ length: 100_000 }, (_, id) => ({ type: 'Feature', id, properties: {}, geometry: { type: 'Point', coordinates: [3 + (id % 400) * 0.0005, 51 + Math.floor(id / 400) * 0.0005] } }));
    const { layer } = assetLayer({ type: 'FeatureCollection', features });
    const begun = performance.now();
    for (let at = 0; at < 200; at++) assert.ok(nearestAssets({ lat: 51.05 + at * 0.0001, long: 3.1 }, layer, { within: 200 }).length > 0);
    const each = (performance.now() - begun) / 200;
    assert.ok(each < 20, `${each} ms`);
  });
});
