import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStoryPage } from './story-page.mjs';
import { serveStorybook } from './storybook-site.mjs';

const turned = [
  { globals: { theme: 'philadelphia' }, page: ['data-civic-theme', 'philadelphia'] },
  { globals: { scheme: 'dark' }, page: ['data-civic-scheme', 'dark'] },
  { globals: { scheme: 'auto' }, page: ['data-civic-scheme', null] },
  { globals: { contrast: 'more' }, page: ['data-civic-contrast', 'more'] },
  { globals: { density: 'compact' }, page: ['data-civic-density', 'compact'] },
  { globals: { direction: 'rtl' }, page: ['dir', 'rtl'] },
  { globals: { language: 'es', direction: 'auto' }, page: ['lang', 'es'] },
  { globals: { language: 'ar' }, page: ['dir', 'rtl'] },
];

describe('A switch of the toolbar', () => {
  let site;
  let shown;

  before(async () => {
    site = await serveStorybook();
    shown = await openStoryPage(site.origin);
    await shown.show({ id: 'request-form-sending--received' });
  });

  after(async () => {
    await shown?.close();
    site?.close();
  });

  for (const { globals, page: [attribute, value] } of turned) {
    it(`${JSON.stringify(globals)} turns the page, and the form stays as far as it was`, async () => {
      const number = await shown.page.locator('civic-request-form #receipt-number').innerText();
      await shown.page.evaluate((change) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: change }), globals);
      await shown.page.waitForFunction(([name, expected]) => document.documentElement.getAttribute(name) === expected, [attribute, value]);
      assert.equal(await shown.page.locator('civic-request-form #receipt-number').innerText(), number);
    });
  }

  it('of the language is heard by the form', async () => {
    await shown.page.locator('civic-request-form .widget[lang=ar]').waitFor();
  });
});
