import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import base from '../../../packages/elements/web-test-runner.config.mjs';

/** So many pages at once. Tests wait more than they work. */
const atOnce = 4;

// Each in a browsing context of its own, which shares neither what is kept nor locks with the others, and each as if it had the focus.
const [launcher] = base.browsers;
const openPage = launcher.createPageFn;
launcher.createPageFn = async ({ browser, ...more }) => {
  const page = await openPage({ ...more, browser, context: await browser.createBrowserContext() });
  const devTools = await page.createCDPSession();
  await devTools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
};

/** Runs the element tests of many seeded copies in one browser, and writes down which failed in which. */
export default {
  ...base,
  groups: [],
  concurrency: atOnce,
  testsFinishTimeout: 150_000,
  testFramework: { config: { ...base.testFramework.config, bail: true } },
  // What a defect left in the browser must not be laid to the charge of the next.
  testRunnerHtml: (testFramework) => base.testRunnerHtml(testFramework).replace(`<script type="module" src="${testFramework}"></script>`, `<script type="module">
    for (const { name } of await indexedDB.databases()) await new Promise((done) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onerror: done, onblocked: done }));
    sessionStorage.clear();
    localStorage.clear();
    await import('${testFramework}');
  </script>`),
  reporters: [outcomes()],
};

function outcomes() {
  let begun = 0;
  return {
    start: () => {
      begun = performance.now();
    },
    stop: ({ sessions }) => {
      const files = sessions.map(({ testFile, testResults, errors, status }) => {
        const failed = testResults ? failedIn(testResults) : [];
        const isBroken = failed.length === 0 && (errors.length > 0 || status !== 'FINISHED' || !testResults);
        return { file: relative(base.rootDir, testFile), failed: isBroken ? [`could not be run: ${errors[0]?.message ?? status}`] : failed };
      });
      writeFileSync(process.env.SEEDED_OUTCOMES, JSON.stringify({ seconds: (performance.now() - begun) / 1000, files }));
    },
  };
}

function failedIn({ tests, suites }) {
  return [...tests.filter(({ passed, skipped }) => !passed && !skipped).map(({ name }) => name), ...suites.flatMap(failedIn)];
}
