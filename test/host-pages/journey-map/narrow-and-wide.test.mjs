import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openClassicBrowser } from '../../support/classic-page.mjs';
import { cityMaps, sampleMaps, serveJourneySite } from '../../support/journey-site.mjs';
import { wordsHeard } from '../../support/journey-strings.mjs';
import { engines, openBrowser } from '../../support/open-browser.mjs';

const maps = { ...cityMaps, ...sampleMaps };

/** In the page: text smaller than 16 px, and controls smaller than 24 by 24, each with its words. */
function tooSmall() {
  const [map] = window.look.all('civic-journey-map');
  const within = window.look.all('*', map).filter((element) => window.look.visible(element) && !window.look.onlyRead(element) && !element.closest('svg'));
  const words = (element) => window.look.words(element.textContent).slice(0, 40);
  const holdsText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
  const texts = within.filter((element) => holdsText(element) && parseFloat(getComputedStyle(element).fontSize) < 16).map((element) => `${getComputedStyle(element).fontSize}: ${words(element)}`);
  // A link within a sentence is as high as its line (WCAG 2.5.8, Inline); a box goes with its label.
  const isInline = (element) => element.localName === 'a' && getComputedStyle(element).display === 'inline';
  const targets = within.filter((element) => element.matches('a[href], button, summary, input') && !isInline(element)).map((element) => element.closest('label') ?? element);
  const small = targets.map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24)).map(({ element, box }) => `${box.width}×${box.height}: ${words(element)}`);
  return { texts, small, checked: targets.length };
}

for (const engine of engines('chromium')) {
  describe(`A journey map on a narrow page, in ${engine}`, () => {
    let site;
    let browser;
    before(async () => {
      site = await serveJourneySite();
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    for (const [name, map] of Object.entries(maps)) {
      it(`criterion 4: ${name}: at 320 and 256 px nothing is wider than the page, text is 16 px, controls are 24 px, and it is heard as at 1280 px`, async (t) => {
        const visitor = await browser.visit();
        t.after(() => visitor.leave());
        await site.openMap(visitor, { map });
        const wide = await wordsHeard(visitor.page);
        for (const width of [320, 256]) {
          await visitor.resize(width, 800);
          await visitor.until('the list', () => window.look.all('.region').every((region) => !region.hasAttribute('tabindex')));
          assert.equal(await visitor.overflow(), 0, `${width} px`);
          const { texts, small, checked } = await visitor.evaluate(tooSmall);
          assert.ok(checked > 5);
          assert.deepEqual([texts, small], [[], []], `${width} px`);
          assert.equal(await wordsHeard(visitor.page), wide, `${width} px`);
        }
      });
    }
  });
}

for (const engine of engines('chromium', 'firefox', 'webkit')) {
  describe(`A journey map on a wide page, in ${engine}`, () => {
    let site;
    let browser;
    before(async () => {
      site = await serveJourneySite();
      browser = await (engine === 'webkit' ? openClassicBrowser(engine) : openBrowser(engine));
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    for (const [name, map] of Object.entries(maps)) {
      it(`criterion 5: ${name}: at 1280 px each lane begins on one line across all stages`, async (t) => {
        const visitor = await browser.visit({ width: 1280 });
        t.after(() => visitor.leave());
        await site.openMap(visitor, { map });
        const lanes = await visitor.evaluate(() => {
          const places = {};
          for (const lane of window.look.all('.steps .lane')) {
            const name = lane.className;
            places[name] = [...new Set([...(places[name] ?? []), Math.round(lane.getBoundingClientRect().top)])];
          }
          const lefts = new Set(window.look.all('.step').map((step) => Math.round(step.getBoundingClientRect().left)));
          return { places, steps: window.look.all('.step').length, columns: lefts.size };
        });
        assert.equal(lanes.columns, lanes.steps, 'the steps stand side by side');
        for (const [lane, tops] of Object.entries(lanes.places)) assert.equal(tops.length, 1, `${lane} at ${tops.join(', ')}`);
      });
    }
  });
}
