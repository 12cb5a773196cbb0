import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
import { serveHostPages } from '../support/host-site.mjs';
import { atTheKeyboard } from '../support/keyboard.mjs';
import { couch } from '../support/find-an-answer.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

const smallest = { text: 16, target: 24, aim: 44 };
/** Its topics and what an answer leads to are small and many. */
const searchs = { ...smallest, aim: 24 };

/** In the page: what is too small, or no longer ours. */
function faults({ text, target, aim }) {
  const { all, visible, name, textHolders, onlyRead, words } = window.look;
  const ours = (element) => element.getRootNode() !== document || (element.closest('.civic-light') !== null && element.closest('slot') === null);
  const found = [];
  for (const element of textHolders().filter(ours)) {
    const { fontSize, lineHeight, textTransform, letterSpacing, color } = getComputedStyle(element);
    const what = `${element.localName} “${words(element.textContent).slice(0, 40)}”`;
    if (parseFloat(fontSize) < text) found.push(`${what}: ${fontSize}`);
    if (parseFloat(lineHeight) / parseFloat(fontSize) < 1.15) found.push(`${what}: lines ${lineHeight} for letters of ${fontSize}`);
    if (textTransform !== 'none') found.push(`${what}: ${textTransform}`);
    if (Math.abs(parseFloat(letterSpacing) || 0) > 0.5) found.push(`${what}: letters ${letterSpacing} apart`);
    if (color === 'rgb(153, 153, 153)') found.push(`${what}: the page's grey`);
    if (element.getBoundingClientRect().width < 1) found.push(`${what}: no room`);
  }
  for (const control of all('button, input, textarea, select, summary, .civic-button').filter((each) => ours(each) && visible(each) && !onlyRead(each))) {
    const row = control.closest('.civic-choice') ?? control;
    const { width, height } = row.getBoundingClientRect();
    const what = `${control.localName} “${name(control).slice(0, 40)}”`;
    if (width < target || height < target) found.push(`${what}: ${width} × ${height}`);
    else if (height < aim - 0.5) found.push(`${what}: only ${height} high`);
  }
  for (const button of all('.civic-button-primary').filter(visible)) {
    const { backgroundColor, color, fontWeight } = getComputedStyle(button);
    if (backgroundColor !== 'rgb(0, 94, 162)' || color !== 'rgb(255, 255, 255)' || Number(fontWeight) < 600) found.push(`the button is ${color} on ${backgroundColor}, ${fontWeight}`);
  }
  for (const widget of all('civic-request-form, civic-status-tracker')) {
    const { display, width } = getComputedStyle(widget);
    if (display !== 'block' || parseFloat(width) < 280) found.push(`${widget.localName}: ${display}, ${width}`);
  }
  return found;
}

for (const engine of engines('chromium', 'firefox')) {
  describe(`Pages whose sheets mean no good, in ${engine}`, () => {
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

    const open = async (t, path) => {
      const visitor = await browser.visit({ width: 700, height: 900 });
      t.after(() => visitor.leave());
      await visitor.open(`${site.url}${path}`);
      await visitor.seesHeading('What do you need?');
      await visitor.sees('What is your request number?');
      return visitor;
    };

    const roots = engine === 'chromium' ? ['62.5%', '14px', '16px', '24px'] : ['62.5%'];
    // In the page itself nothing but our own sheets stands between.
    const ways = [...roots.map((root) => ({ root, light: '' })), { root: '62.5%', light: '&light' }];
    for (const page of ['hostile', 'like-phila', 'like-bootstrap']) {
      for (const { root, light } of ways) {
        it(`H3 H4 ${page}, a root of ${root}${light && ', drawn into the page'}: text stays at ${smallest.text} px or more, targets at ${smallest.aim}, buttons ours, the ring there`, async (t) => {
          const visitor = await open(t, `${page}.html?root=${encodeURIComponent(root)}${light}`);
          assert.equal(await visitor.evaluate(() => getComputedStyle(document.documentElement).fontSize), root === '62.5%' ? '10px' : root, 'the page has its way with its own root');
          assert.equal(await visitor.evaluate(() => document.querySelectorAll('.civic-light').length), light ? 2 : 0);
          assert.deepEqual(await visitor.evaluate(faults, smallest), []);
          assert.equal(await visitor.overflow(), 0);

          const keyboard = atTheKeyboard(visitor);
          await keyboard.to('field', 'Tell us what is wrong');
          await visitor.type('pothole');
          await keyboard.choose('Pothole');
          await keyboard.to('button', 'Continue');
          await visitor.press('Enter');
          await visitor.seesHeading('Where is it?');
          await keyboard.to('button', 'Continue');
          await visitor.press('Enter');
          await visitor.seesHeading('There is a problem');
          assert.deepEqual(await visitor.evaluate(faults, smallest), []);
          assert.deepEqual(keyboard.complaints(), []);
        });
      }
    }

    for (const page of ['hostile', 'like-phila', 'like-bootstrap']) {
      for (const root of roots) {
        it(`the search on ${page}, a root of ${root}: text stays at 16 px or more, targets at 24, and the ring is there`, async (t) => {
          const visitor = await browser.visit({ width: 700, height: 900 });
          t.after(() => visitor.leave());
          await visitor.open(`${site.url}with-search/${page}.html?root=${encodeURIComponent(root)}`);
          await visitor.seesHeading('Questions people often ask');
          await visitor.sees('Choose a topic or a department');
          assert.deepEqual(await visitor.evaluate(faults, searchs), []);
          const keyboard = atTheKeyboard(visitor);
          await keyboard.to('field', 'What would you like to know?');
          await visitor.type('couch');
          await visitor.press('Enter');
          await keyboard.isAt('the first question', (at) => at.name === couch && at.seen);
          await visitor.press('Enter');
          await visitor.sees('Did this answer your question?');
          assert.deepEqual(await visitor.evaluate(faults, searchs), []);
          await keyboard.to('button', 'Yes');
          // While the arrow of a question turns, its corners stand out.
          await visitor.until('nothing wider than the window', () => window.look.overflow() === 0);
          assert.deepEqual(keyboard.complaints(), []);
        });
      }
    }

    it('(text and targets that are too small are found)', async (t) => {
      const visitor = await open(t, 'hostile.html');
      await visitor.evaluate(() => {
        // An element, because the form sets its list of sheets anew when what comes after its first page is there.
        const small = document.createElement('style');
        small.textContent = '.civic-hint { font-size: 12px !important } .civic-button-primary { min-block-size: 0 !important; block-size: 20px !important; padding: 0 !important; text-transform: uppercase !important }';
        document.querySelector('civic-request-form').shadowRoot.append(small);
      });
      const found = (await visitor.evaluate(faults, smallest)).join('\n');
      assert.match(found, /12px/);
      assert.match(found, /button “Continue”: [\d.]+ × 20/);
      assert.match(found, /uppercase/);
    });
  });
}
