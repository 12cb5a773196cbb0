import { relative } from 'node:path';
import { sayFailedIn, sayTally } from './tally.mjs';

const engines = { Chrome: 'chromium', Firefox: 'firefox', MiniBrowser: 'webkit' };

/** Counts the tests of every engine. An engine that ran none is a failure: it proves nothing. Files are told as seen from `folder`. */
export function tallyReporter(folder) {
  return {
    stop({ sessions }) {
      const tally = { passed: 0, failed: 0, skipped: 0 };
      const perEngine = new Map();
      const failedIn = [];
      for (const session of sessions) {
        const before = { ...tally };
        if (session.testResults) count(session.testResults, tally);
        // A file that could not be loaded has no tests, only errors.
        if (session.errors.length > 0 || session.status !== 'FINISHED') tally.failed += 1;
        perEngine.set(session.browser.name, (perEngine.get(session.browser.name) ?? 0) + tally.passed - before.passed);
        if (tally.failed > before.failed) failedIn.push(sayFailedIn(relative(folder, session.testFile), engines[session.browser.name]));
      }
      for (const line of slowest(sessions)) console.log(line);
      for (const [engine, passed] of perEngine) {
        console.log(`${engine}: ${passed} passed`);
        if (passed === 0) tally.failed += 1;
      }
      // An engine without tests is no matter of a file.
      if (![...perEngine.values()].includes(0)) console.log(failedIn.join(''));
      console.log(sayTally(tally));
    },
  };
}

/** The files that took longest over all engines, so that whoever wants a shorter run knows where to look. */
function slowest(sessions) {
  const spent = new Map();
  for (const { testFile, testResults } of sessions) spent.set(testFile, (spent.get(testFile) ?? 0) + (testResults ? secondsOf(testResults) : 0));
  const order = Array.from(spent).toSorted(([, one], [, other]) => other - one).slice(0, 12);
  return order.map(([file, seconds]) => `${seconds.toFixed(1).padStart(7)} s  ${file.split('/dist/').at(-1)}`);
}

function secondsOf({ tests, suites }) {
  return tests.reduce((sum, { duration = 0 }) => sum + duration / 1000, 0) + suites.reduce((sum, suite) => sum + secondsOf(suite), 0);
}

function count(suite, tally) {
  for (const test of suite.tests) {
    if (test.skipped) tally.skipped += 1;
    else if (test.passed) tally.passed += 1;
    else tally.failed += 1;
  }
  for (const inner of suite.suites) count(inner, tally);
}
