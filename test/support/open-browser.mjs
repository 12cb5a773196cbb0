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

/** A browser that hands out visitors, each in a tab of its own where nothing was kept before. */
export async function openBrowser(engine) {
  const browser = await launch[engine]();
  return {
    engine,
    version: () => browser.version(),
    async visit(options) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      return visitor(page, { engine, ...options, leave: () => context.close() });
    },
    close: () => browser.close(),
  };
}
