import type { Point } from '@civic-elements/core/places';

/** [long, lat], the order of GeoJSON. */
export type Position = readonly [number, number];

/**
 * The lie of the land. Alderwick is drawn in the open sea, some 120 km off the coast, so that none of its addresses is
 * anybody's home; its clock and its weather are those of the nearest coast.
 */
export const center: Point = { lat: 38.92, long: -73.5 };

const degreesPerKmNorth = 1 / 111;
const degreesPerKmEast = 1 / 86.6;

/** Corners of the districts, in km east and north of the center, west to east and north to south. Row 2 is the river. */
const corners: readonly (readonly (readonly [number, number])[])[] = [
  [[-7.6, 5.1], [-3.9, 6.3], [0.3, 6.0], [4.2, 6.6], [7.4, 5.4]],
  [[-8.1, 1.9], [-4.2, 2.3], [-0.2, 2.0], [3.8, 2.6], [7.9, 2.1]],
  [[-7.9, -1.6], [-4.0, -1.1], [0.1, -1.5], [4.1, -0.9], [8.3, -1.4]],
  [[-7.2, -5.2], [-3.7, -5.9], [0.4, -5.6], [3.9, -6.2], [7.1, -5.0]],
];

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function toPosition([east, north]: readonly [number, number]): Position {
  return [round(center.long + east * degreesPerKmEast), round(center.lat + north * degreesPerKmNorth)];
}

function corner(row: number, column: number): readonly [number, number] {
  const found = corners[row]?.[column];
  if (!found) throw new Error(`No corner ${row}, ${column}`);
  return found;
}

/** The outline of one district, closed, counter-clockwise as GeoJSON wants it. */
export function outlineOf(row: number, column: number): readonly Position[] {
  const ring = [corner(row + 1, column), corner(row + 1, column + 1), corner(row, column + 1), corner(row, column)];
  return [...ring, corner(row + 1, column)].map(toPosition);
}

/** A point inside a district: `across` from west (0) to east (1), `down` from north (0) to south (1). */
export function pointIn(row: number, column: number, across: number, down: number): Point {
  const mix = (from: readonly [number, number], to: readonly [number, number], part: number): [number, number] =>
    [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
  const north = mix(corner(row, column), corner(row, column + 1), across);
  const south = mix(corner(row + 1, column), corner(row + 1, column + 1), across);
  const [long, lat] = toPosition(mix(north, south, down));
  return { lat, long };
}

/** The city limits: the outer edge of all districts, closed, counter-clockwise. */
export const cityLimits: readonly Position[] = [
  ...[...corners[0]!].reverse(), corner(1, 0), corner(2, 0), ...corners[3]!, corner(2, 4), corner(1, 4), corner(0, 4),
].map(toPosition);

export const riverLine: readonly Position[] = corners[2]!.map(toPosition);

/** Whether the point lies inside the outline (even-odd rule; an edge may count as either side). */
export function isInside(point: Point, outline: readonly Position[]): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [x1, y1] = outline[i]!;
    const [x2, y2] = outline[j]!;
    if (y1 > point.lat !== y2 > point.lat && point.long < ((x2 - x1) * (point.lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
