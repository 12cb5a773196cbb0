import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FaqFindings } from '../faq/index.js';
import { answersBeside } from './index.js';

const findings = (sure: boolean, ...codes: (string | undefined)[]): FaqFindings => ({
  articles: codes.map((serviceCode, at) => ({ article: { id: String(at), question: 'When?', answer: 'Today.', ...(serviceCode !== undefined && { serviceCode }) }, pinned: false })),
  total: codes.length, sure, nearTopics: [], marks: () => [],
});
const ids = (found: FaqFindings, code?: string): string[] => answersBeside(found, code === undefined ? undefined : { code }).map(({ id }) => id);

test('the best two, where the shelf is sure', () => {
  assert.deepEqual(ids(findings(true, undefined, undefined, undefined)), ['0', '1']);
  assert.deepEqual(ids(findings(true)), []);
});
test('none where it is not sure', () => assert.deepEqual(ids(findings(false, undefined)), []));
test('not two that lead to one service, and none that leads to the one chosen', () => {
  assert.deepEqual(ids(findings(true, 'A', 'A', 'B')), ['0', '2']);
  assert.deepEqual(ids(findings(true, 'A', 'A', 'B', undefined), 'A'), ['2', '3']);
  assert.deepEqual(ids(findings(true, '0', undefined), '0'), ['1']);
});
