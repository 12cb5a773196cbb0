import { featuresOf, firstTold, pointOf, type GeoProblem } from './geo-json.js';
import { metresBetween, metresInDegree, metresInDegreeEast } from './metres-between.js';
import type { Point } from './place.js';

/** A thing of the city that a report can be about: a street light, a bin. */
export interface Asset {
  readonly id: string;
  readonly label: string;
  readonly point: Point;
}

export interface NearAsset extends Asset {
  /** Metres. */
  readonly distance: number;
}

export interface AssetFields {
  /** Properties that may hold the city's number of it; the feature's own id comes after them. */
  readonly id?: readonly string[];
  /** Properties that may hold how it is called. Without any, it goes by its number. */
  readonly label?: readonly string[];
}

/** Assets by the square they stand in, so that the near ones are found among very many. */
export interface AssetLayer {
  readonly assets: readonly Asset[];
  readonly squares: ReadonlyMap<string, readonly Asset[]>;
  /** Degrees to the side of a square, north and east. */
  readonly size: readonly [north: number, east: number];
}

/** Metres to the side of a square. */
const side = 250;
const usualId: readonly string[] = ['id', 'asset_id', 'ASSET_ID', 'number', 'OBJECTID'];
const usualLabel: readonly string[] = ['label', 'name', 'NAME', 'title'];

/** Reads points of GeoJSON. A feature that is no point, or has no number, or one that another has, is left out and named. Never throws. */
export function assetLayer(json: unknown, fields: AssetFields = {}): { readonly layer: AssetLayer; readonly problems: readonly GeoProblem[] } {
  const problems: GeoProblem[] = [];
  const note = (problem: GeoProblem): void => void problems.push(problem);
  const known = new Set<string>();
  const assets: Asset[] = [];
  for (const feature of featuresOf(json, note)) {
    const point = pointOf(feature, note);
    const id = firstTold(feature, fields.id ?? usualId) ?? feature.id;
    if (id === undefined) note({ path: `${feature.path}.id`.replace(/^\./, ''), says: 'is missing' });
    else if (known.has(id)) note({ path: `${feature.path}.id`.replace(/^\./, ''), says: `"${id}" is there before` });
    else if (point) {
      known.add(id);
      assets.push({ id, point, label: firstTold(feature, fields.label ?? usualLabel) ?? id });
    }
  }
  const middle = assets.length === 0 ? 0 : assets.reduce((sum, { point }) => sum + point.lat, 0) / assets.length;
  const size = [side / metresInDegree, side / Math.max(1, metresInDegreeEast(middle))] as const;
  const squares = new Map<string, Asset[]>();
  for (const asset of assets) {
    const key = squareOf(asset.point, size).join();
    const there = squares.get(key);
    if (there) there.push(asset);
    else squares.set(key, [asset]);
  }
  return { layer: { assets, squares, size }, problems };
}

/** Those within so many metres (default 200), the nearest first, at most `limit` (default 10). */
export function nearestAssets(point: Point, { assets, squares, size }: AssetLayer, { limit = 10, within = 200 }: { readonly limit?: number; readonly within?: number } = {}): readonly NearAsset[] {
  const reach = Math.ceil(within / side) + 1;
  const [row, column] = squareOf(point, size);
  const near: NearAsset[] = [];
  const look = (list: readonly Asset[]): void => {
    for (const asset of list) {
      const distance = metresBetween(point, asset.point);
      if (distance <= within) near.push({ ...asset, distance });
    }
  };
  // Very wide, there are more squares to look into than there are assets.
  if ((2 * reach + 1) ** 2 > squares.size) look(assets);
  else {
    for (let north = row - reach; north <= row + reach; north++) {
      for (let east = column - reach; east <= column + reach; east++) look(squares.get(`${north},${east}`) ?? []);
    }
  }
  return near.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

function squareOf({ lat, long }: Point, [north, east]: AssetLayer['size']): readonly [number, number] {
  return [Math.floor(lat / north), Math.floor(long / east)];
}
