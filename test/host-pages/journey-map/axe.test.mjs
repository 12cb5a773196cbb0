import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { janeAsIs, janeToBe } from '@civic-elements/demo-city';
import { serveJourneySite } from '../../support/journey-site.mjs';
import { missingFrom, stringsOf, wordsHeard } from '../../support/journey-strings.mjs';
import { engines, openBrowser } from '../../support/open-browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const schemes = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }, { name: 'forced-colors', value: 'none' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }, { name: 'forced-colors', value: 'none' }],
  forced: [{ name: 'prefers-color-scheme', value: 'light' }, { name: 'forced-colors', value: 'active' }],
};
/** In the page: what axe holds against it, a line each. */
const look = (values) => globalThis.axe.run(document, { runOnly: values, resultTypes: ['violations'] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')} ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`)));

for (const engine of engines('chromium')) {
  describe(`axe on a journey map, in ${engine}`, () => {
    let site;
    let browser;
    let visitor;
    let device;
    before(async () => {
      site = await serveJourneySite();
      browser = await openBrowser(engine);
      visitor = await browser.visit();
      device = await visitor.page.createCDPSession();
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    const faults = async () => {
      const found = [];
      for (const [scheme, features] of Object.entries(schemes)) {
        await device.send('Emulation.setEmulatedMedia', { features: [...features, { name: 'prefers-reduced-motion', value: 'reduce' }] });
        found.push(...(await visitor.evaluate(look, rules)).map((fault) => `${scheme}: ${fault}`));
      }
      return found;
    };

    for (const view of ['list', 'map', 'table']) {
      it(`criterion 3: as a ${view}: nothing in light, dark and forced colours, with every text heard`, async () => {
        await site.openMap(visitor, { map: janeAsIs, compare: janeToBe, view });
        await visitor.evaluate(axe);
        assert.deepEqual(await faults(), []);
        assert.deepEqual(missingFrom(await wordsHeard(visitor.page), stringsOf(janeAsIs)), []);
      });
    }

    it('(would find a heading without words and a text too pale, in every scheme)', async () => {
      await site.openMap(visitor, { map: janeAsIs, view: 'list' });
      await visitor.evaluate(axe);
      await visitor.evaluate(() => {
        const [pale] = window.look.all('.told');
        for (const [name, value] of [['forced-color-adjust', 'none'], ['color', 'rgb(200 200 200)'], ['background-color', 'rgb(255 255 255)']]) pale.style.setProperty(name, value, 'important');
        window.look.all('h3')[0].replaceChildren();
      });
      const found = (await faults()).join('\n');
      for (const expected of ['light: empty-heading', 'light: color-contrast', 'dark: color-contrast', 'forced: color-contrast']) assert.ok(found.includes(expected), `${expected} in ${found}`);
    });
  });
}
