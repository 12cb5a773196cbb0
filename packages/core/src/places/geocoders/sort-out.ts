import { usualSuggestions, type FoundPlace, type SuggestOptions } from '../geocoder.js';
import { isWithin } from '../service-area.js';

/** Says which lie outside of the area and puts them last, leaves out what is there twice, and keeps to the limit. */
export function sortOut(found: readonly FoundPlace[], { within, limit = usualSuggestions }: SuggestOptions): readonly FoundPlace[] {
  const seen = new Set<string>();
  const told = found.filter(({ label, kind }) => !seen.has(`${kind} ${label}`) && seen.add(`${kind} ${label}`)).map((one): FoundPlace => {
    const { point } = one.place;
    return within && point && !isWithin(point, within) ? { ...one, outside: true } : one;
  });
  return [...told.filter(({ outside }) => !outside), ...told.filter(({ outside }) => outside)].slice(0, Math.max(0, limit));
}
