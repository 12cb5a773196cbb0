import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { enginesHere, mustFind } from '../../tools/browsers.mjs';
import { filesBelow } from '../../tools/places.mjs';
import { tallyReporter } from '../../tools/wtr-tally.mjs';
import { startWebKitDriver, webkitCapabilities } from '../../tools/webkit-driver.mjs';

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: mustFind('chromium'),
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      },
      createPage: async ({ context }) => forgetfulTab(await context.newPage()),
    }),
  firefox: () => puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: mustFind('firefox'), headless: true } }),
  webkit: async () => {
    const { port } = await startWebKitDriver();
    return oneFileAtATime(webdriverLauncher({ automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/', capabilities: webkitCapabilities() }));
  },
};

/**
 * A tab is used for one file after the other, and Chromium keeps 50 entries of its history: when they are full, it drops those a
 * script pushed before those it was led to, so that Back in a later file leaves the page under test. Each file starts without a past.
 */
async function forgetfulTab(tab) {
  const devTools = await tab.createCDPSession();
  const goTo = tab.goto.bind(tab);
  tab.goto = async (...where) => {
    await devTools.send('Page.resetNavigationHistory');
    return goTo(...where);
  };
  return tab;
}

/**
 * The launcher opens a file's page without waiting for it, and a page that does not open would end the whole run, with no word of which.
 * So it is said, and that one file fails because its tests do not begin.
 */
function oneFileAtATime(launcher) {
  const start = launcher.createDriverManager.bind(launcher);
  launcher.createDriverManager = async () => {
    const manager = await start();
    const open = manager.startSession.bind(manager);
    manager.startSession = (id, url) => open(id, url).catch((error) => process.stderr.write(`error: WebKit did not open ${url}: ${error.message}\n`));
    return manager;
  };
  return launcher;
}

/** One browser of each engine. */
const browsersOf = (engines) => Promise.all(engines.map((engine) => launchers[engine]()));
const [firstEngine] = enginesHere();

/**
 * In the first engine alone, for the sake of time: what runs the tests of others once more, drawn into the page, for what engines do there
 * differently has tests of its own; and what was written for defects that were seeded and measured in that engine (test/bench/defects/request-form).
 */
const forDefects = ['request-form/focus-goes', 'request-form/for-everybody', 'request-form/said-in-time', 'request-form/told-as-it-is', 'ui/seen'].map((name) => `dist/${name}.test.js`);
const isForOne = (file) => file.endsWith('-in-the-page.test.js') || forDefects.includes(file);

// From the sources, so that a test that was deleted does not live on in dist.
const tests = filesBelow('packages/elements/src', '.test.ts').map((file) => file.replace('packages/elements/src', 'dist').replace(/\.ts$/, '.js'));
const notBuilt = tests.filter((file) => !existsSync(fileURLToPath(new URL(file, import.meta.url))));
if (notBuilt.length > 0) throw new Error(`Not built yet: ${notBuilt.join(', ')}. Run npm run build first.`);

// A browser waits more than it works, so there are several, each with files of its own: two of each engine, and one for what runs in the first alone.
const forAll = tests.filter((file) => !isForOne(file));
const half = (which) => forAll.filter((_, at) => at % 2 === which);
const moreBrowsers = async () => [
  { name: 'the other half', files: half(1), browsers: await browsersOf(enginesHere()) },
  { name: 'in one engine', files: tests.filter(isForOne), browsers: await browsersOf([firstEngine]) },
];
export default {
  rootDir: fileURLToPath(new URL('../../', import.meta.url)),
  files: half(0),
  // With files of one's own choosing, those alone.
  groups: process.argv.includes('--files') ? [] : await moreBrowsers(),
  nodeResolve: true,
  browsers: await browsersOf(enginesHere()),
  // All seven at once are a minute and a half quicker on a quick machine; on a slow one a page then waits so long for its turn that tests take it for broken.
  concurrentBrowsers: 4,
  // In two tabs of one browser the forms of two files would wait for each other: one at a time sends.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // Two seconds, the default, is too short for axe on a busy machine.
  testFramework: { config: { timeout: 120_000 } },
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="en"><head><title>Tests</title><link rel="stylesheet" href="/packages/tokens/dist/civic-tokens.css"></head>
     <body><script type="module" src="${testFramework}"></script></body></html>`,
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).startsWith('Lit is in dev mode')),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), tallyReporter(fileURLToPath(new URL('.', import.meta.url)))],
};
