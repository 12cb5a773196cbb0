import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { CityError } from '../../calls/index.js';
import { contractAnswers, faqSourceContract } from '../../testing/index.js';
import type { Article } from '../article.js';
import { writeArticleFile, writeManifest } from './article-file.js';
import { ArticlesSource } from './articles-source.js';
import { FileSource } from './file-source.js';
import { writeIndexFile } from './write-index-file.js';
import { http, serve, type Answer, type Loopback } from './loopback.test.support.js';
import { packOf, searchMeans } from './search-means.test.support.js';

const [english, spanish] = contractAnswers.shelves;
const files = { en: { articles: 'faq.en.json', index: 'faq.en.index' }, es: { articles: 'faq.es.json' } };
const indexOf = ({ lang, articles }: { readonly lang: string; readonly articles: readonly Article[] }, pack = packOf(lang)): Uint8Array => writeIndexFile(articles, pack);
const cityFiles: Readonly<Record<string, Answer>> = {
  '/city/faq.json': { body: writeManifest(files) },
  '/city/faq.en.json': { body: writeArticleFile(english) },
  '/city/faq.es.json': { body: writeArticleFile(spanish) },
  '/city/faq.en.index': { body: indexOf(english) },
  '/city/one.json': { body: writeArticleFile(english, { es: { articles: 'faq.es.json' } }) },
};
const site = (changes: Readonly<Record<string, Answer>> = {}): Promise<Loopback> => serve(({ url }) => changes[url] ?? cityFiles[url] ?? { status: 404, body: 'Not found' });
const source = ({ address }: Loopback, src = '/city/faq.json'): FileSource => new FileSource({ src, base: `${address}/page/`, http, ...searchMeans() });

describe('Articles that are all here', () => {
  faqSourceContract(() => ({ source: new ArticlesSource(contractAnswers.shelves, searchMeans()) }), { describe, test });

  it('puts in front what an editor pinned, on the days it counts', async () => {
    const shelf = await new ArticlesSource(contractAnswers.shelves, searchMeans()).open('en');
    assert.deepEqual((await shelf.find('walking the dog past bins', { limit: 1 })).articles.map(({ article, pinned }) => [article.id, pinned]), [['constructor', true]]);
    const later = await new ArticlesSource(contractAnswers.shelves, searchMeans({ today: () => '2032-01-01' })).open('en');
    assert.equal((await later.find('walking the dog', { limit: 1 })).articles[0]?.pinned, false);
  });

  it('knows the synonyms of an editor, and what was likely meant', async () => {
    const shelf = await new ArticlesSource(contractAnswers.shelves, searchMeans()).open('en');
    assert.equal((await shelf.find('couch', { limit: 1 })).articles[0]?.article.id, 'bulky');
    assert.equal((await shelf.find('licennce', { limit: 1 })).didYouMean, 'licence');
  });

  it('names the largest topics where nothing at all is near, and those of another topic where one was chosen', async () => {
    const shelf = await new ArticlesSource(contractAnswers.shelves, searchMeans()).open('en');
    assert.deepEqual((await shelf.find('xqzvw', { limit: 5 })).nearTopics, ['Waste', 'Streets & "lamps"', 'Animals']);
    assert.deepEqual((await shelf.find('licence for a dog', { limit: 5, topic: 'Waste' })).nearTopics, ['Animals']);
  });

  it('keeps topics in the order in which the articles first name them', async () => {
    const { topics, departments } = await new ArticlesSource(contractAnswers.shelves, searchMeans()).open('en');
    assert.deepEqual([topics.map(({ name }) => name), departments.map(({ name }) => name)], [['Waste', 'Streets & "lamps"', 'Animals'], ['Clean Harbour', 'Roads', 'Town Hall']]);
  });

  it('searches what an answer says, not the address of its link', async () => {
    const shelf = await new ArticlesSource(contractAnswers.shelves, searchMeans()).open('en');
    assert.equal((await shelf.find('fees', { limit: 1 })).articles[0]?.article.id, 'constructor');
    assert.equal((await shelf.find('harbour.example', { limit: 9 })).articles.some(({ article }) => article.id === 'constructor'), false);
  });

  it('is made ready once, and again for another language', async () => {
    const asked: string[] = [];
    const articles = new ArticlesSource(contractAnswers.shelves, searchMeans({ packFor: async (lang) => { asked.push(lang); return packOf(lang); } }));
    for (const lang of ['en', 'en-GB', 'es', 'es', 'en']) await articles.open(lang);
    await Promise.all([articles.open('es'), articles.open('es')]);
    assert.deepEqual(asked, ['en', 'es', 'en', 'es']);
  });

  it('is searched as it is written when the file of its language does not come', async () => {
    const shelf = await new ArticlesSource(contractAnswers.shelves, searchMeans({ packFor: () => Promise.reject(new TypeError('Failed to fetch')) })).open('en');
    assert.equal((await shelf.find('street lamp', { limit: 1 })).articles[0]?.article.id, 'lamp');
  });

  it('never works longer without a pause than it is told to', async () => {
    let now = 0;
    let longest = 0;
    let begun = 0;
    const slices = { now: () => (now += 1), pause: async () => { longest = Math.max(longest, now - begun); begun = now; }, longest: 12 };
    const articles = Array.from({ length: 400 }, (_, at) => ({ id: `a${at}`, question: `What of ${at}?`, answer: 'It is so.' }));
    await new ArticlesSource([{ lang: 'en', articles }], searchMeans({ slices })).open('en');
    assert.ok(longest > 0 && longest <= 13, `${longest}`);
  });

  it('says that there is nothing where there is nothing', async () => {
    await assert.rejects(new ArticlesSource([], searchMeans()).open('en'), (error: CityError) => error instanceof CityError && error.kind === 'not-found');
  });
});

describe('Articles in files', () => {
  faqSourceContract(async () => {
    const server = await site();
    return { source: source(server), close: server.close };
  }, { describe, test });

  it('moves one language and its index, once', async () => {
    const server = await site();
    const files = source(server);
    await files.open('es');
    await files.open('es-AR');
    assert.deepEqual(server.calls.map(({ url }) => url), ['/city/faq.json', '/city/faq.es.json']);
    await files.open('en');
    assert.deepEqual(server.calls.slice(2).map(({ url }) => url).sort(), ['/city/faq.en.index', '/city/faq.en.json']);
    await server.close();
  });

  it('takes a file of one language that leads to the others', async () => {
    const server = await site();
    const files = source(server, '/city/one.json');
    assert.deepEqual([(await files.open('en')).lang, (await files.open('es')).lang], ['en', 'es']);
    assert.deepEqual(server.calls.map(({ url }) => url), ['/city/one.json', '/city/faq.es.json']);
    await server.close();
  });

  it('takes a plain list that someone wrote by hand, in the language first asked for', async () => {
    const server = await site({ '/city/hand.json': { body: english.articles } });
    const files = source(server, '/city/hand.json');
    assert.deepEqual([(await files.open('en-US')).lang, (await files.open('es')).lang], ['en-US', 'en-US']);
    await server.close();
  });

  for (const [why, index] of [
    ['is of other articles', indexOf({ ...english, articles: english.articles.map((article) => ({ ...article, answer: `${article.answer} So it is.` })) })],
    ['is of another language', indexOf(spanish)],
    ['was made with another stemmer', indexOf(english, { ...packOf('en'), stem: (word) => word.slice(0, 3) })],
    ['was made with other weak words', indexOf(english, { ...packOf('en'), weakWords: ['bin'] })],
    ['is damaged', indexOf(english).slice(0, 90)],
    ['is a login page', '<!doctype html><title>Log in</title>'],
    ['is empty', ''],
  ] as const) {
    it(`builds an index where the one that is there ${why}`, async () => {
      const server = await site({ '/city/faq.en.index': { body: index } });
      const shelf = await source(server).open('en');
      assert.equal((await shelf.find('bin emptied', { limit: 1 })).articles[0]?.article.id, 'bin-day');
      await server.close();
    });
  }

  it('finds by the ready index, without building one', async () => {
    const server = await site();
    // Building stems every word of an answer; opening a ready index stems only what shows that it fits.
    const stemmed = new Set<string>();
    const pack = packOf('en');
    const files = new FileSource({ src: `${server.address}/city/faq.json`, http, ...searchMeans({ packFor: async () => ({ ...pack, stem: (word) => { stemmed.add(word); return pack.stem(word); } }) }) });
    const shelf = await files.open('en');
    assert.equal(stemmed.has('furniture'), false);
    assert.equal((await shelf.find('furniture picked up', { limit: 1 })).articles[0]?.article.id, 'bulky');
    await server.close();
  });

  it('tries again after it failed, and says why it did', async () => {
    let answer: Answer | undefined = { status: 503, headers: { 'retry-after': '7' } };
    const server = await serve(({ url }) => (url === '/city/faq.en.json' ? answer : cityFiles[url]));
    const files = source(server);
    const fails = (kind: string) => (error: CityError): boolean => error instanceof CityError && error.kind === kind;
    await assert.rejects(files.open('en'), (error: CityError) => fails('busy')(error) && error.retryAfter === 7000);
    for (const [given, kind] of [[{ status: 500 }, 'failed'], [{ status: 404 }, 'not-found'], [{ status: 403 }, 'not-allowed'], [{ body: '<html>' }, 'unreadable'], [{ body: { languages: {} } }, 'unreadable'], [undefined, 'unreachable']] as const) {
      answer = given;
      await assert.rejects(files.open('en'), fails(kind), kind);
    }
    answer = cityFiles['/city/faq.en.json'];
    assert.equal((await files.open('en')).count, english.articles.length);
    await server.close();
  });
});
