import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { readCityPattern } from './index.js';

const matches = (pattern: string, text: string): boolean | undefined => readCityPattern(pattern)?.matches(text);

describe('a city’s pattern', () => {
  const cases: readonly (readonly [pattern: string, fitting: readonly string[], other: readonly string[]])[] = [
    ['^\\d{5}(-\\d{4})?$', ['19107', '19107-1234'], ['1910', '19107-', 'x19107']],
    ['^[A-Z]{2,3} ?\\d+$', ['AB12', 'ABC 9'], ['A1', 'ab12']],
    ['^(yes|no)$', ['yes', 'no'], ['yesno', '']],
    ['\\d', ['a1b'], ['ab', '']],
    ['^$', [''], ['x']],
    ['^[\\w.\\-]+@[^@\\s]+\\.[a-z]+$', ['a.b-c@example.org'], ['a@b', 'a b@c.de']],
    ['^\\p{L}+$', ['حفرة', 'señal'], ['a1']],
    ['^a{2,}b*c?$', ['aa', 'aaab', 'aabbbc'], ['a', 'aacc']],
    ['^.{3}$', ['🌳🌳🌳'], ['🌳']],
    ['^\\(\\d{3}\\) \\d{3}\\-\\d{4}$', ['(215) 555-0100'], ['215 555-0100']],
    ['^(?:a|)b$', ['ab', 'b'], ['a']],
  ];
  for (const [pattern, fitting, other] of cases) {
    test(pattern, () => {
      for (const text of fitting) assert.equal(matches(pattern, text), true, text);
      for (const text of other) assert.equal(matches(pattern, text), false, text);
    });
  }

  test('what would need more than one way at once is not read, nor what is no pattern', () => {
    for (const pattern of ['(a)\\1', '(?=a)b', '(?!a)b', '(?<=a)b', '(?<name>a)', '\\bword\\b', '(', 'a)', '[a', '*a', 'a**', '^*', 'a{9}{9}', '[b-a]', '\\u0041', 'x'.repeat(301), '(a{999}){999}', '((((((){999}){999}){999}){999}){999}){999}', '('.repeat(90) + ')'.repeat(90)]) {
      assert.equal(readCityPattern(pattern), undefined, pattern.slice(0, 40));
    }
  });

  test('no pattern takes long over any answer', () => {
    const evil = ['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '(.*a){12}', '^(.*)*$', '^([a-z]+)*\\d$', 'a*a*a*a*a*a*a*a*b', '^(\\w+\\s?)*$', '(x+x+)+y', '^(([a-z])+.)+[A-Z]([a-z])+$'];
    for (const pattern of evil) {
      const read = readCityPattern(pattern);
      assert.ok(read, pattern);
      const before = performance.now();
      for (const text of [`${'a'.repeat(4000)}!`, `${'x'.repeat(4000)}`]) read.matches(text);
      assert.ok(performance.now() - before < 1000, `${pattern}: ${Math.round(performance.now() - before)} ms`);
    }
  });

  const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '(a|b)', '(ab)', '(a*|b)', '(?:b|)');
  const part = fc.tuple(atom, fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,3}', '{0,}')).map((one) => one.join(''));
  const anyPattern = fc.tuple(fc.constantFrom('', '^'), fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '$')).map(([start, parts, end]) => start + parts.join('') + end);

  test('says what the browser’s own engine says', () => {
    fc.assert(fc.property(anyPattern, fc.string({ unit: fc.constantFrom('a', 'b', '1', '\n'), maxLength: 8 }), (pattern, text) => {
      assert.equal(matches(pattern, text), new RegExp(pattern, 'su').test(text), `${pattern} on ${JSON.stringify(text)}`);
    }), { numRuns: 3000 });
  });

  test('any text at all is read or is not, and never throws', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'ab1()[]{}|*+?^$.\\-,pLdw:=!<'), maxLength: 40 });
    fc.assert(fc.property(fc.oneof(fc.string(), marks), fc.string(), (pattern, text) => {
      assert.ok([true, false, undefined].includes(matches(pattern, text)));
    }), { numRuns: 3000 });
  });
});
