import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { answerText, readAnswer, writeAnswer, type Answer, type Block, type Cell, type Phrase } from '../index.js';

const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record<T>(model, { noNullPrototype: true }) as fc.Arbitrary<T>;
const snippet = fc.constantFrom(
  'bin', 'Tuesday', '*', '**', '_', '__', '`', '```', '[', ']', '](', '![x](y)', '<br>', '<b>', '&amp;', '\\', '\\\\', '#', '##', '-', '---', '+', '1.', '2)', '>', '|', '=', '===', '| --- |', ':', '!', 'https://a.example', 'www.b.example', 'a@b.example', '<https://c.example>',
  'snake_case', '2*3*4', '重点', 'ä', '(x)', "'", '"', '~', '🚲', '\u00ad',
);
const text = fc.array(snippet, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const href = fc.constantFrom('https://a.example/', 'https://a.example/x_%28y%29?b=1&c=*_*', '/recycling', '#faq=bins', 'tel:+15550100', 'mailto:a@b.example');
const linked: fc.Arbitrary<Phrase> = record({ kind: fc.constant('link' as const), href, words: text.map((one) => [one]) });
const piece = fc.oneof(text, linked);
const set: fc.Arbitrary<Phrase> = fc.oneof(
  { weight: 3, arbitrary: piece },
  record({ kind: fc.constant('strong' as const), words: fc.oneof(piece, record({ kind: fc.constant('emphasis' as const), words: text.map((one) => [one]) })).map((one) => [one]) }),
  record({ kind: fc.constant('emphasis' as const), words: piece.map((one) => [one]) }),
);
/** Pieces with words between them, so that neighbours do not run into one, and sometimes a break. */
const phrases = (breaks: boolean): fc.Arbitrary<readonly Phrase[]> =>
  fc.array(fc.tuple(set, fc.boolean()), { minLength: 1, maxLength: 3 }).map((all) => {
    const found: Phrase[] = [];
    for (const [phrase, broken] of all) {
      if (found.length > 0) found.push(...(breaks && broken ? [{ kind: 'break' } as const] : [' and ']));
      found.push(phrase);
    }
    return found.reduce<Phrase[]>((merged, one) => {
      const last = merged.at(-1);
      return typeof one === 'string' && typeof last === 'string' ? [...merged.slice(0, -1), last + one] : [...merged, one];
    }, []);
  });
const cell: fc.Arbitrary<Cell> = fc.oneof(phrases(true), fc.constant([]));
const blocks = fc.letrec<{ answer: Answer; block: Block }>((tie) => ({
  answer: fc.array(tie('block'), { minLength: 1, maxLength: 3, depthIdentifier: 'block' }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true, maxDepth: 4 },
    record({ kind: fc.constant('paragraph' as const), words: phrases(true) }),
    record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), words: phrases(false) }),
    record({ kind: fc.constant('table' as const), head: fc.oneof(fc.constant([]), fc.tuple(phrases(true), cell)), rows: fc.array(fc.tuple(cell, phrases(true)), { minLength: 1, maxLength: 3 }) }),
    record({ kind: fc.constant('bullets' as const), items: fc.array(tie('answer'), { minLength: 1, maxLength: 3 }) }),
    record({ kind: fc.constant('numbers' as const), start: fc.integer({ min: 0, max: 2000 }), items: fc.array(tie('answer'), { minLength: 1, maxLength: 3 }) }),
    record({ kind: fc.constant('quote' as const), blocks: tie('answer') }),
  ),
}));

describe('an answer that is written down', () => {
  test('is read into the same tree', () => {
    fc.assert(fc.property(blocks.answer, (answer) => assert.deepEqual(readAnswer(writeAnswer(answer)), answer)), { numRuns: 3000, seed: 311 });
  });
  test('keeps every word of whatever somebody typed, and stays as it is from then on', () => {
    const typed = fc.array(fc.oneof(snippet, fc.constantFrom(' ', '\n', '\n\n', '\n  ', '\t', '- ', '> ', '1. ', '2. ', '](/x)', '|', '\n|-|-|\n')), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(fc.property(typed, (markdown) => {
      const answer = readAnswer(writeAnswer(readAnswer(markdown)));
      assert.equal(answerText(answer), answerText(readAnswer(markdown)));
      assert.deepEqual(readAnswer(writeAnswer(answer)), answer);
    }), { numRuns: 10_000, seed: 311 });
  });
  test('looks as an editor would have written it', () => {
    const written = '# Bring\n\n- ID\n  - passport\n- **form**\n\n* other\n\n3. pay\n\n> see [us](/map)\\\n> today\n\n| Size | Fee |\n| --- | --- |\n| small | $5 \\| day |';
    assert.equal(writeAnswer(readAnswer(written)), written);
  });
});
