import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syllable } from 'syllable';
import { letterWords, localeOfLetters } from './letter-words.js';

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?؟:])\s+/).filter((sentence) => sentence.split(' ').length >= 4);
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}’'{}-]+/gu) ?? [];

test('letters are in plain words: grade 8 or lower, and no long sentence in any language', () => {
  for (const [locale, words] of Object.entries(letterWords)) {
    for (const [key, text] of Object.entries(words)) {
      for (const sentence of sentencesOf(text as string)) assert.ok(wordsOf(sentence).length <= 20, `${locale} ${key}: ${sentence}`);
    }
  }
  const english = Object.values(letterWords.en).map(String).flatMap(sentencesOf);
  const words = english.flatMap(wordsOf);
  const grade = 0.39 * (words.length / english.length) + 11.8 * (words.reduce((sum, word) => sum + syllable(word), 0) / words.length) - 15.59;
  assert.ok(grade <= 8, `grade ${grade}`);
});

test('every language has the same holes', () => {
  const holes = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();
  for (const words of Object.values(letterWords)) {
    for (const [key, text] of Object.entries(words)) assert.equal(holes(text as string), holes(letterWords.en[key as keyof typeof letterWords.en] as string), key);
  }
});

test('a wished language is met as near as can be', () => {
  assert.deepEqual(['es-MX', ' AR ', 'en-GB', 'fr', '', 'constructor'].map(localeOfLetters), ['es', 'ar', 'en', 'en', 'en', 'en']);
});
