import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articles } from '../articles/index.js';
import { judgedQueries } from './index.js';

describe('the judged queries', () => {
  it('are 300 or more, a third of them kept aside', () => {
    assert.ok(judgedQueries.length >= 300, String(judgedQueries.length));
    const aside = judgedQueries.filter((query) => query.aside).length / judgedQueries.length;
    assert.ok(aside > 0.3 && aside < 0.36, String(aside));
  });

  it('are judged with articles the city has', () => {
    const ids = new Set(articles.map(({ id }) => id));
    const unknown = judgedQueries.flatMap(({ words, answers }) => Object.keys(answers).filter((id) => !ids.has(id)).map((id) => `${words}: ${id}`));
    assert.deepEqual(unknown, []);
  });

  it('have no answer only where that is what they are for', () => {
    for (const { words, style, answers } of judgedQueries) assert.equal(Object.keys(answers).length === 0, style === 'no answer', words);
  });

  it('ask for most of what the city answers', () => {
    const asked = new Set(judgedQueries.flatMap(({ answers }) => Object.keys(answers)));
    assert.deepEqual([...new Set(articles.map(({ id }) => id))].filter((id) => !asked.has(id)).length < 20, true);
  });

  it('are each asked once', () => {
    const told = judgedQueries.map(({ lang, words }) => `${lang} ${words.toLowerCase()}`);
    assert.equal(new Set(told).size, told.length);
  });
});
