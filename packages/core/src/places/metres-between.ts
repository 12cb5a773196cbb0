import type { Point } from './place.js';

const earthRadius = 6_371_008.8;
const radians = Math.PI / 180;

/** Metres on the ground from one point to another, on a sphere: at most half a percent from the true earth. */
export function metresBetween(a: Point, b: Point): number {
  const [high, wide] = [((b.lat - a.lat) * radians) / 2, ((b.long - a.long) * radians) / 2];
  const half = Math.sin(high) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(wide) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Metres in a degree to the north. */
export const metresInDegree = earthRadius * radians;
/** Metres in a degree to the east at a latitude. */
export function metresInDegreeEast(lat: number): number {
  return metresInDegree * Math.cos(lat * radians);
}
