import { metresBetween } from './metres-between.js';
import { isPoint, type Point } from './place.js';

/** Metres. Those who copy a default point round it to four decimals or so. */
const sameSpot = 15;

/**
 * Whether a point says nothing of where the problem is: 0,0 and alike, or one of the points a city's systems put in when they know
 * none, such as its City Hall.
 */
export function isDefaultPoint(point: Point, cityDefaults: readonly Point[] = []): boolean {
  return !isPoint(point.lat, point.long) || (Math.abs(point.lat) < 0.01 && Math.abs(point.long) < 0.01) || cityDefaults.some((known) => metresBetween(point, known) <= sameSpot);
}
