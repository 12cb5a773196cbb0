import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openClassicBrowser } from '../support/classic-page.mjs';
import { startCity } from '../support/city-process.mjs';
import { serveHostPages } from '../support/host-site.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

const longest = 8000;

for (const engine of engines('chromium', 'firefox', 'webkit')) {
  describe(`A page that is left while it writes down what a resident types, in ${engine}`, () => {
    let city;
    let site;
    let browser;
    before(async () => {
      city = await startCity();
      site = await serveHostPages(city);
      browser = engine === 'webkit' ? await openClassicBrowser(engine) : await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      site?.close();
      await city?.close();
    });

    it('T3 lets the next page of the site write, and takes up again when the resident comes back to it', async () => {
      const visitor = await browser.visit();
      const arrived = (title, url) => visitor.until(title, (...[wanted, path]) => document.title === wanted && window.location.pathname === path && document.readyState === 'complete', title, new URL(url).pathname);
      const kept = `${site.url}form.html?on-device`;
      await visitor.open(kept);
      await arrived('A form', kept);
      const field = () => visitor.until('the field', () => Boolean(document.querySelector('civic-request-form')?.shadowRoot?.querySelector('textarea')));
      await field();
      // The hand of a script is fast enough to have something under way at whatever moment the page is left.
      await visitor.evaluate(() => {
        const { shadowRoot } = document.querySelector('civic-request-form');
        let letters = 0;
        const hand = setInterval(() => {
          const words = shadowRoot.querySelector('textarea');
          words.value = `A lamp is out ${(letters += 1)}`;
          for (let times = 0; times < 20; times += 1) words.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
        // A frozen page would type on when it is thawed; a resident does not.
        window.addEventListener('pagehide', () => clearInterval(hand));
        const link = document.createElement('a');
        link.href = 'empty.html';
        document.body.append(link);
        setTimeout(() => link.click(), 500);
      });
      await arrived('Nothing yet', `${site.url}empty.html`);
      const write = (patience) =>
        visitor.evaluate((most) => new Promise((done) => {
          const begun = performance.now();
          setTimeout(() => done(`not within ${most} ms`), most);
          const opening = indexedDB.open('civic-drafts');
          opening.addEventListener('error', () => done(String(opening.error)));
          opening.addEventListener('success', () => {
            const [room] = opening.result.objectStoreNames;
            const change = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
            change.objectStore(room).count();
            change.addEventListener('complete', () => {
              opening.result.close();
              done(performance.now() - begun < most);
            });
          });
        }), patience);
      assert.equal(await write(longest), true);
      await visitor.goBack();
      await arrived('A form', kept);
      await field();
      await visitor.evaluate(() => {
        const words = document.querySelector('civic-request-form').shadowRoot.querySelector('textarea');
        words.value = 'A lamp is out, still';
        words.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await visitor.until('what was typed last to be kept', () => document.querySelector('civic-request-form').shadowRoot.textContent.includes('This device keeps your answers'));
      assert.equal(await write(longest), true);
    });
  });
}
