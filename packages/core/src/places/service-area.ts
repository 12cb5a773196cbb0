import { featuresOf, firstTold, polygonsOf, type GeoProblem, type Polygon, type Ring } from './geo-json.js';
import type { Point } from './place.js';

/** In degrees. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Where a city serves. Holes are not part of it. An area across the 180th meridian is not read. */
export interface ServiceArea {
  readonly polygons: readonly Polygon[];
  readonly box: Box;
}

/** Who serves where the city does not. */
export interface Authority {
  readonly name: string;
  /** How to reach it, as it shall be shown: a number, an address, a link. */
  readonly contact?: string;
  readonly area: ServiceArea;
}

/**
 * Reads a city's boundary from GeoJSON: polygons, alone or as features (RFC 7946). Never throws: without a single polygon that holds
 * there is no area, so that nobody is turned away for a broken file, and the problems say why.
 */
export function readServiceArea(json: unknown): { readonly area?: ServiceArea; readonly problems: readonly GeoProblem[] } {
  const problems: GeoProblem[] = [];
  const note = (problem: GeoProblem): void => void problems.push(problem);
  const polygons = featuresOf(json, note).flatMap((feature) => polygonsOf(feature, note));
  return { problems, ...(polygons.length > 0 && { area: areaOf(polygons) }) };
}

/** Reads the neighbours of a city: features with a `name` and, best, a `contact` (or `phone`, `url`, `email`). One without a name is left out. */
export function readNeighbours(json: unknown): { readonly neighbours: readonly Authority[]; readonly problems: readonly GeoProblem[] } {
  const problems: GeoProblem[] = [];
  const note = (problem: GeoProblem): void => void problems.push(problem);
  const neighbours = featuresOf(json, note).flatMap((feature) => {
    const name = firstTold(feature, ['name', 'NAME', 'Name']);
    if (name === undefined) note({ path: `${feature.path}.properties.name`.replace(/^\./, ''), says: 'is missing' });
    const polygons = polygonsOf(feature, note);
    if (name === undefined || polygons.length === 0) return [];
    const contact = firstTold(feature, ['contact', 'phone', 'url', 'website', 'email']);
    return [{ name, area: areaOf(polygons), ...(contact !== undefined && { contact }) }];
  });
  return { neighbours, problems };
}

/** Whether a point is served. On the very edge it may count as either. */
export function isWithin({ lat, long }: Point, { polygons, box }: ServiceArea): boolean {
  if (lat < box.south || lat > box.north || long < box.west || long > box.east) return false;
  return polygons.some(([outer, ...holes]) => outer !== undefined && isInside(long, lat, outer) && !holes.some((hole) => isInside(long, lat, hole)));
}

/** The neighbour that serves a point, or undefined when none of them does. */
export function whoServes(point: Point, neighbours: readonly Authority[]): Authority | undefined {
  return neighbours.find(({ area }) => isWithin(point, area));
}

function areaOf(polygons: readonly Polygon[]): ServiceArea {
  let [south, west, north, east] = [90, 180, -90, -180];
  for (const [outer = []] of polygons) {
    for (const [long, lat] of outer) [south, west, north, east] = [Math.min(south, lat), Math.min(west, long), Math.max(north, lat), Math.max(east, long)];
  }
  return { polygons, box: { south, west, north, east } };
}

/** A line to the east crosses the ring an odd number of times. */
function isInside(x: number, y: number, ring: Ring): boolean {
  let inside = false;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
