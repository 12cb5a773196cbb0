import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { comeTo, faqStates } from '../support/faq-states.mjs';
import { serveFaqSite } from '../support/faq-site.mjs';
import { atTheKeyboard } from '../support/keyboard.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

/** In the page: what sticks out, is cut off, or is too small to be met. */
function faults() {
  const { all, overflow, clipped, visible, onlyRead, name } = window.look;
  const found = clipped().map((text) => `clipped ${text}`);
  if (overflow() > 0) found.push(`${overflow()} px too wide`);
  const ours = (element) => element.getRootNode() !== document && visible(element) && !onlyRead(element);
  for (const control of all('button, input, select, .civic-button').filter(ours)) {
    const { width, height, left, right } = (control.closest('.civic-choice') ?? control).getBoundingClientRect();
    if (width < 24 || height < 24) found.push(`${control.localName} “${name(control)}” is only ${width} × ${height}`);
    if (left < 0 || right > innerWidth) found.push(`${control.localName} “${name(control)}” is partly outside`);
  }
  for (const element of all('.widget *').filter(ours)) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    if ((overflowX === 'hidden' || overflowY === 'hidden') && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)) found.push(`${element.localName}.${element.className} is cut off (${textOverflow})`);
  }
  return found;
}

/** In the page: WCAG's text spacing, in every root. */
function spaceOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  for (const { shadowRoot } of window.look.all('*')) if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}

const long = 'Straßenreinigungsgebührenverordnung'.repeat(3);
const longArticles = [
  { id: 'bins', question: `${long}?`, answer: `${long} [${long}](https://city.example/${long})\n\n| ${long} | b |\n| --- | --- |\n| ${long} | ${long} |`, topic: long, department: long, checked: '2026-03-31', serviceCode: '010', related: ['glass'] },
  { id: 'glass', question: `bins ${long}`, answer: long, topic: 'b', department: 'b' },
];

for (const engine of engines('chromium')) {
  describe(`The FAQ search wherever and however it is read, in ${engine}`, () => {
    let site;
    let browser;
    let resident;
    let device;
    const begun = performance.now();
    before(async () => {
      site = await serveFaqSite();
      site.put('/long.json', JSON.stringify({ lang: 'en', articles: longArticles }));
      browser = await openBrowser(engine);
      resident = await browser.visit();
      device = await resident.page.createCDPSession();
    });
    after(async () => {
      await browser?.close();
      site?.close();
      console.log(`Wherever it is read: ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
    });

    const visit = async (state, { lang = 'en', width = 800, height = 900, features = [], given } = {}) => {
      await resident.resize(width, height);
      await device.send('Emulation.setEmulatedMedia', { media: '', features });
      const undo = await comeTo(state, { resident, site, lang, given });
      await undo();
    };

    // 320 × 256 is what a window of 1280 × 1024 shows at 400 %.
    for (const [lang, state] of [...Object.keys(faqStates).map((state) => ['en', state]), ...['results', 'opened', 'rated no', 'empty', 'filters open'].map((state) => ['ar', state])]) {
      it(`${lang}, ${state}: fits 320 × 256, with letters and lines apart as well`, async () => {
        await visit(state, { lang, width: 320, height: 256 });
        assert.deepEqual(await resident.evaluate(faults), []);
        await resident.evaluate(spaceOut);
        assert.deepEqual(await resident.evaluate(faults), []);
        // The search sets its sheets anew when more of it comes, and would then have been looked at as it was.
        assert.ok(await resident.evaluate(() => window.look.all('.widget *').every((element) => getComputedStyle(element).letterSpacing !== 'normal')), 'letters are apart');
      });
    }

    for (const state of ['often asked', 'opened', 'unsure, did you mean', 'empty']) {
      it(`pseudo language, very long words, ${state}: nothing is cut off`, async () => {
        await visit(state, { width: 320, height: 640, given: { locale: 'en-XA', ...(state === 'opened' && { src: '/long.json' }) } });
        assert.deepEqual(await resident.evaluate(faults), []);
        assert.ok(await resident.evaluate(() => window.look.words(window.look.all('#listed')[0].textContent).startsWith('[')));
      });
    }

    it('(would find a box that is cut off, too small, or sticks out)', async () => {
      await visit('results', { width: 320, height: 256 });
      await resident.evaluate(() => {
        const [one, other] = window.look.all('.question');
        Object.assign(one.style, { blockSize: '10px', minBlockSize: '0', overflow: 'hidden' });
        Object.assign(other.style, { inlineSize: '500px' });
      });
      const found = (await resident.evaluate(faults)).join('\n');
      for (const expected of ['is only', 'cut off', 'px too wide', 'partly outside']) assert.ok(found.includes(expected), `${expected} in ${found}`);
    });

    it('letters twice as large in the browser’s settings: they grow, and all still fits 320 px', async () => {
      await visit('opened', { width: 320, height: 640 });
      const size = () => resident.evaluate(() => parseFloat(getComputedStyle(window.look.all('.question')[0]).fontSize));
      const before = await size();
      await device.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      try {
        await visit('opened', { width: 640, height: 640 });
        assert.equal(await size(), 2 * before);
        assert.deepEqual(await resident.evaluate(faults), []);
      } finally {
        await device.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
      }
    });

    const everyStop = async (state, options) => {
      await visit(state, options);
      await resident.evaluate(() => { document.activeElement?.blur(); window.scrollTo(0, 0); });
      const keyboard = atTheKeyboard(resident);
      await keyboard.to('field', '');
      const passed = [];
      for (let at = await keyboard.here(); at && passed.length < 60; at = await keyboard.here()) {
        const key = `${at.tag} ${at.id} ${at.name}`;
        if (passed.includes(key)) break;
        passed.push(key);
        await resident.press('Tab');
      }
      assert.deepEqual(keyboard.complaints(), []);
      return passed;
    };
    const bars = '<style>.bar { position: sticky; z-index: 9; background: #333; color: #fff; block-size: 40vh; margin: 0 } .top { inset-block-start: 0 } .foot { inset-block-end: 0 } main { padding-block-end: 40vh }</style><p class="bar top">The city</p>';

    for (const [name, options] of Object.entries({
      'a phone': { width: 320, height: 640 },
      'forced colours': { features: [{ name: 'forced-colors', value: 'active' }] },
      'right to left': { lang: 'ar' },
      'between bars that take 80 % of the window': { width: 390, height: 900, given: { before: bars, after: '<p class="bar foot">The city</p>' } },
    })) {
      it(`${name}: Tab leads to everything in its order, each seen and with a ring`, async () => {
        const passed = await everyStop('rated no', options);
        const order = passed.map((each) => each.split(' ')[1]);
        assert.ok(passed.length >= 10, passed.join('\n'));
        assert.ok(order.indexOf('answer-0') > order.indexOf('words'), order.join(' '));
        assert.ok(order.indexOf('answer-0-near-0') > order.indexOf('answer-0'), order.join(' '));
        assert.ok(order.findIndex((id) => id.includes('reasons')) > order.indexOf('answer-0-near-0'), order.join(' '));
        assert.ok((await everyStop('empty', options)).length >= 6);
      });
    }

    it('right to left: lines begin at the right, and what opens is marked there', async () => {
      await visit('opened', { lang: 'ar' });
      const seen = await resident.evaluate(() => {
        const [widget, question, open] = ['.widget', '.question', '.opened'].map((selector) => window.look.all(selector)[0]);
        const words = question.querySelector('span').getBoundingClientRect();
        const icon = question.querySelector('svg, .civic-icon').getBoundingClientRect();
        const { borderRightWidth, borderLeftWidth } = getComputedStyle(open);
        return { dir: widget.dir, lang: question.lang, wordsFirst: words.right > icon.right, borderRightWidth, borderLeftWidth };
      });
      assert.deepEqual(seen, { dir: 'rtl', lang: 'ar', wordsFirst: true, borderRightWidth: '4px', borderLeftWidth: '0px' });
    });

    it('forced colours: field, buttons, marks and the open answer keep an edge or a weight, not a colour alone', async () => {
      await visit('opened', { features: [{ name: 'forced-colors', value: 'active' }] });
      const edges = await resident.evaluate(() => {
        const style = (selector) => getComputedStyle(window.look.all(selector)[0]);
        return {
          field: parseFloat(style('#words').borderTopWidth), button: parseFloat(style('.civic-button').borderTopWidth), rating: parseFloat(style('.rating').borderTopWidth), open: parseFloat(style('.opened').borderLeftWidth),
          mark: Number(style('.excerpt mark').fontWeight), chevron: style('.question .civic-icon').stroke !== 'none' || style('.question .civic-icon').fill !== 'none',
        };
      });
      for (const edge of ['field', 'button', 'rating', 'open']) assert.ok(edges[edge] >= 1, `${edge}: ${JSON.stringify(edges)}`);
      assert.ok(edges.mark >= 600 && edges.chevron, JSON.stringify(edges));
    });

    it('words in another language say which, for the voice that reads them', async () => {
      await visit('another language', { lang: 'ar' });
      await resident.evaluate(() => {
        Object.assign(window.look.all('#words')[0], { value: 'bins' }).dispatchEvent(new Event('input', { bubbles: true }));
      });
      await resident.until('the line of an answer', () => window.look.all('.excerpt').length > 0);
      await resident.evaluate(() => window.look.all('#answer-0')[0].click());
      await resident.until('the answer', () => window.look.all('.civic-rich').length > 0);
      const langs = await resident.evaluate(() => window.look.all('.question, .excerpt, .civic-rich').map((element) => element.closest('[lang]').lang));
      assert.ok(langs.length > 3 && langs.every((lang) => lang === 'en'), langs.join());
      assert.equal(await resident.evaluate(() => window.look.all('.widget')[0].lang.split('-')[0]), 'ar');
    });

    it('less motion: nothing moves, and nothing could; without that wish something would', async () => {
      const able = () => resident.evaluate(() => window.look.all('.widget *').filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        return transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || (animationName !== 'none' && parseFloat(animationDuration) > 0);
      }).length);
      await visit('opened', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
      assert.equal(await able(), 0);
      await visit('opened');
      assert.ok(await able() > 0);
    });

    it('on paper: the question, the answer whole and who keeps it; nothing that can only be pressed', async () => {
      await visit('opened');
      await resident.page.emulateMediaType('print');
      const paper = await resident.text();
      await resident.page.emulateMediaType('screen');
      for (const words of ['When are the bins emptied?', 'Every Tuesday', 'Grey bins: each week', 'Kept by Public works', 'Last checked on March 31, 2026']) assert.ok(paper.includes(words), `${words} in ${paper}`);
      for (const words of ['Did this answer your question?', 'Copy link', 'Search\n']) assert.ok(!paper.includes(words), `“${words}” stays off the paper: ${paper}`);
    });
  });
}
