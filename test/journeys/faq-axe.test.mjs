import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { comeTo, faqStates } from '../support/faq-states.mjs';
import { serveFaqSite } from '../support/faq-site.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All else is the same in every scheme. */
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const schemes = {
  light: { features: [{ name: 'prefers-color-scheme', value: 'light' }, { name: 'forced-colors', value: 'none' }], rules: allRules },
  dark: { features: [{ name: 'prefers-color-scheme', value: 'dark' }, { name: 'forced-colors', value: 'none' }], rules: ofColours },
  forced: { features: [{ name: 'prefers-color-scheme', value: 'light' }, { name: 'forced-colors', value: 'active' }], rules: ofColours },
};

/** In the page: what is wrong, and what axe cannot judge, a line each. */
const look = (runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ['violations', 'incomplete'] })
  .then(({ violations, incomplete }) => [...violations, ...incomplete].flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')} ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`)));

for (const engine of engines('chromium')) {
  describe(`axe on every state of the FAQ search, in ${engine}`, () => {
    let site;
    let browser;
    let resident;
    let device;
    let looks = 0;
    const begun = performance.now();
    before(async () => {
      site = await serveFaqSite();
      browser = await openBrowser(engine);
      resident = await browser.visit({ width: 800, height: 900 });
      device = await resident.page.createCDPSession();
    });
    after(async () => {
      await browser?.close();
      site?.close();
      console.log(`axe, ${looks} looks: ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
    });

    /** In every scheme; `spoil` is done before. */
    const faultsIn = async (lang, state, spoil) => {
      const undo = await comeTo(state, { resident, site, lang });
      try {
        await resident.evaluate(axe);
        if (spoil) await resident.evaluate(spoil);
        const faults = [];
        for (const [scheme, { features, rules }] of Object.entries(schemes)) {
          await device.send('Emulation.setEmulatedMedia', { features: [...features, { name: 'prefers-reduced-motion', value: 'reduce' }] });
          faults.push(...(await resident.evaluate(look, rules)).map((fault) => `${scheme}: ${fault}`));
          looks += 1;
        }
        return faults;
      } finally {
        await undo();
      }
    };

    for (const lang of ['en', 'es', 'ar']) {
      for (const state of Object.keys(faqStates)) {
        it(`${lang}, ${state}: light, dark, forced colours`, async () => assert.deepEqual(await faultsIn(lang, state), []));
      }
    }

    it('(would find a field without its label, words too pale, and what it cannot judge, in every scheme)', async () => {
      const faults = (await faultsIn('en', 'results', () => {
        window.look.all('label')[0].removeAttribute('for');
        const [pale] = window.look.all('.excerpt');
        for (const [name, value] of [['forced-color-adjust', 'none'], ['color', 'rgb(200 200 200)'], ['background-color', 'rgb(255 255 255)']]) pale.style.setProperty(name, value, 'important');
        window.look.all('#words-hint')[0].style.setProperty('background-image', 'linear-gradient(red, blue)');
      })).join('\n');
      for (const expected of ['light: label ', 'light: color-contrast', 'dark: color-contrast', 'forced: color-contrast']) assert.ok(faults.includes(expected), `${expected} in ${faults}`);
      assert.ok(await resident.evaluate(() => matchMedia('(forced-colors: active)').matches));
    });
  });
}
