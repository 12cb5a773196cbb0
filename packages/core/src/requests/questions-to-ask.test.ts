import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { isNote, newDraft, outgoingRequest, problemsWith, questionsToAsk, ruleKeeper, stepsFor, type Answer, type AnswerTest, type Choice, type Comparison, type Condition, type Question, type QuestionKind, type QuestionOrNote, type QuestionRules } from './index.js';

const choices: readonly Choice[] = ['yes', 'no', 'other'].map((key) => ({ key, name: key }));
const question = (code: string, kind: QuestionKind = 'string', more: Partial<Question> = {}): Question => ({ code, kind, label: code, hint: '', required: false, choices: kind.endsWith('list') ? choices : [], ...more });
const rules = (some: Omit<QuestionRules, 'keeper'>): { readonly rules: QuestionRules } => ({ rules: { ...some, keeper: ruleKeeper } });
const when = (code: string, compare: Comparison, ...values: string[]): AnswerTest => ({ question: code, compare, values });
const codes = (questions: readonly QuestionOrNote[], answers: Readonly<Record<string, Answer>> = {}, locale?: string): string[] => questionsToAsk(questions, answers, locale).map(({ code }) => code);

describe('questions that depend on other answers', () => {
  const damage: readonly QuestionOrNote[] = [
    question('cause', 'singlevaluelist'),
    question('specify', 'text', { required: true, ...rules({ showIf: when('cause', 'is', 'other') }) }),
    { code: 'thanks', note: 'We will look at it.', ...rules({ showIf: when('cause', 'is', 'yes') }) },
  ];

  test('"If other, please specify" is asked once "other" is chosen, and then it is needed', () => {
    assert.deepEqual(codes(damage), ['cause']);
    assert.deepEqual(codes(damage, { cause: 'other' }), ['cause', 'specify']);
    assert.deepEqual(codes(damage, { cause: 'yes' }), ['cause', 'thanks']);
    const found = (answers: Record<string, Answer>): string[] => problemsWith({ ...newDraft('k', 0), answers }, 'questions', damage, 'en').map(({ at }) => at);
    assert.deepEqual([found({ cause: 'yes' }), found({ cause: 'other' })], [[], ['question:specify']]);
  });

  test('an answer to a question that is no longer asked stays with the resident and does not go to the city', () => {
    const draft = { ...newDraft('k', 0), answers: { cause: 'no', specify: 'a root' } };
    assert.deepEqual(outgoingRequest(draft, damage, 'en').answers, { cause: 'no' });
    assert.deepEqual(outgoingRequest({ ...draft, answers: { ...draft.answers, cause: 'other' } }, damage, 'en').answers, { cause: 'other', specify: 'a root' });
  });

  test('what is not asked decides nothing', () => {
    const chain = [...damage, question('depth', 'number', rules({ showIf: when('specify', 'is', 'a root') }))];
    assert.deepEqual(codes(chain, { cause: 'no', specify: 'a root' }), ['cause']);
    assert.deepEqual(codes(chain, { cause: 'other', specify: 'A ROOT ' }), ['cause', 'specify', 'depth']);
  });

  test('a condition may look at a question that comes later', () => {
    assert.deepEqual(codes([question('first', 'string', rules({ showIf: when('last', 'is', 'yes') })), question('last', 'singlevaluelist')], { last: 'yes' }), ['first', 'last']);
  });

  test('a page of questions of which none is asked is no page', () => {
    const only = [question('a', 'string', rules({ showIf: when('b', 'is', 'yes') })), question('b', 'singlevaluelist', rules({ offeredIf: new Map([['yes', when('a', 'is', 'x')], ['no', when('a', 'is', 'x')], ['other', when('a', 'is', 'x')]]) }))];
    assert.ok(stepsFor(damage).includes('questions'));
    assert.equal(stepsFor([]).includes('questions'), false);
    assert.ok(codes(only).length > 0, 'even a circle has a beginning');
  });

  test('choices that are offered only with another answer', () => {
    const items = [question('where', 'singlevaluelist'), question('which', 'singlevaluelist', { required: true, choices: [{ key: 'a', name: 'A' }, { key: 'b', name: 'B' }], ...rules({ offeredIf: new Map([['a', when('where', 'is', 'yes')], ['b', when('where', 'is', 'no')]]) }) })];
    const offered = (where: string): string[] => questionsToAsk(items, { where }).flatMap((item) => (!isNote(item) && item.code === 'which' ? item.choices.map(({ key }) => key) : []));
    assert.deepEqual([offered('yes'), offered('no'), codes(items, { where: 'other' })], [['a'], ['b'], ['where']]);
    const draft = { ...newDraft('k', 0), answers: { where: 'no', which: 'a' } };
    assert.deepEqual(outgoingRequest(draft, items, 'en').answers, { where: 'no' });
    assert.deepEqual(problemsWith(draft, 'questions', items, 'en').map(({ message }) => message), ['missingChoice']);
  });

  test('an answer that is needed only with another', () => {
    const items = [question('hurt', 'singlevaluelist'), question('how', 'string', rules({ requiredIf: when('hurt', 'is', 'yes') }))];
    const needed = (hurt: string): unknown => questionsToAsk(items, { hurt }).map((item) => !isNote(item) && item.required);
    assert.deepEqual([needed('yes'), needed('no')], [[false, true], [false, false]]);
  });

  const cases: readonly (readonly [says: string, kind: QuestionKind, answer: Answer | undefined, condition: AnswerTest, holds: boolean])[] = [
    ['a choice is that choice', 'singlevaluelist', 'yes', when('q', 'is', 'yes'), true],
    ['in whatever case', 'singlevaluelist', 'yes', when('q', 'is', 'YES'), true],
    ['one of several is chosen', 'multivaluelist', ['yes', 'no'], when('q', 'is', 'no'), true],
    ['exactly these are chosen', 'multivaluelist', ['yes', 'no'], when('q', 'is', 'no', 'yes'), true],
    ['not only these', 'multivaluelist', ['yes', 'no', 'other'], when('q', 'is', 'no', 'yes'), false],
    ['no answer is not that', 'singlevaluelist', undefined, when('q', 'isNot', 'yes'), true],
    ['no answer is nothing', 'singlevaluelist', undefined, when('q', 'is', ''), false],
    ['one among many', 'singlevaluelist', 'no', when('q', 'among', 'yes', 'no'), true],
    ['all among many', 'multivaluelist', ['yes', 'other'], when('q', 'among', 'yes', 'no'), false],
    ['none is not among', 'multivaluelist', [], when('q', 'among', 'yes'), false],
    ['a number above', 'number', '1.200,5', when('q', 'above', '1200'), true],
    ['a number not above itself', 'number', '12', when('q', 'above', '12'), false],
    ['a number at least itself', 'number', '12', when('q', 'atLeast', '12.0'), true],
    ['a number that is the same', 'number', '12,0', when('q', 'is', '12'), true],
    ['a code with a zero is another code', 'string', '01', when('q', 'is', '1'), false],
    ['a date before another', 'datetime', ['5', '3', '2026', ''], when('q', 'below', '2026-06-01'), true],
    ['a day at most itself, at any hour', 'datetime', ['5', '3', '2026', '23:30'], when('q', 'atMost', '2026-03-05'), true],
    ['a day that is the same', 'datetime', ['5', '3', '2026', '23:30'], when('q', 'is', '2026-03-05'), true],
    ['words have no order', 'string', 'deep', when('q', 'atMost', '9'), false],
    ['half a date is no date', 'datetime', ['5', '', '2026', ''], when('q', 'atLeast', '2020-01-01'), false],
    ['a choice taken back is none', 'singlevaluelist', 'gone', when('q', 'is', 'gone'), false],
  ];
  for (const [says, kind, answer, condition, expected] of cases) {
    test(`${says}: ${expected ? 'asked' : 'not asked'}`, () => {
      const items = [question('q', kind), question('then', 'string', rules({ showIf: condition }))];
      assert.equal(codes(items, answer === undefined ? {} : { q: answer }, 'de').includes('then'), expected);
    });
  }

  test('all and any, one in the other', () => {
    const showIf: Condition = { any: [{ all: [when('a', 'is', '1'), when('b', 'is', '1')] }, when('c', 'is', '1')] };
    const items = [question('a'), question('b'), question('c'), question('then', 'string', rules({ showIf }))];
    assert.deepEqual([['a'], ['a', 'b'], ['c']].map((given) => codes(items, Object.fromEntries(given.map((code) => [code, '1']))).includes('then')), [false, true, true]);
  });
});

describe('definitions that are wrong', () => {
  test('a condition on a question that does not exist is none, also as a part', () => {
    assert.deepEqual(codes([question('a', 'string', { required: true, ...rules({ showIf: when('nowhere', 'is', 'x') }) })]), ['a']);
    assert.deepEqual(codes([question('a'), question('b', 'string', rules({ showIf: { all: [when('gone', 'is', 'x'), when('a', 'is', '1')] } }))], { a: '1' }), ['a', 'b']);
    assert.deepEqual(codes([question('b', 'string', rules({ showIf: { any: [] } }))]), ['b']);
  });

  test('of questions that wait for each other the first is asked, and leads to the next', () => {
    const circle = [question('a', 'string', rules({ showIf: when('c', 'is', '1') })), question('b', 'string', rules({ showIf: when('a', 'is', '1') })), question('c', 'string', rules({ showIf: when('b', 'is', '1') }))];
    assert.deepEqual(codes(circle), ['a']);
    assert.deepEqual(codes(circle, { a: '1' }), ['a', 'b']);
    assert.deepEqual(codes(circle, { a: '1', b: '1' }), ['a', 'b', 'c']);
    assert.deepEqual(codes([question('self', 'string', rules({ showIf: when('self', 'is', '1') }))]), ['self']);
  });

  const letters = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor', 'nowhere');
  const comparison = fc.constantFrom<Comparison>('is', 'isNot', 'among', 'above', 'atLeast', 'below', 'atMost');
  const { condition } = fc.letrec<{ condition: Condition; test: AnswerTest }>((tie) => ({
    test: fc.record({ question: letters, compare: comparison, values: fc.array(fc.constantFrom('yes', 'no', '1', '2026-01-01'), { maxLength: 2 }) }),
    condition: fc.oneof({ maxDepth: 3 }, tie('test'), fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }), fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) })),
  }));
  const anyRules = fc.record({ showIf: condition, requiredIf: condition }, { requiredKeys: [] });
  const anyQuestion = fc.tuple(letters, fc.constantFrom<QuestionKind>('string', 'number', 'datetime', 'singlevaluelist', 'multivaluelist'), anyRules, fc.option(condition)).map(([code, kind, more, offered]) =>
    question(code, kind, rules({ ...more, ...(kind.endsWith('list') && offered && { offeredIf: new Map(choices.map(({ key }) => [key, offered])) }) })));
  const anyNote = fc.tuple(letters, condition).map(([code, showIf]) => ({ code, note: 'Read this', ...rules({ showIf }) }));
  const anyList = fc.uniqueArray(fc.oneof(anyQuestion, anyNote), { maxLength: 7, selector: ({ code }) => code });
  const anyAnswers = fc.dictionary(letters, fc.oneof(fc.constantFrom('yes', 'no', '1', 'x'), fc.constantFrom(['yes'], ['1', '1', '2026', '']))).map((answers) => Object.fromEntries(Object.entries(answers)));

  test('whatever a definition says: an end is found, nothing is asked twice, the city’s order is kept, and asking again changes nothing', () => {
    fc.assert(fc.property(anyList, anyAnswers, (items, answers) => {
      const asked = questionsToAsk(items, answers);
      const places = asked.map(({ code }) => items.findIndex((item) => item.code === code));
      assert.deepEqual(places, [...new Set(places)].sort((a, b) => a - b));
      assert.deepEqual(questionsToAsk(asked, answers), asked);
      for (const item of asked) assert.ok(isNote(item) || !item.kind.endsWith('list') || item.choices.length > 0);
      if (items.some((item) => !isNote(item) && !item.rules?.showIf && !item.rules?.offeredIf)) assert.ok(asked.length > 0, 'something can be begun with');
    }), { numRuns: 2000 });
  });

  test('only what is asked is sent and judged, whatever was answered', () => {
    fc.assert(fc.property(anyList, anyAnswers, (items, answers) => {
      const asked = new Set(codes(items, answers));
      const draft = { ...newDraft('k', 0), answers };
      for (const code of Object.keys(outgoingRequest(draft, items, 'en').answers)) assert.ok(asked.has(code));
      for (const { at } of problemsWith(draft, 'questions', items, 'en')) assert.ok(asked.has(at.replace('question:', '')));
    }), { numRuns: 1000 });
  });

  test('a chain of a thousand questions, each waiting for the next, is answered for in a moment', () => {
    const chain = Array.from({ length: 1000 }, (_, at) => question(`${at}`, 'string', rules({ showIf: when(`${at + 1}`, 'is', '1') })));
    const before = performance.now();
    assert.deepEqual(codes(chain), ['999']);
    assert.ok(performance.now() - before < 1000);
  });
});
