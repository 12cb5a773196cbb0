/** Reading what people type. Every reader forgives stray spaces and marks, and returns undefined for what it cannot read. */

const digitZeros = [0x0660, 0x06f0, 0x0966, 0xff10];

/** Digits of other scripts (Arabic, Persian, Devanagari, full width) as 0–9, and without the unseen marks that steer writing direction. */
function plainDigits(text: string): string {
  return text.replace(/\p{Cf}/gu, '').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = digitZeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Commas and dots as typed, told apart into groups of thousands and one decimal dot; undefined when they make no sense. */
function withDecimalDot(text: string, decimal: string): string | undefined {
  const commas = text.split(',').length - 1;
  const dots = text.split('.').length - 1;
  if (commas > 0 && dots > 0) {
    const last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    const group = last === ',' ? '.' : ',';
    const [whole = '', ...fractions] = text.split(last);
    return fractions.length === 1 && isGrouped(whole, group) ? `${whole.replaceAll(group, '')}.${fractions[0]}` : undefined;
  }
  const mark = commas > 0 ? ',' : '.';
  return isGrouped(text, mark) && (commas + dots > 1 || decimal !== mark) ? text.replaceAll(mark, '') : text.replace(mark, '.');
}

function isGrouped(whole: string, mark: ',' | '.'): boolean {
  return (mark === ',' ? /^[-+]?[1-9]\d{0,2}(,\d{3})+$/ : /^[-+]?[1-9]\d{0,2}(\.\d{3})+$/).test(whole);
}

/**
 * A typed number in the form GeoReport sends: digits, a dot for decimals, no grouping. `12,5` is 12.5 in any language;
 * `1,200` is 1200, but 1.2 in a language that writes a decimal comma. Digit by digit, so that a long meter number stays exact.
 */
export function readTypedNumber(typed: string, locale: string): string | undefined {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const text = plainDigits(typed).replace(/[\s'’٬]/g, '').replace(/٫/g, '.').replace(/،/g, ',').replace(/−/g, '-');
  const found = /^([-+]?)(\d*)(?:\.(\d*))?$/.exec(withDecimalDot(text, decimal === '٫' ? '.' : decimal) ?? '');
  const [, sign, digits = '', fraction = ''] = found ?? [];
  if (digits === '' && fraction === '') return undefined;
  return `${sign === '-' ? '-' : ''}${digits.replace(/^0+(?=\d)/, '') || '0'}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The shortest piece of a month's name that is taken for it, where only one month begins so. */
const shortestMonth = 3;

/** The month a name means, long, short or cut short ("Sept", "févr."), alone or as it is bent beside a day ("марта"). */
function monthNamed(typed: string, locale: string): number | undefined {
  const wanted = fold(typed);
  if (wanted === '') return undefined;
  const months = monthNames(locale);
  const exact = months.find(({ name }) => name === wanted)?.month;
  if (exact !== undefined || wanted.length < shortestMonth) return exact;
  const begun = new Set(months.filter(({ name }) => name.startsWith(wanted)).map(({ month }) => month));
  return begun.size === 1 ? [...begun][0] : undefined;
}

function monthNames(locale: string): { readonly name: string; readonly month: number }[] {
  const names: { name: string; month: number }[] = [];
  for (const form of [{ month: 'long' }, { month: 'short' }, { day: 'numeric', month: 'long' }] as const) {
    // Saudi Arabia and Iran count other months by default; the three fields ask for the civil calendar.
    const format = new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const name = format.formatToParts(Date.UTC(2024, month - 1, 15)).find(({ type }) => type === 'month')?.value ?? '';
      names.push({ name: fold(name), month });
    }
  }
  return names;
}

function fold(text: string): string {
  return plainDigits(text.normalize('NFKD')).replace(/[\p{M}\p{P}\s]/gu, '').toLowerCase();
}

/** A day and, if typed, a time, as the text of the fields. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly time: string;
}

export const noDate: TypedDate = { day: '', month: '', year: '', time: '' };

/** Kept in a draft as a list of texts, so that half a date survives a reload as it was typed. */
export function dateAsAnswer({ day, month, year, time }: TypedDate): readonly string[] {
  return [day, month, year, time];
}

export function dateFromAnswer(answer: string | readonly string[] | undefined): TypedDate {
  if (!Array.isArray(answer)) return noDate;
  const [day = '', month = '', year = '', time = ''] = answer as readonly string[];
  return { day, month, year, time };
}

/** Hours and minutes, from `14:30`, `14.30`, `14h30`, `2 pm`, `230pm`, `٢:٣٠ م`, `9`. */
export function readTypedTime(typed: string): { readonly hours: number; readonly minutes: number } | undefined {
  const text = plainDigits(typed).toLowerCase().replace(/\s/g, '').replace(/\.(?=\d)/g, ':').replace(/\./g, '').replace(/uhr|h/, ':');
  const found = /^(\d{1,2}):?(\d{2})?:?(a|p|am|pm|ص|م)?$/.exec(text);
  if (!found) return undefined;
  const half = found[3] === undefined ? undefined : /[aص]/.test(found[3]) ? 'morning' : 'afternoon';
  let hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  if (half && (hours < 1 || hours > 12)) return undefined;
  if (half === 'afternoon' && hours < 12) hours += 12;
  if (half === 'morning' && hours === 12) hours = 0;
  return hours < 24 && minutes < 60 ? { hours, minutes } : undefined;
}

export type ReadDate = { readonly date: Date } | { readonly problem: 'date' | 'time' };

/**
 * The moment meant, in this device's time zone; without a time, the start of the day. The month may be a name.
 * An hour that the clock skips in spring is read as the one after it.
 */
export function readTypedDate(typed: TypedDate, locale: string): ReadDate {
  const number = (text: string): number | undefined => {
    const digits = plainDigits(text).replace(/[\s.,]/g, '');
    return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
  };
  const day = number(typed.day.replace(/(\d)\s*(st|nd|rd|th|er|º|ª|日)\s*$/i, '$1'));
  const month = number(typed.month) ?? monthNamed(typed.month, locale) ?? monthNamed(typed.month, 'en');
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
