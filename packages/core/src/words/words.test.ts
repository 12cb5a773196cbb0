import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { syllable } from 'syllable';
import { common, faqAnswer, faqSearch, languageFacts, languages, journeyAround, journeyEditing, journeyFigures, journeyInPage, journeyMap, placeMap, requestAnswers, requestForm, requestPhotos, requestPlace, requestSent, statusTracker, trackerAnswer, type Catalogue, type Message, type Words } from './index.js';
import { pseudoSentence } from './pseudo.js';
import { neverSaid, vocabulary } from './vocabulary.js';

const english: Record<keyof Catalogue, Words> = {
  common, requestForm, requestPlace, requestAnswers, requestPhotos, requestSent, statusTracker, trackerAnswer, faqSearch, faqAnswer, journeyAround, journeyEditing, journeyFigures, journeyInPage, journeyMap, placeMap,
};
const groups = Object.keys(english) as (keyof Catalogue)[];
const translations = await Promise.all(languages.map(async (language) => ({ language, catalogue: await language.load() })));
const isPseudo = (code: string): boolean => /-X[AB]$/.test(code);
const spoken = translations.filter(({ language }) => !isPseudo(language.code));

/** The forms of a message; a plain one has one form. */
const formsOf = (message: Message): readonly (readonly [form: string, text: string])[] => (typeof message === 'string' ? [['other', message]] : Object.entries(message));
const textsOf = (words: Words): readonly (readonly [key: string, text: string])[] => Object.entries(words).flatMap(([key, message]) => formsOf(message).map(([, text]) => [key, text] as const));
const holesIn = (text: string): string => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort().join(' ');

/** A text without its holes and examples in quotation marks, cut into sentences. */
const sentencesOf = (text: string): string[] => text.replace(/\{\w+\}/g, 'it').replace(/“[^”]*”/g, 'this').split(/(?<=[.!?؟…])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}’'@-]+/gu) ?? [];

/** Labels and buttons are no sentences, and would make any text look easy. */
const isSentence = (sentence: string): boolean => wordsOf(sentence).length >= 4;

interface Count { readonly sentences: number; readonly words: number; readonly syllables: number }

function count(texts: readonly string[], syllablesOf: (word: string) => number): Count {
  const sentences = texts.flatMap(sentencesOf).filter(isSentence);
  const words = sentences.flatMap(wordsOf);
  return { sentences: sentences.length, words: words.length, syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0) };
}

/** Flesch-Kincaid: the school grade that reads an English text with ease. */
function gradeOf(texts: readonly string[]): number {
  const { sentences, words, syllables } = count(texts, syllable);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Szigriszt-Pazos: how easily a Spanish text is read; from 65 on "fairly easy". */
function easeInSpanish(texts: readonly string[]): number {
  const { sentences, words, syllables } = count(texts, (word) => word.match(/[aeiouáéíóúü]+/gi)?.flatMap((run) => run.match(/[aeoáéíóú]?[iuü]*(?![iuü])|./g)?.filter(Boolean) ?? []).length ?? 1);
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

const longest = 18;
const tooLong = (text: string): string[] => sentencesOf(text).filter((sentence) => wordsOf(sentence).length > longest);
const holdsWord = (text: string, word: string): boolean => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu').test(text);

/** Every way in which a text breaks the vocabulary. A group may say what its own ideas need, and nothing more. */
const strangeWords = (text: string, group?: keyof Catalogue): string[] =>
  [...neverSaid, ...vocabulary.flatMap(({ never, said }) => never.filter((word) => !(group && said?.[group]?.includes(word))))].filter((word) => holdsWord(text, word));

const tellsToMend = /^(missing|bad|tooMany|cityRefused)/;
const verbs = ['Answer', 'Change', 'Choose', 'Enter', 'Use'];
const startsWithVerb = (text: string): boolean => verbs.some((verb) => text.startsWith(`${verb} `));

/** The forms a message lacks or has too many of in a language. */
function wrongForms(message: Message, locale: string): string[] {
  if (typeof message === 'string') return [];
  const needed: readonly string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const has = Object.keys(message);
  return [...needed.filter((form) => !has.includes(form)), ...has.filter((form) => !needed.includes(form))];
}

/** What a translation leaves out or adds among the holes. "One", "two" and "none" may be said in words instead of a count. */
function wrongHoles(original: Message, translated: Message): string[] {
  const wanted = holesIn(formsOf(original).find(([form]) => form === 'other')?.[1] ?? '');
  const inWords = wanted.split(' ').filter((name) => name !== 'count').join(' ');
  return formsOf(translated).filter(([form, text]) => holesIn(text) !== wanted && !(['zero', 'one', 'two'].includes(form) && holesIn(text) === inWords)).map(([form]) => form);
}

describe('plain words in English', () => {
  for (const group of groups) {
    const texts = textsOf(english[group]);

    test(`${group}: read with ease by a child in fifth grade`, (t) => {
      const grade = gradeOf(texts.map(([, text]) => text));
      t.diagnostic(`grade ${grade.toFixed(1)}`);
      assert.ok(grade <= 5, `grade ${grade.toFixed(1)}`);
    });

    for (const [key, text] of texts) {
      test(`${group}.${key}: short, in our own terms, and kind`, () => {
        assert.deepEqual(tooLong(text), []);
        assert.ok(sentencesOf(text).length <= 4, 'more than a resident reads on the way');
        assert.deepEqual(strangeWords(text, group), []);
        assert.ok(!/!|\*/.test(text), 'no exclamation, no asterisk');
        if (tellsToMend.test(key)) assert.ok(startsWithVerb(text), `"${text}" should begin with what to do`);
      });
    }
  }

  test('"please" stays rare', () => {
    const all = groups.flatMap((group) => textsOf(english[group])).filter(([, text]) => holdsWord(text, 'please'));
    assert.ok(all.length <= 2, all.map(([key]) => key).join(', '));
  });

  test('what a group is allowed beside the vocabulary, it says', () => {
    for (const { said = {} } of vocabulary) {
      for (const [group, words] of Object.entries(said)) {
        const all = textsOf(english[group as keyof Catalogue]).map(([, text]) => text).join(' ');
        assert.deepEqual(words.filter((word) => !holdsWord(all, word)), [], group);
      }
    }
  });

  test('each term is in use', () => {
    const all = groups.flatMap((group) => textsOf(english[group]).map(([, text]) => text)).join(' ');
    for (const { term } of vocabulary) assert.ok(holdsWord(all, term), term);
  });

  test('the gates shut: each of these must be stopped', () => {
    const bureaucratic = 'Pursuant to municipal regulation, individuals are required to furnish supplementary documentation concerning infrastructure deterioration.';
    assert.ok(gradeOf([bureaucratic]) > 12);
    assert.equal(tooLong('We would like you to tell us as much as you can about this thing so that we know what to do.').length, 1);
    assert.deepEqual(strangeWords('Oops, an Invalid ticket'), ['invalid', 'oops', 'ticket']);
    assert.deepEqual(strangeWords('Report a topic to the department', 'requestForm'), ['report', 'topic', 'department']);
    assert.deepEqual(strangeWords('Report a topic to the council', 'faqSearch'), ['report', 'council']);
    assert.deepEqual(strangeWords('Reporters know that entirely unjust cases exist'), []);
    assert.equal(startsWithVerb('Email is not right'), false);
    assert.ok(tellsToMend.test('badEmail') && tellsToMend.test('missingNumber'));
  });
});

describe('every language', () => {
  test('Spanish and Arabic are there, and what nobody has read yet says so', () => {
    for (const code of ['es', 'ar']) assert.ok(spoken.some(({ language }) => language.code === code));
    for (const { language } of spoken) assert.equal(typeof languageFacts[language.code]?.reviewed, 'boolean');
  });

  for (const { language, catalogue } of translations) {
    for (const group of groups) {
      const translated = catalogue[group] as Words;
      test(`${language.code} says all of ${group}, with the same values`, () => {
        assert.deepEqual(Object.keys(translated), Object.keys(english[group]), 'the same keys in the same order');
        for (const [key, message] of Object.entries(english[group])) {
          const other = translated[key] ?? '';
          assert.deepEqual(wrongHoles(message, other), [], `${key}: values`);
          assert.equal(typeof other, typeof message, `${key}: one form or several`);
          for (const [form, text] of formsOf(other)) assert.ok(text.trim() === text && text !== '', `${key}, ${form}: empty, or space around it`);
        }
      });
    }
  }

  for (const { language, catalogue } of [{ language: { code: 'en' }, catalogue: english }, ...spoken]) {
    for (const group of groups) {
      test(`${language.code} has each plural form it needs in ${group}`, () => {
        for (const [key, message] of Object.entries(catalogue[group] as Words)) assert.deepEqual(wrongForms(message, language.code), [], key);
      });
    }
  }

  for (const { language, catalogue } of spoken) {
    for (const group of groups) {
      test(`${language.code}, ${group}: short sentences, translated, no English left`, () => {
        for (const [key, text] of textsOf(catalogue[group] as Words)) {
          assert.deepEqual(tooLong(text), [], key);
          const original = textsOf(english[group]).filter(([name]) => name === key).map(([, one]) => one);
          const alike = original.includes(text) && !['error', 'errorPrefix', 'no'].includes(key);
          assert.ok(!alike, `${key}: "${text}" is the English`);
        }
      });
    }
  }

  const spanish = spoken.find(({ language }) => language.code === 'es');
  for (const group of groups) {
    test(`es, ${group}: fairly easy to read`, (t) => {
      const ease = easeInSpanish(textsOf(spanish?.catalogue[group] as Words).map(([, text]) => text));
      t.diagnostic(`Szigriszt-Pazos ${ease.toFixed(0)}`);
      assert.ok(ease >= 65, ease.toFixed(0));
    });
  }

  test('Spanish speaks to a resident as usted', () => {
    for (const group of groups) {
      for (const [key, text] of textsOf(spanish?.catalogue[group] as Words)) {
        assert.ok(!/(?<!\p{L})(tú|tus?|te|ti|tienes|puedes|elige|escribe|intenta|quieres|vosotros|vuestr[oa]s?|ordenador|fichero)(?!\p{L})/iu.test(text), `${key}: ${text}`);
      }
    }
  });

  test('the gates shut: each of these must be stopped', () => {
    assert.deepEqual(wrongForms({ one: 'x', other: 'x' }, 'ar'), ['zero', 'two', 'few', 'many']);
    assert.deepEqual(wrongForms({ one: 'x', few: 'x', other: 'x' }, 'en'), ['few']);
    assert.deepEqual(wrongHoles('{a} of {b}', '{a}'), ['other']);
    assert.deepEqual(wrongHoles({ other: '{count} of {b}' }, { one: 'one of {b}', two: 'two', few: '{b}', other: '{b} {count}' }), ['two', 'few']);
    assert.ok(easeInSpanish(['De conformidad con la reglamentación municipal correspondiente, resulta obligatorio proporcionar documentación complementaria.']) < 30);
  });
});

describe('the pseudo language', () => {
  test('keeps every value, is at least 40 % longer, and shows where it begins and ends', () => {
    for (const group of groups) {
      for (const [key, text] of textsOf(english[group])) {
        const pseudo = pseudoSentence(text);
        assert.equal(holesIn(pseudo), holesIn(text), key);
        assert.ok(pseudo.length >= text.length * 1.4 && pseudo.startsWith('[') && pseudo.endsWith(']'), key);
        if (/[a-z]/.test(text.replace(/\{\w+\}/g, ''))) assert.notEqual(pseudo.slice(1, text.length + 1), text, key);
      }
    }
  });
});
