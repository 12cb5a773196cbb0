import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articles, articlesInSpanish } from './index.js';
import { parks } from '../city/index.js';
import { factsOf } from './spanish-facts.js';

const inSpanishById = new Map(articlesInSpanish.map((article) => [article.id, article]));
const pairs = articles.flatMap((english) => {
  const spanish = inSpanishById.get(english.id);
  return spanish ? [[english, spanish] as const] : [];
});
const items = (answer: string): number => answer.match(/^- /gm)?.length ?? 0;
const links = (answer: string): string[] => [...answer.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target!).sort();
const paragraphs = (answer: string): number => answer.split('\n\n').length;
const places = (answer: string): string[] => [
  ...[...answer.matchAll(/\b(?:\p{Lu}[\p{L}’]+|\d+\w\w) (?:Street|Avenue|Road|Lane|Hall|Square|Bridge)\b/gu)].map(([name]) => name).filter((name) => name !== 'City Hall'),
  ...parks.map(({ name }) => name).filter((name) => answer.includes(name)),
];

test('every answer can be read in Spanish too', () => {
  assert.deepEqual(articles.filter(({ id }) => !inSpanishById.has(id)).map(({ id }) => id), []);
  assert.equal(articlesInSpanish.length, articles.length);
});

test('in Spanish the city promises what it promises in English: same numbers, sums, hours, days and dates', () => {
  const told = (lang: 'en' | 'es'): string[] => pairs.map((pair) => pair[lang === 'en' ? 0 : 1]).map(({ id, answer }) => `${id}: ${factsOf(answer, lang).join(' ')}`);
  assert.deepEqual(told('es'), told('en'));
});

test('a fee, an hour or a date that was changed in one language alone is found', () => {
  const english = 'It costs 12 dollars, from Monday to Friday, 9 a.m. to 4 p.m., until March 31. Wait three days.';
  assert.deepEqual(factsOf('Cuesta 12 dólares, de lunes a viernes, de 9 a. m. a 4 p. m., hasta el 31 de marzo. Espere tres días.', 'es'), factsOf(english, 'en'));
  for (const drifted of [english.replace('12', '15'), english.replace('4 p.m.', '4 a.m.'), english.replace('March', 'May'), english.replace('three', 'four'), english.replace('three days', 'three weeks'), english.replace('Friday', 'Saturday')]) {
    assert.notDeepEqual(factsOf(drifted, 'en'), factsOf(english, 'en'), drifted);
  }
});

test('both tellings lead to the same service, links and places, in the same form', () => {
  for (const [english, spanish] of pairs) {
    assert.equal(spanish.serviceCode, english.serviceCode, english.id);
    assert.equal(spanish.checked, english.checked, english.id);
    assert.deepEqual(links(spanish.answer), links(english.answer), english.id);
    assert.equal(items(spanish.answer), items(english.answer), english.id);
    assert.equal(paragraphs(spanish.answer), paragraphs(english.answer), english.id);
    assert.equal(spanish.answer.includes('**'), english.answer.includes('**'), english.id);
    for (const name of places(english.answer)) assert.ok(spanish.answer.includes(name), `${english.id}: ${name}`);
  }
});

test('nothing of the English telling is left in the Spanish one: shelf, department, desk, keywords, wordings', () => {
  for (const [english, spanish] of pairs) {
    assert.equal(spanish.lang, 'es');
    assert.notEqual(spanish.question, english.question);
    assert.notEqual(spanish.topic, english.topic, english.id);
    assert.notEqual(spanish.department, english.department, english.id);
    assert.notEqual(spanish.owner, english.owner, english.id);
    assert.notDeepEqual(spanish.keywords, english.keywords, english.id);
    if (english.wordings) assert.notDeepEqual(spanish.wordings, english.wordings, english.id);
  }
});

test('a Spanish answer speaks to "usted", in sentences of at most 25 words', () => {
  for (const { id, question, answer } of articlesInSpanish) {
    const text = `${question}\n${answer}`;
    assert.doesNotMatch(text, /(?<!\p{L})(tú|tu|tus|te|contigo|vos|vosotros|os|puedes|tienes|quieres|llama al|ponga(?:n|s))(?!\p{L})/iu, id);
    assert.match(question, /¿.+\?$/s, id);
    assert.ok(answer.length <= 700, `${id}: ${answer.length}`);
    const sentences = answer.replace(/([ap])\. m\.(?=\s+\p{Lu}|$)/gu, '$1m.').replace(/([ap])\. m\./g, '$1m').split(/[.!?:]\s|\n/);
    for (const sentence of sentences) assert.ok((sentence.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 25, `${id}: ${sentence}`);
  }
});
