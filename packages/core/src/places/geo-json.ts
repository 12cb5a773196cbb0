import { ownField, textField } from '../calls/index.js';
import type { Point } from './place.js';

/** What is wrong with a file of the city, and where. For those who keep the file; never shown to a resident. */
export interface GeoProblem {
  /** Such as `features[3].geometry.coordinates[0][17]`; empty for the whole. */
  readonly path: string;
  readonly says: string;
}
export type OnGeoProblem = (problem: GeoProblem) => void;

/** A closed line as [long, lat]. */
export type Ring = readonly (readonly [number, number])[];
/** The outer edge first, then its holes. */
export type Polygon = readonly Ring[];

export interface Feature {
  readonly path: string;
  readonly geometry: unknown;
  readonly properties: unknown;
  readonly id?: string;
}

/** The features of a FeatureCollection, of a lone Feature, or of a bare geometry. Source: RFC 7946. */
export function featuresOf(json: unknown, onProblem: OnGeoProblem): readonly Feature[] {
  const type = ownField(json, 'type');
  if (type === 'FeatureCollection') {
    const features = ownField(json, 'features');
    if (!Array.isArray(features)) return complain(onProblem, 'features', 'is no list', []);
    return features.flatMap((feature: unknown, at) => {
      const path = `features[${at}]`;
      return ownField(feature, 'type') === 'Feature' ? [featureAt(feature, path)] : complain(onProblem, path, 'is no Feature', []);
    });
  }
  if (type === 'Feature') return [featureAt(json, '')];
  if (typeof type === 'string' && Array.isArray(ownField(json, 'coordinates'))) return [{ path: '', geometry: json, properties: {} }];
  return complain(onProblem, '', 'is no GeoJSON: it needs a type such as FeatureCollection', []);
}

function featureAt(feature: unknown, path: string): Feature {
  const id = ownField(feature, 'id');
  return {
    path, geometry: ownField(feature, 'geometry'), properties: ownField(feature, 'properties'),
    ...((typeof id === 'string' || typeof id === 'number') && { id: String(id) }),
  };
}

/** The polygons of a Polygon or MultiPolygon. Rings that are none are left out and named. */
export function polygonsOf({ geometry, path }: Feature, onProblem: OnGeoProblem): readonly Polygon[] {
  const [type, coordinates] = [ownField(geometry, 'type'), ownField(geometry, 'coordinates')];
  const place = under(path, 'geometry');
  if (type !== 'Polygon' && type !== 'MultiPolygon') return complain(onProblem, place, 'is no Polygon or MultiPolygon', []);
  const list: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(list)) return complain(onProblem, `${place}.coordinates`, 'is no list', []);
  return list.flatMap((rings: unknown, at) => {
    const where = `${place}.coordinates${type === 'Polygon' ? '' : `[${at}]`}`;
    if (!Array.isArray(rings)) return complain(onProblem, where, 'is no list of rings', []);
    const read = rings.map((ring: unknown, number) => ringOf(ring, `${where}[${number}]`, onProblem));
    // Without its outer edge a hole would become the area.
    if (!read[0]) return [];
    return [read.filter((ring): ring is Ring => ring !== undefined)];
  });
}

function ringOf(ring: unknown, path: string, onProblem: OnGeoProblem): Ring | undefined {
  if (!Array.isArray(ring) || ring.length < 4) return complain(onProblem, path, 'has fewer than four positions', undefined);
  const positions: (readonly [number, number])[] = [];
  for (const [at, position] of ring.entries()) {
    const read = positionOf(position);
    if (!read) return complain(onProblem, `${path}[${at}]`, 'is no position in degrees: longitude first, then latitude', undefined);
    positions.push(read);
  }
  const wide = Math.max(...extent(positions)) - Math.min(...extent(positions));
  if (wide > 180) return complain(onProblem, path, 'goes around the earth or across the 180th meridian, which is not read here', undefined);
  const [first, last] = [positions[0]!, positions.at(-1)!];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    onProblem({ path, says: 'does not end where it begins, and was closed' });
    positions.push(first);
  }
  return positions;
}

const extent = (positions: Ring): readonly number[] => [positions.reduce((least, [long]) => Math.min(least, long), 180), positions.reduce((most, [long]) => Math.max(most, long), -180)];

export function positionOf(position: unknown): readonly [number, number] | undefined {
  if (!Array.isArray(position)) return undefined;
  const [long, lat] = position as readonly unknown[];
  const isDegrees = (value: unknown, most: number): value is number => typeof value === 'number' && Math.abs(value) <= most;
  return isDegrees(long, 180) && isDegrees(lat, 90) ? [long, lat] : undefined;
}

export function pointOf({ geometry, path }: Feature, onProblem: OnGeoProblem): Point | undefined {
  const position = ownField(geometry, 'type') === 'Point' ? positionOf(ownField(geometry, 'coordinates')) : undefined;
  if (!position) return complain(onProblem, under(path, 'geometry'), 'is no Point in degrees: longitude first, then latitude', undefined);
  return { lat: position[1], long: position[0] };
}

/** The first of these properties that holds text or a number. */
export function firstTold({ properties }: Feature, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = ownField(properties, name);
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : textField(properties, name)?.trim();
    if (text !== undefined) return text;
  }
  return undefined;
}

export function under(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}

function complain<Instead>(onProblem: OnGeoProblem, path: string, says: string, instead: Instead): Instead {
  onProblem({ path, says });
  return instead;
}
