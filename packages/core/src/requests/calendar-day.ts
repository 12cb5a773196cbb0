import type { CityTime } from './service-request.js';

/** A day in a calendar, for a reminder. */
export interface CalendarDay {
  /** Globally unique, so that saving it twice does not make two of it. */
  readonly uid: string;
  /** The day, as `2031-05-09`. */
  readonly day: string;
  /** When it is written, in milliseconds since the epoch. */
  readonly now: number;
  readonly title: string;
  readonly words?: string;
  /** Where more can be seen: an http(s) address, whole. */
  readonly url?: string;
}

/** A text value of RFC 5545, section 3.3.11. */
export const calendarText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n').replace(/\p{Cc}/gu, ' ');

/** A line may have 75 octets, and goes on in the next after one space; no character is cut apart (section 3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let at = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      lines.push(at);
      at = ' ';
      octets = 1;
    }
    at += character;
    octets += size;
  }
  return [...lines, at].join('\r\n');
}

/** Lines as the standard has them, none too long. */
export function calendarLines(lines: readonly string[]): string {
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** An iCalendar file (RFC 5545) with one whole day in it that keeps nobody busy. */
export function calendarFile({ uid, day, now, title, words, url }: CalendarDay): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Civic Elements//Request form//EN',
    'BEGIN:VEVENT', `UID:${calendarText(uid)}`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${day.replace(/-/g, '')}`, `SUMMARY:${calendarText(title)}`,
    ...(words ? [`DESCRIPTION:${calendarText(words)}`] : []),
    // A line break in an address would begin another line of the file.
    ...(url && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR',
  ];
  return calendarLines(lines);
}

/** The day on which a city's moment falls where the reader is, `2031-05-09`; without a zone, that of the city's own clock. */
export function dayOf({ at, zoned, dayOnly }: CityTime): string {
  const time = new Date(at);
  if (!zoned || dayOnly) return time.toISOString().slice(0, 10);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(time.getFullYear()).padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
