import type { ZoneClock } from './zone-time.js';

export interface CityDate {
  /** Milliseconds since the epoch; null when the city wrote nothing, or a stand-in for nothing. */
  readonly at: number | null;
  /** False when the city gave no zone and the clock of the place was used. */
  readonly zoned: boolean;
}

const time = String.raw`(?:[T,\s]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([AP]M)?)?`;
const zone = String.raw`\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})${time}${zone}$`, 'i');
const monthFirst = new RegExp(String.raw`^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})${time}${zone}$`, 'i');

/**
 * Reads a date the way cities write them: ISO 8601 with an offset, Z or no zone at all, a space for the T, the month
 * first with AM and PM as in US tables, or digits counted from 1970. Undefined when it is none of these.
 */
export function readCityDate(text: string, clock: ZoneClock): CityDate | undefined {
  if (text === '') return { at: null, zoned: true };
  if (/^\d{10}$|^\d{13}$/.test(text)) return { at: Number(text) * (text.length === 10 ? 1000 : 1), zoned: true };
  if (text === '0') return { at: null, zoned: true };
  const iso = yearFirst.exec(text);
  const found = iso ?? monthFirst.exec(text);
  if (!found) return undefined;
  const [year, month, day] = iso ? [iso[1]!, iso[2]!, iso[3]!] : [found[3]!, found[1]!, found[2]!];
  const wallClock = wallClockOf(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day), found);
  if (wallClock === undefined) return undefined;
  // A blank date turns into the first day of some computer's calendar, and "never" into the last.
  if (Number(year) > 99 && (Number(year) < 1980 || Number(year) > 2100)) return { at: null, zoned: true };
  const offset = found[9];
  if (offset === undefined) return { at: clock(wallClock), zoned: false };
  return { at: wallClock - minutesOf(offset) * 60_000, zoned: true };
}

function wallClockOf(year: number, month: number, day: number, found: RegExpExecArray): number | undefined {
  const half = found[8]?.toUpperCase();
  const shown = Number(found[4] ?? 0);
  const minute = Number(found[5] ?? 0);
  const second = Number(found[6] ?? 0);
  if (half !== undefined && (shown < 1 || shown > 12)) return undefined;
  const hour = half === undefined ? shown : (shown % 12) + (half === 'PM' ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const wallClock = Date.UTC(year, month - 1, day, hour, minute, second, Number((found[7] ?? '0').padEnd(3, '0').slice(0, 3)));
  const date = new Date(wallClock);
  // 31 April would roll over into May.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? wallClock : undefined;
}

function minutesOf(offset: string): number {
  const digits = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
  if (!digits) return 0;
  return (digits[1] === '-' ? -1 : 1) * (Number(digits[2]) * 60 + Number(digits[3] ?? 0));
}
