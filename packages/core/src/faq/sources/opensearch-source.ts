import { countField, httpMeansHere, jsonCall, ownField, textField, whole } from '../../calls/index.js';
import type { FaqSource, Heading } from '../faq-source.js';
import { below, fieldName, markedWords, markSigns, type EngineAnswer, type EngineOptions } from './engine.js';
import { engineSource } from './engine-source.js';

export interface OpenSearchOptions extends EngineOptions {
  /** Whole, such as `ApiKey …` or `Basic …`; better left to a proxy that adds it. */
  readonly authorization?: string;
  /** What is put behind a field's name where its whole value counts: `.keyword` if not said, nothing where fields are mapped as keywords. */
  readonly exact?: string;
  /** Fields that are searched, with their boosts. */
  readonly searched?: readonly string[];
}

/**
 * Articles in OpenSearch or Elasticsearch; the id of an article is the document's `_id`.
 * Source: https://docs.opensearch.org/latest/api-reference/search-apis/search/
 */
export class OpenSearchSource implements FaqSource {
  readonly open: FaqSource['open'];

  constructor(options: OpenSearchOptions) {
    const { address, key, authorization = key === undefined ? undefined : `ApiKey ${key}`, fields, exact = '.keyword', http } = options;
    const means = httpMeansHere(http);
    const [question, answer, keywords, topic, department] = (['question', 'answer', 'keywords', 'topic', 'department'] as const).map((name) => fieldName(fields, name)) as [string, string, string, string, string];
    const searched = options.searched ?? [`${question}^4`, `${keywords}^4`, answer];
    const facets = [topic, department];

    this.open = engineSource(options, async ({ index, words, limit, filters, ids }, signal) => {
      const url = below(address, encodeURIComponent(index), '_search');
      const filter = [...filters.map(([field, value]) => ({ term: { [`${field}${exact}`]: value } })), ...(ids ? [{ ids: { values: ids } }] : [])];
      // The whole words with slips of the finger, or the last one half typed: the better of the two counts.
      const must = words === '' ? [{ match_all: {} }] : [{ dis_max: { queries: [
        { multi_match: { query: words, fields: searched, fuzziness: 'AUTO', prefix_length: 1 } },
        { multi_match: { query: words, fields: searched, type: 'bool_prefix' } },
      ] } }];
      const body = JSON.stringify({
        size: limit, track_total_hits: true, query: { bool: { must, filter } },
        aggs: Object.fromEntries(facets.map((field) => [field, { terms: { field: `${field}${exact}`, size: 100 } }])),
        highlight: { pre_tags: [markSigns[0]], post_tags: [markSigns[1]], fields: { [question]: { number_of_fragments: 0 }, [answer]: { number_of_fragments: 0 } } },
        ...(words !== '' && { suggest: { text: words, mended: { phrase: { field: question, size: 1 } } } }),
      });
      return whole(readSearch(await jsonCall({ url, body, headers: { ...(authorization !== undefined && { authorization }) }, ...(signal && { signal }) }, means)), url);
    }).open;
  }
}

function readSearch(json: unknown): EngineAnswer | undefined {
  const hits = ownField(ownField(json, 'hits'), 'hits');
  if (!Array.isArray(hits)) return undefined;
  const total = ownField(ownField(json, 'hits'), 'total');
  const suggested = ownField(ownField(json, 'suggest'), 'mended');
  const options = Array.isArray(suggested) ? ownField(suggested[0], 'options') : undefined;
  const mended = Array.isArray(options) ? textField(options[0], 'text') : undefined;
  return {
    hits: hits.map((hit: unknown) => {
      const id = textField(hit, '_id');
      return { document: ownField(hit, '_source'), ...(id !== undefined && { id }), marked: markedWords(ownField(hit, 'highlight')) };
    }),
    // Before version 7 the total was a bare number.
    total: typeof total === 'number' ? total : countField(total, 'value') ?? hits.length,
    facets: new Map(Object.entries(ownField(json, 'aggregations') ?? {}).map(([field, one]) => [field, readBuckets(ownField(one, 'buckets'))])),
    ...(mended !== undefined && { mended }),
  };
}

function readBuckets(buckets: unknown): readonly Heading[] {
  return (Array.isArray(buckets) ? buckets : []).flatMap((bucket: unknown) => {
    const name = textField(bucket, 'key');
    return name === undefined ? [] : [{ name, count: countField(bucket, 'doc_count') ?? 0 }];
  });
}
