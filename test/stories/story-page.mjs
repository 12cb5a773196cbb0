import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { mustFind } from '../../tools/browsers.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const longest = 20_000;

/** What a reader may have asked of their device. */
export const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
};

/** One browser page that shows one story after another, and what is found out about each. */
export async function openStoryPage(origin) {
  const browser = await chromium.launch({
    executablePath: mustFind('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update'],
  });
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'America/New_York' });
  await context.addInitScript(axeSource);
  const page = await context.newPage();
  let noise = [];
  page.on('console', (message) => message.type() === 'error' && noise.push(`console: ${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && !request.url().startsWith(`${origin}/`)) noise.push(`asked another server: ${request.url()}`);
  });

  return {
    page,

    /** Shows a story as far as its setup goes. Gives what went wrong on the way. */
    async show({ id }) {
      noise = [];
      await page.emulateMedia(schemes.light);
      // The add-on would run axe by itself, and two runs collide.
      await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true;scheme:auto`, { waitUntil: 'commit' });
      const outcome = await page.waitForFunction(finished, id, { timeout: longest, polling: 50 });
      const status = await outcome.jsonValue();
      await page.evaluate(comesToRest);
      return status === 'success' ? noise : [...noise, `The story did not come to its end: ${await page.locator('.sb-errordisplay_code, #error-message').allInnerTexts()}`];
    },

    async turnTo(scheme, width) {
      await page.emulateMedia(schemes[scheme]);
      if (page.viewportSize().width !== width) await page.setViewportSize({ width, height: 800 });
    },

    /** What axe finds, each as one line; what needs review counts as found. */
    async axe() {
      const { violations, incomplete } = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations', 'incomplete'] }), rules);
      return [...violations.flatMap((found) => lines('violation', found)), ...incomplete.flatMap((found) => lines('needs review', found))];
    },

    /** How far the page is wider than its window, in pixels. */
    overflow: () => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)),

    noise: () => noise,

    close: () => browser.close(),
  };
}

/** In the page: how the story ended, once it has. */
function finished(id) {
  const last = globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0];
  return last?.storyId === id ? last.status : undefined;
}

/** In the page: what comes a moment after the story's end, such as what is loaded later or said a moment later, has come. Axe would look at it half drawn. */
function comesToRest() {
  return new Promise((resolve) => {
    const quiet = 200;
    let timer;
    const rest = () => {
      observer.disconnect();
      clearTimeout(longest);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(rest, quiet);
    });
    const longest = setTimeout(rest, 3000);
    timer = setTimeout(rest, quiet);
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    for (const root of roots) observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

const lines = (kind, { id, nodes }) => nodes.map(({ target, failureSummary }) => `${kind} ${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`);
