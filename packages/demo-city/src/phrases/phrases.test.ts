import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serviceOfCode } from '../services/index.js';
import { dangers, phrases } from './index.js';

const bare = (words: string) => ` ${words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
const isDanger = (words: string) => dangers.some((danger) => [...danger.phrases.en, ...danger.phrases.es].some((phrase) => bare(words).includes(bare(phrase))));

test('there are 60 phrases of every kind, each with services that exist', () => {
  assert.equal(phrases.length, 60);
  assert.equal(new Set(phrases.map((phrase) => phrase.words)).size, 60);
  for (const phrase of phrases) {
    assert.ok(phrase.serviceCodes.length > 0);
    phrase.serviceCodes.forEach(serviceOfCode);
  }
  assert.deepEqual([...new Set(phrases.map((phrase) => phrase.kind))].sort(), ['danger', 'misspelt', 'plain', 'sentence']);
});

test('the danger words find every phrase that means danger and no other', () => {
  for (const phrase of phrases) assert.equal(isDanger(phrase.words), phrase.kind === 'danger', phrase.words);
  for (const harmless of ['fire hydrant leaks', 'fire station noise', 'gas station sign bent', 'gunk in the drain', 'no gas bill help']) assert.equal(isDanger(harmless), false, harmless);
});

test('each danger has its phrases and the city’s words in both languages, with a number to call', () => {
  for (const danger of dangers) {
    assert.ok(danger.phrases.en.length > 2 && danger.phrases.es.length > 2);
    assert.ok(danger.words.en.includes(danger.number) && danger.words.es.includes(danger.number));
  }
});
