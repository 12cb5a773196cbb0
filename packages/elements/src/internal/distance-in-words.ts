/** Where people measure in feet and miles. */
const inFeet = new Set(['US', 'LR', 'MM']);
export const measuresInFeet = (locale: string): boolean => inFeet.has(new Intl.Locale(locale).region ?? '');

export const foot = 0.3048;
export const mile = 1609.344;

/**
 * A distance in the words and the measure of the resident's own region. Rounded up to what a person can picture, as what is only known
 * roughly has to be; or `exactly`, as far as that can be used on the spot.
 */
export function distanceInWords(metres: number, locale: string, exactly = false): string {
  const feet = measuresInFeet(locale);
  const amount = feet ? metres / foot : metres;
  const step = exactly ? (amount < 20 ? 1 : amount < 200 ? 5 : 50) : amount > 100 ? 50 : 10;
  const rounded = exactly ? Math.round(amount / step) * step : Math.max(step, Math.ceil(amount / step) * step);
  if ((exactly ? rounded : amount) < 1000) return inUnit(rounded, feet ? 'foot' : 'meter', locale);
  const far = metres / (feet ? mile : 1000);
  return exactly ? inUnit(far, feet ? 'mile' : 'kilometer', locale, far < 10 ? 1 : 0) : inUnit(Math.max(1, Math.round(far)), feet ? 'mile' : 'kilometer', locale);
}

function inUnit(value: number, unit: string, locale: string, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits }).format(value);
}
