import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CityError } from '../../calls/index.js';
import type { FaqFindings, FaqSource } from '../faq-source.js';
import { AlgoliaSource } from './algolia-source.js';
import { http, serve, type Answer, type Call } from './loopback.test.support.js';
import { MeilisearchSource } from './meilisearch-source.js';
import { OpenSearchSource } from './opensearch-source.js';
import { TypesenseSource } from './typesense-source.js';

const fields = { question: 'title', answer: 'body', topic: 'category', lang: 'language' } as const;
const stored = { title: 'When is my bin emptied?', body: '<p>Every Tuesday.</p>', category: 'Waste', department: 'Clean Harbour', language: 'en', keywords: 'trash' };
const facet = { Waste: 12, Streets: 3 };
const readAnswer = (html: string): string => html.replace(/<[^>]*>/g, '');
const options = (address: string) => ({ address, key: 'KEY', indexes: { en: 'faq', es: 'faq' }, fields, readAnswer, http });

interface Engine {
  readonly name: string;
  readonly make: (address: string) => FaqSource;
  /** As the documentation shows it. */
  readonly answer: unknown;
  readonly path: string;
  readonly key: readonly [header: string, value: string];
  readonly asks: (body: any) => unknown;
  readonly refusal: Answer;
}

const engines: readonly Engine[] = [
  {
    name: 'Typesense', make: (address) => new TypesenseSource(options(address)), path: '/multi_search', key: ['x-typesense-api-key', 'KEY'],
    answer: { results: [{
      facet_counts: [{ counts: [{ count: 12, highlighted: 'Waste', value: 'Waste' }, { count: 3, highlighted: 'Streets', value: 'Streets' }], field_name: 'category', sampled: false, stats: { total_values: 2 } }],
      found: 15, out_of: 30, page: 1, request_params: { collection_name: 'faq', per_page: 5, q: 'bins emptid' }, search_cutoff: false, search_time_ms: 1,
      hits: [{
        document: { id: 'bin-day', ...stored }, highlight: { title: { matched_tokens: ['bin', 'emptied'], snippet: 'When is my <mark>bin</mark> <mark>emptied</mark>?' } },
        highlights: [{ field: 'title', matched_tokens: ['bin', 'emptied'], snippet: 'When is my <mark>bin</mark> <mark>emptied</mark>?' }, { field: 'keywords', indices: [0], matched_tokens: [['trash']], snippets: ['<mark>trash</mark>'] }],
        text_match: 11574514, text_match_info: { best_field_score: '2211897868289', best_field_weight: 15, fields_matched: 1, num_tokens_dropped: 0, score: '1157451471441100921', tokens_matched: 2, typo_prefix_score: 1 },
      }],
    }] },
    asks: ({ searches: [{ q, filter_by, per_page, facet_by, collection }] }) => [collection, q, per_page, filter_by, facet_by],
    refusal: { status: 200, body: { results: [{ code: 404, error: 'Not found.' }] } },
  },
  {
    name: 'Meilisearch', make: (address) => new MeilisearchSource(options(address)), path: '/indexes/faq/search', key: ['authorization', 'Bearer KEY'],
    answer: {
      hits: [{ id: 'bin-day', ...stored, _formatted: { id: 'bin-day', ...stored, title: 'When is my \uE000bin\uE001 \uE000emptied\uE001?', keywords: '\uE000trash\uE001' } }],
      query: 'bins emptid', processingTimeMs: 1, limit: 5, offset: 0, estimatedTotalHits: 15, facetDistribution: { category: facet, department: { 'Clean Harbour': 15 } }, facetStats: {}, requestUid: '0193c5f0',
    },
    asks: ({ q, limit, filter, facets }) => ['faq', q, limit, filter, facets],
    refusal: { status: 404, body: { message: 'Index `faq` not found.', code: 'index_not_found', type: 'invalid_request', link: 'https://docs.meilisearch.com/errors#index_not_found' } },
  },
  {
    name: 'OpenSearch', make: (address) => new OpenSearchSource(options(address)), path: '/faq/_search', key: ['authorization', 'ApiKey KEY'],
    answer: {
      took: 5, timed_out: false, _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
      hits: { total: { value: 15, relation: 'eq' }, max_score: 3.1, hits: [{ _index: 'faq', _id: 'bin-day', _score: 3.1, _source: stored, highlight: { title: ['When is my \uE000bin\uE001 \uE000emptied\uE001?'], body: ['\uE000trash\uE001'] } }] },
      aggregations: { category: { doc_count_error_upper_bound: 0, sum_other_doc_count: 0, buckets: [{ key: 'Waste', doc_count: 12 }, { key: 'Streets', doc_count: 3 }] }, department: { doc_count_error_upper_bound: 0, sum_other_doc_count: 0, buckets: [] } },
      suggest: { mended: [{ text: 'bins emptid', offset: 0, length: 11, options: [{ text: 'bins emptied', score: 0.02 }] }] },
    },
    asks: ({ size, query: { bool: { filter, must } }, aggs }) => ['faq', must[0].dis_max.queries[0].multi_match.query, size, filter, Object.keys(aggs)],
    refusal: { status: 404, body: { error: { root_cause: [{ type: 'index_not_found_exception', reason: 'no such index [faq]', index: 'faq' }], type: 'index_not_found_exception', reason: 'no such index [faq]' }, status: 404 } },
  },
  {
    name: 'Algolia', make: (address) => new AlgoliaSource({ ...options(address), application: 'APP' }), path: '/1/indexes/faq/query', key: ['x-algolia-api-key', 'KEY'],
    answer: {
      hits: [{
        objectID: 'bin-day', ...stored, _highlightResult: { title: { value: 'When is my \uE000bin\uE001 \uE000emptied\uE001?', matchLevel: 'full', fullyHighlighted: false, matchedWords: ['bins', 'emptid'] }, keywords: { value: '\uE000trash\uE001', matchLevel: 'partial', matchedWords: ['bins'] } },
        _rankingInfo: { nbTypos: 1, firstMatchedWord: 3, proximityDistance: 1, userScore: 1, geoDistance: 0, geoPrecision: 1, nbExactWords: 1, words: 2, filters: 0 },
      }],
      nbHits: 15, page: 0, nbPages: 3, hitsPerPage: 5, exhaustiveNbHits: true, exhaustive: { nbHits: true, typo: true }, query: 'bins emptid', params: '', processingTimeMS: 1, facets: { category: facet, department: { 'Clean Harbour': 15 } },
    },
    asks: ({ query, hitsPerPage, facetFilters, facets }) => ['faq', query, hitsPerPage, facetFilters, facets],
    refusal: { status: 404, body: { message: 'Index faq does not exist', status: 404 } },
  },
];

const filters: Readonly<Record<string, unknown>> = {
  Typesense: 'language:=`en` && category:=`A "b" || c`',
  Meilisearch: ['language = "en"', 'category = "A \\"b\\" || c"'],
  OpenSearch: [{ term: { 'language.keyword': 'en' } }, { term: { 'category.keyword': 'A "b" || c' } }],
  Algolia: ['language:en', 'category:A "b" || c'],
};

const text = 'When is my bin emptied? Trash 🌳';
const markedIn = ({ marks }: FaqFindings): readonly string[] => marks(text).map(({ start, end }) => text.slice(start, end));

for (const { name, make, answer, path, key, asks, refusal } of engines) {
  describe(`${name}`, () => {
    const withEngine = async (answers: (call: Call) => Answer | undefined, body: (source: FaqSource, calls: readonly Call[]) => Promise<void>): Promise<void> => {
      const server = await serve(answers);
      await body(make(server.address), server.calls).finally(server.close);
    };

    it('is read as its documentation shows its answers, by the city’s own names for the fields', () => withEngine(() => ({ body: answer }), async (source) => {
      const shelf = await source.open('en');
      assert.deepEqual([shelf.count, shelf.topics], [15, [{ name: 'Waste', count: 12 }, { name: 'Streets', count: 3 }]]);
      const findings = await shelf.find('bins emptid', { limit: 5 });
      assert.deepEqual(findings.articles, [{ article: { id: 'bin-day', question: stored.title, answer: 'Every Tuesday.', topic: 'Waste', department: 'Clean Harbour', keywords: ['trash'] }, pinned: false }]);
      assert.deepEqual([findings.total, findings.sure], [15, true]);
      assert.deepEqual(markedIn(findings), ['bin', 'emptied', 'Trash']);
    }));

    it('is asked with a key that may search, and what is typed stands in no address', () => withEngine(() => ({ body: answer }), async (source, calls) => {
      const shelf = await source.open('en');
      await shelf.find('my "secret* -bin', { limit: 5, topic: 'A "b" || c' });
      assert.deepEqual(calls.filter(({ method, url, headers }) => method !== 'POST' || url !== path || headers[key[0]] !== key[1]), []);
      const call = calls.find(({ body }) => body.includes('secret'));
      const [index, words, limit, filter, facets] = asks(JSON.parse(call?.body ?? '')) as readonly unknown[];
      assert.deepEqual([index, words, limit, filter], ['faq', 'my secret bin', 5, filters[name]]);
      assert.deepEqual(typeof facets === 'string' ? facets.split(',') : facets, ['category', 'department']);
    }));

    it('fails as any part of a city does', async () => {
      const kinds: readonly [Answer | undefined, string][] = [
        [refusal, 'not-found'], [{ status: 401, body: {} }, 'not-allowed'], [{ status: 403, body: { message: 'Invalid key' } }, 'not-allowed'], [{ status: 429, headers: { 'retry-after': '3' } }, 'busy'],
        [{ status: 500 }, 'failed'], [{ status: 400, body: {} }, 'refused'], [{ body: '<html>Log in</html>' }, 'unreadable'], [{ body: {} }, 'unreadable'], [{ body: null }, 'unreadable'], [undefined, 'unreachable'],
      ];
      for (const [given, kind] of kinds) {
        await withEngine(() => given, (source) => assert.rejects(source.open('en'), (error: CityError) => error instanceof CityError && error.kind === kind, `${kind} for ${JSON.stringify(given)}`));
      }
    });

    it('can be asked again after it failed', async () => {
      let fails = true;
      await withEngine(() => (fails ? { status: 503 } : { body: answer }), async (source) => {
        await assert.rejects(source.open('en'));
        fails = false;
        assert.equal((await source.open('en')).count, 15);
      });
    });
  });
}

describe('What only some engines have', () => {
  it('takes over what an editor pinned in Algolia, and asks without a trace', async () => {
    const server = await serve(() => ({ body: { hits: [{ objectID: 'a', question: 'Q?', answer: 'A.', _rankingInfo: { words: 1, promoted: true } }], nbHits: 1 } }));
    const shelf = await new AlgoliaSource({ address: server.address, application: 'APP', key: 'KEY', indexes: { en: 'faq' }, http }).open('en');
    assert.equal((await shelf.find('q', { limit: 1 })).articles[0]?.pinned, true);
    assert.equal((await shelf.find('one of five long words', { limit: 1 })).sure, false);
    const { analytics, clickAnalytics } = JSON.parse(server.calls.at(-1)?.body ?? '') as Record<string, unknown>;
    assert.deepEqual([analytics, clickAnalytics], [false, false]);
    await shelf.find('水'.repeat(400), { limit: 1 });
    const { query } = JSON.parse(server.calls.at(-1)?.body ?? '') as { query: string };
    assert.ok(new TextEncoder().encode(query).length <= 512 && !query.includes('\uFFFD'));
    await server.close();
  });

  it('asks OpenSearch what was meant, and says it only if that finds something', async () => {
    let total = 2;
    const server = await serve(({ body }) => {
      const isMended = body.includes('"query":"licence"');
      return { body: { hits: { total: { value: isMended ? total : 0, relation: 'eq' }, hits: [] }, aggregations: {}, suggest: { mended: [{ text: 'licenze', offset: 0, length: 7, options: [{ text: 'licence', score: 0.1 }] }] } } };
    });
    const shelf = await new OpenSearchSource({ address: server.address, indexes: { en: 'faq' }, http }).open('en');
    assert.equal((await shelf.find('licenze', { limit: 3 })).didYouMean, 'licence');
    total = 0;
    assert.equal((await shelf.find('licenze', { limit: 3 })).didYouMean, undefined);
    await server.close();
  });

  it('reads the bare total of an Elasticsearch before version 7', async () => {
    const server = await serve(() => ({ body: { hits: { total: 9, hits: [] } } }));
    assert.equal((await new OpenSearchSource({ address: server.address, indexes: { en: 'faq' }, http }).open('en')).count, 9);
    await server.close();
  });
});
