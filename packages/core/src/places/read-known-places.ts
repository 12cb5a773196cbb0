import { ownField, textField } from '../calls/index.js';
import { assetLayer, type AssetLayer } from './asset-layer.js';
import type { Attribution } from './geocoder.js';
import type { GeoProblem, OnGeoProblem } from './geo-json.js';
import type { CityAssets, CityGround, KnownPlaces } from './known-places.js';
import { readMapGround } from './map-ground.js';
import { isPoint, type Point } from './place.js';
import { readNeighbours, readServiceArea } from './service-area.js';

/** Fetches a file that a places file names. Rejects where it cannot be had. */
export type LoadFile = (address: string) => Promise<unknown>;

/**
 * Reads a city's places file: `area`, `neighbours`, `defaultPoints`, `ground`, `tiles`, `mapSource` and `assets`. Each that is GeoJSON
 * stands in the file itself or is the address of a file; map and assets are fetched when they are first needed. A file that is
 * GeoJSON as a whole is the area. What cannot be read is left out and named to `note`, later too. Never rejects.
 */
export async function readKnownPlaces(json: unknown, load: LoadFile, note: OnGeoProblem = () => undefined): Promise<KnownPlaces> {
  if (typeof ownField(json, 'type') === 'string') return { ...areaIn(json, note) };
  const [area, neighbours] = await Promise.all(['area', 'neighbours'].map((name) => fileOf(json, name, load, note)));
  const defaultPoints = listOf(json, 'defaultPoints', note).flatMap((point, at) => pointIn(point, `defaultPoints[${at}]`, note));
  const ground = groundIn(json, load, note);
  return {
    ...(area !== undefined && areaIn(area, beneath('area', note))),
    ...(neighbours !== undefined && { neighbours: told(readNeighbours(neighbours), 'neighbours', note).neighbours }),
    ...(defaultPoints.length > 0 && { defaultPoints }),
    ...(ground && { ground }),
    assets: listOf(json, 'assets', note).flatMap((one, at) => assetsIn(one, `assets[${at}]`, load, note)),
  };
}

function areaIn(json: unknown, note: OnGeoProblem): Pick<KnownPlaces, 'area'> {
  const { area, problems } = readServiceArea(json);
  problems.forEach(note);
  return area ? { area } : {};
}

function groundIn(json: unknown, load: LoadFile, note: OnGeoProblem): (() => Promise<CityGround>) | undefined {
  const [ground, tiles, source] = ['ground', 'tiles', 'mapSource'].map((name) => ownField(json, name));
  const [url, mostZoom] = [textField(tiles, 'url'), ownField(tiles, 'mostZoom')];
  if (ground === undefined && url === undefined) return undefined;
  const [words, href] = [textField(source, 'words'), textField(source, 'url')];
  const attribution: Attribution | undefined = words === undefined ? undefined : { words, ...(href !== undefined && { url: href }) };
  return async () => {
    const lines = await fileOf(json, 'ground', load, note);
    return {
      ...(lines !== undefined && { shapes: told(readMapGround(lines), 'ground', note).shapes }),
      ...(url !== undefined && { tiles: { url, ...(typeof mostZoom === 'number' && { mostZoom }) } }),
      ...(attribution && { attribution }),
    };
  };
}

function assetsIn(json: unknown, path: string, load: LoadFile, note: OnGeoProblem): readonly CityAssets[] {
  const services = listOf(json, 'services', beneath(path, note)).filter((code) => typeof code === 'string');
  const label = labelIn(ownField(json, 'label'));
  if (services.length === 0 || label === undefined || ownField(json, 'points') === undefined) {
    note({ path, says: 'needs services, a label and points' });
    return [];
  }
  const [id, name] = [textField(json, 'idProperty'), textField(json, 'labelProperty')];
  const fields = { ...(id !== undefined && { id: [id] }), ...(name !== undefined && { label: [name] }) };
  const layer = async (): Promise<AssetLayer> => told(assetLayer((await fileOf(json, 'points', load, beneath(path, note))) ?? { type: 'FeatureCollection', features: [] }, fields), `${path}.points`, note).layer;
  return [{ services, label, layer }];
}

function labelIn(json: unknown): CityAssets['label'] | undefined {
  if (typeof json === 'string') return json.trim() === '' ? undefined : json;
  if (typeof json !== 'object' || json === null) return undefined;
  const texts = Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

/** What stands there, or what the file holds whose address stands there. Undefined where it is missing or cannot be had. */
async function fileOf(json: unknown, name: string, load: LoadFile, note: OnGeoProblem): Promise<unknown> {
  const value = ownField(json, name);
  if (typeof value !== 'string') return value;
  try {
    return await load(value);
  } catch {
    note({ path: name, says: `could not be had from ${value}` });
    return undefined;
  }
}

function pointIn(json: unknown, path: string, note: OnGeoProblem): readonly Point[] {
  const [lat, long] = [ownField(json, 'lat'), ownField(json, 'long')];
  if (isPoint(lat, long)) return [{ lat: lat as number, long: long as number }];
  note({ path, says: 'is no point: it needs lat and long in degrees' });
  return [];
}

function listOf(json: unknown, name: string, note: OnGeoProblem): readonly unknown[] {
  const list = ownField(json, name);
  if (list === undefined || Array.isArray(list)) return (list as readonly unknown[] | undefined) ?? [];
  note({ path: name, says: 'is no list' });
  return [];
}

function beneath(path: string, note: OnGeoProblem): OnGeoProblem {
  return (problem) => note({ ...problem, path: problem.path === '' ? path : `${path}.${problem.path}` });
}

function told<Read extends { readonly problems: readonly GeoProblem[] }>(read: Read, path: string, note: OnGeoProblem): Read {
  read.problems.forEach(beneath(path, note));
  return read;
}
