import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDialect } from './read-dialect.js';

test('a tag without a dialect speaks the standard', () => {
  assert.deepEqual(readDialect(''), {});
  assert.deepEqual(readDialect('  \n '), {});
});

test('each word is an opt-in, in any order and case', () => {
  assert.deepEqual(readDialect('extensions client-request-id'), { extensions: true, idempotencyKey: true });
  assert.deepEqual(readDialect(' Dates-Without-Zone\n repeated-answers XML zone=America/Chicago page-size=50'), {
    dateZone: false, arrayParameter: 'repeat', format: 'xml', cityZone: 'America/Chicago', pageSize: 50,
  });
});

test('what nobody knows, and what makes no sense, is left out', () => {
  assert.deepEqual(readDialect('extension page-size=many page-size=-3 zone=Mars/Olympus __proto__ constructor='), {});
});
