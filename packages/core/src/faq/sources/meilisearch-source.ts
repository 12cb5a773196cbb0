import { countField, httpMeansHere, jsonCall, ownField, whole } from '../../calls/index.js';
import type { FaqSource } from '../faq-source.js';
import { below, fieldName, headingsIn, markedWords, markSigns, type EngineAnswer, type EngineOptions } from './engine.js';
import { engineSource } from './engine-source.js';

/**
 * Articles in Meilisearch. `id`, `topic`, `department` and a named `lang` have to be filterable attributes.
 * Source: https://www.meilisearch.com/docs/reference/api/search
 */
export class MeilisearchSource implements FaqSource {
  readonly open: FaqSource['open'];

  constructor(options: EngineOptions) {
    const { address, key, fields, http } = options;
    const means = httpMeansHere(http);
    const facets = [fieldName(fields, 'topic'), fieldName(fields, 'department')];
    this.open = engineSource(options, async ({ index, words, limit, filters, ids }, signal) => {
      const url = below(address, 'indexes', encodeURIComponent(index), 'search');
      const filter = [...filters.map(([field, value]) => `${field} = ${literal(value)}`), ...(ids ? [`${fieldName(fields, 'id')} IN [${ids.map(literal).join(', ')}]`] : [])];
      const body = JSON.stringify({
        q: words, limit, facets, ...(filter.length > 0 && { filter }),
        attributesToHighlight: [fieldName(fields, 'question'), fieldName(fields, 'answer')], highlightPreTag: markSigns[0], highlightPostTag: markSigns[1],
      });
      return whole(readSearch(await jsonCall({ url, body, headers: { ...(key !== undefined && { authorization: `Bearer ${key}` }) }, ...(signal && { signal }) }, means)), url);
    }).open;
  }
}

function literal(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

function readSearch(json: unknown): EngineAnswer | undefined {
  const hits = ownField(json, 'hits');
  if (!Array.isArray(hits)) return undefined;
  const facets = ownField(json, 'facetDistribution');
  return {
    hits: hits.map((hit: unknown) => ({ document: hit, marked: markedWords(ownField(hit, '_formatted')) })),
    total: countField(json, 'estimatedTotalHits') ?? countField(json, 'totalHits') ?? hits.length,
    facets: new Map(Object.entries(facets ?? {}).map(([field, counts]) => [field, headingsIn(counts)])),
  };
}
