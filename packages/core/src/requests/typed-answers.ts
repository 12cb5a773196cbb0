/** Reading what people type. Every reader forgives stray spaces and marks, and returns undefined for what it cannot read. */

const digitZeros = [0x0660, 0x06f0, 0x0966, 0xff10];

/** Digits of other scripts (Arabic, Persian, Devanagari, full width) as 0–9. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = digitZeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * A typed number in the form GeoReport sends: digits, a dot for decimals, no grouping. `12,5` is 12.5 in a language
 * that writes a decimal comma; `1,200` is 1200 in one that groups with it.
 */
export function readTypedNumber(typed: string, locale: string): string | undefined {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  let text = plainDigits(typed).replace(/[\s\u00a0\u202f'’]/g, '').replace(/٫/g, '.').replace(/٬/g, '').replace(/−/g, '-');
  const commas = text.split(',').length - 1;
  const dots = text.split('.').length - 1;
  if (commas > 0 && dots > 0) {
    const last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    text = text.replaceAll(last === ',' ? '.' : ',', '').replace(',', '.');
  } else if (commas > 0) {
    const grouped = /^[-+]?\d{1,3}(,\d{3})+$/.test(text) && decimal !== ',';
    text = grouped ? text.replaceAll(',', '') : text.replace(',', '.');
  } else if (dots > 0 && decimal === ',' && /^[-+]?\d{1,3}(\.\d{3})+$/.test(text)) {
    text = text.replaceAll('.', '');
  }
  return /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? String(Number(text)) : undefined;
}

/** Month names as people type them, long and short, without dots and accents, in a language. */
function monthNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) names.set(fold(format.format(Date.UTC(2024, month - 1, 15))), month);
  }
  return names;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}\p{P}\s]/gu, '').toLowerCase();
}

/** A day and, if typed, a time, as the text of the fields. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly time: string;
}

export const noDate: TypedDate = { day: '', month: '', year: '', time: '' };

export function isBlankDate(typed: TypedDate): boolean {
  return [typed.day, typed.month, typed.year, typed.time].every((part) => part.trim() === '');
}

/** Kept in a draft as a list of texts, so that half a date survives a reload as it was typed. */
export function dateAsAnswer({ day, month, year, time }: TypedDate): readonly string[] {
  return [day, month, year, time];
}

export function dateFromAnswer(answer: string | readonly string[] | undefined): TypedDate {
  if (!Array.isArray(answer)) return noDate;
  const [day = '', month = '', year = '', time = ''] = answer as readonly string[];
  return { day, month, year, time };
}

/** Hours and minutes, from `14:30`, `14.30`, `2 pm`, `230pm`, `9`. */
export function readTypedTime(typed: string): { readonly hours: number; readonly minutes: number } | undefined {
  const text = plainDigits(typed).toLowerCase().replace(/[\s.]/g, (mark) => (mark === '.' ? ':' : '')).replace(/h/, ':');
  const found = /^(\d{1,2}):?(\d{2})?:?(a|p|am|pm|a:m:?|p:m:?)?$/.exec(text);
  if (!found) return undefined;
  const half = found[3]?.[0];
  let hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  if (half && (hours < 1 || hours > 12)) return undefined;
  if (half === 'p' && hours < 12) hours += 12;
  if (half === 'a' && hours === 12) hours = 0;
  return hours < 24 && minutes < 60 ? { hours, minutes } : undefined;
}

export type ReadDate = { readonly date: Date } | { readonly problem: 'date' | 'time' };

/** The moment meant, in this device's time zone; without a time, the start of the day. The month may be a name. */
export function readTypedDate(typed: TypedDate, locale: string): ReadDate {
  const number = (text: string): number | undefined => {
    const digits = plainDigits(text).replace(/[\s.,]/g, '');
    return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
  };
  const day = number(typed.day);
  const month = number(typed.month) ?? monthNames(locale).get(fold(typed.month)) ?? monthNames('en').get(fold(typed.month));
  const year = number(typed.year);
  if (day === undefined || month === undefined || year === undefined || year < 1000) return { problem: 'date' };
  const time = typed.time.trim() === '' ? { hours: 0, minutes: 0 } : readTypedTime(typed.time);
  if (!time) return { problem: 'time' };
  const date = new Date(year, month - 1, day, time.hours, time.minutes);
  const real = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return real ? { date } : { problem: 'date' };
}

/** ISO 8601 with this device's offset at that moment, as GeoReport asks: `2026-03-29T09:30:00+02:00`. */
export function isoWithOffset(date: Date): string {
  const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  const offset = -date.getTimezoneOffset();
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  return `${day}T${clock}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
