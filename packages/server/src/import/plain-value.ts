/** Plain reading of what cities write in JSON, and of XML read into the same shape. */

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a value. Numbers become their digits, as a code or number is text always; nothing becomes ''. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (isFields(value)) return textOf(value['#text']);
  return '';
}

export function textOrNull(value: unknown): string | null {
  return textOf(value) || null;
}

/** The first of these fields that holds any text. */
export function firstText(fields: Fields, ...names: string[]): string {
  for (const name of names) {
    const text = textOf(fields[name]);
    if (text) return text;
  }
  return '';
}

/** Cities write true, "true", "True", "yes" and 1. */
export function isTrue(value: unknown): boolean {
  return /^(?:true|t|yes|y|1)$/i.test(textOf(value));
}

/** An id or code, or '' for the words that only say there is none. "0" is one. */
export function idOf(fields: Fields, ...names: string[]): string {
  const id = firstText(fields, ...names);
  return /^(?:null|none|nil|undefined)$/i.test(id) ? '' : id;
}

/** A picture's address must mean something away from the server it came from. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text);
}

/** A finite number, from a number or from its digits. */
export function numberOf(value: unknown): number | null {
  const text = textOf(value);
  if (text === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/**
 * The entries of a list, whichever way it was written: an array, one lone entry, or (from XML) an element
 * with one or many children of a single name.
 */
export function listOf(value: unknown, childName?: string): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value;
  if (childName !== undefined && isFields(value) && childName in value) return listOf(value[childName]);
  return [value];
}
