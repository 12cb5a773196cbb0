import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { janeAsIs, janeToBe } from '@civic-elements/demo-city';
import { serveJourneySite } from '../../support/journey-site.mjs';
import { atTheKeyboard } from '../../support/keyboard.mjs';
import { engines, openBrowser } from '../../support/open-browser.mjs';

/** In the page: how much the ring of what has the focus stands out from the page (WCAG 1.4.11). */
function contrastOfRing() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const sheet = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const light = (colour) => {
    sheet.fillStyle = colour;
    sheet.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...sheet.getImageData(0, 0, 1, 1).data].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [one, other] = [light('white'), light(getComputedStyle(at).outlineColor)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** In the page: what Tab has to reach in the map, by name; of choices that exclude each other, one. */
const toReach = () => {
  const radios = new Set();
  return window.look.all('a[href], button, summary, input', document.querySelector('civic-journey-map'))
    .filter((control) => window.look.visible(control) && !(control.type === 'radio' && (radios.has(control.name) || !radios.add(control.name))))
    .map((control) => (control.type === 'radio' ? `radios ${control.name}` : window.look.name(control)));
};

for (const engine of engines('chromium')) {
  describe(`A journey map by keyboard alone, in ${engine}`, () => {
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
    const visit = async (t, what) => {
      const visitor = await browser.visit({ width: 900 });
      t.after(() => visitor.leave());
      await site.openMap(visitor, what);
      return { visitor, keys: atTheKeyboard(visitor) };
    };

    it('criterion 6: Tab reaches each disclosure, filter, link and button, and one always sees where one is', async (t) => {
      const { visitor, keys } = await visit(t, { map: janeToBe, view: 'list' });
      await keys.to('button', 'What to show');
      assert.ok((await visitor.evaluate(contrastOfRing)) >= 3);
      await visitor.press('Enter');
      await visitor.until('the filters', () => window.look.all('#filter-channels input').some(window.look.visible));
      const wanted = await visitor.evaluate(toReach);
      assert.ok(wanted.length > 30, wanted.join(', '));
      await visitor.evaluate(() => document.activeElement.shadowRoot.activeElement.blur());
      await visitor.page.mouse.click(1, 1);
      const reached = [];
      for (let count = 0; count < wanted.length + 3; count += 1) {
        await visitor.press('Tab');
        const at = await keys.here();
        if (at) reached.push(at.type === 'radio' ? `radios ${await visitor.evaluate(() => window.look.focused().name)}` : at.name);
      }
      assert.deepEqual(wanted.filter((name) => !reached.includes(name)), []);
      assert.deepEqual(keys.complaints(), []);
    });

    it('criterion 6: on to the next moment that matters, a step folded with Escape, a filter ticked and taken back', async (t) => {
      const { visitor, keys } = await visit(t, { map: janeToBe, view: 'list' });
      const moments = janeToBe.stages.flatMap(({ steps }) => steps).filter(({ momentThatMatters }) => momentThatMatters);
      await keys.to('button', 'Next moment that matters');
      await visitor.press('Enter');
      await keys.isAt('the first moment', ({ id }) => id === `at-${moments[0].id}`);
      await keys.to('button', moments[0].title);
      await visitor.press('Escape');
      await visitor.until('the step folded', (id) => window.look.all(`#${id}-fold`)[0].getAttribute('aria-expanded') === 'false', `at-${moments[0].id}`);
      await keys.isAt('its button', ({ id }) => id === `at-${moments[0].id}-fold`);
      await visitor.press(' ');
      await visitor.until('the step unfolded', (id) => window.look.all(`#${id}-fold`)[0].getAttribute('aria-expanded') === 'true', `at-${moments[0].id}`);
      await keys.to('button', 'What to show', { back: true });
      await visitor.press('Enter');
      await keys.tick('Call to 311');
      await visitor.sees('Showing 1 step of 7.');
      await keys.to('button', 'Show all again');
      await visitor.press('Enter');
      await visitor.until('all steps', (count) => window.look.all('.step').length === count, janeToBe.stages.flatMap(({ steps }) => steps).length);
      await keys.isAt('the filters', ({ tag }) => tag === 'summary');
      assert.deepEqual(keys.complaints(), []);
    });

    it('criterion 6: letters, digits and signs do nothing', async (t) => {
      const { visitor, keys } = await visit(t, { map: janeToBe, view: 'list' });
      const state = () => visitor.evaluate(() => `${window.look.text()} ${window.look.focused()?.id} ${window.look.all('[aria-expanded=true], details[open]').length} ${scrollY}`);
      const { id } = await keys.to('button', janeToBe.stages[0].steps[0].title);
      assert.match(id, /-fold$/);
      const before = await state();
      for (const key of [...'abcdefghijklmnopqrstuvwxyz0123456789?/.,+-*[]', 'ArrowLeft', 'ArrowRight', 'F2', 'Delete', 'Insert']) await visitor.press(key);
      assert.equal(await state(), before);
      const words = await visitor.text();
      await visitor.press('Enter');
      await visitor.until('that Enter does something', (last) => window.look.text() !== last, words);
    });

    it('criterion 7: below a heading of level 2 a map of level 3 has levels 3, 4 and 5, none skipped, and two of them on a page share no id', async (t) => {
      const visitor = await browser.visit();
      t.after(() => visitor.leave());
      site.put('/second.json', JSON.stringify(janeAsIs));
      site.put('/planned.json', JSON.stringify(janeToBe));
      await site.openMap(visitor, { map: janeAsIs, compare: janeToBe, 'heading-level': 3, before: '<h2>Maps</h2>', after: '<civic-journey-map src="/second.json" compare-src="/planned.json" heading-level="3"></civic-journey-map>' });
      const maps = await visitor.evaluate(() => window.look.all('civic-journey-map').map(({ shadowRoot }) => ({
        levels: [...shadowRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1])),
        ids: [...shadowRoot.querySelectorAll('[id]')].map(({ id }) => id),
        named: [...shadowRoot.querySelectorAll('[aria-labelledby], [aria-controls], [aria-describedby], label[for]')].flatMap((element) => ['aria-labelledby', 'aria-controls', 'aria-describedby', 'for'].flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean))),
      })));
      assert.equal(maps.length, 2);
      for (const { levels, ids, named } of maps) {
        assert.deepEqual([...new Set(levels)].sort(), [3, 4, 5]);
        levels.forEach((level, at) => assert.ok(level <= (levels[at - 1] ?? 2) + 1, levels.join(' ')));
        assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []);
        assert.deepEqual(named.filter((id) => !ids.includes(id)), []);
      }
      // Each in a tree of its own: nothing of either can be found by id from the page.
      assert.equal(await visitor.evaluate((ids) => ids.filter((id) => document.getElementById(id)).length, maps[0].ids), 0);
    });
  });
}
