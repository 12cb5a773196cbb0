import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
import { serveHostPages } from '../support/host-site.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

for (const engine of engines('chromium')) {
  describe(`A page that puts a widget in and takes it out, in ${engine}`, () => {
    let city;
    let site;
    let browser;
    before(async () => {
      city = await startCity();
      site = await serveHostPages(city);
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      site?.close();
      await city?.close();
    });

    for (const tag of ['civic-request-form', 'civic-status-tracker', 'civic-faq-search']) {
      it(`T6 ${tag}: after 500 times none is left, and nothing listens`, async (t) => {
        const visitor = await browser.visit();
        t.after(() => visitor.leave());
        await visitor.open(`${site.url}empty.html`);
        await visitor.until('the tag', (name) => customElements.get(name) !== undefined, tag);
        const prototype = await visitor.page.evaluateHandle((name) => customElements.get(name).prototype, tag);
        const alive = async () => {
          const found = await visitor.page.queryObjects(prototype);
          const count = await found.evaluate((all) => all.length);
          await found.dispose();
          return count;
        };
        const inAndOut = (times) =>
          visitor.evaluate(async (name, rounds) => {
            for (let round = 0; round < rounds; round += 1) {
              const widget = document.createElement(name);
              widget.setAttribute('endpoint', '/open311/v2');
              document.body.append(widget);
              // Some are taken out before, some after they have drawn and asked the city.
              if (round % 2 === 0) await widget.updateComplete;
              // Each at another moment: what is taken out while something opens must not stay because that opened after.
              if (round % 10 === 0) await new Promise((wake) => setTimeout(wake, round / 5));
              widget.remove();
            }
            await new Promise((wake) => setTimeout(wake, 300));
          }, tag, times);

        await inAndOut(5);
        const before = await visitor.page.metrics();
        await inAndOut(500);
        // What the last ones asked of the city may still be on its way.
        for (let tries = 0; tries < 75 && (await alive()) > 0; tries += 1) await pause(200);
        assert.equal(await alive(), 0);
        const afterwards = await visitor.page.metrics();
        assert.ok(afterwards.JSEventListeners - before.JSEventListeners < 20, `${afterwards.JSEventListeners - before.JSEventListeners} listeners more`);
        assert.ok(afterwards.Nodes - before.Nodes < 100, `${afterwards.Nodes - before.Nodes} nodes more`);
        // Those that are kept are counted, so that none above means none.
        await visitor.evaluate((name) => {
          window.held = [document.createElement(name), document.createElement(name)];
        }, tag);
        assert.equal(await alive(), 2);
      });
    }
  });
}
