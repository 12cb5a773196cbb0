import { ownField } from '../calls/index.js';
import { firstTold, featuresOf, pointOf, polygonsOf, positionOf, under, type Feature, type GeoProblem, type OnGeoProblem, type Polygon, type Ring } from './geo-json.js';

/** What lies on the ground, as far as a drawing tells it apart. */
export type GroundKind = 'street' | 'path' | 'water' | 'park' | 'building' | 'area' | 'spot';

/** One thing on the ground: exactly one of its geometries holds something. */
export interface GroundShape {
  readonly kind: GroundKind;
  /** As it is written on a map. */
  readonly name?: string;
  readonly lines: readonly Ring[];
  readonly polygons: readonly Polygon[];
  readonly spot?: readonly [long: number, lat: number];
}

const kinds: readonly GroundKind[] = ['street', 'path', 'water', 'park', 'building', 'area', 'spot'];

/**
 * Reads what a city's map is drawn from: GeoJSON lines, polygons and points (RFC 7946), each with a `kind` and a `name` if it has
 * them. A line without a kind is a street, a polygon an area. What cannot be read is left out and named. Never throws.
 */
export function readMapGround(json: unknown): { readonly shapes: readonly GroundShape[]; readonly problems: readonly GeoProblem[] } {
  const problems: GeoProblem[] = [];
  const note: OnGeoProblem = (problem) => void problems.push(problem);
  return { shapes: featuresOf(json, note).flatMap((feature) => shapeOf(feature, note)), problems };
}

function shapeOf(feature: Feature, note: OnGeoProblem): readonly GroundShape[] {
  const type = ownField(feature.geometry, 'type');
  const told = firstTold(feature, ['kind']);
  const name = firstTold(feature, ['name', 'street', 'NAME']);
  const as = (usual: GroundKind): Pick<GroundShape, 'kind' | 'name'> => ({ kind: kinds.find((kind) => kind === told) ?? usual, ...(name !== undefined && { name }) });
  if (type === 'LineString' || type === 'MultiLineString') {
    const lines = linesOf(feature, note);
    return lines.length > 0 ? [{ ...as('street'), lines, polygons: [] }] : [];
  }
  if (type === 'Point') {
    const point = pointOf(feature, note);
    return point ? [{ ...as('spot'), lines: [], polygons: [], spot: [point.long, point.lat] }] : [];
  }
  const polygons = polygonsOf(feature, note);
  return polygons.length > 0 ? [{ ...as('area'), lines: [], polygons }] : [];
}

function linesOf({ geometry, path }: Feature, note: OnGeoProblem): readonly Ring[] {
  const coordinates = ownField(geometry, 'coordinates');
  const list: unknown = ownField(geometry, 'type') === 'LineString' ? [coordinates] : coordinates;
  const says = (problem: string): readonly Ring[] => {
    note({ path: under(under(path, 'geometry'), 'coordinates'), says: problem });
    return [];
  };
  if (!Array.isArray(list)) return says('is no list');
  return list.flatMap((line: unknown) => {
    if (!Array.isArray(line)) return says('has a line that is no list');
    const read = line.flatMap((position: unknown) => [positionOf(position)].filter((one) => one !== undefined));
    return read.length > 1 && read.length === line.length ? [read] : says('has a line without two positions in degrees: longitude first, then latitude');
  });
}
