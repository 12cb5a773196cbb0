import { relative } from 'node:path';
import { sayFailedIn, sayTally } from './tally.mjs';

const engines = { Chrome: 'chromium', Firefox: 'firefox', MiniBrowser: 'webkit' };

/** Counts the tests of every engine. An engine that ran none is a failure: it proves nothing. Files are told as seen from `folder`. */
export function tallyReporter(folder) {
  return {
    stop({ sessions }) {
      const tally = { passed: 0, failed: 0, skipped: 0 };
      const perEngine = new Map();
      for (const session of sessions) {
        const before = { ...tally };
        if (session.testResults) count(session.testResults, tally);
        // A file that could not be loaded has no tests, only errors.
        if (session.errors.length > 0 || session.status !== 'FINISHED') tally.failed += 1;
        perEngine.set(session.browser.name, (perEngine.get(session.browser.name) ?? 0) + tally.passed - before.passed);
        if (tally.failed > before.failed) console.log(sayFailedIn(relative(folder, session.testFile), engines[session.browser.name]));
      }
      for (const [engine, passed] of perEngine) {
        console.log(`${engine}: ${passed} passed`);
        if (passed === 0) tally.failed += 1;
      }
      console.log(sayTally(tally));
    },
  };
}

function count(suite, tally) {
  for (const test of suite.tests) {
    if (test.skipped) tally.skipped += 1;
    else if (test.passed) tally.passed += 1;
    else tally.failed += 1;
  }
  for (const inner of suite.suites) count(inner, tally);
}
