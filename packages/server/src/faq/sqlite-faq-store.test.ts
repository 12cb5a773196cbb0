import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { queryReader, stemmerOf, type Article } from '@civic-elements/core/faq';
import { batchOf, faqStoreContract } from './faq-store-contract.test.support.js';
import { packFor } from './language-packs.js';
import { readArticles } from './read-articles.js';
import { SqliteFaqStore } from './sqlite-faq-store.js';
import { mostLookedAt, stemsToLookFor } from './stems-to-look-for.js';
import { indexOf, readVocabulary } from './vocabulary.js';

faqStoreContract('SQLite', async () => new SqliteFaqStore(':memory:'), { describe, test });

test('A search is answered from the full-text index and reads no whole table', async () => {
  const store = new SqliteFaqStore(':memory:');
  await store.putArticles('en', batchOf([{ id: 'a', question: 'Who clears snow?', answer: 'We do.', topic: 'Streets' }]));
  for (const within of [{}, { topic: 'Streets' }, { topic: 'Streets', department: 'Roads' }]) {
    const { candidates: steps, articles } = store.plansFor('en', ['snow', 'we'], within);
    assert.match(articles.join('\n'), /SEARCH faq_articles USING .*\(language=\? AND id=\?\)/, 'articles are looked up one by one');
    assert.match(steps.join('\n'), /SCAN faq_text_1 VIRTUAL TABLE INDEX \d+:M/, steps.join('\n'));
    const scans = steps.filter((step) => step.startsWith('SCAN') && !/VIRTUAL TABLE INDEX|SCAN best/.test(step));
    assert.deepEqual(scans, [], steps.join('\n'));
    assert.match(steps.join('\n'), /SEARCH faq_readings USING INTEGER PRIMARY KEY/);
  }
  await store.close();
});

test('However common the words of a question are, the database looks at few articles for it', async () => {
  const count = 30_000;
  const pack = await packFor('en');
  const articles: readonly Article[] = Array.from({ length: 100 }, (_, at) => ({ id: `a${at}`, question: `Permit number ${at} for trees`, answer: at % 10 ? 'Apply online.' : 'Apply by letter.' }));
  const { words } = readArticles(articles, pack);
  // As in a large city: everything has a permit, every tenth thing a letter, and the number stands once.
  const holders = new Map([...words.values()].map((stem) => [stem, stem === 'letter' ? count / 10 : /^\d+$/.test(stem) ? 1 : count]));
  const vocabulary = readVocabulary('en', count, { words, holders });
  const read = queryReader(indexOf([], vocabulary, new Set()), stemmerOf(pack), pack);
  const looked = (text: string): number => stemsToLookFor(read(text), vocabulary).reduce((sum, stem) => sum + (holders.get(stem) as number), 0);
  assert.ok(looked('permit for trees by letter number 42 please') <= mostLookedAt);
  assert.ok(looked('permit letter') <= mostLookedAt);
  assert.equal(looked('permit'), count, 'one word alone is looked for, common as it is');
});
