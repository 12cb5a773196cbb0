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

test('what a city does for a request after it was made is an opt-in each', () => {
  assert.deepEqual(readDialect('Durations updates'), { durations: true, updates: true });
  assert.deepEqual(readDialect('reopen'), { reopen: true });
});

test('how photos go is named, and the address keeps every sign', () => {
  assert.deepEqual(readDialect('media=multipart media-count=3'), { media: 'multipart', mediaCount: 3 });
  assert.deepEqual(readDialect('media=url media-address=https://m.example/Up?to=a&b=='), { media: 'url', mediaAddress: 'https://m.example/Up?to=a&b==' });
  assert.deepEqual(readDialect('media media=carrier-pigeon media-count=0'), {});
});

test('the service for what fits no other is named by its code', () => {
  assert.deepEqual([readDialect('catch-all=0'), readDialect('catch-all')], [{ catchAll: '0' }, {}]);
});

test('numbers are shown by examples, which have a digit at least', () => {
  assert.deepEqual(readDialect('number=SR19-00134785,14-00684314'), { numberExamples: ['SR19-00134785', '14-00684314'] });
  assert.deepEqual([readDialect('number'), readDialect('number=,SR')], [{}, {}]);
});

test('each way to follow a request is named by itself', () => {
  assert.deepEqual([readDialect('rss mail'), readDialect('ICS'), readDialect('rss=no-thanks')], [{ rss: true, mail: true }, { ics: true }, { rss: true }]);
});

test('what nobody knows, and what makes no sense, is left out', () => {
  assert.deepEqual(readDialect('extension page-size=many page-size=-3 zone=Mars/Olympus __proto__ constructor='), {});
});
