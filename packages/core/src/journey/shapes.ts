import { isRecord, most, shown, under, type Fields, type Maybe, type Shape } from './shape.js';

/** A text that fits a pattern. `what` says it in plain words: "is not …, but “x”". */
export function like(pattern: RegExp, what: string): Shape<string> {
  return (value, path, reading) => {
    if (typeof value === 'string' && value.length <= most.text && pattern.test(value)) return value;
    reading.note(path, `must be ${what}, not ${shown(value)}`);
    return undefined;
  };
}

export const aText: Shape<string> = (value, path, reading) => {
  if (typeof value !== 'string') reading.note(path, `must be a text, not ${shown(value)}`);
  else if (value.trim() === '') reading.note(path, 'must not be empty');
  else if (value.length > most.text) reading.note(path, `must be no longer than ${most.text} characters; it has ${value.length}`);
  else return value;
  return undefined;
};

export const aTruth: Shape<boolean> = (value, path, reading) => {
  if (typeof value === 'boolean') return value;
  reading.note(path, `must be true or false, not ${shown(value)}`);
  return undefined;
};

export function aNumber(least: number, largest: number, what: string, fits: (value: number) => boolean = () => true): Shape<number> {
  return (value, path, reading) => {
    if (typeof value === 'number' && value >= least && value <= largest && fits(value)) return value;
    reading.note(path, `must be ${what}, not ${shown(value)}`);
    return undefined;
  };
}

export function oneOf<const Value extends string>(values: readonly Value[]): Shape<Value> {
  return (value, path, reading) => {
    const found = values.find((one) => one === value);
    if (found === undefined) reading.note(path, `must be ${values.length === 1 ? `“${values[0]}”` : `one of ${values.join(', ')}`}, not ${shown(value)}`);
    return found;
  };
}

export function listOf<Value>(each: Shape<Value>, { least = 0, distinct = false } = {}): Shape<readonly Value[]> {
  return (value, path, reading) => {
    if (!Array.isArray(value)) return void reading.note(path, `must be a list, not ${shown(value)}`);
    if (value.length < least) return void reading.note(path, `must hold at least ${least}`);
    if (value.length > most.list) return void reading.note(path, `must hold no more than ${most.list}; it has ${value.length}`);
    const list: Value[] = [];
    for (const [at, one] of value.entries()) {
      const place = `${path}[${at}]`;
      if (!reading.goesOn(place)) return undefined;
      const read = each(one, place, reading);
      if (read === undefined) continue;
      if (distinct && list.includes(read)) reading.note(place, `says ${shown(read)} a second time`);
      list.push(read);
    }
    return list;
  };
}

/** An object by the names of its fields, in the order they came. Others are a fault, but for those in `x-` where they may be. */
export function objectOf<T extends object>(fields: Fields<T>, { extra = false } = {}): Shape<T> {
  const known = new Map(Object.entries<Maybe<unknown> | Shape<unknown>>(fields));
  const needed = [...known].filter(([, field]) => typeof field === 'function').map(([name]) => name);
  return (value, path, reading) => {
    if (!isRecord(value)) return void reading.note(path, `must be an object, not ${shown(value)}`);
    for (const name of needed) if (!Object.hasOwn(value, name) || value[name] === undefined) reading.note(under(path, name), 'is missing');
    const entries: [string, unknown][] = [];
    for (const name of Object.keys(value).filter((one) => value[one] !== undefined)) {
      const place = under(path, name);
      if (!reading.goesOn(place)) return undefined;
      const field = known.get(name);
      if (field) entries.push([name, (typeof field === 'function' ? field : field.maybe)(value[name], place, reading)]);
      else if (extra && name.startsWith('x-')) entries.push([name, anything(value[name], place, reading)]);
      else reading.note(place, extra ? 'is no field of a map; a field of your own begins with x-' : 'is no field that belongs here');
    }
    return Object.fromEntries(entries) as T;
  };
}

/** An object whose names are free, each of one kind. */
export function recordOf<Value>(name: RegExp, what: string, each: Shape<Value>): Shape<Readonly<Record<string, Value>>> {
  return (value, path, reading) => {
    if (!isRecord(value)) return void reading.note(path, `must be an object, not ${shown(value)}`);
    const names = Object.keys(value);
    if (names.length > most.list) return void reading.note(path, `must hold no more than ${most.list}; it has ${names.length}`);
    const entries: [string, Value][] = [];
    for (const key of names) {
      const place = under(path, key);
      if (!reading.goesOn(place)) return undefined;
      if (!name.test(key)) reading.note(place, `must be named by ${what}`);
      const read = each(value[key], place, reading);
      if (read !== undefined) entries.push([key, read]);
    }
    return Object.fromEntries(entries);
  };
}

/** Any JSON, copied: what stands in a field in `x-`. */
export function anything(value: unknown, path: string, reading: Parameters<Shape<unknown>>[2], depth = 0): unknown {
  if (depth > most.depth) return void reading.note(path, `must not go deeper than ${most.depth} levels`);
  if (!reading.goesOn(path)) return undefined;
  if (Array.isArray(value)) return value.map((one: unknown, at) => anything(one, `${path}[${at}]`, reading, depth + 1));
  if (isRecord(value)) {
    return Object.fromEntries(Object.keys(value).filter((name) => isSafe(name, path, reading)).map((name) => [name, anything(value[name], under(path, name), reading, depth + 1)]));
  }
  if (value === null || ['string', 'boolean'].includes(typeof value) || (typeof value === 'number' && Number.isFinite(value))) return value;
  return void reading.note(path, 'is nothing that JSON can say');
}

/** Some programs that take a copy over field by field would change every object by this name. */
function isSafe(name: string, path: string, reading: Parameters<Shape<unknown>>[2]): boolean {
  if (name === '__proto__') reading.note(under(path, name), 'is a name that may not be used');
  return name !== '__proto__';
}
