import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { readStoppers, saysIn, stopperFor, type Stopper } from './index.js';

const stopper = (kind: Stopper['kind'], words: readonly string[], more: Partial<Stopper> = {}): Stopper => ({ kind, codes: [], words, unless: [], says: kind, ...more });
const gas = stopper('emergency', ['gas smell', 'gas leak', 'can’t breathe']);
const fire = stopper('emergency', ['fire', 'on fire'], { unless: ['fire hydrant', 'fireworks'] });
const highway = stopper('not-ours', ['state highway'], { codes: ['STATE'] });
const list = [highway, fire, gas];
const kinds = (words: string, code = ''): string | undefined => stopperFor(words, code, list)?.kind;

describe('what stands before a request', () => {
  const cases: readonly (readonly [words: string, kind: Stopper['kind'] | undefined, why: string])[] = [
    ['Gas smell!', 'emergency', 'the phrase'],
    ['it smells like gas in here', 'emergency', 'the other way round, another ending, a word between'],
    ['strong smel of gas', 'emergency', 'a letter missing'],
    ['GAS LEAKS', 'emergency', 'plural, capitals'],
    ['he cant breathe', 'emergency', 'without the apostrophe'],
    ['gas station lights', undefined, 'only one word of it'],
    ['smell of paint near the station where they sell gas', undefined, 'far apart'],
    ['fire', 'emergency', 'a word alone'],
    ['fired from my job', undefined, 'a word alone has to be that word'],
    ['fire hydrant leaking', undefined, 'what it is not'],
    ['fire hydrants', undefined, 'what it is not, in the plural'],
    ['a fire near the fire hydrant', 'emergency', 'both'],
    ['fireworks', undefined, 'another word'],
    ['gas smell on the state highway', 'emergency', 'the gravest first'],
    ['pothole on the state highway', 'not-ours', 'another office'],
    ['', undefined, 'nothing typed'],
    ['...', undefined, 'nothing said'],
  ];
  for (const [words, kind, why] of cases) test(`"${words}": ${kind ?? 'nothing'}, ${why}`, () => assert.equal(kinds(words), kind));

  test('a service stands behind its own, words or none; words of danger come before it', () => {
    assert.deepEqual([kinds('', 'STATE'), kinds('fire', 'STATE'), kinds('', 'OTHER'), stopperFor('', '', [stopper('danger', [], { codes: [''] })])], ['not-ours', 'emergency', undefined, undefined]);
  });

  test('words of a language that writes no spaces', () => assert.equal(stopperFor('厨房漏煤气了', '', [stopper('emergency', ['漏煤气'])])?.kind, 'emergency'));

  test('a list as cities write it: what says nothing or never comes is left out, links and numbers can do no harm', () => {
    const read = readStoppers([
      { kind: 'danger', words: 'ice', says: 'Stay off.', phone: '911', href: 'https://city.example/ice' },
      { kind: 'danger', words: ['x'], says: { en: 'Hi', es: '', fr: 7 }, phone: 'javascript:1', href: 'javascript:alert(1)' },
      { kind: 'nonsense', words: ['x'], says: 'Hi' }, { kind: 'danger', says: 'Hi' }, { kind: 'danger', words: ['x'], says: ' ' }, { kind: 'danger', words: [7, ''], says: 'Hi' }, null, 'x',
    ]);
    assert.deepEqual(read, [
      { kind: 'danger', codes: [], words: ['ice'], unless: [], says: 'Stay off.', phone: '911', href: 'https://city.example/ice' },
      { kind: 'danger', codes: [], words: ['x'], unless: [], says: { en: 'Hi' } },
    ]);
    for (const json of [null, undefined, {}, 'x', 7]) assert.deepEqual(readStoppers(json), []);
  });

  test('the city’s words in the resident’s language, or the nearest it has', () => {
    const bilingual = stopper('danger', ['x'], { says: { en: 'Stop', 'es-US': 'Pare' } });
    assert.deepEqual(['en', 'es', 'es-MX', 'ES-us', 'ar'].map((locale) => saysIn(bilingual, locale).text), ['Stop', 'Pare', 'Pare', 'Pare', 'Stop']);
    assert.deepEqual(saysIn(gas, 'ar'), { text: 'emergency', lang: '' });
  });

  test('any list and any words: an answer of the list or none, in a moment', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.string({ unit: 'grapheme' }), fc.string(), (json, words, code) => {
      const read = readStoppers([json, { kind: 'danger', words: [words], codes: [code], says: 'x' }]);
      const found = stopperFor(words, code, read);
      assert.ok(found === undefined || read.includes(found));
    }));
    const before = performance.now();
    stopperFor('fire hydrant '.repeat(400), '', list);
    stopperFor('gas '.repeat(1000), '', list);
    assert.ok(performance.now() - before < 500);
  });
});
