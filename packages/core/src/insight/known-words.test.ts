import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainLanguage, weakWordsEn, type LanguagePack } from '../faq/index.js';
import { knownWords, vocabularyInSlices, vocabularyOf } from './index.js';

const pack: LanguagePack = { lang: 'en', stem: (word) => word.replace(/s$/, ''), weakWords: weakWordsEn };
const vocabulary = vocabularyOf(['When is my street light repaired?', 'Council tax bill 2026', 'The compost bin, the big items', 'École', 'María'], pack);

describe('The words that may be noted', () => {
  it('are those the city uses, in its spelling and in no order', () => {
    assert.deepEqual(knownWords('My bins! Jane Doe of 12 Elm Row wants COMPOST', vocabulary), ['bin', 'compost']);
    assert.deepEqual(knownWords('ecole maria', vocabulary), ['maría', 'école']);
  });

  it('two stay together where the city writes them side by side', () => {
    assert.deepEqual(knownWords('who repairs the street lights', vocabulary), ['street light']);
    assert.deepEqual(knownWords('light in my street', vocabulary), ['light', 'street']);
    assert.deepEqual(knownWords('council, tax', vocabulary), ['council', 'tax']);
  });

  it('are never numbers, never those that only ask, and six at most', () => {
    assert.deepEqual(knownWords('when is my 2026', vocabulary), []);
    const many = vocabularyOf(['alpha, bravo, charlie, delta, echo, foxtrot, golf, hotel'], plainLanguage);
    assert.deepEqual(knownWords('hotel golf foxtrot echo delta charlie bravo alpha', many), ['alpha', 'bravo', 'charlie', 'delta', 'foxtrot', 'hotel']);
  });

  it('are the same where the vocabulary is read in slices', async () => {
    const sliced = await vocabularyInSlices(['When is my street light repaired?', 'The compost bin'], pack, { now: () => 0, pause: async () => {} });
    assert.deepEqual(knownWords('street lights, compost of Jane', sliced), ['compost', 'street light']);
  });

  it('stand in the vocabulary, whatever was typed', () => {
    const own = ['bin', 'council', 'tax', 'compost', 'street', 'lights', 'Elm', 'Jane', '12', 'é', 'my', ' ', ',', '-', '垃圾', 'école'];
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom(...own), { maxLength: 30 }).map((words) => words.join(' ')));
    fc.assert(
      fc.property(typed, (text) => {
        const words = knownWords(text, vocabulary);
        assert.ok(words.length <= 6);
        for (const word of words) assert.ok(vocabulary.has(word), word);
        for (const word of words.flatMap((one) => one.split(' '))) assert.match(word, /^(?:street|light|repaired|council|tax|bill|compost|bin|big|items|école|maría)$/);
        assert.deepEqual(words, [...words].sort());
      }),
      { numRuns: 2000 },
    );
  });

  it('read nothing beyond what a question may hold', () => assert.deepEqual(knownWords(`${'x '.repeat(400)} compost`, vocabulary), []));
});
