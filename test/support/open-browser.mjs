import puppeteer from 'puppeteer-core';
import { enginesAsked, mustFind } from '../../tools/browsers.mjs';
import { visitor } from './visitor.mjs';

const launch = {
  chromium: () =>
    puppeteer.launch({
      executablePath: mustFind('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=en-US'],
    }),
  // BiDi needs no driver beside the browser.
  firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: mustFind('firefox') }),
};

/** The engines of these that the tests were asked for. */
export const engines = (...wanted) => wanted.filter((engine) => enginesAsked().includes(engine));

/**
 * `SLOW=4` gives pages in Chromium a quarter of the machine and 200 ms to the city and back. A test that fails then looks before what it
 * looks for is there, or has found a fault that a fast machine hides.
 */
const slow = Number(process.env.SLOW ?? 1);
async function slowDown(page) {
  await page.emulateCPUThrottling(slow);
  await page.emulateNetworkConditions({ download: -1, upload: -1, latency: 200 });
}

/** A browser that hands out visitors, each in a tab of its own where nothing was kept before. */
export async function openBrowser(engine) {
  const browser = await launch[engine]();
  return {
    engine,
    version: () => browser.version(),
    async visit(options) {
      const context = await browser.createBrowserContext();
      const inTab = async (leave) => {
        const page = await context.newPage();
        if (slow > 1 && engine === 'chromium') await slowDown(page);
        const here = await visitor(page, { engine, ...options, leave: () => leave(page) });
        // The same person's next tab: what is kept on the device is there, what is kept in a tab is not.
        return { ...here, another: () => inTab((tab) => tab.close()) };
      };
      return inTab(() => context.close());
    },
    close: () => browser.close(),
  };
}
