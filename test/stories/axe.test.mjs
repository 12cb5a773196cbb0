import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { takeScreenshots } from './screenshots.mjs';
import { openStoryPage, schemes } from './story-page.mjs';
import { everyStory, serveStorybook } from './storybook-site.mjs';

const stories = everyStory();
const isCanary = ({ tags }) => tags.includes('canary');

/** The narrow window shows what a phone shows, the wide one what a laptop does; no scheme is checked twice. */
const widthOf = { light: 1280, dark: 320, forced: 320 };

/** Axe cannot judge what has to be scrolled into sight first: what is wide by its nature is shown where it fits. */
const isWide = ({ tags }) => tags.includes('wide');

/** Axe keeps one core busy; two browsers look at two stories at a time. */
const atOnce = 2;

describe('Every story', { concurrency: atOnce }, () => {
  let site;
  const free = [];
  const waiting = [];
  const begun = performance.now();

  before(async () => {
    site = await serveStorybook();
    for (let at = 0; at < atOnce; at += 1) free.push(await openStoryPage(site.origin));
  });

  after(async () => {
    for (const shown of free) await shown.close();
    site?.close();
    console.log(`${stories.length} stories, each in ${Object.keys(schemes).join(', ')}: ${((performance.now() - begun) / 1000).toFixed(0)} s.`);
  });

  /** Does something with a page that nobody else uses meanwhile. */
  async function withPage(act) {
    const shown = free.pop() ?? (await new Promise((come) => waiting.push(come)));
    try {
      return await act(shown);
    } finally {
      const next = waiting.shift();
      if (next) next(shown);
      else free.push(shown);
    }
  }

  const faultsOf = (story) => withPage(async (shown) => {
    const faults = await shown.show(story);
    const overflow = await shown.overflow();
    if (overflow > 0) faults.push(`is ${overflow} px wider than a window of 320 px`);
    for (const scheme of ['forced', 'dark', 'light']) {
      await shown.turnTo(scheme, isWide(story) ? 1280 : widthOf[scheme]);
      faults.push(...(await shown.axe()).map((line) => `${scheme}: ${line}`));
    }
    if (process.env.SCREENSHOTS) await takeScreenshots(shown, story);
    await shown.turnTo('light', 320);
    return faults;
  });

  it('is looked at in the colours it says', () => withPage(async (shown) => {
    await shown.show(stories.find(isCanary));
    await shown.turnTo('forced', 320);
    assert.ok(await shown.page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    await shown.turnTo('dark', 320);
    assert.ok(await shown.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches));
  }));

  for (const story of stories.filter((each) => !isCanary(each))) {
    it(`${story.title}: ${story.name}`, async () => {
      assert.deepEqual(await faultsOf(story), []);
    });
  }

  it('would be found out: the canary is', async () => {
    const faults = (await faultsOf(stories.find(isCanary))).join('\n');
    for (const expected of ['px wider', 'light: violation image-alt', 'dark: violation image-alt', 'forced: violation image-alt', 'light: needs review color-contrast', 'console: canary', 'asked another server']) {
      assert.ok(faults.includes(expected), `not found: ${expected}, among:\n${faults}`);
    }
  });
});
