import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { demoCity, startCity, temporaryFolder } from '../support/city-process.mjs';
import { faqIn } from '../support/faq-articles.mjs';
import { serveFaqSite } from '../support/faq-site.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

const { articles } = faqIn.en;
const label = 'What would you like to know?';
const help = '<p slot="help">Call <a href="tel:311">311</a></p>';

function cityWithAnswers() {
  const file = join(temporaryFolder(), 'faq.json');
  writeFileSync(file, JSON.stringify({ faq: 1, lang: 'en', articles }));
  const [option, ...files] = demoCity();
  return [option, ...files.filter((each) => !each.includes('faq.')), file];
}

for (const engine of engines('chromium')) {
  describe(`The FAQ search in trouble, in ${engine}`, () => {
    let city;
    let site;
    let browser;
    let resident;
    const begun = performance.now();
    before(async () => {
      city = await startCity(cityWithAnswers());
      site = await serveFaqSite({ city });
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      site?.close();
      await city?.close();
      console.log(`The FAQ search in trouble: ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
    });
    beforeEach(async () => {
      resident = await browser.visit();
    });
    afterEach(async () => {
      for (const path of ['/faq.', '/open311/', '/civic-elements/']) site.meets(path);
      await resident.leave();
    });

    const open = (attributes, fragment = '') => resident.open(site.page({ inside: help, ...attributes }) + fragment);
    const typed = () => resident.evaluate((name) => window.look.find('field', name).value, label);
    const focus = async () => (await resident.here())?.id;
    const expanded = () => resident.evaluate(() => window.look.all('.question[aria-expanded=true]').map(({ textContent }) => textContent.trim()));
    const setTag = (given) => resident.evaluate((values) => Object.assign(document.querySelector('civic-faq-search'), values), given);

    it('offline before the answers came: says so, keeps the words, and answers them by itself when the network is back', async () => {
      await open({ src: null });
      await resident.sees('There are no answers on this page yet.');
      await resident.page.setOfflineMode(true);
      await setTag({ src: '/faq.en.json' });
      await resident.sees('You are offline.');
      await resident.sees('Call 311');
      await resident.fill(label, 'bins');
      await resident.page.setOfflineMode(false);
      // The line may come a moment after the browser says so.
      await pause(500);
      if ((await resident.text()).includes('Try again')) await resident.click('button', 'Try again');
      await resident.seesHeading('2 answers for “bins”');
      assert.equal(await typed(), 'bins');
      assert.doesNotMatch(await resident.text(), /offline/);
    });

    it('offline after the answers came: search, answers and rating go on from memory', async () => {
      await open();
      await resident.seesHeading('Questions people often ask');
      // What draws an answer comes by itself once the page is idle, which on a busy machine is later than a test presses.
      await resident.until('what comes after the first list', () => document.querySelector('civic-faq-search').inUse);
      await resident.page.setOfflineMode(true);
      const before = resident.asked.length;
      await resident.fill(label, 'bins');
      await resident.seesHeading('2 answers for “bins”');
      await resident.click('button', 'When are the bins emptied?');
      await resident.sees('Every Tuesday, from 6 am.');
      await resident.click('button', 'Yes');
      await resident.sees('Thank you.');
      assert.deepEqual(resident.asked.slice(before).filter((url) => !url.endsWith('/favicon.ico')), []);
    });

    it('the city’s server ends in the middle: the last list stays, the words stay, and Try again works once it is back', async () => {
      await open({ endpoint: '/open311/v2' });
      await resident.seesHeading('Questions people often ask');
      await resident.fill(label, 'bins');
      await resident.seesHeading('2 answers for “bins”');
      site.meets('/open311/', 'down');
      await resident.fill(label, 'sofa');
      await resident.sees('We cannot reach the city right now.');
      assert.equal(await typed(), 'sofa');
      assert.ok((await resident.evaluate(() => window.heard.said)).some(({ by, words }) => by === 'alert' && words.includes('We cannot reach the city right now.')), 'it is heard at once');
      assert.match(await resident.text(), /Call 311/);
      await resident.click('button', 'Try again');
      await resident.until('the focus on the field again', () => window.look.here()?.id === 'words');
      await resident.sees('We cannot reach the city right now.');
      assert.equal(await typed(), 'sofa');
      site.meets('/open311/');
      await resident.click('button', 'Try again');
      await resident.seesHeading('1 answer for “sofa”');
      assert.equal(await focus(), 'words');
      assert.doesNotMatch(await resident.text(), /cannot reach/);
      assert.deepEqual(site.log.filter(({ address }) => /sofa|bins/.test(address.replace(/(ids|related)=\w+/, ''))), [], 'words go in the body of a call, never in its address');
    });

    for (const [fault, sentence] of Object.entries({ fault: 'The city’s system has a fault.', page: 'gave an answer we could not read', half: 'gave an answer we could not read', down: 'We cannot reach the city right now.' })) {
      for (const [from, given] of Object.entries({ 'a file': {}, 'the server': { endpoint: '/open311/v2' } })) {
        it(`${fault}, from ${from}: a plain sentence, help in sight, and what was typed is answered on the next try`, async () => {
          const path = given.endpoint ? '/open311/' : '/faq.';
          site.meets(path, fault);
          await open(given);
          await resident.sees(sentence);
          await resident.sees('Call 311');
          await resident.fill(label, 'sofa');
          await resident.press('Enter');
          site.meets(path);
          await resident.click('button', 'Try again');
          await resident.seesHeading('1 answer for “sofa”');
          assert.equal(await typed(), 'sofa');
        });
      }
    }

    it('a very slow line: after a second it says to wait, what is typed meanwhile is answered, and nothing is said too early', async () => {
      site.meets('/faq.', 3_000);
      await open({ inside: '' });
      await resident.fill(label, 'sofa');
      const waiting = () => resident.evaluate(() => window.look.text().includes('One moment, we are getting the answers.'));
      assert.equal(await waiting(), false);
      await resident.sees('One moment, we are getting the answers.');
      await resident.seesHeading('1 answer for “sofa”');
      assert.equal(await waiting(), false);
      await resident.until('the number', () => window.heard.said.length > 0);
      assert.deepEqual((await resident.evaluate(() => window.heard.said)).map(({ words }) => words), ['1 answer found.']);
    });

    it('an older search that comes late does not take the place of a newer one', async () => {
      await open({ endpoint: '/open311/v2' });
      await resident.seesHeading('Questions people often ask');
      site.meets('/open311/', 1_500);
      await resident.fill(label, 'bins');
      await pause(400);
      site.meets('/open311/');
      await resident.fill(label, 'sofa');
      await resident.seesHeading('1 answer for “sofa”');
      await pause(1_800);
      await resident.seesHeading('1 answer for “sofa”');
    });

    it('a broken article in the file is left out, and the others are there', async () => {
      site.put('/broken.json', JSON.stringify({ lang: 'en', articles: [null, 7, { id: 'x' }, { id: '', question: 'Q?', answer: 'A' }, { question: 'No id?', answer: 3 }, ...articles, articles[0], { id: '__proto__', question: 'Is this a trick?', answer: 'No.' }] }));
      await open({ src: '/broken.json', frequent: 20 });
      await resident.seesHeading('Questions people often ask');
      const questions = await resident.evaluate(() => window.look.all('.question').map(window.look.name));
      for (const { question } of articles) assert.equal(questions.filter((each) => each === question).length, 1, question);
      assert.deepEqual(resident.noise.filter((line) => line.startsWith('error')), []);
    });

    it('a page that keeps nothing (no storage at all): everything works, and nothing complains', async () => {
      site.put('/no-storage.js', "for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });");
      await open({ head: '<script src="/no-storage.js"></script>' });
      await resident.fill(label, 'bins');
      await resident.seesHeading('2 answers for “bins”');
      await resident.click('button', 'When are the bins emptied?');
      await resident.click('button', 'No');
      await resident.sees('What went wrong?');
      await resident.click('button', 'Send');
      await resident.sees('Thank you.');
      assert.deepEqual(resident.noise, []);
    });

    it('back and forward between links to answers: each is open, with the focus on its question', async () => {
      await open({ before: '<p><a href="#faq=pool">The pool</a> <a href="#faq=dogs">Dogs</a></p>' });
      await resident.seesHeading('Questions people often ask');
      const isOn = (question) => resident.until(`the focus on ${question}`, (wanted) => window.look.here()?.name === wanted && window.look.focused().getAttribute('aria-expanded') === 'true', question);
      await resident.click('link', 'The pool');
      await isOn('When is the pool open?');
      await resident.click('link', 'Dogs');
      await isOn('Does my dog need a license?');
      await resident.goBack();
      await isOn('When is the pool open?');
      await resident.evaluate(() => window.history.forward());
      await isOn('Does my dog need a license?');
      await resident.page.reload();
      await isOn('Does my dog need a license?');
    });

    it('two on one page: each answers for itself, and a link is followed where its answer is', async () => {
      await open({ after: '<civic-faq-search id="other" src="/faq.es.json" lang="en"></civic-faq-search>' }, '#faq=pool');
      await resident.sees('¿Cuándo se recoge la basura?');
      await resident.until('the focus on the pool', () => window.look.here()?.name === 'When is the pool open?');
      await resident.fill(label, 'sofa');
      await resident.seesHeading('1 answer for “sofa”');
      const other = await resident.evaluate(() => window.look.all('civic-faq-search')[1].shadowRoot.querySelector('.widget').textContent);
      assert.match(other, /Questions people often ask/);
      assert.doesNotMatch(other, /sofa/);
    });

    it('moved to another place in the page while somebody types and reads: nothing is lost', async () => {
      await open({ after: '<section id="aside"></section>' });
      await resident.fill(label, 'bins');
      await resident.seesHeading('2 answers for “bins”');
      await resident.click('button', 'When are the bins emptied?');
      await resident.sees('Every Tuesday');
      await resident.click('button', 'No');
      await resident.click('choice', 'It is out of date');
      await resident.evaluate(() => document.querySelector('#aside').append(document.querySelector('civic-faq-search')));
      await resident.seesHeading('2 answers for “bins”');
      assert.equal(await typed(), 'bins');
      assert.deepEqual(await expanded(), ['When are the bins emptied?']);
      const rated = (await resident.evaluate(() => window.heard.events)).filter(({ name }) => name === 'civic-answer-rated');
      assert.ok(rated.length <= 1 && rated.every(({ detail }) => detail.reasons.includes('out-of-date')), JSON.stringify(rated));
    });

    it('articles that the page sets a second later are there, and what was typed before is answered', async () => {
      await open({ src: null });
      await pause(300);
      await setTag({ articles });
      await resident.fill(label, 'sofa');
      await resident.seesHeading('1 answer for “sofa”');
      await setTag({ articles: articles.filter(({ id }) => id !== 'bulky') });
      await resident.seesHeading('We found nothing for “sofa”');
      assert.equal(await typed(), 'sofa');
    });

    const staticList = articles.slice(0, 3).map(({ id, question, answer }) => `<details id="faq=${id}"><summary>${question}</summary><p>${answer.split('\n')[0]}</p></details>`).join('');

    it('without scripts: the questions stand in the page, are heard, open, and a link leads to its own', async () => {
      await resident.page.setJavaScriptEnabled(false);
      await open({ src: null, inside: staticList + help }, '#faq=glass');
      const device = await resident.page.createCDPSession();
      const { nodes } = await device.send('Accessibility.getFullAXTree');
      const heard = nodes.filter(({ ignored, role }) => !ignored && /DisclosureTriangle/i.test(role.value)).map(({ name }) => name.value);
      assert.deepEqual(heard, articles.slice(0, 3).map(({ question }) => question));
      assert.match(await resident.page.evaluate('document.querySelector(":target").textContent'), /Where do glass bottles go/);
      assert.ok(nodes.some(({ role, name }) => role.value === 'link' && name.value === '311'));
    });

    it('with the script blocked half-way: the same list stays in view', async () => {
      site.meets('/civic-elements/', 'down');
      await open({ src: null, inside: staticList + help });
      await resident.sees('Where do glass bottles go?');
      await resident.sees('Call 311');
    });
  });
}
