import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contractAnswers } from '../../testing/index.js';
import { cityServer } from './fake-engines.test.support.js';
import { http, serve } from './loopback.test.support.js';
import { ServerFaqSource } from './server-faq-source.js';
import { faqAddress, mostAnswers, readArticles, readAsked, readFound, readShelf, writeAsked } from './server-wire.js';

describe('What a tag and a city’s server say to each other', () => {
  it('stands below the GeoReport endpoint, however that is written', () => {
    for (const endpoint of ['https://311.example.gov/open311/v2', 'https://311.example.gov/open311/v2/', ' https://311.example.gov/open311/v2// ']) {
      assert.equal(faqAddress(endpoint, 'shelf'), 'https://311.example.gov/open311/v2/faq/v1/shelf');
    }
    assert.equal(faqAddress('/open311/v2', 'search'), '/open311/v2/faq/v1/search');
  });

  it('is read as it was written', () => {
    for (const asked of [
      { lang: 'en' }, { lang: 'es', jurisdiction: 'town.example', words: 'ä & b = c', limit: 7, topic: 'A "b" & c', department: 'd' },
      { lang: '', ids: ['a', 'b', '&id=c'] }, { lang: 'en', frequent: true, limit: 0 }, { lang: 'en', related: 'x' },
    ]) assert.deepEqual(readAsked(new URLSearchParams(String(writeAsked(asked)))), asked);
  });

  it('asks for no more than a server gives', () => {
    const { ids, limit, words } = readAsked(new URLSearchParams([['limit', '99999'], ['words', 'w'.repeat(5000)], ...Array.from({ length: 500 }, (_, at) => ['id', `${at}`] as [string, string])]));
    assert.deepEqual([ids?.length, limit, words?.length], [mostAnswers, mostAnswers, 600]);
    assert.equal(readAsked(new URLSearchParams('limit=-1')).limit, undefined);
  });

  it('puts what is typed into no address', async () => {
    const server = await serve(cityServer);
    const shelf = await new ServerFaqSource({ endpoint: `${server.address}/open311/v2`, jurisdiction: 'town.example', http }).open('en');
    await shelf.find('my secret bin', { limit: 5, topic: 'Waste' });
    const call = server.calls.at(-1);
    assert.deepEqual([call?.method, call?.url, call?.headers['content-type']], ['POST', '/open311/v2/faq/v1/search', 'application/x-www-form-urlencoded;charset=UTF-8']);
    assert.equal(call?.body, 'lang=en&jurisdiction_id=town.example&words=my+secret+bin&limit=5&topic=Waste');
    assert.ok(server.calls.every(({ url }) => !url.includes('secret')));
    await server.close();
  });

  it('takes nothing but what it knows from an answer', () => {
    assert.equal(readShelf({ lang: 'en' }), undefined);
    assert.equal(readShelf([]), undefined);
    assert.equal(readFound({ articles: [] }, { limit: 3 }), undefined);
    assert.equal(readArticles({ articles: {} }), undefined);
    const article = contractAnswers.shelves[0].articles[1];
    assert.deepEqual(readFound({ found: [{ article, pinned: 'yes' }, { article: { id: 'x' } }, null, { article }, { article }], total: -4, sure: 1, didYouMean: 5, nearTopics: ['a', 2, 'b', 'c', 'd'], marked: 'bin' }, { limit: 4 }), {
      found: [{ article, pinned: false }, { article, pinned: false }], total: 2, sure: false, nearTopics: ['a', 'b', 'c'],
    });
  });
});
