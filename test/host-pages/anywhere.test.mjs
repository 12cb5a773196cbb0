import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
import { serveHostPages } from '../support/host-site.mjs';
import { atTheKeyboard } from '../support/keyboard.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

for (const engine of engines('chromium', 'firefox')) {
  describe(`Wherever a page puts the form, in ${engine}`, () => {
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
      await visitor.open(path.startsWith('http') ? path : `${site.url}${path}`);
      return visitor;
    };
    const choosePothole = async (visitor) => {
      await visitor.fill('Tell us what is wrong', 'pothole');
      await visitor.click('choice', 'Pothole');
      await visitor.sees('You chose: Pothole');
    };

    it('H12 inside a form of the page: Enter and Continue are the inner form’s, and the outer form stays what it was', async (t) => {
      const visitor = await open(t, 'in-a-form.html');
      await choosePothole(visitor);
      await visitor.click('button', 'Continue');
      await visitor.seesHeading('Where is it?');
      await visitor.fill('Address or nearest corner', 'Mill Street');
      await visitor.press('Enter');
      await visitor.seesHeading('A few questions');
      await visitor.isOn('/in-a-form.html');
      assert.deepEqual(await visitor.evaluate(() => [...new FormData(document.querySelector('#outer'))]), [['q', 'trees']]);
      await visitor.click('button', 'Search');
      await visitor.seesHeading('The page’s own form was sent');
      await visitor.isOn('/taken.html?q=trees');
    });

    it('H14 inside the root of another component: it works, and focus finds the heading', async (t) => {
      const visitor = await open(t, 'in-a-root.html');
      await choosePothole(visitor);
      await visitor.click('button', 'Continue');
      await visitor.seesHeading('Where is it?');
      assert.equal((await visitor.here()).id, 'heading');
      assert.deepEqual(visitor.noise, []);
    });

    it('H14 in a frame of 320 px: nothing scrolls sideways, and it works', async (t) => {
      const visitor = await open(t, 'in-a-frame.html');
      const frame = await visitor.page.waitForFrame((each) => each.url().endsWith('form.html'));
      const box = await (await visitor.page.$('iframe')).boundingBox();
      const inFrame = async (kind, words) => {
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
      await until('What do you need?');
      await inFrame('field', 'Tell us what is wrong');
      await visitor.type('pothole');
      await until('Which of these fits best?');
      await inFrame('choice', 'Pothole');
      await until('You chose: Pothole');
      assert.equal(await frame.evaluate(() => window.look.overflow()), 0);
      await inFrame('button', 'Continue');
      await until('Where is it?');
      assert.equal(await frame.evaluate(() => window.innerWidth), 320);
    });

    it('put in by a script as markup, with the service given: it is chosen already', async (t) => {
      const visitor = await open(t, 'by-markup.html');
      await visitor.sees('You chose: Pothole');
      await visitor.click('button', 'Continue');
      await visitor.seesHeading('Where is it?');
    });

    it('with the script after the tags: both come to life', async (t) => {
      const visitor = await open(t, 'tag-first.html');
      await visitor.seesHeading('What do you need?');
      await visitor.sees('What is your request number?');
      assert.doesNotMatch(await visitor.text(), /day or night/);
    });

    it('T3 left and come back to: the page and the answers are there, and it goes on', async (t) => {
      const visitor = await open(t, `${city.url}report.html`);
      await choosePothole(visitor);
      await visitor.click('button', 'Continue');
      await visitor.seesHeading('Where is it?');
      await visitor.fill('Address or nearest corner', '5 Mill Street');
      await visitor.click('link', 'Follow a request');
      await visitor.sees('What is your request number?');
      await visitor.goBack();
      await visitor.seesHeading('Where is it?');
      assert.equal(await visitor.evaluate(() => window.look.find('field', 'Address or nearest corner').value), '5 Mill Street');
      // What is found moves what stands below it.
      await visitor.sees('We found 1 address.');
      await visitor.click('button', 'Continue');
      await visitor.seesHeading('A few questions');
      // And back through the form's own pages.
      await visitor.goBack();
      await visitor.seesHeading('Where is it?');
      await visitor.goBack();
      await visitor.seesHeading('What do you need?');
      assert.equal(await visitor.evaluate(() => window.look.find('field', 'Tell us what is wrong').value), 'pothole');
    });

    it('H11 between bars that take nine tenths of the window: the focus is never behind one', async (t) => {
      const visitor = await open(t, 'sticky.html', { width: 390, height: 900 });
      await visitor.seesHeading('What do you need?');
      const keyboard = atTheKeyboard(visitor);
      await keyboard.to('field', 'Tell us what is wrong');
      await visitor.type('pothole');
      await keyboard.choose('Pothole');
      await keyboard.to('button', 'Clear my answers');
      await keyboard.to('field', 'Tell us what is wrong', { back: true });
      await keyboard.to('button', 'Continue');
      await visitor.press('Enter');
      await keyboard.isAt('the heading', (at) => at.name === 'Where is it?' && at.seen);
      await keyboard.to('button', 'Continue');
      await visitor.press('Enter');
      await keyboard.isAt('the summary', (at) => at.id === 'problems' && at.seen);
      await keyboard.to('link', 'Enter an address');
      await visitor.press('Enter');
      await keyboard.isAt('the address', (at) => at.tag === 'input' && at.seen);
      assert.deepEqual(keyboard.complaints(), []);
    });
  });
}
