const full = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;

/**
 * Milliseconds since the epoch for a date with time and zone, or undefined for anything else.
 * Source: W3C note on date and time formats, as GeoReport v2 narrows it: with Z or an offset.
 */
export function readMoment(text: string): number | undefined {
  // A "+" that was not escaped in an address arrives as a space.
  const match = full.exec(text.trim().replace(/ (?=\d\d:?\d\d$)/, '+'));
  if (!match) return undefined;
  const [whole, year, month, day] = match;
  if (!isDay(Number(year), Number(month), Number(day)) || Number(match[4]) > 23) return undefined;
  const at = Date.parse(whole.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? undefined : at;
}

/** Whether the text is a day, or a day with time and zone. */
export function isDayOrMoment(text: string): boolean {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return day ? isDay(Number(day[1]), Number(day[2]), Number(day[3])) : readMoment(text) !== undefined;
}

/** In UTC with Z, to the second: some clients cannot read fractions. */
export function writeMoment(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
