import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
import { serveHostPages } from '../support/host-site.mjs';
import { atTheKeyboard } from '../support/keyboard.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';
import { couch, findAnAnswer } from '../support/find-an-answer.mjs';
import { numberGiven, trickyPlace, trickyWords, walkToTheCheck } from '../support/walk-to-the-check.mjs';

for (const engine of engines('chromium')) {
  describe(`What a person asked of their device, in ${engine}`, () => {
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

    const open = async (t, path, features = []) => {
      const visitor = await browser.visit();
      t.after(() => visitor.leave());
      const device = await visitor.page.createCDPSession();
      await device.send('Emulation.setEmulatedMedia', { features });
      await visitor.open(`${site.url}${path}`);
      await visitor.seesHeading('What do you need?');
      return visitor;
    };

    it('P5 forced colours: every stop has its ring, choices show that they are chosen, and the words on the button can be read', async (t) => {
      const visitor = await open(t, 'form.html', [{ name: 'forced-colors', value: 'active' }]);
      assert.equal(await visitor.evaluate(() => window.matchMedia('(forced-colors: active)').matches), true);
      const keyboard = atTheKeyboard(visitor);
      await keyboard.to('button', 'Streets and sidewalks');
      await visitor.press('Enter');
      await visitor.sees('Pothole');
      await keyboard.choose('Pothole');
      const dots = await visitor.evaluate(() => window.look.all('.civic-tick').map((tick) => ({ checked: tick.checked, dot: parseFloat(getComputedStyle(tick, '::before').borderTopWidth), edge: parseFloat(getComputedStyle(tick).borderTopWidth) })));
      assert.ok(dots.length > 1 && dots.every(({ checked, dot, edge }) => edge >= 1 && checked === dot > 0), JSON.stringify(dots));
      await keyboard.to('button', 'Continue');
      const contrast = await visitor.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(window.look.find('button', 'Continue'));
        const light = (rgb) => rgb.match(/[\d.]+/g).slice(0, 3).map((part) => (part / 255) ** 2.2).reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
        const [one, other] = [light(color), light(backgroundColor)].sort((a, b) => b - a);
        return (one + 0.05) / (other + 0.05);
      });
      assert.ok(contrast >= 4.5, `${contrast}`);
      await visitor.press('Enter');
      await visitor.seesHeading('Where is it?');
      assert.deepEqual(keyboard.complaints(), []);
      const way = await visitor.evaluate(() => window.look.all('.civic-way span').map((piece) => [piece.className === 'civic-walked', parseFloat(getComputedStyle(piece).borderBlockEndWidth)]));
      assert.ok(way.filter(([walked]) => walked).length === 2 && way.every(([walked, width]) => walked === width > 2), JSON.stringify(way));
    });

    const motion = (visitor) =>
      visitor.evaluate(() => {
        const widget = document.querySelector('civic-request-form');
        const moving = window.look.all('*', widget).filter((element) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
          return transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || (animationName !== 'none' && parseFloat(animationDuration) > 0);
        });
        return { able: moving.length, running: document.getAnimations().length + (widget.shadowRoot.getAnimations?.().length ?? 0) };
      });
    const pressAbout = async (visitor) => {
      await visitor.click('button', 'Streets and sidewalks');
      await visitor.sees('Pothole');
      await visitor.click('choice', 'Pothole');
    };

    it('P5 less motion: nothing moves, and nothing could', async (t) => {
      const visitor = await open(t, 'form.html', [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await pressAbout(visitor);
      assert.deepEqual(await motion(visitor), { able: 0, running: 0 });
      await visitor.click('button', 'Continue');
      await visitor.seesHeading('Where is it?');
      assert.deepEqual(await motion(visitor), { able: 0, running: 0 });
    });

    it('(without that wish something would)', async (t) => {
      const visitor = await open(t, 'form.html');
      await pressAbout(visitor);
      assert.ok((await motion(visitor)).able > 0);
    });

    const openSearch = async (t, features) => {
      const visitor = await browser.visit();
      t.after(() => visitor.leave());
      const device = await visitor.page.createCDPSession();
      await device.send('Emulation.setEmulatedMedia', { features });
      await visitor.open(`${site.url}with-search/like-phila.html`);
      return visitor;
    };

    it('forced colours: the search has a ring at every stop, and what was asked for is marked by more than its colour', async (t) => {
      const visitor = await openSearch(t, [{ name: 'forced-colors', value: 'active' }]);
      await visitor.seesHeading('Questions people often ask');
      const keyboard = atTheKeyboard(visitor);
      await keyboard.to('field', 'What would you like to know?');
      await visitor.type('couch');
      await visitor.sees('for “couch”');
      await keyboard.to('button', couch);
      await visitor.press('Enter');
      await visitor.sees('Did this answer your question?');
      await keyboard.to('button', 'Yes');
      assert.deepEqual(keyboard.complaints(), []);
      const weights = await visitor.evaluate(() => window.look.all('mark').map((mark) => Number(getComputedStyle(mark).fontWeight)));
      assert.ok(weights.length > 0 && weights.every((weight) => weight >= 600), String(weights));
    });

    it('less motion: nothing of the search moves, and nothing could', async (t) => {
      const visitor = await openSearch(t, [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await findAnAnswer(visitor);
      const able = await visitor.evaluate(() => window.look.all('*', document.querySelector('civic-faq-search')).filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        return transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || (animationName !== 'none' && parseFloat(animationDuration) > 0);
      }).length);
      assert.equal(able, 0);
    });

    it('on paper: the questions and the open answer, whatever the page’s own print sheet hides, and nothing that can only be pressed', async (t) => {
      const visitor = await openSearch(t, []);
      await findAnAnswer(visitor);
      await visitor.page.emulateMediaType('print');
      const printed = await visitor.text();
      for (const words of [couch, 'You choose a day and we send you the date.', 'Kept by', 'Last checked']) assert.ok(printed.includes(words), words);
      assert.doesNotMatch(printed, /Did this answer your question|Copy link|Show more|\bSearch\b/);
    });

    it('on paper: every answer before and after sending, and the number, whatever the page’s own print sheet hides', async (t) => {
      const visitor = await open(t, 'like-phila.html');
      const answers = ['Pothole', ...trickyWords.split('\n').filter(Boolean), trickyPlace, 'In a bike lane', 'Like a bath tub', '6', 'Añes', 'ines@example.com'];
      await walkToTheCheck(visitor);
      await visitor.page.emulateMediaType('print');
      const printed = await visitor.text();
      for (const answer of answers) assert.ok(printed.includes(answer), answer);
      assert.doesNotMatch(printed, /Send to the city|\bChange\b/, 'what can only be pressed stays off the paper');
      const { colour, ground } = await visitor.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.querySelector('civic-request-form'));
        return { colour: color, ground: backgroundColor };
      });
      assert.deepEqual([colour, ground], ['rgb(27, 27, 27)', 'rgba(0, 0, 0, 0)']);
      const paper = await visitor.page.pdf({ format: 'letter' });
      assert.ok(paper.length > 5_000);

      await visitor.page.emulateMediaType('screen');
      await visitor.click('button', 'Send to the city');
      await visitor.seesHeading('The city has your request');
      const number = await numberGiven(visitor);
      await visitor.page.emulateMediaType('print');
      const receipt = await visitor.text();
      assert.doesNotMatch(receipt, /Follow this request|\bChange\b/);
      for (const words of [number, 'The city has your request', ...answers]) assert.ok(receipt.includes(words), `the receipt on paper tells “${words}”`);
    });
  });
}
