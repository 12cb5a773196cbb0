import { countField, ownField, textField, textsField } from '../../calls/index.js';
import type { Article } from '../article.js';
import type { AskedFor, FoundAnswer, Heading, Within } from '../faq-source.js';
import { readArticle } from './read-article.js';

/*
 * How a tag and a city's server speak of answers. This file alone knows the words; the server writes what it reads here.
 *
 * All calls stand below the GeoReport endpoint, so that one address, one proxy rule and one CORS rule serve both:
 *
 *   GET  <endpoint>/faq/v1/shelf     lang                                              → ShelfAnswer
 *   GET  <endpoint>/faq/v1/articles  lang id (repeated)                                → ArticlesAnswer, in the order asked for, unknown ids left out
 *   GET  <endpoint>/faq/v1/articles  lang frequent=true limit topic department         → ArticlesAnswer
 *   GET  <endpoint>/faq/v1/articles  lang related=<id> limit                           → ArticlesAnswer, without the article itself
 *   POST <endpoint>/faq/v1/search    form: lang words limit topic department           → SearchAnswer
 *
 * The search is a form that is posted: what a resident types stands in no address, and so in no log, and a form needs no
 * preflight. `jurisdiction_id` goes with every call where the endpoint serves several cities. `lang` is BCP 47; `shelf` answers
 * with the language it has (`es` for `es-MX`, its first for one it has not), the other calls name that one. Answers are JSON in
 * UTF-8. An error is a status with, at best, GeoReport's list of `{ code, description }`.
 */

/** The most that one search or list may ask for; a server gives no more. */
export const mostAnswers = 100;
/** The most letters of a search that are read. */
export const mostLettersOfWords = 600;

export type FaqCall = 'shelf' | 'articles' | 'search';

/** The path of a call below the endpoint, as a server routes it. */
export const faqPaths: Readonly<Record<FaqCall, string>> = { shelf: 'faq/v1/shelf', articles: 'faq/v1/articles', search: 'faq/v1/search' };

export function faqAddress(endpoint: string, call: FaqCall): string {
  return `${endpoint.trim().replace(/\/+$/, '')}/${faqPaths[call]}`;
}

export interface AskedOfServer extends Within {
  /** BCP 47; empty for the server's first. */
  readonly lang: string;
  readonly jurisdiction?: string;
  readonly words?: string;
  readonly limit?: number;
  readonly ids?: readonly string[];
  readonly frequent?: boolean;
  readonly related?: string;
}

/** As a query of the two reads, and as the form of the search. */
export function writeAsked({ lang, jurisdiction, words, limit, topic, department, ids = [], frequent, related }: AskedOfServer): URLSearchParams {
  const parameters = new URLSearchParams({ lang });
  const add = (name: string, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') parameters.append(name, String(value));
  };
  add('jurisdiction_id', jurisdiction);
  add('words', words?.slice(0, mostLettersOfWords));
  for (const id of ids) add('id', id);
  if (frequent) add('frequent', 'true');
  add('related', related);
  add('limit', limit);
  add('topic', topic);
  add('department', department);
  return parameters;
}

/** The same at the server. A limit that is none is left out; one too high is cut. */
export function readAsked(parameters: URLSearchParams): AskedOfServer {
  const text = (name: string): string | undefined => parameters.get(name) || undefined;
  const [jurisdiction, words, topic, department, related] = ['jurisdiction_id', 'words', 'topic', 'department', 'related'].map(text);
  const limit = text('limit');
  return {
    lang: text('lang') ?? '',
    ...(jurisdiction !== undefined && { jurisdiction }),
    ...(words !== undefined && { words: words.slice(0, mostLettersOfWords) }),
    ...(limit !== undefined && /^\d+$/.test(limit) && { limit: Math.min(Number(limit), mostAnswers) }),
    ...(topic !== undefined && { topic }),
    ...(department !== undefined && { department }),
    ...(parameters.has('id') && { ids: parameters.getAll('id').slice(0, mostAnswers) }),
    ...(text('frequent') === 'true' && { frequent: true }),
    ...(related !== undefined && { related }),
  };
}

export interface ShelfAnswer {
  /** The language that the server chose of its own. */
  readonly lang: string;
  /** All it has, its first first. */
  readonly languages: readonly string[];
  readonly count: number;
  readonly topics: readonly Heading[];
  readonly departments: readonly Heading[];
}

export interface ArticlesAnswer {
  readonly articles: readonly Article[];
}

export interface SearchAnswer {
  /** The best first. */
  readonly found: readonly FoundAnswer[];
  readonly total: number;
  readonly sure: boolean;
  readonly didYouMean?: string;
  readonly nearTopics: readonly string[];
  /** Words of the texts found that mean what was asked, in whatever form they stand there; without them, the typed words are marked. */
  readonly marked?: readonly string[];
}

export function readShelf(json: unknown): ShelfAnswer | undefined {
  const [lang, count] = [textField(json, 'lang'), countField(json, 'count')];
  if (lang === undefined || count === undefined) return undefined;
  return { lang, count, languages: textsField(json, 'languages'), topics: readHeadings(ownField(json, 'topics')), departments: readHeadings(ownField(json, 'departments')) };
}

function readHeadings(json: unknown): readonly Heading[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((one: unknown) => {
    const name = textField(one, 'name');
    return name === undefined ? [] : [{ name, count: countField(one, 'count') ?? 0 }];
  });
}

export function readArticles(json: unknown): readonly Article[] | undefined {
  const list = ownField(json, 'articles');
  return Array.isArray(list) ? list.flatMap((one: unknown) => readArticle(one, '') ?? []) : undefined;
}

export function readFound(json: unknown, { limit }: AskedFor): SearchAnswer | undefined {
  const list = ownField(json, 'found');
  if (!Array.isArray(list)) return undefined;
  const found = list.slice(0, limit).flatMap((one: unknown) => {
    const article = readArticle(ownField(one, 'article'), '');
    return article ? [{ article, pinned: ownField(one, 'pinned') === true }] : [];
  });
  const didYouMean = textField(json, 'didYouMean');
  return {
    found, total: Math.max(found.length, countField(json, 'total') ?? 0), sure: found.length > 0 && ownField(json, 'sure') === true,
    nearTopics: textsField(json, 'nearTopics').slice(0, 3),
    ...(didYouMean !== undefined && { didYouMean }),
    ...(Array.isArray(ownField(json, 'marked')) && { marked: textsField(json, 'marked') }),
  };
}
