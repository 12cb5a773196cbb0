import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestBetsFrom, buildIndex, openFaqSearch, plainLanguage, synonymsFrom, weakWordsEs, wordsIn } from '@civic-elements/core/faq';
import { articlesInSpanish } from './spanish-articles.js';
import { spanishPins } from './spanish-pins.js';
import { spanishSynonyms } from './spanish-synonyms.js';
import { pins } from './pins.js';

// Without a stemmer, so that a rule holds in the very form in which it is written.
const pack = { ...plainLanguage, lang: 'es', weakWords: weakWordsEs };
const index = buildIndex(articlesInSpanish, pack);
const wordsOf = (text: string): string[] => wordsIn(text).map(({ folded }) => folded);
const spoken = new Set(articlesInSpanish.flatMap(({ question, answer, keywords, topic }) => wordsOf([question, answer, ...keywords, topic].join(' '))));
const rules = spanishSynonyms.filter((line) => !line.startsWith('#'));
const phrases = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());

test('whoever asks in Spanish is led to the same answers as in English, in the same weeks', () => {
  const weeks = (list: typeof pins): string[] => [...new Set(list.map(({ articleId, from, until }) => `${articleId} ${from ?? ''}–${until ?? ''}`))].sort();
  assert.deepEqual(weeks(pins).filter((week) => !weeks(spanishPins).includes(week)), []);
  for (const { articleId } of spanishPins) assert.ok(articlesInSpanish.some(({ id }) => id === articleId), articleId);
});

test('what an editor put in front comes first for its phrase', () => {
  for (const { phrase, articleId, from = '2026-06-01' } of spanishPins) {
    const [first] = openFaqSearch(index, pack, { bestBets: bestBetsFrom(spanishPins, pack), today: () => from }).find(`necesito saber: ${phrase}`);
    assert.deepEqual([first?.id, first?.pinned], [articleId, true], phrase);
  }
});

test('every rule leads to words that the answers use, and each word under it then finds an answer', () => {
  assert.ok(rules.length >= 50 && rules.length <= 80, `${rules.length} rules`);
  const helped = openFaqSearch(index, pack, { synonyms: synonymsFrom(spanishSynonyms, pack) });
  for (const rule of rules) {
    const [left = '', right = left] = rule.split('=>');
    assert.deepEqual(wordsOf(right).filter((word) => !spoken.has(word)), [], rule);
    for (const phrase of phrases(left)) assert.ok(helped.find(phrase, { limit: 1 }).length > 0, `${rule}: ${phrase}`);
  }
});

test('no word is put under two rules, and none stands alone with a word that only asks', () => {
  const left = rules.flatMap((rule) => phrases(rule.split('=>')[0] ?? ''));
  assert.deepEqual(left.filter((phrase, at) => left.indexOf(phrase) !== at), []);
  for (const phrase of left) assert.ok(wordsOf(phrase).some((word) => !weakWordsEs.includes(word)), phrase);
});

test('someone from elsewhere finds the answer by the word they know, as they would not without the list', () => {
  const bare = openFaqSearch(index, pack);
  const search = openFaqSearch(index, pack, { synonyms: synonymsFrom(spanishSynonyms, pack) });
  const asked: readonly (readonly [string, string])[] = [
    ['cráter', 'pothole-how-long'], ['andén', 'sidewalk-who-pays'], ['depa', 'ask-inspection'], ['neumático', 'pothole-damage'], ['heater', 'heating-money'],
    ['retrete', 'high-water-bill'], ['atarjea', 'storm-drain'], ['pool', 'swimming'], ['homeless', 'place-to-sleep'], ['laburo', 'city-jobs'],
  ];
  const among = (found: readonly { id: string }[], id: string): boolean => found.slice(0, 5).some((one) => one.id === id);
  for (const [words, id] of asked) {
    assert.ok(among(search.find(words), id), words);
    assert.ok(!among(bare.find(words), id), `${words} needs no rule`);
  }
});
