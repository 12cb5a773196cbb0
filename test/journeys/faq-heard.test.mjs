import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
import { openClassicBrowser } from '../support/classic-page.mjs';
import { faqIn } from '../support/faq-articles.mjs';
import { serveFaqSite } from '../support/faq-site.mjs';
import { goldenTrees } from '../support/golden-trees.mjs';
import { atTheKeyboard } from '../support/keyboard.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

const golden = goldenTrees(new URL('faq-heard.golden.txt', import.meta.url));
const tag = 'civic-faq-search';

for (const engine of engines('chromium', 'firefox', 'webkit')) {
  describe(`What a screen reader gets of the FAQ search, in ${engine}`, () => {
    let city;
    let site;
    let browser;
    let resident;
    let keyboard;
    const begun = performance.now();
    before(async () => {
      city = await startCity();
      site = await serveFaqSite({ city });
      browser = engine === 'chromium' ? await openBrowser(engine) : await openClassicBrowser(engine);
      resident = await browser.visit({ width: 1000, height: 900 });
      keyboard = atTheKeyboard(resident);
    });
    after(async () => {
      await browser?.close();
      site?.close();
      await city?.close();
      golden.save();
      console.log(`What a screen reader gets, in ${engine}: ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
    });

    const open = async () => {
      const form = site.page({ tag: 'civic-request-form', endpoint: '/open311/v2' });
      await resident.open(site.page({ 'report-page': new URL(form).pathname, inside: '<p slot="help">Call <a href="tel:311">311</a></p>' }));
      await resident.seesHeading('Questions people often ask');
    };
    const said = async () => (await resident.evaluate(() => window.heard.said)).map(({ words }) => words);
    const rests = () => pause(1500);
    const search = async (words) => {
      await resident.fill('What would you like to know?', words);
      await rests();
    };
    const soundsLike = (state) => golden.soundsLike(state, { browser, resident, tag });

    it('opens in silence, and everything there is has its name', async () => {
      await open();
      await pause(1500);
      assert.equal(await resident.here(), null, 'the focus stays where the page has it');
      await soundsLike('as it opens');
      assert.deepEqual(await said(), []);
    });

    it('says how many were found: once, when typing rests, and only if it is another number', async () => {
      await resident.click('field', 'What would you like to know?');
      for (const letter of faqIn.en.found) {
        await resident.type(letter);
        await pause(150);
      }
      const lastKey = await resident.evaluate(() => performance.now());
      assert.deepEqual(await said(), []);
      await rests();
      const [first, ...others] = await resident.evaluate(() => window.heard.said);
      assert.deepEqual([first?.by, first?.words, others], ['status', '2 answers found.', []]);
      assert.ok(first.at - lastKey > 800 && first.at - lastKey < 1600, `${first.at - lastKey} ms after the last key`);
      await soundsLike('two answers found');
      await resident.type(' ');
      await rests();
      for (const words of ['sofa', 'pool', faqIn.en.found]) {
        await resident.typeOver('What would you like to know?', words);
        await rests();
      }
      assert.deepEqual(await said(), ['2 answers found.', '1 answer found.', '2 answers found.']);
    });

    it('leads by Tab from the field to the answers, and opens one in place', async () => {
      await keyboard.to('button', 'Search');
      await keyboard.to('button', 'When are the bins emptied?');
      await resident.press('Enter');
      await resident.sees('Related questions');
      assert.equal((await resident.here()).id, 'answer-0');
      await resident.until('the link to it in the address', () => window.location.hash === '#faq=bins');
      await soundsLike('an answer open');
      for (const [kind, name] of [['link', 'the calendar'], ['link', '311'], ['button', 'Copy link to this answer'], ['button', 'Where do glass bottles go?'], ['button', 'Who picks up an old sofa?'], ['button', 'Yes'], ['button', 'No']]) await keyboard.to(kind, name);
    });

    it('asks why not, takes the reasons, and thanks, with the focus on each', async () => {
      await resident.press('Enter');
      await keyboard.isAt('the first of the reasons', (at) => at.name === 'It is about something else');
      await keyboard.tick('It does not say enough');
      await soundsLike('a reason ticked');
      await keyboard.to('button', 'Send');
      await resident.press('Enter');
      await keyboard.isAt('the thanks', (at) => at.name.startsWith('Thank you.'));
      await soundsLike('thanked');
      const rated = (await resident.evaluate(() => window.heard.events)).filter(({ name }) => name === 'civic-answer-rated');
      assert.deepEqual(rated, [{ name: 'civic-answer-rated', detail: { id: 'bins', answered: false, reasons: ['too-little'] } }]);
      await keyboard.to('button', 'Where do glass bottles go?', { back: true });
      await resident.press('Enter');
      await resident.sees('Into the blue bins at the corner.');
      assert.deepEqual((await resident.evaluate(() => window.heard.events)).filter(({ name }) => name === 'civic-answer-opened').map(({ detail }) => detail.id), ['bins', 'glass']);
      // The words are in the field alone.
      await resident.typeOver('What would you like to know?', 'sofa');
      await rests();
      await resident.sees('1 answer for');
      const told = await resident.evaluate(() => JSON.stringify([window.location.href, window.heard.events]));
      assert.doesNotMatch(told, /sofa|calendar/);
      assert.equal((await resident.here()).id, 'words');
      await resident.press('Escape');
      await resident.seesHeading('Questions people often ask');
    });

    it('is not sure, says so, and asks what was meant', async () => {
      await open();
      await search(faqIn.en.meant);
      await soundsLike('not sure');
      await keyboard.to('button', 'Did you mean “');
      await resident.press('Enter');
      await resident.until('the focus on the first answer', () => window.look.here()?.id === 'answer-0');
      assert.equal(await resident.evaluate(() => window.look.find('field', 'What would you like to know?').value), 'bottles purple elephant');
    });

    it('finds nothing, says so, offers topics and a person, and takes the words into the request', async () => {
      await open();
      await search(faqIn.en.nothing);
      assert.deepEqual(await said(), ['No answers found.']);
      await soundsLike('nothing found');
      assert.deepEqual(await resident.evaluate(() => window.heard.events.filter(({ name }) => name !== 'civic-insight-noted')), [{ name: 'civic-search-came-up-empty', detail: { nearTopics: ['Waste', 'Streets', 'Animals'] } }]);
      await keyboard.to('button', 'Search');
      for (const topic of ['Waste', 'Streets', 'Animals']) await keyboard.to('button', topic);
      await keyboard.to('link', '311');
      await keyboard.to('link', 'Report it');
      await resident.press('Enter');
      await resident.seesHeading('What do you need?');
      await resident.until('the words in the first field', (words) => window.look.find('field', 'Tell us what is wrong')?.value === words, faqIn.en.nothing);
      assert.doesNotMatch(await resident.evaluate(() => window.location.href), /xylophone|quartz/);
    });

    it('starts a request with its service chosen', async () => {
      await open();
      await search('pothole');
      await keyboard.to('button', 'How do I report a pothole?');
      await resident.press('Enter');
      await keyboard.to('link', 'Start the request');
      await resident.press('Enter');
      await resident.sees('You chose: Pothole');
      // Beside what was typed for a request before: nothing of that is lost.
      assert.deepEqual((await resident.evaluate(() => window.look.find('field', 'Tell us what is wrong').value)).split('\n'), [faqIn.en.nothing, 'pothole']);
    });

    it('never let a typed word into an address that goes over the line, into what the page is told, or into the city’s own words', () => {
      const lines = site.log.filter(({ agent }) => agent !== '').map(({ address, referer, body }) => `${address} ${referer} ${body}`);
      assert.ok(lines.length > 5);
      assert.deepEqual(lines.filter((line) => /xylophone|quartz|botles|bottles/i.test(line)), []);
      assert.doesNotMatch(city.said(), /xylophone|quartz/);
    });

    it('never left a person at the keyboard where they could not see', () => assert.deepEqual(keyboard.complaints(), []));
  });
}
