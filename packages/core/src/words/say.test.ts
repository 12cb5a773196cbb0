import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageFor, sayIn, type Values } from './index.js';

const words = { hello: 'Hello {name}', left: { one: '{count} left', other: '{count} are left' }, plain: 'Nothing to fill', twice: '{a} and {a}' } as const;

describe('saying a message', () => {
  const say = sayIn(words, 'en');
  const cases: readonly (readonly [key: keyof typeof words, values: Values | undefined, said: string])[] = [
    ['hello', { name: 'Ana' }, 'Hello Ana'],
    ['hello', {}, 'Hello {name}'],
    ['hello', undefined, 'Hello {name}'],
    ['hello', { name: '' }, 'Hello '],
    ['hello', { name: '$& {left} $1' }, 'Hello $& {left} $1'],
    ['plain', { name: 'Ana' }, 'Nothing to fill'],
    ['twice', { a: 'x' }, 'x and x'],
    ['left', { count: 1 }, '1 left'],
    ['left', { count: 0 }, '0 are left'],
    ['left', { count: 1200 }, '1,200 are left'],
    ['left', {}, '{count} are left'],
  ];
  for (const [key, values, said] of cases) test(`${key} with ${JSON.stringify(values)}: ${said}`, () => assert.equal(say(key, values), said));

  test('a value is taken from what was given, never from what every object has', () => {
    assert.equal(sayIn({ odd: 'A {constructor}' }, 'en')('odd'), 'A {constructor}');
  });
});

describe('numbers and plurals of a language', () => {
  test('each count of Arabic has its form', () => {
    const say = sayIn({ left: { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' } }, 'ar');
    assert.deepEqual([0, 1, 2, 3, 10, 11, 99, 100, 103].map((count) => say('left', { count })), ['zero', 'one', 'two', 'few', 'few', 'many', 'many', 'other', 'few']);
  });

  test('a form that is missing gives way to the general one', () => {
    assert.equal(sayIn({ left: { other: '{count} left' } }, 'ar')('left', { count: 2 }), '2 left');
  });

  test('numbers are written as the language writes them', () => {
    const number = { n: '{count}' };
    assert.equal(sayIn(number, 'es-US')('n', { count: 12345.5 }), '12,345.5');
    assert.equal(sayIn(number, 'es-ES')('n', { count: 12345.5 }), '12.345,5');
    assert.equal(sayIn(number, 'ar-EG')('n', { count: 12345.5 }), '١٢٬٣٤٥٫٥');
  });

  test('from right to left, a text value is fenced so that its own direction holds; from left to right it stands bare', () => {
    for (const locale of ['ar', 'ar-EG', 'ar-XB', 'he', 'UR']) assert.equal(sayIn({ n: 'الطلب {n}' }, locale)('n', { n: '2026-0001' }), 'الطلب \u20682026-0001\u2069');
    for (const locale of ['en', 'es', 'en-XA', 'arn']) assert.equal(sayIn({ n: 'No. {n}' }, locale)('n', { n: '2026-0001' }), 'No. 2026-0001');
  });
});

describe('the language for a wished locale', () => {
  const cases: readonly (readonly [wished: string, code: string | undefined])[] = [
    ['es', 'es'], ['es-US', 'es'], ['ES-mx', 'es'], [' es ', 'es'], ['ar-EG', 'ar'], ['en-XA', 'en-XA'], ['ar-XB', 'ar-XB'],
    ['en', undefined], ['en-GB', undefined], ['tlh', undefined], ['', undefined], ['español!', undefined], ['est', undefined],
  ];
  for (const [wished, code] of cases) test(`"${wished}" is ${code ?? 'English'}`, () => assert.equal(languageFor(wished)?.code, code));
});
