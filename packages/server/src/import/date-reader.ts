import { readCityDate } from './read-city-date.js';
import { zoneClock } from './zone-time.js';

/** Milliseconds since the epoch, or null for a date that is missing or cannot be read. */
export type DateReader = (text: string) => number | null;

/** What reading a file's dates brought to light. */
export interface DateFindings {
  unreadable: number;
  firstUnreadable: string;
  withoutZone: number;
}

/** A reader for one file's dates: those without a zone are taken as the clock of `timeZone`. Writes what it finds into `findings`. */
export function dateReader(timeZone: string, findings: DateFindings): DateReader {
  const clock = zoneClock(timeZone);
  return (text) => {
    const found = readCityDate(text, clock);
    if (found === undefined) {
      if (findings.unreadable++ === 0) findings.firstUnreadable = text.slice(0, 40);
      return null;
    }
    if (!found.zoned) findings.withoutZone++;
    return found.at;
  };
}
