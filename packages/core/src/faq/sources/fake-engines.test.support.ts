import { contractAnswers } from '../../testing/index.js';
import type { Article } from '../article.js';
import type { AskedFor, FaqShelf, Heading } from '../faq-source.js';
import { ArticlesSource } from './articles-source.js';
import { markSigns } from './engine.js';
import type { Answer, Call } from './loopback.test.support.js';
import { searchMeans } from './search-means.test.support.js';
import { readAsked } from './server-wire.js';

/*
 * Servers that hold the contract's answers and speak as each engine's documentation says, so that the contract can be tried over a
 * real line. What they find they ask of the engine of this package.
 */

const source = new ArticlesSource(contractAnswers.shelves, searchMeans());
const shelves: Readonly<Record<string, Promise<FaqShelf>>> = { faq_en: source.open('en'), faq_es: new ArticlesSource(contractAnswers.shelves, searchMeans()).open('es') };
const articlesOf = (index: string): readonly Article[] => contractAnswers.shelves.find(({ lang }) => index === `faq_${lang}`)?.articles ?? [];

interface Asked {
  readonly index: string;
  readonly words: string;
  readonly within: Omit<AskedFor, 'limit'>;
  readonly ids?: readonly string[];
  readonly limit: number;
}

async function look({ index, words, within, ids, limit }: Asked): Promise<{ readonly hits: readonly Article[]; readonly total: number; readonly counts: Readonly<Record<'topic' | 'department', readonly Heading[]>>; readonly marked: (text: string) => string }> {
  const shelf = (await shelves[index]) as FaqShelf;
  const fits = (article: Article): boolean => (ids?.includes(article.id) ?? true) && (within.topic ?? article.topic) === article.topic && (within.department ?? article.department) === article.department;
  const findings = words === '' ? undefined : await shelf.find(words, { ...within, limit: 100 });
  const all = findings?.articles.map(({ article }) => article) ?? articlesOf(index).filter(fits);
  const count = (by: 'topic' | 'department'): Heading[] => [...new Set(all.flatMap((article) => article[by] ?? []))].map((name) => ({ name, count: all.filter((article) => article[by] === name).length }));
  const marked = (text: string): string => (findings?.marks(text) ?? []).slice().reverse().reduce((so, { start, end }) => so.slice(0, start) + markSigns[0] + so.slice(start, end) + markSigns[1] + so.slice(end), text);
  return { hits: all.slice(0, limit), total: all.length, counts: { topic: count('topic'), department: count('department') }, marked };
}

const object = (headings: readonly Heading[]): Record<string, number> => Object.fromEntries(headings.map(({ name, count }) => [name, count]));
/** Between the signs that an engine's own language has for a text. */
const within = (found: (field: string) => string | undefined): Omit<AskedFor, 'limit'> => {
  const [topic, department] = [found('topic'), found('department')];
  return { ...(topic !== undefined && { topic }), ...(department !== undefined && { department }) };
};

export async function typesense({ url, body }: Call): Promise<Answer> {
  if (url !== '/multi_search') return { status: 404, body: { message: 'Not Found' } };
  const [search] = (JSON.parse(body) as { searches: [{ collection: string; q: string; per_page: number; filter_by?: string }] }).searches;
  const filter = search.filter_by ?? '';
  const list = /(?:^| && )id:=\[(.*?)\](?:$| && )/.exec(filter)?.[1];
  const ids = list === undefined ? undefined : Array.from(list.matchAll(/`([^`]*)`/g), ([, id]) => id as string);
  const { hits, total, counts, marked } = await look({ index: search.collection, words: search.q === '*' ? '' : search.q, limit: search.per_page, within: within((field) => new RegExp(`${field}:=\`([^\`]*)\``).exec(filter)?.[1]), ...(ids && { ids }) });
  return { body: { results: [{
    found: total, out_of: 7, page: 1, search_time_ms: 1, request_params: { collection_name: search.collection, per_page: search.per_page, q: search.q },
    facet_counts: Object.entries(counts).map(([field, headings]) => ({ field_name: field, sampled: false, counts: headings.map(({ name, count }) => ({ value: name, highlighted: name, count })), stats: { total_values: headings.length } })),
    hits: hits.map((document) => ({ document, highlight: {}, highlights: [{ field: 'question', matched_tokens: Array.from(marked(document.question).matchAll(/\uE000(.*?)\uE001/g), ([, word]) => word), snippet: document.question }], text_match: 5787301 })),
  }] } };
}

export async function meilisearch({ url, body }: Call): Promise<Answer> {
  const index = /^\/indexes\/([^/]+)\/search$/.exec(url)?.[1];
  if (index === undefined) return { status: 404, body: { message: 'Index not found.', code: 'index_not_found', type: 'invalid_request', link: 'https://docs.meilisearch.com/errors#index_not_found' } };
  const { q, limit, filter = [] } = JSON.parse(body) as { q: string; limit: number; filter?: string[] };
  const texts = (of: string): string[] => Array.from(of.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, text]) => (text as string).replace(/\\(.)/g, '$1'));
  const condition = (start: string): string[] | undefined => filter.filter((one) => one.startsWith(start)).map((one) => texts(one.slice(start.length)))[0];
  const ids = condition('id IN ');
  const { hits, total, counts, marked } = await look({ index, words: q, limit, within: within((field) => condition(`${field} = `)?.[0]), ...(ids && { ids }) });
  return { body: {
    hits: hits.map((document) => ({ ...document, _formatted: { ...document, question: marked(document.question), answer: marked(document.answer) } })),
    query: q, processingTimeMs: 1, limit, offset: 0, estimatedTotalHits: total, facetDistribution: { topic: object(counts.topic), department: object(counts.department) }, facetStats: {},
  } };
}

export async function algolia({ url, body }: Call): Promise<Answer> {
  const asked = JSON.parse(body) as { query: string; hitsPerPage: number; facetFilters: string[]; requests: { indexName: string; objectID: string }[] };
  const stored = ({ id, ...rest }: Article): unknown => ({ ...rest, objectID: id });
  if (url === '/1/indexes/*/objects') {
    const results = asked.requests.map(({ indexName, objectID }) => articlesOf(indexName).find(({ id }) => id === objectID));
    return { body: { results: results.map((article) => (article ? stored(article) : null)) } };
  }
  const index = /^\/1\/indexes\/([^/]+)\/query$/.exec(url)?.[1];
  if (index === undefined) return { status: 404, body: { message: 'Path not supported by REST API', status: 404 } };
  const filter = (field: string): string | undefined => asked.facetFilters.find((one) => one.startsWith(`${field}:`))?.slice(field.length + 1).replace(/^\\-/, '-');
  const { hits, total, counts, marked } = await look({ index, words: asked.query, limit: asked.hitsPerPage, within: within(filter) });
  return { body: {
    hits: hits.map((article) => ({ ...(stored(article) as object), _highlightResult: { question: { value: marked(article.question), matchLevel: 'partial', fullyHighlighted: false, matchedWords: [] }, answer: { value: marked(article.answer), matchLevel: 'none', matchedWords: [] } }, _rankingInfo: { nbTypos: 0, words: 2 } })),
    nbHits: total, page: 0, nbPages: 1, hitsPerPage: asked.hitsPerPage, exhaustiveNbHits: true, query: asked.query, params: '', processingTimeMS: 1, facets: { topic: object(counts.topic), department: object(counts.department) },
  } };
}

export async function openSearch({ url, body }: Call): Promise<Answer> {
  const index = /^\/([^/]+)\/_search$/.exec(url)?.[1];
  if (index === undefined) return { status: 400, body: { error: { root_cause: [], type: 'illegal_argument_exception', reason: 'no handler' }, status: 400 } };
  const { size, query: { bool: { must: [first], filter } } } = JSON.parse(body) as { size: number; query: { bool: { must: [{ dis_max?: { queries: [{ multi_match: { query: string } }] } }]; filter: { term?: Record<string, string>; ids?: { values: string[] } }[] } } };
  const ids = filter.find((one) => one.ids)?.ids?.values;
  const { hits, total, counts, marked } = await look({ index, words: first.dis_max?.queries[0].multi_match.query ?? '', limit: size, within: within((field) => filter.map(({ term = {} }) => term[`${field}.keyword`]).find((value) => value !== undefined)), ...(ids && { ids }) });
  const buckets = (headings: readonly Heading[]): unknown => ({ doc_count_error_upper_bound: 0, sum_other_doc_count: 0, buckets: headings.map(({ name, count }) => ({ key: name, doc_count: count })) });
  return { body: {
    took: 1, timed_out: false, _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: { total: { value: total, relation: 'eq' }, max_score: 1.2, hits: hits.map(({ id, ...rest }) => ({ _index: index, _id: id, _score: 1.2, _source: rest, highlight: { question: [marked(rest.question)] } })) },
    aggregations: { topic: buckets(counts.topic), department: buckets(counts.department) },
  } };
}

/** The city's own server, by the same words as its client. */
export async function cityServer({ url, body }: Call): Promise<Answer> {
  const { pathname, searchParams } = new URL(url, 'http://city.example');
  const asked = readAsked(body === '' ? searchParams : new URLSearchParams(body));
  const shelf = await new ArticlesSource(contractAnswers.shelves, searchMeans()).open(asked.lang);
  const { lang, count, topics, departments } = shelf;
  const limit = asked.limit ?? 10;
  if (pathname.endsWith('/faq/v1/shelf')) return { body: { lang, languages: ['en', 'es'], count, topics, departments } };
  if (pathname.endsWith('/faq/v1/search')) {
    const { articles: found, marks, ...rest } = await shelf.find(asked.words ?? '', { ...asked, limit });
    const marked = new Set(found.flatMap(({ article }) => [article.question, article.answer].flatMap((text) => marks(text).map(({ start, end }) => text.slice(start, end)))));
    return { body: { ...rest, found, marked: [...marked] } };
  }
  if (asked.ids) return { body: { articles: (await Promise.all(asked.ids.map((id) => shelf.article(id)))).filter((article) => article) } };
  if (asked.related !== undefined) {
    const article = await shelf.article(asked.related);
    return { body: { articles: article ? await shelf.related(article, limit) : [] } };
  }
  return { body: { articles: await shelf.frequent(limit, asked) } };
}
