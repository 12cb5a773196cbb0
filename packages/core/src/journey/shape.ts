/** Something that is wrong with a document, said to whoever edits it. */
export interface JourneyProblem {
  /** Where, such as `stages[2].steps[0].emotions[0].score`; '' is the whole. */
  readonly path: string;
  /** What, in plain words; it follows on the path. */
  readonly says: string;
}

/** Takes down what is wrong while a document is read. */
export interface Reading {
  note(path: string, says: string): void;
  /** False once more values came than are read. */
  goesOn(path: string): boolean;
}

/**
 * Reads a value as what it should be: a copy of it, or undefined after a note. No shape throws, and none takes a field that the value does not have by
 * itself, or one that nobody named.
 */
export type Shape<Value> = (value: unknown, path: string, reading: Reading) => Value | undefined;

/** What one document may hold: far more than any map that people could read. */
export const most = { values: 100_000, problems: 100, text: 5_000, list: 1_000, depth: 12 } as const;

type OwnKeys<T> = keyof { [K in keyof T as K extends `x-${string}` ? never : K]: T[K] } & keyof T & string;
type IsOptional<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? true : false;

/** One shape for each field of a type, `maybe` where the type can do without it. */
export type Fields<T> = { readonly [K in OwnKeys<T>]-?: IsOptional<T, K> extends true ? Maybe<Exclude<T[K], undefined>> : Shape<T[K]> };

export interface Maybe<Value> {
  readonly maybe: Shape<Value>;
}

export const maybe = <Value>(shape: Shape<Value>): Maybe<Value> => ({ maybe: shape });

/** Notes until `most.problems` are found, and counts values. */
export function startReading(): Reading & { readonly problems: readonly JourneyProblem[] } {
  const problems: JourneyProblem[] = [];
  let values = 0;
  const note = (path: string, says: string): void => {
    if (problems.length < most.problems) problems.push({ path, says });
  };
  return {
    problems, note,
    goesOn(path) {
      values += 1;
      if (values === most.values + 1) note(path, `is where reading stopped: the document holds more than ${most.values} values`);
      return values <= most.values;
    },
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The path of a field. A name that is not one of ours is shown as JSON and cut, for it can be anything. */
export function under(path: string, name: string): string {
  const step = /^[\w$-]{1,80}$/.test(name) ? name : `[${JSON.stringify(name.slice(0, 80))}]`;
  return path === '' || step.startsWith('[') ? path + step : `${path}.${step}`;
}

/** A value as a person would write it, cut short. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : 'nothing';
}
