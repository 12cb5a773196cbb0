import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importReport } from './import-report.js';
import type { FileSummary } from './import-summary.js';
import { progressLine } from './progress-line.js';

function terminal(isTTY: boolean, columns?: number) {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text) };
}

const half = { file: '/data/cases.csv', bytes: 50, total: 100, rows: 1234 };

test('in a terminal one line is drawn again, at most ten times a second, and taken away at the end', () => {
  const screen = terminal(true, 59);
  let now = 0;
  const line = progressLine(screen, () => now);
  line.show(half);
  now = 50;
  line.show({ ...half, bytes: 60 });
  now = 150;
  line.show({ ...half, bytes: 100 });
  line.end();
  assert.deepEqual(screen.written, [
    '\r[############............] cases.csv: 50 %, 1,234 requests\x1b[K',
    '\r[########################] cases.csv: 100 %, 1,234 request\x1b[K',
    '\r\x1b[K',
  ]);
});

test('in a log there is a line every five seconds, and none for a quick import', () => {
  const log = terminal(false);
  let now = 0;
  const line = progressLine(log, () => now);
  for (now = 0; now <= 11_000; now += 1_000) line.show(half);
  line.end();
  assert.deepEqual(log.written, ['cases.csv: 50 %, 1,234 requests\n', 'cases.csv: 50 %, 1,234 requests\n']);
});

test('the report says for each file what was taken in, what was left out and why', () => {
  const file: FileSummary = { file: '/data/a.csv', kind: 'csv', services: 1, definitions: 0, requests: 2000, articles: 0, places: 0, replaced: 3, skipped: 7, reasons: ['Line 4: it has no request number'], remarks: ['Times without a zone were read as UTC.'], ms: 1234 };
  const none = { ...file, services: 0, requests: 0, replaced: 0, skipped: 0, reasons: [], remarks: [] };
  const files = [file, { ...none, file: 'b.json', error: 'The file is empty.' }, { ...none, file: 'c.json', remarks: ['Nothing to take in.'] }];
  assert.deepEqual(importReport({ files, services: 1, definitions: 0, requests: 2000, articles: 0, places: 0, skipped: 7, ms: 1300 }), [
    'a.csv: 2,000 requests, 1 service taken in, in 1.2 s.',
    '  Times without a zone were read as UTC.',
    '  3 of them took the place of an earlier request of the same number.',
    '  7 left out; the first 1:',
    '    Line 4: it has no request number.',
    'b.json: The file is empty.',
    'c.json: Nothing to take in.',
  ]);
});
