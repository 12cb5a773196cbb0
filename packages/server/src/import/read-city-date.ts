import { readCityTime } from '@civic-elements/core/open311';
import type { ZoneClock } from './zone-time.js';

export interface CityDate {
  /** Milliseconds since the epoch; null when the city wrote nothing, or a stand-in for nothing. */
  readonly at: number | null;
  /** False when the city gave no zone and the clock of the place was used. */
  readonly zoned: boolean;
}

const nothing: CityDate = { at: null, zoned: true };

/**
 * Reads a date the way cities write them: as the Open311 client does, and besides with the month first, with AM and PM,
 * as in US tables, or as digits counted from 1970. Undefined when it is none of these.
 */
export function readCityDate(text: string, clock: ZoneClock): CityDate | undefined {
  if (text === '' || text === '0') return nothing;
  if (/^\d{10}$|^\d{13}$/.test(text)) return { at: Number(text) * (text.length === 10 ? 1000 : 1), zoned: true };
  const yearFirst = turned(text) ?? text;
  const time = readCityTime(yearFirst);
  if (time !== undefined) return time.zoned ? { at: time.at, zoned: true } : { at: clock(time.at), zoned: false };
  // A blank date turns into the first day of some computer's calendar, and "never" into the last.
  const year = Number(/^(\d{4})[-/]\d/.exec(yearFirst)?.[1] ?? 2000);
  return year < 1980 || year > 2100 ? nothing : undefined;
}

const monthFirst = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})(?:,?\s+(\d{1,2})(:\d{2}(?::\d{2})?(?:\.\d+)?)\s*([AP]M)?(.*))?$/i;

/** A date with the month first, turned round; undefined for any other. */
function turned(text: string): string | undefined {
  const match = monthFirst.exec(text);
  if (!match) return undefined;
  const [, month, day, year = '', shown, rest = '', half, zone = ''] = match;
  const date = `${year.length === 2 ? '20' : ''}${year}-${month}-${day}`;
  if (shown === undefined) return date;
  const hour = half === undefined ? Number(shown) : hourOfDay(Number(shown), half);
  return `${date} ${hour}${rest}${zone}`;
}

function hourOfDay(shown: number, half: string): number {
  // 13 PM is no time; 99 makes the date unreadable.
  if (shown < 1 || shown > 12) return 99;
  return (shown % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
}
