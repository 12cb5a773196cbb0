import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { isNote, questionsToAsk, type Question, type QuestionOrNote } from '../requests/index.js';
import { readAnswer } from './answer-text.js';
import { readXml } from './read-xml.test.support.js';
import { withCity } from './city-server.test.support.js';
import { readRules } from './wire-rules.js';
import { mayHaveRules, readQuestions } from './wire-services.js';

const attribute = (more: object): object => ({ variable: true, code: 'Q', datatype: 'string', required: false, datatype_description: '', order: 1, description: 'Which?', ...more });
const read = (...attributes: object[]): readonly QuestionOrNote[] => readQuestions(readAnswer(JSON.stringify({ service_code: 'S', attributes })), readRules) ?? [];
const one = (more: object): Question => read(attribute(more))[0] as Question;
const test1 = { attribute: 'A', op: 'eq', value: 'Other' };
const isOther = { question: 'A', compare: 'is', values: ['Other'] };

describe('conditions as Boston’s server sends them', () => {
  const cases: readonly (readonly [name: string, dependencies: unknown, showIf: unknown])[] = [
    ['one', { clause: 'OR', conditions: [test1] }, { any: [isOther] }],
    ['all of them', { clause: 'AND', conditions: [test1, { attribute: 'B', op: 'gte', value: 5 }] }, { all: [isOther, { question: 'B', compare: 'atLeast', values: ['5'] }] }],
    ['several values', { clause: 'AND', conditions: [{ attribute: 'A', op: 'in', value: ['x', 'y'] }] }, { all: [{ question: 'A', compare: 'among', values: ['x', 'y'] }] }],
    ['a group in a group', { clause: 'AND', conditions: [test1, { clause: 'OR', conditions: [test1] }] }, { all: [isOther, { any: [isOther] }] }],
    ['left and right', { clause: 'AND', conditions: [{ left: 'ServiceQuestionCode[A].Answer__c', op: 'eq', right: 'Other' }] }, { all: [isOther] }],
    ['none', { clause: 'AND', conditions: [] }, { all: [] }],
    ['a bare list', [test1], isOther],
    ['a bare test', test1, isOther],
    ['null', null, undefined],
  ];
  for (const [name, dependencies, showIf] of cases) {
    test(name, () => {
      const { rules, leftAside } = one({ dependencies });
      assert.deepEqual([rules?.showIf, leftAside], [showIf, undefined]);
    });
  }

  test('in XML', () => {
    const xml = `<service_definition><service_code>S</service_code><attributes><attribute><variable>true</variable><code>Q</code><datatype>string</datatype><required>true</required><order>1</order><description>Which?</description>
      <dependencies><clause>OR</clause><conditions><condition><attribute>A</attribute><op>neq</op><value>x</value></condition><condition><attribute>B</attribute><op>in</op><value><item>1</item><item>2</item></value></condition></conditions></dependencies></attribute></attributes></service_definition>`;
    assert.deepEqual(readQuestions(readAnswer(xml, readXml), readRules)?.[0]?.rules?.showIf, { any: [{ question: 'A', compare: 'isNot', values: ['x'] }, { question: 'B', compare: 'among', values: ['1', '2'] }] });
  });

  test('a condition that cannot be read is left aside whole, and named: the question is asked', () => {
    for (const dependencies of [{ clause: 'AND', conditions: [{ attribute: 'A', op: 'like', value: 'x' }] }, { clause: 'AND', conditions: [test1, { op: 'eq' }] }, 'A == 5', { sql: 'drop' }]) {
      assert.deepEqual([one({ dependencies }).rules, one({ dependencies }).leftAside], [undefined, ['dependencies']]);
    }
  });

  test('a note has conditions too', () => assert.deepEqual(read(attribute({ variable: false, dependencies: test1 }))[0]?.rules?.showIf, isOther));

  test('values that come with another answer, some with two', () => {
    const values = [{ dependentOn: test1, values: [{ key: 'a', name: 'A' }, { key: 'b', name: 'B' }] }, { dependentOn: { ...test1, value: 'More' }, values: [{ key: 'b', name: 'B' }] }, { key: 'c', name: 'C' }];
    const { choices, rules } = one({ datatype: 'singlevaluelist', values });
    assert.deepEqual(choices.map(({ key }) => key), ['a', 'b', 'c']);
    assert.deepEqual([...rules?.offeredIf ?? []], [['a', isOther], ['b', { any: [isOther, { ...isOther, values: ['More'] }] }]]);
    const items = [...read(attribute({ code: 'A' })), one({ datatype: 'singlevaluelist', values })];
    const offered = questionsToAsk(items, { A: 'More' }).flatMap((item) => (isNote(item) ? [] : item.choices.map(({ key }) => key)));
    assert.deepEqual(offered, ['b', 'c']);
  });

  test('validations: the city’s words, where its condition holds; what it only reports is not refused', () => {
    const validation = one({ validations: [{ dependentOn: { clause: 'AND', conditions: [test1] }, message: 'We do <b>not</b> take these.' }, { dependentOn: test1, message: 'Noted', reportOnly: true }] }).rules?.validation;
    assert.deepEqual(validation, { refusedIf: [{ condition: { all: [isOther] }, says: 'We do not take these.' }] });
  });
});

describe('limits', () => {
  const cases: readonly (readonly [name: string, more: object, validation: unknown])[] = [
    ['of a number', { datatype: 'number', min: 1, max: '10', step: 1 }, { least: 1, most: 10, whole: true }],
    ['of a number, as JSON Schema names them', { datatype: 'number', validation: { minimum: 0, maximum: 5 } }, { least: 0, most: 5 }],
    ['of a text', { min_length: 2, maxlength: '40', pattern: '^\\d+$' }, { shortest: 2, longest: 40, pattern: '^\\d+$' }],
    ['of a date', { datatype: 'datetime', past_only: 'true', min: '2026-01-01T00:00:00Z' }, { when: 'past', earliest: Date.UTC(2026, 0, 1) }],
    ['of a date, a day being all of it', { datatype: 'datetime', min: '2026-01-02', max: '2026-01-02' }, { earliest: new Date(2026, 0, 2).getTime(), latest: new Date(2026, 0, 3).getTime() - 1 }],
    ['that nobody could keep', { datatype: 'number', min: 5, max: 1 }, undefined],
    ['that forbid to answer', { maxlength: 0 }, undefined],
    ['that are no limits', { min_length: -1, max_length: 'many', pattern: '' }, undefined],
    ['of another kind of question', { datatype: 'number', pattern: '^x$', maxlength: 3 }, undefined],
  ];
  for (const [name, more, validation] of cases) test(name, () => assert.deepEqual(one(more).rules?.validation, validation));

  test('a pattern that is not safe or no pattern is left aside, and named', () => {
    for (const pattern of ['(a)\\1', '(?=x)', '(']) assert.deepEqual([one({ pattern }).rules, one({ pattern }).leftAside], [undefined, ['pattern']]);
  });
});

test('what a city’s own systems fill in is not asked of anybody', () => {
  for (const automated of ['server_set', 'hidden_field']) assert.deepEqual(read(attribute({ automated })), []);
});

test('whatever stands where a rule should: a question is read, and can be asked', () => {
  const parts = ['dependencies', 'validations', 'validation', 'required_if', 'min', 'max', 'pattern', 'values', 'conditions', 'min_length'];
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...parts), fc.jsonValue({ maxDepth: 4 })), fc.constantFrom('string', 'number', 'datetime', 'singlevaluelist'), (more, datatype) => {
    const items = read(attribute({ ...more, datatype }));
    assert.equal(items.length, 1);
    assert.equal(questionsToAsk(items, { Q: '1' }).length <= 1, true);
  }), { numRuns: 1000 });
});

test('the reader of rules comes only where a definition has more than the standard', async () => {
  const plain = { service_code: 'S', attributes: [attribute({ automated: '', values: [{ key: 'a', name: 'A' }] })] };
  assert.equal(mayHaveRules(readAnswer(JSON.stringify(plain))), false);
  for (const more of [{ dependencies: test1 }, { max: 3 }, { values: [{ dependentOn: test1, values: [] }] }]) assert.equal(mayHaveRules(readAnswer(JSON.stringify({ attributes: [attribute(more)] }))), true);
  await withCity({ 'GET services/S.json': JSON.stringify({ service_code: 'S', attributes: [attribute({ dependencies: test1 }), attribute({ code: 'A' })] }) }, async (city) => {
    const items = await city.questions('S');
    assert.deepEqual([questionsToAsk(items, {}), questionsToAsk(items, { A: 'Other' })].map((asked) => asked.map(({ code }) => code)), [['A'], ['Q', 'A']]);
  });
});
