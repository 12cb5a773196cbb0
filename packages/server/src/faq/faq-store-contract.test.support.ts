import assert from 'node:assert/strict';
import type { Article } from '@civic-elements/core/faq';
import type { TestRunner } from '@civic-elements/core/testing';
import type { ArticleBatch, FaqStore } from './faq-store.js';

const article = (id: string, question: string, more: Partial<Article> = {}): Article => ({ id, question, answer: `About ${id}.`, ...more });
const stemsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Read as a language without stems would be. */
export function batchOf(articles: readonly Article[]): ArticleBatch {
  const read = articles.map((one) => {
    const fields = { question: stemsOf(one.question), keywords: stemsOf((one.keywords ?? []).join(' ')), topic: stemsOf(one.topic ?? ''), answer: stemsOf(one.answer) };
    const terms = [...new Set(Object.values(fields).flat())].sort();
    return { article: one, reading: { fields, terms, weights: new Uint8Array(terms.length).fill(16) } };
  });
  return { articles: read, words: new Map(read.flatMap(({ reading }) => reading.terms.map((stem): [string, string] => [stem, stem]))) };
}

const snow = article('snow', 'Who clears snow?', { topic: 'Streets', department: 'Roads', keywords: ['ice'], wordings: ['is my street ploughed'], related: ['lamp'], checked: '2030-01-02', owner: 'Road desk', serviceCode: '007' });
const lamp = article('lamp', 'A lamp is dark', { topic: 'Streets', department: 'Light' });
const bin = article('bin', 'When is the bin emptied in snow?', { topic: 'Waste', department: 'Roads' });
const all = [snow, lamp, bin];
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** What every adapter of `FaqStore` must do. `makeStore` makes an empty one for each test. */
export function faqStoreContract(name: string, makeStore: () => Promise<FaqStore>, { describe, test }: TestRunner): void {
  const withStore = (does: string, body: (store: FaqStore) => Promise<void>): void => {
    test(does, async () => {
      const store = await makeStore();
      try {
        await body(store);
      } finally {
        await store.close();
      }
    });
  };

  describe(`the contract of a store of articles: ${name}`, () => {
    withStore('gives articles back whole, as asked for, and replaces by id in their place', async (store) => {
      await store.putArticles('en', batchOf(all));
      assert.deepEqual(await store.articles('en', ['bin', 'none', 'snow']), [bin, snow]);
      const changed = article('snow', 'Is snow cleared?');
      await store.putArticles('en', batchOf([changed]));
      assert.deepEqual(await store.articles('en', ['snow']), [changed]);
      assert.deepEqual(ids(await store.firstArticles('en', 10, {})), ['snow', 'lamp', 'bin']);
      assert.deepEqual(ids(await store.firstArticles('en', 1, { department: 'Roads' })), ['bin']);
      assert.deepEqual(await store.candidates('en', ['who'], 10, {}), [], 'what it said before is not found');
    });
    withStore('keeps languages apart, the first first, and has none without articles', async (store) => {
      assert.deepEqual(await store.languages(), []);
      await store.putArticles('es', batchOf([article('snow', '¿Quién quita la nieve?')]));
      await store.putArticles('en', batchOf(all));
      assert.deepEqual((await store.languages()).map(({ lang, count }) => [lang, count]), [['es', 1], ['en', 3]]);
      assert.deepEqual(ids(await store.candidates('es', ['snow', 'nieve'], 10, {})), ['snow']);
      assert.equal((await store.vocabulary('es')).holders.has('lamp'), false);
      for (const lang of ['fr', '']) assert.deepEqual([await store.articles(lang, ['snow']), await store.candidates(lang, ['snow'], 10, {}), await store.deleteArticle(lang, 'snow')], [[], [], false]);
    });
    withStore('finds by stems, in the city’s order, within topic and department, and always the ids given', async (store) => {
      await store.putArticles('en', batchOf(all));
      assert.deepEqual(ids(await store.candidates('en', ['snow', 'dark'], 10, {})), ['snow', 'lamp', 'bin']);
      assert.deepEqual(ids(await store.candidates('en', ['snow'], 10, { topic: 'Waste' })), ['bin']);
      assert.deepEqual(ids(await store.candidates('en', ['snow'], 10, { topic: 'Waste', department: 'Light' })), []);
      assert.deepEqual(ids(await store.candidates('en', ['snow'], 10, {}, ['lamp', 'snow', 'none'])), ['snow', 'lamp', 'bin']);
      assert.deepEqual(ids(await store.candidates('en', [], 10, {}, ['lamp'])), ['lamp']);
      const [found] = await store.candidates('en', ['dark'], 10, {});
      assert.deepEqual(found && { ...found, weights: [...found.weights] }, { id: 'lamp', question: ['a', 'lamp', 'is', 'dark'], terms: ['a', 'about', 'dark', 'is', 'lamp', 'streets'], weights: Array.from({ length: 6 }, () => 16) });
    });
    withStore('takes no sign of a stem for a command', async (store) => {
      await store.putArticles('en', batchOf(all));
      for (const stem of ['"', '""', 'snow"', '" OR "lamp', 'snow*', '^snow', '-lamp', 'question:snow', 'NEAR(snow lamp)', 'AND', 'OR', 'NOT', '(', '\'', ';', '🌳', 'x'.repeat(10_000)]) {
        await assert.doesNotReject(store.candidates('en', [stem], 10, { topic: stem }, [stem]), stem.slice(0, 20));
      }
      assert.deepEqual(ids(await store.candidates('en', ['question:dark', 'NEAR(lamp dark)'], 10, {})), []);
    });
    withStore('knows its words, and how many articles hold each', async (store) => {
      await store.putArticles('en', batchOf(all));
      const { words, holders } = await store.vocabulary('en');
      assert.deepEqual([words.get('snow'), holders.get('snow'), holders.get('lamp'), holders.get('ice')], ['snow', 2, 1, 1]);
      await store.deleteArticle('en', 'snow');
      const after = await store.vocabulary('en');
      assert.deepEqual([after.holders.get('snow'), after.holders.has('ice')], [1, false]);
    });
    withStore('names topics and departments in the order in which they come', async (store) => {
      await store.putArticles('en', batchOf(all));
      assert.deepEqual(await store.headings('en', 'topic'), [{ name: 'Streets', count: 2 }, { name: 'Waste', count: 1 }]);
      assert.deepEqual(await store.headings('en', 'department'), [{ name: 'Roads', count: 2 }, { name: 'Light', count: 1 }]);
    });
    withStore('forgets what is deleted and what is cleared, and says with another version that something changed', async (store) => {
      const versions = new Set<number | undefined>();
      const changed = async (): Promise<void> => void versions.add((await store.languages()).find(({ lang }) => lang === 'en')?.version);
      await store.putArticles('en', batchOf(all));
      await changed();
      await store.putLayers('en', { synonyms: ['snow, ice'], pins: [{ phrase: 'white', articleId: 'snow' }], frequent: ['bin'] });
      await changed();
      assert.deepEqual(await store.layers('en'), { synonyms: ['snow, ice'], pins: [{ phrase: 'white', articleId: 'snow' }], frequent: ['bin'] });
      assert.deepEqual([await store.deleteArticle('en', 'lamp'), await store.deleteArticle('en', 'lamp')], [true, false]);
      await changed();
      assert.deepEqual([await store.articles('en', ['lamp']), await store.candidates('en', ['dark'], 10, {})], [[], []]);
      await store.clear('en');
      assert.deepEqual([await store.languages(), await store.candidates('en', ['snow'], 10, {}), (await store.layers('en')).frequent], [[], [], []]);
      await store.putArticles('en', batchOf([lamp]));
      await changed();
      assert.deepEqual(ids(await store.candidates('en', ['dark', 'snow'], 10, {})), ['lamp']);
      assert.equal(versions.size, 4);
    });
    withStore('puts all of a batch or none of it', async (store) => {
      const broken = batchOf(all).articles.map((kept, at) => (at === 2 ? { ...kept, article: { ...kept.article, id: null as unknown as string } } : kept));
      await assert.rejects(store.putArticles('en', { articles: broken, words: new Map() }));
      assert.deepEqual(await store.languages(), []);
    });
  });
}
