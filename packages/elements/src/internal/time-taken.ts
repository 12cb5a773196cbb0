const hour = 60 * 60_000;
const day = 24 * hour;

const units = [['month', 30.4375 * day, 90 * day], ['day', day, 2 * day], ['hour', hour, 0]] as const;

/** How long something took, in words that promise nothing: always rounded up. Milliseconds. */
export function timeTaken(milliseconds: number, locale: string): string {
  const [unit, length] = units.find(([, , from]) => milliseconds >= from) ?? units[2];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(Math.max(1, Math.ceil(milliseconds / length)));
}
