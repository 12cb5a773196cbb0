/** Where people measure in feet and miles. */
const inFeet = new Set(['US', 'LR', 'MM']);

/** A distance in the words and the measure of the resident's own region, rounded up to what a person can picture. */
export function distanceInWords(metres: number, locale: string): string {
  const feet = inFeet.has(new Intl.Locale(locale).region ?? '');
  const [small, large, perSmall, perLarge] = feet ? (['foot', 'mile', 0.3048, 1609.344] as const) : (['meter', 'kilometer', 1, 1000] as const);
  const amount = metres / perSmall;
  const far = amount >= 1000;
  const step = amount > 100 ? 50 : 10;
  const rounded = far ? Math.max(1, Math.round(metres / perLarge)) : Math.max(step, Math.ceil(amount / step) * step);
  return new Intl.NumberFormat(locale, { style: 'unit', unit: far ? large : small, unitDisplay: 'long' }).format(rounded);
}
