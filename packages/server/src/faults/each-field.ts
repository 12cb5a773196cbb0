import type { XmlValue } from '../open311/xml.js';

export type Wire = { readonly [name: string]: XmlValue };

/** Stands for "leave this field out". */
export const gone = Symbol('gone');

/** The same answer with every field of every record put through `change`, deep ones first. */
export function eachField(value: XmlValue, change: (name: string, value: XmlValue) => XmlValue | typeof gone): XmlValue {
  if (Array.isArray(value)) return (value as readonly XmlValue[]).map((entry) => eachField(entry, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inside]) => {
      const changed = change(name, eachField(inside, change));
      return changed === gone ? [] : [[name, changed]];
    }),
  );
}

/** The same list with every record put through `change`; what is no list stays. */
export function eachRecord(value: XmlValue, change: (record: Wire, at: number) => Wire): XmlValue {
  if (!Array.isArray(value)) return value;
  return value.map((entry: XmlValue, at) => (entry !== null && typeof entry === 'object' && !Array.isArray(entry) ? change(entry as Wire, at) : entry));
}
