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
    }),
  firefox: () => puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: mustFind('firefox'), headless: true } }),
  webkit: async () => {
    const { port } = await startWebKitDriver();
    return webdriverLauncher({ automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/', capabilities: webkitCapabilities() });
  },
};

const browsers = [];
for (const engine of enginesHere()) browsers.push(await launchers[engine]());

// From the sources, so that a test that was deleted does not live on in dist.
const tests = filesBelow('packages/elements/src', '.test.ts').map((file) => file.replace('packages/elements/src', 'dist').replace(/\.ts$/, '.js'));
const notBuilt = tests.filter((file) => !existsSync(fileURLToPath(new URL(file, import.meta.url))));
if (notBuilt.length > 0) throw new Error(`Not built yet: ${notBuilt.join(', ')}. Run npm run build first.`);

export default {
  rootDir: fileURLToPath(new URL('../../', import.meta.url)),
  files: tests,
  nodeResolve: true,
  browsers,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // Two seconds, the default, is too short for axe on a busy machine.
  testFramework: { config: { timeout: 30_000 } },
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="en"><head><title>Tests</title><link rel="stylesheet" href="/packages/tokens/dist/civic-tokens.css"></head>
     <body><script type="module" src="${testFramework}"></script></body></html>`,
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).startsWith('Lit is in dev mode')),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), tallyReporter()],
};
