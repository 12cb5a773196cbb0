import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bring, inLanguage, isWithin, readKnownPlaces, whoServes, type GeoProblem } from './index.js';

const square = (west: number): unknown => ({ type: 'Polygon', coordinates: [[[west, 50], [west + 1, 50], [west + 1, 51], [west, 51], [west, 50]]] });
const next = { type: 'Feature', properties: { name: 'Next Town', contact: '555-555-0100' }, geometry: square(1) };
const lights = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { pole: 'P1', called: 'Lamp P1' }, geometry: { type: 'Point', coordinates: [0.5, 50.5] } }] };
const street = { type: 'LineString', coordinates: [[0, 50], [1, 51]] };
const whole = {
  area: square(0), neighbours: 'next.json', defaultPoints: [{ lat: 50.1, long: 0.1 }],
  ground: 'map.json', tiles: { url: '/tiles/{z}/{x}/{y}.png', mostZoom: 17 }, mapSource: { words: 'City', url: 'https://city.example/' },
  assets: [{ services: ['020'], label: { en: 'Street lights', es: 'Luces' }, points: 'lights.json', idProperty: 'pole', labelProperty: 'called' }],
};
const files: Readonly<Record<string, unknown>> = { 'next.json': { type: 'FeatureCollection', features: [next] }, 'map.json': street, 'lights.json': lights };

async function read(json: unknown): Promise<{ places: Awaited<ReturnType<typeof readKnownPlaces>>; problems: GeoProblem[]; fetched: string[] }> {
  const [problems, fetched]: [GeoProblem[], string[]] = [[], []];
  const load = async (address: string): Promise<unknown> => {
    fetched.push(address);
    if (!(address in files)) throw new Error('not there');
    return files[address];
  };
  return { places: await readKnownPlaces(json, load, (problem) => void problems.push(problem)), problems, fetched };
}

describe('A places file', () => {
  it('gives the area and the neighbours at once, the map and the things when they are needed', async () => {
    const { places, problems, fetched } = await read(whole);
    assert.deepEqual([problems, fetched], [[], ['next.json']]);
    assert.ok(places.area && isWithin({ lat: 50.5, long: 0.5 }, places.area));
    assert.equal(whoServes({ lat: 50.5, long: 1.5 }, places.neighbours ?? [])?.contact, '555-555-0100');
    assert.deepEqual(places.defaultPoints, [{ lat: 50.1, long: 0.1 }]);
    const ground = await bring(places.ground!);
    assert.equal(ground.shapes?.length, 1);
    assert.deepEqual([ground.tiles, ground.attribution], [{ url: '/tiles/{z}/{x}/{y}.png', mostZoom: 17 }, { words: 'City', url: 'https://city.example/' }]);
    const [assets] = places.assets!;
    assert.deepEqual((await bring(assets!.layer)).assets, [{ id: 'P1', label: 'Lamp P1', point: { lat: 50.5, long: 0.5 } }]);
    assert.deepEqual(['es-MX', 'en', 'ar'].map((locale) => inLanguage(assets!.label, locale)), ['Luces', 'Street lights', 'Street lights']);
    assert.deepEqual([fetched, problems], [['next.json', 'map.json', 'lights.json'], []]);
  });

  it('that is a boundary as a whole is the area', async () => {
    assert.ok((await read(square(0))).places.area);
    assert.ok((await read({ type: 'Feature', properties: {}, geometry: square(0) })).places.area);
  });

  it('names by path what cannot be read or had, and keeps the rest', async () => {
    const { places, problems } = await read({ ...whole, neighbours: 'gone.json', defaultPoints: [{ lat: 'x' }], assets: [{ label: 'Bins' }, ...whole.assets], area: { type: 'Polygon', coordinates: [[]] }, ground: 'gone.json' });
    assert.equal(places.area, undefined);
    assert.equal(places.assets?.length, 1);
    await bring(places.ground!);
    assert.deepEqual(problems.map(({ path }) => path).filter((path) => !path.startsWith('area')), ['neighbours', 'defaultPoints[0]', 'assets[0]', 'ground']);
    assert.ok(problems.some(({ path }) => path.startsWith('area')));
  });

  it('never rejects, whatever it holds', async () => {
    for (const json of [null, 'x', 7, [], {}, { area: 7, neighbours: null, assets: {}, defaultPoints: 'x', ground: [] }, JSON.parse('{"__proto__":{"area":1}}')]) assert.ok((await read(json)).places);
  });
});
