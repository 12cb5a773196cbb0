import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsWithNote } from '@civic-elements/core/insight';
import { demoCity } from './demo-city.mjs';
import { learn, worth } from './learn.mjs';

const secret = 'quux zyxw';
const city = {
  articles: [
    { id: 'missed', question: 'My trash was not picked up', answer: 'Tell us by noon.' },
    { id: 'cart', question: 'How do I get a trash cart?', answer: 'Ask for one.' },
    { id: 'secret', question: secret, answer: secret },
  ],
  synonyms: [],
  pins: [],
};
const query = (text, id, keptAside = false) => ({ id: text, text, relevant: new Map([[id, 2]]), keptAside });
const queries = [
  query('rubbish left behind', 'missed'), query('trash was left', 'missed'), query('rubbish skipped', 'missed'), query('garbage bin', 'cart'), query('cart for trash', 'cart'), query(secret, 'secret', true), query('my rubbish', 'missed', true), query('a second bin', 'cart', true),
];
const learned = learn({ name: 'small', lang: 'en', city, queries, more: ['rubbish, garbage, bin, left, behind, skipped'] });

describe('A simulated month', () => {
  it('is the same in every run, and all of its notes may be kept', () => {
    const { notes, callTopics, bad } = learn({ name: 'small', lang: 'en', city, queries, more: ['rubbish, garbage, bin, left, behind, skipped'] });
    assert.deepEqual([notes, callTopics, bad], [learned.notes, learned.callTopics, 0]);
    assert.ok(notes.length > 200 && notes.every((note) => problemsWithNote(note).length === 0));
  });

  it('knows nothing of the queries kept aside', () => {
    const without = learn({ name: 'small', lang: 'en', city, queries: queries.filter(({ keptAside }) => !keptAside), more: ['rubbish, garbage, bin, left, behind, skipped'] });
    assert.deepEqual(without.entriesOf(), learned.entriesOf());
    assert.doesNotMatch(JSON.stringify([learned.notes.map(({ data }) => data.words), learned.callTopics]), /quux|zyxw/);
  });

  it('raises what is found first for queries that nobody made in it', () => {
    const pairs = worth(city, learned.entriesOf(), queries.filter(({ keptAside }) => keptAside), learned.pack);
    assert.deepEqual(pairs.map(([before, after]) => [before.success1, after.success1]), [[1, 1], [0, 1], [0, 1]]);
  });

  it('leaves the demo city’s own third aside', () => {
    for (const set of demoCity()) {
      const aside = new Set(set.queries.filter(({ keptAside }) => keptAside).map(({ text }) => text));
      const wants = set.queries.filter(({ ofMonth }) => ofMonth).filter(({ text }) => aside.has(text));
      assert.deepEqual(wants, [], set.name);
    }
  });
});
