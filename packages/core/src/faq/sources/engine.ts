import type { HttpMeans } from '../../calls/index.js';
import type { Article } from '../article.js';
import type { Heading } from '../faq-source.js';

/** What a city says of the search engine it has. */
export interface EngineOptions {
  /** Address of the engine, such as `https://search.example.gov`. */
  readonly address: string;
  /** A key that may only search: it stands in the page for all to read. */
  readonly key?: string;
  /** The index or collection of each language (BCP 47), the city's first language first. Several languages may share one, told apart by the field `lang`. */
  readonly indexes: Readonly<Record<string, string>>;
  /** What the engine calls the fields of an article, where it is not the same. `lang` is asked for only where it is named. */
  readonly fields?: FieldNames;
  /** Turns what the answer's field holds, such as HTML, into Markdown. */
  readonly readAnswer?: (stored: string) => string;
  /** Ids of what is shown before a word is typed; without them, what the engine lists first. */
  readonly frequent?: readonly string[];
  /** What is not given is taken from the surroundings. */
  readonly http?: Partial<HttpMeans>;
}

export type FieldNames = Readonly<Partial<Record<keyof Article | 'lang', string>>>;

/** What is asked of an engine. No words and no ids: any articles. */
export interface EngineQuestion {
  readonly index: string;
  readonly words: string;
  readonly limit: number;
  /** Fields, by the engine's names, and what has to stand in them. */
  readonly filters: readonly (readonly [field: string, value: string])[];
  readonly ids?: readonly string[];
}

export interface EngineHit {
  /** Its fields by the engine's names. */
  readonly document: unknown;
  /** Where the engine keeps it beside the fields, and finds the article by it. */
  readonly id?: string;
  readonly pinned?: boolean;
  /** Words of its texts that the engine took for what was asked. */
  readonly marked?: readonly string[];
}

export interface EngineAnswer {
  readonly hits: readonly EngineHit[];
  readonly total: number;
  /** How many articles there are under each value of a field, by the engine's names. */
  readonly facets: ReadonlyMap<string, readonly Heading[]>;
  /** Whether the first hit has most of what was asked, where the engine tells. */
  readonly sure?: boolean;
  /** The words as the engine would mend them. */
  readonly mended?: string;
}

/** Rejects with `CityError` alone. */
export type AskEngine = (question: EngineQuestion, signal?: AbortSignal) => Promise<EngineAnswer>;

/** Around what an engine marks in its texts: signs that no text has, so that no markup has to be told from them. */
export const markSigns = ['\uE000', '\uE001'] as const;

/** What stands between the signs, in any text within a value. */
export function markedWords(value: unknown): readonly string[] {
  if (typeof value === 'string') return Array.from(value.matchAll(/\uE000([^\uE000\uE001]+)\uE001/g), ([, word]) => word as string);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(markedWords) : [];
}

export function fieldName(fields: FieldNames | undefined, name: keyof Article | 'lang'): string {
  return fields?.[name] ?? name;
}

/** The engine's address with a path below it. */
export function below(address: string, ...steps: readonly string[]): string {
  return [address.trim().replace(/\/+$/, ''), ...steps].join('/');
}

/** Headings of an object of counts by name. */
export function headingsIn(counts: unknown): readonly Heading[] {
  if (typeof counts !== 'object' || counts === null) return [];
  return Object.entries(counts).flatMap(([name, count]) => (typeof count === 'number' && name !== '' ? [{ name, count }] : []));
}
