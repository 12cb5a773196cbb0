import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
import { couch, findAnAnswer } from '../support/find-an-answer.mjs';
import { serveHostPages } from '../support/host-site.mjs';
import { atTheKeyboard } from '../support/keyboard.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

for (const engine of engines('chromium', 'firefox')) {
  describe(`Wherever a page puts the search, in ${engine}`, () => {
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

    const open = async (t, path, options) => {
      const visitor = await browser.visit(options);
      t.after(() => visitor.leave());
      await visitor.open(path.startsWith('http') ? path : `${site.url}with-search/${path}`);
      return visitor;
    };

    it('inside a form of the page: Enter and Search are the inner form’s, and the outer form stays what it was', async (t) => {
      const visitor = await open(t, 'in-a-form.html');
      await findAnAnswer(visitor);
      await visitor.fill('What would you like to know?', 'passport');
      await visitor.press('Enter');
      await visitor.sees('for “passport”');
      await visitor.isOn('/with-search/in-a-form.html');
      assert.deepEqual(await visitor.evaluate(() => [...new FormData(document.querySelector('#outer'))]), [['q', 'trees']]);
    });

    it('inside the root of another component: it works, and focus finds the first question', async (t) => {
      const visitor = await open(t, 'in-a-root.html');
      await visitor.seesHeading('Questions people often ask');
      await visitor.fill('What would you like to know?', 'couch');
      await visitor.press('Enter');
      await visitor.until('focus on the first question', (wanted) => window.look.here()?.name === wanted, couch);
      assert.deepEqual(visitor.noise, []);
    });

    it('in a frame of 320 px: nothing scrolls sideways, and it works', async (t) => {
      const visitor = await open(t, 'in-a-frame.html');
      const frame = await visitor.page.waitForFrame((each) => each.url().endsWith('form.html'));
      const box = await (await visitor.page.$('iframe')).boundingBox();
      const press = async (kind, words) => {
        const middle = await frame.evaluate((...which) => window.look.middle(...which), kind, words);
        assert.ok(middle, words);
        await visitor.page.mouse.click(box.x + middle.x, box.y + middle.y);
      };
      const until = async (words) => {
        for (let tries = 0; !(await frame.evaluate((wanted) => window.look.text().includes(wanted), words)); tries += 1) {
          assert.ok(tries < 200, words);
          await new Promise((wake) => setTimeout(wake, 25));
        }
      };
      await until('Questions people often ask');
      await press('field', 'What would you like to know?');
      await visitor.type('couch');
      await until('for “couch”');
      await press('button', couch);
      await until('Did this answer your question?');
      assert.equal(await frame.evaluate(() => window.look.overflow()), 0);
      assert.deepEqual(await frame.evaluate(() => window.look.clipped()), []);
      assert.equal(await frame.evaluate(() => window.innerWidth), 320);
    });

    it('with the script after the tag: it comes to life, and the list steps back', async (t) => {
      const visitor = await open(t, 'tag-first.html');
      await visitor.seesHeading('Questions people often ask');
      assert.doesNotMatch(await visitor.text(), /Once a week/);
    });

    it('by a link, at load: the answer is open and in view, and the same link copies', async (t) => {
      const visitor = await open(t, `${city.url}answers.html#faq=jury-duty`);
      await visitor.sees('The county court, not the city.');
      await visitor.until('the question in view', () => window.look.here()?.seen && window.look.here().name.startsWith('I got a letter'));
      assert.equal(await visitor.evaluate(() => window.location.hash), '#faq=jury-duty');
    });

    it('by a link where the script is gone: the answer in the page’s own list opens, with its question in view', async (t) => {
      const visitor = await open(t, `${site.url}demo/answers.html?gone#faq=jury-duty`);
      await visitor.sees('The county court, not the city.');
      assert.equal(await visitor.evaluate(() => customElements.get('civic-faq-search')), undefined);
      const { open: isOpen, top } = await visitor.evaluate(() => {
        const details = document.getElementById('faq=jury-duty').closest('details');
        return { open: details.open, top: details.getBoundingClientRect().top };
      });
      assert.equal(isOpen, true);
      assert.ok(top >= 0 && top < 300, `${top} px`);
    });

    it('left for the request and come back to: the open answer is there again', async (t) => {
      const visitor = await open(t, `${city.url}answers.html`);
      await visitor.seesHeading('Questions people often ask');
      await visitor.click('button', couch);
      await visitor.sees('Did this answer your question?');
      await visitor.click('link', 'Start the request');
      await visitor.seesHeading('What do you need?');
      await visitor.sees('You chose: ');
      await visitor.goBack();
      await visitor.sees('You choose a day and we send you the date.');
    });

    it('between bars that take nine tenths of the window: the focus is never behind one', async (t) => {
      const visitor = await open(t, 'sticky.html', { width: 390, height: 900 });
      await visitor.seesHeading('Questions people often ask');
      const keyboard = atTheKeyboard(visitor);
      await keyboard.to('field', 'What would you like to know?');
      await visitor.type('couch');
      await visitor.press('Enter');
      await keyboard.isAt('the first question', (at) => at.name === couch && at.seen);
      await visitor.press('Enter');
      await visitor.sees('Did this answer your question?');
      await keyboard.to('button', 'Yes');
      await keyboard.to('button', couch, { back: true });
      assert.deepEqual(keyboard.complaints(), []);
    });
  });
}
