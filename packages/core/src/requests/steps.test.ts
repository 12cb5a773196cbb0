import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepAfter, stepBefore, stepOf, stepsFor, type Step } from './index.js';

const withQuestions = stepsFor([{ code: 'n', note: 'Only during daylight.' }]);
const without = stepsFor([]);

test('a page of questions comes only where there is something to ask or to read', () => {
  assert.deepEqual(withQuestions, ['service', 'place', 'questions', 'contact', 'check']);
  assert.deepEqual(without, ['service', 'place', 'contact', 'check']);
});

test('on from each page, and back again', () => {
  for (const steps of [withQuestions, without]) {
    const walked: Step[] = ['service'];
    while (walked.at(-1) !== 'check') walked.push(stepAfter(walked.at(-1) ?? 'check', steps));
    assert.deepEqual(walked, steps);
    const back: Step[] = ['check'];
    for (let before = stepBefore('check', steps); before; before = stepBefore(before, steps)) back.unshift(before);
    assert.deepEqual(back, steps);
  }
});

test('there is nothing before the first page, and check is the last', () => {
  assert.equal(stepBefore('service', without), undefined);
  assert.equal(stepAfter('check', without), 'check');
});

test('from a page of questions that another service does without, the way leads on and not to the start', () => {
  assert.equal(stepAfter('questions', without), 'contact');
  assert.equal(stepBefore('questions', without), 'place');
});

test('each answer has its page', () => {
  const pages = { service: 'service', words: 'service', address: 'place', firstName: 'contact', lastName: 'contact', email: 'contact', phone: 'contact', 'question:service': 'questions' } as const;
  for (const [at, page] of Object.entries(pages)) assert.equal(stepOf(at as keyof typeof pages), page);
});
