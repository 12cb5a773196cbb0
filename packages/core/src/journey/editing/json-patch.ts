import { isRecord } from '../shape.js';
import { pointerOf, readPointer } from './json-pointer.js';
import { isSameJson } from './same-json.js';

/** One operation of a JSON Patch, RFC 6902. Its values are plain JSON. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move'; readonly from: string; readonly path: string }
  | { readonly op: 'copy'; readonly from: string; readonly path: string };

export type JsonPatch = readonly PatchOperation[];

/**
 * `operation`: it is none of the six, or lacks a field; `pointer`: a path is no JSON Pointer; `missing`: a path leads to nothing; `into-itself`: a value would be
 * moved into its own inside; `test`: a value is not the one tested for.
 */
export type PatchFaultKind = 'operation' | 'pointer' | 'missing' | 'into-itself' | 'test';

export interface PatchFault {
  readonly kind: PatchFaultKind;
  /** The place of the operation in the patch, from 0 on. */
  readonly at: number;
}

/** The document after a patch, with the patch that leads back; or why nothing was done. */
export type Patched<Document> =
  | { readonly document: Document; readonly inverse: JsonPatch; readonly fault?: undefined }
  | { readonly document?: undefined; readonly inverse?: undefined; readonly fault: PatchFault };

type Parts = readonly string[];

interface Done {
  readonly document: unknown;
  readonly inverse: JsonPatch;
}

class Fault {
  constructor(readonly kind: PatchFaultKind) {}
}

/**
 * Applies a JSON Patch, RFC 6902, to a document of plain JSON: all of it or nothing. The document stays as it is; what the patch does not touch is shared by both.
 * The inverse leads back to the very JSON from before, the order of names included. Never throws.
 */
export function applyPatch<Document>(document: Document, patch: JsonPatch): Patched<Document> {
  let done: Done = { document, inverse: [] };
  for (const [at, operation] of patch.entries()) {
    const next = applied(done.document, operation);
    if (next instanceof Fault) return { fault: { kind: next.kind, at } };
    done = { document: next.document, inverse: [...next.inverse, ...done.inverse] };
  }
  return done as { document: Document; inverse: JsonPatch };
}

function applied(document: unknown, operation: PatchOperation): Done | Fault {
  if (typeof operation !== 'object' || operation === null || typeof operation.path !== 'string') return new Fault('operation');
  const path = readPointer(operation.path);
  if (path === undefined) return new Fault('pointer');
  if (operation.op === 'remove') return removed(document, path);
  if (operation.op === 'move' || operation.op === 'copy') return carried(document, operation, path);
  if (!['add', 'replace', 'test'].includes(operation.op) || operation.value === undefined) return new Fault('operation');
  if (operation.op === 'add') return added(document, path, operation.value);
  const before = valueAt(document, path);
  if (before instanceof Fault) return before;
  if (operation.op === 'test') return isSameJson(before, operation.value) ? { document, inverse: [] } : new Fault('test');
  return { document: withValueAt(document, path, operation.value), inverse: [{ op: 'replace', path: operation.path, value: before }] };
}

function added(document: unknown, path: Parts, value: unknown): Done | Fault {
  const [holding, name] = [path.slice(0, -1), path.at(-1)];
  const holder = valueAt(document, holding);
  if (holder instanceof Fault) return holder;
  if (name !== undefined && Array.isArray(holder)) {
    const at = name === '-' ? holder.length : placeIn(name, holder.length + 1);
    if (at === undefined) return new Fault('missing');
    const list = [...holder.slice(0, at), value, ...holder.slice(at)];
    return { document: withValueAt(document, holding, list), inverse: [{ op: 'remove', path: pointerOf(...holding, at) }] };
  }
  const before = valueAt(document, path);
  if (!(before instanceof Fault)) return { document: withValueAt(document, path, value), inverse: [{ op: 'replace', path: pointerOf(...path), value: before }] };
  if (name === undefined || !isRecord(holder)) return new Fault('missing');
  return { document: withValueAt(document, holding, { ...holder, [name]: value }), inverse: [{ op: 'remove', path: pointerOf(...path) }] };
}

function removed(document: unknown, path: Parts): Done | Fault {
  const value = valueAt(document, path);
  const [holding, name] = [path.slice(0, -1), path.at(-1)];
  if (value instanceof Fault || name === undefined) return new Fault('missing');
  const holder = valueAt(document, holding);
  const back: PatchOperation = { op: 'add', path: pointerOf(...path), value };
  if (Array.isArray(holder)) return { document: withValueAt(document, holding, holder.filter((_, at) => at !== Number(name))), inverse: [back] };
  const entries = Object.entries(holder as object);
  // What is added comes last, so the names that came after are taken out and added again: a move onto itself, which RFC 6902 has as just that.
  const after = entries.slice(entries.findIndex(([one]) => one === name) + 1).map(([one]) => pointerOf(...holding, one));
  return {
    document: withValueAt(document, holding, Object.fromEntries(entries.filter(([one]) => one !== name))),
    inverse: [back, ...after.map((one) => ({ op: 'move', from: one, path: one }) as const)],
  };
}

function carried(document: unknown, operation: Extract<PatchOperation, { readonly from: string }>, path: Parts): Done | Fault {
  if (typeof operation.from !== 'string') return new Fault('operation');
  const from = readPointer(operation.from);
  if (from === undefined) return new Fault('pointer');
  if (operation.op === 'move') return moved(document, from, path);
  const value = valueAt(document, from);
  return value instanceof Fault ? value : added(document, path, value);
}

function moved(document: unknown, from: Parts, path: Parts): Done | Fault {
  const value = valueAt(document, from);
  if (value instanceof Fault) return value;
  if (path.length > from.length && from.every((part, at) => part === path[at])) return new Fault('into-itself');
  const out = removed(document, from);
  if (out instanceof Fault) return out;
  const put = added(out.document, path, value);
  if (put instanceof Fault) return put;
  const [undo] = put.inverse;
  const home = pointerOf(...from);
  // In a list the value may now stand where its holder stood, and a move into what lies below its own path is none of RFC 6902.
  const movesBack = undo?.op === 'remove' && !home.startsWith(`${undo.path}/`);
  const back: JsonPatch = movesBack ? [{ op: 'move', from: undo.path, path: home }, ...out.inverse.slice(1)] : [...put.inverse, ...out.inverse];
  return { document: put.document, inverse: back };
}

function valueAt(document: unknown, path: Parts): unknown {
  let value = document;
  for (const part of path) {
    if (Array.isArray(value) && placeIn(part, value.length) !== undefined) value = value[Number(part)] as unknown;
    else if (isRecord(value) && Object.hasOwn(value, part)) value = value[part];
    else return new Fault('missing');
  }
  return value;
}

/** The document with another value in a place that it has. */
function withValueAt(document: unknown, path: Parts, value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(document)) return document.map((one: unknown, at) => (at === Number(name) ? withValueAt(one, rest, value) : one));
  const record = document as Readonly<Record<string, unknown>>;
  return { ...record, [name]: withValueAt(record[name], rest, value) };
}

function placeIn(part: string, end: number): number | undefined {
  return /^(?:0|[1-9]\d*)$/.test(part) && Number(part) < end ? Number(part) : undefined;
}
