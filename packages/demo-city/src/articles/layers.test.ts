import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestBetsFrom, buildIndex, openFaqSearch, plainLanguage, readArticleFile, synonymsFrom, weakWordsEn, wordsIn } from '@civic-elements/core/faq';
import { cityFiles } from '../city-files.js';
import { shownOn } from '../requests/index.js';
import { articles, frequent, pins, synonyms } from './index.js';

const pack = { ...plainLanguage, lang: 'en', weakWords: weakWordsEn };
const ids = new Set(articles.map((article) => article.id));
const wordsOf = (text: string): string[] => wordsIn(text).map(({ folded }) => folded);
const spoken = new Set(articles.flatMap(({ question, answer, keywords, topic }) => wordsOf([question, answer, ...keywords, topic].join(' '))));
const rules = synonyms.filter((line) => !line.startsWith('#'));

test('every other word leads to a word that the answers use', () => {
  assert.ok(rules.length >= 60 && rules.length <= 90, `${rules.length} rules`);
  assert.equal(new Set(rules).size, rules.length);
  for (const rule of rules) {
    const [left = '', right] = rule.split(' => ');
    const meant = (right ?? left).split(',').map(wordsOf);
    const known = meant.filter((words) => words.length > 0 && words.every((word) => spoken.has(word)));
    assert.ok(right ? known.length === meant.length : known.length > 0, rule);
  }
});

test('a resident’s own word finds the city’s answer, as it would not without the list', () => {
  const index = buildIndex(articles, pack);
  const bare = openFaqSearch(index, pack);
  const search = openFaqSearch(index, pack, { synonyms: synonymsFrom(synonyms, pack) });
  const asked: readonly (readonly [string, string])[] = [
    ['settee', 'book-bulky'], ['chuckhole', 'pothole-how-long'], ['council tax', 'tax-due'], ['alderman', 'council-member'], ['mildew', 'ask-inspection'],
    ['citation', 'parking-ticket'], ['faucet', 'brown-water'], ['wedding', 'marriage-license'], ['poultry', 'bees-and-hens'], ['blizzard', 'snow-parking'],
  ];
  const among = (found: readonly { id: string }[], id: string): boolean => found.slice(0, 5).some((one) => one.id === id);
  for (const [words, id] of asked) assert.ok(among(search.find(words), id), `${words}: ${search.find(words, { limit: 5 }).map((one) => one.id).join(', ')}`);
  assert.ok(asked.some(([words, id]) => !among(bare.find(words), id)));
});

test('what is put in front is an answer, for a time that is one, and not for a lifetime when it is of the season', () => {
  assert.ok(pins.length >= 12 && pins.length <= 24);
  for (const { phrase, articleId, from, until } of pins) {
    assert.ok(ids.has(articleId), phrase);
    for (const day of [from, until]) if (day) assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day);
    if (from && until) assert.ok(from <= until, phrase);
  }
  const front = bestBetsFrom(pins, pack);
  assert.deepEqual(front('leaf bags', shownOn), ['leaf-pickup']);
  assert.deepEqual(front('leaf bags', '2026-12-12'), []);
  assert.deepEqual(front('I smell gas in the hall', '2030-01-01'), ['smell-gas']);
  // Words that merely sound alike, so that nobody who is put out of a home is told about raking.
  for (const other of ['gas bill', 'I have to leave my apartment', 'heat wave', 'missed trash']) assert.deepEqual(front(other, shownOn), [], other);
});

test('eight answers stand there before a word is typed, and each article leads to others that exist', () => {
  assert.equal(new Set(frequent).size, 8);
  assert.ok(frequent.every((id) => ids.has(id)));
  assert.ok(articles.filter((article) => article.related).length >= 60);
  for (const { id, related = [] } of articles) assert.ok(!related.includes(id) && related.every((other) => ids.has(other)), id);
});

test('the article files are read whole, in both languages, by what reads any city’s', () => {
  const files = cityFiles();
  for (const lang of ['en', 'es']) {
    const { shelf, files: others, problems } = readArticleFile(JSON.parse(JSON.stringify(files[`faq.${lang}.json`])));
    assert.deepEqual(problems, []);
    assert.equal(shelf?.lang, lang);
    assert.deepEqual([...others.keys()], ['en', 'es']);
    if (lang === 'en') assert.deepEqual([shelf.articles.length, shelf.pins?.length, shelf.synonyms?.length, shelf.frequent?.length], [150, pins.length, synonyms.length, 8]);
  }
});
