import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { journeys } from '../../packages/demo-city/dist/index.js';
import { byEar } from '../support/by-ear.mjs';
import { atTheKeyboard } from '../support/keyboard.mjs';
import { mapBuilder, saidIn } from '../support/map-builder.mjs';
import { serveMapPage } from '../support/map-page.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

const [asIs] = journeys;
const built = (person) => person.evaluate(() => document.querySelector('civic-journey-map').toJSON());

/** How somebody gets about who sees the page and has no mouse. */
function bySight(person) {
  const keyboard = atTheKeyboard(person);
  const startsWith = (tags, name) => (at) => tags.includes(at.tag) && at.name.startsWith(name);
  const isAt = (tags) => (name) => keyboard.isAt(`“${name}”`, startsWith(tags, name));
  return {
    complaints: keyboard.complaints, stops: keyboard.stops, choose: keyboard.choose, tick: keyboard.tick, type: person.type, press: person.press,
    field: (name) => keyboard.to('field', name), list: (name) => keyboard.to('field', name), button: (name, options) => keyboard.to('button', name, options), more: (name) => keyboard.to('button', name),
    isAtField: isAt(['input', 'textarea']), isAtList: isAt(['select']), isAtBox: isAt(['input']), isAtButton: isAt(['button']), isAtHeading: isAt(['h3', 'h4']),
    chosen: () => person.evaluate(() => window.look.focused().selectedOptions[0].textContent.trim()),
  };
}

/** How somebody gets about who only hears. */
async function byHearing(browser, person) {
  const ear = await byEar(browser, person);
  const hears = (role) => (name) => ear.hears(role, name);
  return {
    complaints: ear.complaints, choose: ear.choose, tick: ear.tick, type: person.type, press: person.press,
    field: (name) => ear.to('textbox', name), list: (name) => ear.to('combobox', name), button: (name, options) => ear.to('button', name, options), more: (name) => ear.to('button', name),
    isAtField: (name) => ear.hears('textbox', name), isAtList: hears('combobox'), isAtBox: hears('checkbox'), isAtButton: hears('button'), isAtHeading: hears('heading'),
    chosen: async () => (await ear.here()).value,
  };
}

for (const engine of engines('chromium')) {
  describe(`A journey map built from nothing, in ${engine}`, () => {
    let browser;
    let site;
    before(async () => {
      browser = await openBrowser(engine);
      site = await serveMapPage('editable');
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });
    const arrives = async () => {
      const person = await browser.visit({ width: 1000, height: 900 });
      await person.open(site.address);
      await person.seesHeading('Begin a map');
      return person;
    };

    it('by somebody who only uses a keyboard: all of Jane’s map as it is today', async (t) => {
      const person = await arrives();
      const hand = bySight(person);
      const begun = performance.now();
      await mapBuilder(hand).build(asIs);
      t.diagnostic(`${((performance.now() - begun) / 1000).toFixed(1)} s, ${hand.stops()} stops`);
      assert.deepEqual(saidIn(await built(person)), saidIn(asIs));
      assert.deepEqual(hand.complaints(), []);
      assert.deepEqual(person.noise, []);
    });

    it('by somebody who only hears: the same map', async (t) => {
      const person = await arrives();
      const hand = await byHearing(browser, person);
      const begun = performance.now();
      await mapBuilder(hand).build(asIs);
      t.diagnostic(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
      assert.deepEqual(saidIn(await built(person)), saidIn(asIs));
      assert.deepEqual(hand.complaints(), []);
    });
  });
}
