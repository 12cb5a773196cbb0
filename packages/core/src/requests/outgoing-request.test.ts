import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { newDraft, outgoingRequest, type Answer, type Draft, type Question, type QuestionKind, type QuestionOrNote } from './index.js';

const empty: Draft = { ...newDraft('key-1', 0), serviceCode: '007' };
const question = (code: string, kind: QuestionKind): Question => ({ code, kind, label: code, hint: '', required: false, choices: [{ key: '1', name: 'One' }, { key: '2', name: 'Two' }] });

function sent(kind: QuestionKind, answer: Answer, locale = 'en'): Answer | undefined {
  return outgoingRequest({ ...empty, answers: { Q: answer } }, [question('Q', kind)], locale).answers['Q'];
}

test('only questions of this service, only what was answered, and no notes', () => {
  const answers = { asked: 'yes', blank: '  ', note: 'never', other: 'of another service' };
  const questions: QuestionOrNote[] = [question('asked', 'string'), question('blank', 'string'), { code: 'note', note: 'Read this' }, question('unanswered', 'text')];
  assert.deepEqual(outgoingRequest({ ...empty, answers }, questions, 'en').answers, { asked: 'yes' });
});

test('each kind as GeoReport asks for it', () => {
  assert.equal(sent('string', ' by the  gate '), ' by the  gate ');
  assert.equal(sent('text', 'one\ntwo'), 'one\ntwo');
  assert.equal(sent('number', '1.200,5', 'de'), '1200.5');
  assert.equal(sent('singlevaluelist', '2'), '2');
  assert.deepEqual(sent('multivaluelist', ['2', '1', '2']), ['2', '1']);
  assert.match(String(sent('datetime', ['5', 'March', '2026', '9 am'])), /^2026-03-05T09:00:00[+-]\d\d:\d\d$/);
});

test('what cannot be read, or no longer fits its question, is not sent', () => {
  assert.equal(sent('number', 'two'), undefined);
  assert.equal(sent('datetime', ['30', '2', '2026', '']), undefined);
  assert.equal(sent('datetime', ['', '', '', '']), undefined);
  assert.equal(sent('singlevaluelist', '9'), undefined);
  assert.equal(sent('singlevaluelist', ['1', '2']), undefined);
  assert.deepEqual(sent('multivaluelist', ['9', '1']), ['1']);
  assert.equal(sent('multivaluelist', []), undefined);
  assert.equal(sent('string', ['5', '3', '2026', '']), undefined);
});

test('codes that are words of the language are codes like any other', () => {
  for (const code of ['__proto__', 'constructor', 'toString']) {
    assert.deepEqual(Object.keys(outgoingRequest(empty, [question(code, 'string')], 'en').answers), []);
    const answers = outgoingRequest({ ...empty, answers: Object.fromEntries([[code, 'mine']]) }, [question(code, 'string')], 'en').answers;
    assert.deepEqual(Object.entries(answers), [[code, 'mine']]);
  }
});

test('words, address and contact lose only the space around them; the code and the key nothing', () => {
  const around = fc.constantFrom('', ' ', '\n\t');
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), around, (text, space) => {
    const typed = `${space}${text}${space}`;
    const contact = { firstName: typed, lastName: typed, email: typed, phone: typed };
    const request = outgoingRequest({ ...empty, words: typed, place: { address: typed, point: { lat: 1, long: 2 } }, contact }, [], 'en');
    assert.deepEqual([request.words, request.place, request.contact.firstName, request.contact.phone], [text.trim(), { address: text.trim(), point: { lat: 1, long: 2 } }, text.trim(), text.trim()]);
    assert.deepEqual([request.key, request.serviceCode], ['key-1', '007']);
  }));
});

test('the draft is left as it was', () => {
  const draft: Draft = { ...empty, words: ' a ', answers: { Q: ['2', '2'] } };
  const before = structuredClone(draft);
  outgoingRequest(draft, [question('Q', 'multivaluelist')], 'en');
  assert.deepEqual(draft, before);
});
