import { describe, test } from 'node:test';
import { contractAnswers, faqSourceContract } from '../../testing/index.js';
import type { FaqSource } from '../faq-source.js';
import { AlgoliaSource } from './algolia-source.js';
import type { EngineOptions } from './engine.js';
import { algolia, cityServer, meilisearch, openSearch, typesense } from './fake-engines.test.support.js';
import { http, serve, type Answer, type Call } from './loopback.test.support.js';
import { MeilisearchSource } from './meilisearch-source.js';
import { OpenSearchSource } from './opensearch-source.js';
import { ServerFaqSource } from './server-faq-source.js';
import { TypesenseSource } from './typesense-source.js';

const frequent = contractAnswers.shelves[0].frequent;
const engines: readonly [string, (call: Call) => Promise<Answer>, (options: EngineOptions) => FaqSource][] = [
  ['Typesense', typesense, (options) => new TypesenseSource(options)],
  ['Meilisearch', meilisearch, (options) => new MeilisearchSource(options)],
  ['OpenSearch', openSearch, (options) => new OpenSearchSource(options)],
  ['Algolia', algolia, (options) => new AlgoliaSource({ ...options, application: 'APP' })],
  ['The city’s own server', cityServer, ({ address }) => new ServerFaqSource({ endpoint: `${address}/open311/v2/`, http })],
];

for (const [name, answer, make] of engines) {
  describe(`${name}, by its documented answers`, () => {
    faqSourceContract(async () => {
      const { address, close } = await serve(answer);
      return { source: make({ address, key: 'search-only', indexes: { en: 'faq_en', es: 'faq_es' }, frequent, http }), close };
    }, { describe, test });
  });
}
