/**
 * One element of an XML answer, without namespace prefix or attributes. `text` is all text inside it, also that of its
 * children, as DOM's `textContent` has it. A JSON answer is read into the same shape, so that nothing after this file
 * has to know which of the two a city speaks.
 */
export interface XmlElement {
  /** Local name, without prefix. What stands in a JSON list has the name ''. */
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/**
 * Reads XML. Throws when the text is not well formed. It is never given a DOCTYPE, and must not fetch anything.
 * Adapters pass `xmlReaderContract` of `@civic-elements/core/testing`.
 */
export type XmlReader = (text: string) => XmlElement;

/** Deeper than any city nests; what lies below is left out, so that a hostile answer cannot exhaust the stack. */
const deepest = 12;

/** Turns parsed JSON into the shape of XML. Null is left out, like an absent element. */
export function treeOfJson(value: unknown, name = '', depth = 0): XmlElement {
  if (typeof value !== 'object' || value === null) return { name, text: value === null || value === undefined ? '' : String(value), children: [] };
  if (depth === deepest) return { name, text: '', children: [] };
  const parts: readonly [string, unknown][] = Array.isArray(value) ? value.map((item) => ['', item]) : Object.entries(value);
  const children = parts.filter(([, part]) => part !== null).map(([key, part]) => treeOfJson(part, key, depth + 1));
  return { name, text: '', children };
}

/** The first child that has one of these names, in the order the names are given. */
export function partOf(tree: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = tree?.children.find((child) => child.name === name);
    if (found) return found;
  }
  return undefined;
}

/**
 * The text of the first of these children that has any. A server that nests `{key: {key, name}}` is read by looking
 * for the same name once more inside.
 */
export function textOf(tree: XmlElement | undefined, ...names: readonly string[]): string {
  for (const name of names) {
    const part = partOf(tree, name);
    const text = (partOf(part, name) ?? part)?.text.trim();
    if (text) return text;
  }
  return '';
}

/** The texts of a list, however it is written: a JSON list, repeated elements, wrapped elements or a single text. */
export function textsOf(tree: XmlElement, ...names: readonly string[]): readonly string[] {
  return tree.children
    .filter(({ name }) => names.includes(name))
    .flatMap((part) => (part.children.length > 0 ? part.children : [part]))
    .map(({ text }) => text.trim())
    .filter(Boolean);
}

/**
 * Every record in an answer, however it is wrapped: alone, in a list, in a named list, in a list under a named list.
 * A record is what has one of these fields; what lies inside a record is not searched.
 */
export function recordsIn(tree: XmlElement | undefined, fields: readonly string[], depth = 0): readonly XmlElement[] {
  if (!tree || depth > 5) return [];
  if (partOf(tree, ...fields)) return [tree];
  return tree.children.flatMap((child) => recordsIn(child, fields, depth + 1));
}
