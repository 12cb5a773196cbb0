import type { CityTime } from './service-request.js';

const hour = 3_600_000;
const day = 24 * hour;

/** Whether a moment has certainly passed: a day lasts to its end, and a clock face without a zone may hang up to 12 hours west of UTC. */
export function hasPassed({ at, zoned, dayOnly }: CityTime, now: number): boolean {
  return at + (dayOnly ? day : 0) + (zoned ? 0 : 12 * hour) <= now;
}

/**
 * Whether a moment certainly lies before another. Two clock faces of one city hang in the same zone; days are compared as
 * days.
 */
export function isBefore(one: CityTime, other: CityTime): boolean {
  const doubt = (one.zoned === other.zoned ? 0 : 14 * hour) + (one.dayOnly || other.dayOnly ? day : 0);
  return one.at + doubt < other.at;
}
