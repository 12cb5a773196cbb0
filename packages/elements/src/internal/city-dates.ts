import type { CityTime } from '@civic-elements/core/requests';

/** A city's moment for machines: an instant where the city said its zone, else its clock face, or its day. */
export function machineDate({ at, zoned, dayOnly }: CityTime): string {
  const iso = new Date(at).toISOString();
  if (dayOnly) return iso.slice(0, 10);
  return zoned ? iso : iso.slice(0, 19);
}

/** A city's day in words, "March 9, 2031". Without a zone it is shown as the city's own clock has it. */
export function dayInWords({ at, zoned, dayOnly }: CityTime, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...(zoned && !dayOnly ? {} : { timeZone: 'UTC' }) }).format(at);
}

/** Day and time in words; the day alone where the city gave no time. */
export function momentInWords(time: CityTime, locale: string): string {
  if (time.dayOnly) return dayInWords(time, locale);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', ...(time.zoned ? {} : { timeZone: 'UTC' }) }).format(time.at);
}

/** The reader's own clock, "10:32 AM"; with the day when that is not today. Milliseconds since the epoch. */
export function clockInWords(at: number, now: number, locale: string): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...(today ? {} : { dateStyle: 'long' }) }).format(at);
}
