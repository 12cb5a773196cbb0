import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { requestAnswers, requestForm, requestPlace, sayIn } from '../words/index.js';
import { newDraft, problemsWith, ruleKeeper, type Answer, type Question, type QuestionKind, type Validation } from './index.js';

const now = new Date(2026, 2, 15, 12).getTime();
const asked = (kind: QuestionKind, validation: Validation): Question => ({ code: 'Q', kind, label: 'How many?', hint: '', required: false, choices: kind.endsWith('list') ? [{ key: 'large', name: 'Large' }] : [], rules: { validation, keeper: ruleKeeper } });
const day = (year: number, month: number, date: number): number => new Date(year, month - 1, date).getTime();
const typed = (year: number, month: number, date: number): Answer => [String(date), String(month), String(year), ''];

/** What a resident reads, or nothing. */
function said(kind: QuestionKind, validation: Validation, answer: Answer, locale = 'en'): string | undefined {
  const [problem] = problemsWith({ ...newDraft('k', 0), answers: { Q: answer } }, 'questions', [asked(kind, validation)], locale, now);
  return problem && sayIn({ ...requestForm, ...requestPlace, ...requestAnswers }, 'en')(problem.message, problem.values);
}

describe('what a city refuses is said before it is sent, with how to mend it', () => {
  const cases: readonly (readonly [kind: QuestionKind, validation: Validation, answer: Answer, says: string | undefined])[] = [
    ['number', { least: 1 }, '0', 'Enter a number of 1 or more: How many?'],
    ['number', { least: 1 }, '1', undefined],
    ['number', { most: 10 }, '10.5', 'Enter a number of 10 or less: How many?'],
    ['number', { least: 1, most: 1000 }, '1,001', 'Enter a number from 1 to 1,000: How many?'],
    ['number', { least: 1, most: 1000 }, '1,000', undefined],
    ['number', { whole: true }, '2.5', 'Enter a whole number, for example 12: How many?'],
    ['number', { whole: true, least: 3 }, 'x', 'Enter a number, for example 12: How many?'],
    ['number', { least: 1 }, '', undefined],
    ['string', { shortest: 2 }, ' a ', 'Enter at least 2 characters: How many?'],
    ['string', { longest: 1 }, 'ab', 'Use at most 1 character: How many?'],
    ['text', { longest: 3 }, '🌳🌳🌳', undefined],
    ['string', { pattern: '^\\d{5}$' }, '1234', 'Enter this the way the city asks for it: How many?'],
    ['string', { pattern: '^\\d{5}$' }, ' 19107 ', undefined],
    ['string', { pattern: '(?=x)' }, '1', undefined],
    ['datetime', { when: 'past' }, typed(2026, 3, 16), 'Enter a date that is not in the future: How many?'],
    ['datetime', { when: 'past' }, typed(2026, 3, 15), undefined],
    ['datetime', { when: 'future' }, typed(2026, 3, 14), 'Enter a date that is not in the past: How many?'],
    ['datetime', { when: 'future' }, typed(2026, 3, 15), undefined],
    ['datetime', { earliest: day(2026, 1, 2) }, typed(2026, 1, 1), 'Enter January 2, 2026 or a later date: How many?'],
    ['datetime', { latest: day(2026, 1, 2) }, typed(2026, 1, 3), 'Enter January 2, 2026 or an earlier date: How many?'],
    ['datetime', { earliest: day(2026, 1, 2), latest: day(2026, 1, 2) }, typed(2026, 1, 2), undefined],
    ['singlevaluelist', { least: 5 }, 'large', undefined],
  ];
  for (const [kind, validation, answer, says] of cases) {
    test(`${kind} ${JSON.stringify(validation)}: ${JSON.stringify(answer)} is ${says ? 'told' : 'taken'}`, () => assert.equal(said(kind, validation, answer), says));
  }

  test('without a clock, what is past or future is left to the city', () => {
    const draft = { ...newDraft('k', 0), answers: { Q: typed(2099, 1, 1) } };
    assert.deepEqual(problemsWith(draft, 'questions', [asked('datetime', { when: 'past' })], 'en'), []);
  });

  test('answers a city will not have together, in its own words', () => {
    const size = asked('singlevaluelist', { refusedIf: [{ condition: { all: [{ question: 'Q', compare: 'is', values: ['large'] }, { question: 'C', compare: 'is', values: ['blue'] }] }, says: 'Large ones do not come in blue.' }] });
    const color: Question = { ...asked('string', {}), code: 'C', label: 'Color' };
    const found = (answers: Record<string, Answer>, items = [size, color]): unknown =>
      problemsWith({ ...newDraft('k', 0), answers }, 'questions', items, 'en').map(({ at, message, values }) => [at, sayIn({ ...requestForm, ...requestPlace, ...requestAnswers }, 'en')(message, values)]);
    assert.deepEqual(found({ Q: 'large', C: 'blue' }), [['question:Q', 'Change this answer, because the city says: Large ones do not come in blue. (How many?)']]);
    assert.deepEqual(found({ Q: 'large', C: 'red' }), []);
    assert.deepEqual(found({ C: 'blue' }), []);
    assert.deepEqual(found({ Q: 'large', C: 'blue' }, [size]), [], 'a rule about a question nobody asks is no rule');
  });
});
