import type { CityTime } from '../requests/index.js';

const day = 86_400_000;
const hour = 3_600_000;

export interface TimeMeans {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name of the city's zone, for dates that come without one. */
  readonly cityZone?: string;
}

/** How far the clock face of this zone is ahead of UTC at a moment; undefined for a zone this device does not know. */
export function offsetAt(at: number, zone: string): number | undefined {
  try {
    // Swedish writes a moment as ISO 8601 does, but for the T.
    const wall = Date.parse(`${new Date(at).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T')}Z`);
    return Number.isNaN(wall) ? undefined : wall - Math.floor(at / 1000) * 1000;
  } catch {
    return undefined;
  }
}

const written =
  /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T\s]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes ?? 0) * 60_000) : 0;
}

/**
 * A date as cities write it: ISO 8601 with an offset, with Z, without a zone, with a space for the T, or a day alone.
 * Undefined for what is no date, and for dates no city means: before 1980 (zeros and "never" of databases) and after
 * 2100.
 */
export function readCityTime(text: string, { cityZone }: Pick<TimeMeans, 'cityZone'> = {}): CityTime | undefined {
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const wall = Date.UTC(year, month - 1, date, hours, minutes, seconds);
  const real = new Date(wall);
  if (year < 1980 || year > 2100 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date || hours > 23 || minutes > 59) return undefined;
  if (match[4] === undefined) return { at: wall, zoned: false, dayOnly: true };
  if (match[7] !== undefined) return { at: wall - offsetOf(match[7]), zoned: true, dayOnly: false };
  const guess = cityZone ? offsetAt(wall, cityZone) : undefined;
  if (!cityZone || guess === undefined) return { at: wall, zoned: false, dayOnly: false };
  // The first guess is off where the clocks change within it; asking again at the guessed moment is right on both sides.
  return { at: wall - (offsetAt(wall - guess, cityZone) ?? guess), zoned: true, dayOnly: false };
}

/** A moment that has been. One that lies ahead by more than clocks and missing zones explain is left out. */
export function readPastTime(text: string, means: TimeMeans): CityTime | undefined {
  const time = readCityTime(text, means);
  return time && time.at <= means.now + day ? time : undefined;
}

/**
 * The first and last moment a time may stand for: a day without an hour is a whole day, and a clock face without a
 * zone may hang anywhere from UTC-12 to UTC+14.
 */
export function spanOf({ at, zoned, dayOnly }: CityTime): readonly [number, number] {
  const end = dayOnly ? at + day - 1 : at;
  return zoned ? [at, end] : [at - 14 * hour, end + 12 * hour];
}

export interface WrittenDates {
  /** False for servers that refuse a zone in a query. */
  readonly zone: boolean;
  readonly cityZone?: string;
  /** Which way to err when the server's own zone is not known. */
  readonly side: 'from' | 'to';
}

/** A date for a query: no fractions of a second, which some servers refuse, and Z unless the city refuses that too. */
export function writeDate(at: number, { zone, cityZone, side }: WrittenDates): string {
  const known = zone ? 0 : cityZone ? offsetAt(at, cityZone) : undefined;
  const wall = at + (known ?? (side === 'from' ? -12 : 14) * hour);
  const whole = side === 'from' ? Math.floor(wall / 1000) : Math.ceil(wall / 1000);
  const kept = Math.min(Math.max(whole * 1000, 0), Date.UTC(9999, 11, 31));
  return new Date(kept).toISOString().slice(0, 19) + (zone ? 'Z' : '');
}
