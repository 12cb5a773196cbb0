import { numberOf } from './plain-value.js';

export interface LatLong {
  readonly lat: number | null;
  readonly long: number | null;
}

const nowhere: LatLong = { lat: null, long: null };

/** Both or neither. 0, 0 stands for "no place" in city tables, and metres of a local grid are no degrees. */
export function readPoint(latitude: unknown, longitude: unknown): LatLong {
  const lat = numberOf(latitude);
  const long = numberOf(longitude);
  if (lat === null || long === null || (lat === 0 && long === 0)) return nowhere;
  return Math.abs(lat) <= 90 && Math.abs(long) <= 180 ? { lat, long } : nowhere;
}
