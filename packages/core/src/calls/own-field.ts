/** A field that a value read from outside has by itself; what every object inherits is none of it. */
export function ownField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

export function textField(value: unknown, name: string): string | undefined {
  const field = ownField(value, name);
  return typeof field === 'string' && field.trim() !== '' ? field : undefined;
}

/** A whole number from 0 on, or undefined. */
export function countField(value: unknown, name: string): number | undefined {
  const field = ownField(value, name);
  return typeof field === 'number' && Number.isSafeInteger(field) && field >= 0 ? field : undefined;
}

/** The texts of a list; what is no text is left out, and what is no list is an empty one. */
export function textsField(value: unknown, name: string): readonly string[] {
  const field = ownField(value, name);
  return Array.isArray(field) ? field.filter((text): text is string => typeof text === 'string' && text.trim() !== '') : [];
}
