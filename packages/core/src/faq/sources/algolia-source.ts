import { countField, httpMeansHere, jsonCall, ownField, textField, whole } from '../../calls/index.js';
import type { FaqSource } from '../faq-source.js';
import { wordsIn } from '../terms.js';
import { below, fieldName, headingsIn, markedWords, markSigns, type EngineAnswer, type EngineOptions } from './engine.js';
import { engineSource } from './engine-source.js';

export interface AlgoliaOptions extends Omit<EngineOptions, 'address'> {
  /** The application's id. */
  readonly application: string;
  /** Only where it is not `https://<application>-dsn.algolia.net`. */
  readonly address?: string;
}

/** Longer queries are refused. */
const mostBytes = 512;

/**
 * Articles in Algolia; the id of an article is its `objectID`. `topic`, `department` and a named `lang` have to be attributes for
 * faceting. Asked without analytics, so that nothing typed is kept. Source: https://www.algolia.com/doc/rest-api/search/
 */
export class AlgoliaSource implements FaqSource {
  readonly open: FaqSource['open'];

  constructor(options: AlgoliaOptions) {
    const { application, key = '', fields, http } = options;
    const address = options.address ?? `https://${encodeURIComponent(application)}-dsn.algolia.net`;
    const means = httpMeansHere(http);
    const headers = { 'x-algolia-application-id': application, 'x-algolia-api-key': key };
    const facets = [fieldName(fields, 'topic'), fieldName(fields, 'department')];
    this.open = engineSource({ ...options, address }, async ({ index, words, limit, filters, ids }, signal) => {
      const common = { headers, ...(signal && { signal }) };
      if (ids) {
        const url = below(address, '1/indexes/*/objects');
        const body = JSON.stringify({ requests: ids.map((objectID) => ({ indexName: index, objectID })) });
        return whole(readObjects(await jsonCall({ url, body, ...common }, means)), url);
      }
      const url = below(address, '1/indexes', encodeURIComponent(index), 'query');
      const body = JSON.stringify({
        query: cut(words), hitsPerPage: limit, facets, facetFilters: filters.map(([field, value]) => `${field}:${value.replace(/^-/, '\\-')}`),
        removeWordsIfNoResults: 'allOptional', getRankingInfo: true, analytics: false, clickAnalytics: false,
        attributesToHighlight: [fieldName(fields, 'question'), fieldName(fields, 'answer')], highlightPreTag: markSigns[0], highlightPostTag: markSigns[1],
      });
      return whole(readQuery(await jsonCall({ url, body, ...common }, means), words), url);
    }).open;
  }
}

/** At most as many bytes as are taken, without half a letter at the end. */
function cut(words: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(words).subarray(0, mostBytes)).replace(/\uFFFD$/, '');
}

function idOf(object: unknown): { readonly id?: string } {
  const id = textField(object, 'objectID');
  return id === undefined ? {} : { id };
}

function readObjects(json: unknown): EngineAnswer | undefined {
  const results = ownField(json, 'results');
  if (!Array.isArray(results)) return undefined;
  const hits = results.filter((one: unknown) => one !== null).map((document: unknown) => ({ document, ...idOf(document) }));
  return { hits, total: hits.length, facets: new Map() };
}

function readQuery(json: unknown, words: string): EngineAnswer | undefined {
  const [hits, total] = [ownField(json, 'hits'), countField(json, 'nbHits')];
  if (!Array.isArray(hits) || total === undefined) return undefined;
  const matched = countField(ownField(hits[0], '_rankingInfo'), 'words');
  return {
    total,
    hits: hits.map((hit: unknown) => ({
      document: hit, ...idOf(hit), pinned: ownField(ownField(hit, '_rankingInfo'), 'promoted') === true, marked: markedWords(ownField(hit, '_highlightResult')),
    })),
    facets: new Map(Object.entries(ownField(json, 'facets') ?? {}).map(([field, counts]) => [field, headingsIn(counts)])),
    ...(matched !== undefined && { sure: matched * 2 >= wordsIn(words).length }),
  };
}
