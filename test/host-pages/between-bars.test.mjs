import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { janeToBe, requests } from '@civic-elements/demo-city';
import { startCity } from '../support/city-process.mjs';
import { serveHostPages } from '../support/host-site.mjs';
import { serveJourneySite } from '../support/journey-site.mjs';
import { atTheKeyboard } from '../support/keyboard.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

const narrow = { width: 390, height: 900 };

/** In the page: bars of its own, above and below, that leave a tenth of the window. */
function putBars() {
  for (const [edge, put] of [['top', 'prepend'], ['bottom', 'append']]) {
    const bar = document.createElement('div');
    Object.assign(bar.style, { position: 'sticky', [edge]: '0', zIndex: '10', height: '45vh', background: '#ddd' });
    document.body[put](bar);
  }
}

/** Tab after Tab, as far as it goes or so many times; gives how many stops there were. */
async function throughAll(visitor, keys, most) {
  for (let count = 0; count < most; count += 1) {
    await visitor.press('Tab');
    if ((await keys.here()) === null) return count;
  }
  return most;
}

// The form's and the search's are in `anywhere` and `faq-anywhere`.
for (const engine of engines('chromium', 'firefox')) {
  describe(`H11 between bars that take nine tenths of the window, in ${engine}`, () => {
    let city;
    let sites;
    let browser;
    before(async () => {
      city = await startCity();
      sites = { pages: await serveHostPages(city), journeys: await serveJourneySite() };
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      for (const site of Object.values(sites ?? {})) site.close();
      await city?.close();
    });
    const visit = async (t) => {
      const visitor = await browser.visit(narrow);
      t.after(() => visitor.leave());
      return { visitor, keys: atTheKeyboard(visitor) };
    };

    it('the focus is never behind one in the tracker', async (t) => {
      const { visitor, keys } = await visit(t);
      await visitor.open(`${sites.pages.url}tracker.html`);
      await visitor.sees('What is your request number?');
      // The page's own links in slots, and the ring on them, are the page's.
      await visitor.evaluate(() => document.querySelector('civic-status-tracker').replaceChildren());
      await visitor.evaluate(putBars);
      await keys.to('field', 'What is your request number?');
      await visitor.type(requests.find(({ status }) => status === 'closed').service_request_id);
      await visitor.press('Enter');
      await keys.isAt('the answer', (at) => at.id === 'heading' && at.seen);
      assert.ok((await throughAll(visitor, keys, 25)) > 4);
      assert.deepEqual(keys.complaints(), []);
    });

    it('the focus is never behind one in the journey map', async (t) => {
      const { visitor, keys } = await visit(t);
      await sites.journeys.openMap(visitor, { map: janeToBe, view: 'list' });
      await visitor.evaluate(putBars);
      assert.ok((await throughAll(visitor, keys, 25)) > 15);
      assert.deepEqual(keys.complaints(), []);
    });
  });
}
