import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
import { serveHostPages } from '../support/host-site.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

for (const engine of engines('chromium')) {
  describe(`Where the script does not come, in ${engine}`, () => {
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

    /** What assistive technology is told of the page, as one text. */
    const toldToAssistiveTechnology = async ({ page }) => {
      const names = (node) => [`${node.role} ${node.name}`, ...(node.children ?? []).flatMap(names)];
      return names(await page.accessibility.snapshot({ interestingOnly: false })).join('\n');
    };
    const open = async (t, path, { scripts = true } = {}) => {
      const visitor = await browser.visit({ width: 390, height: 800 });
      t.after(() => visitor.leave());
      await visitor.page.setJavaScriptEnabled(scripts);
      await visitor.open(`${site.url}${path}`);
      return visitor;
    };
    /** Where the phone number inside a tag is drawn. Reads by the browser itself, as the page's own scripts may be off. */
    const numberInside = async ({ page }, tag) => (await (await page.$(`${tag} > p:not([slot]) a`))?.boundingBox()) ?? undefined;

    for (const [name, path, options] of [
      ['scripts are off', 'form.html', { scripts: false }],
      ['scripts are off', 'tracker.html', { scripts: false }],
      ['it is gone from the server', 'script-missing.html'],
      ['it is not the one that was promised', 'script-altered.html'],
    ]) {
      it(`H7 H8 ${name} (${path}): the phone number inside is seen and spoken`, async (t) => {
        const visitor = await open(t, path, options);
        const tags = path === 'form.html' ? ['civic-request-form'] : path === 'tracker.html' ? ['civic-status-tracker'] : ['civic-request-form', 'civic-status-tracker'];
        for (const tag of tags) {
          const box = await numberInside(visitor, tag);
          assert.ok(box && box.width > 10 && box.height > 10, `${tag} shows it`);
        }
        const told = await toldToAssistiveTechnology(visitor);
        assert.match(told, /link 311/);
        if (tags.includes('civic-request-form')) assert.match(told, /day or night/);
        if (tags.includes('civic-status-tracker')) assert.match(told, /say your number/);
      });
    }

    for (const [name, path, options] of [
      ['scripts are off', 'with-search/form.html', { scripts: false }],
      ['it is gone from the server', 'with-search/script-missing.html'],
      ['it is not the one that was promised', 'with-search/script-altered.html'],
    ]) {
      it(`${name} (${path}): the questions are seen and spoken, and a link opens its answer`, async (t) => {
        const visitor = await open(t, `${path}#faq=trash-day`, options);
        const told = await toldToAssistiveTechnology(visitor);
        assert.match(told, /When is my trash picked up\?/);
        assert.match(told, /Once a week\./);
        const box = await (await visitor.page.$('civic-faq-search details p')).boundingBox();
        assert.ok(box && box.height > 10, 'the answer is drawn');
      });
    }

    it('the demo’s page of answers without scripts: 150 questions, and a link leads to an open answer with its question in view', async (t) => {
      const visitor = await open(t, 'demo/answers.html#faq=jury-duty', { scripts: false });
      assert.equal((await visitor.page.$$('civic-faq-search details')).length, 150);
      const [question, answer] = await Promise.all(['summary', 'p'].map(async (part) => (await visitor.page.$(`details:has([id="faq=jury-duty"]) ${part}`)).boundingBox()));
      assert.ok(question.y >= 0 && answer.y > question.y && answer.y + answer.height <= 800, JSON.stringify({ question, answer }));
      const told = await toldToAssistiveTechnology(visitor);
      assert.match(told, /heading I got a letter about jury duty or a court date\. Who do I ask\?/);
      assert.match(told, /The county court, not the city\./);
      assert.doesNotMatch(told, /Recycling is picked up each week/, 'the others stay closed');
    });

    it('where no script will ever come, no room is kept for one', async (t) => {
      const visitor = await open(t, 'form.html', { scripts: false });
      const { height } = await (await visitor.page.$('civic-request-form')).boundingBox();
      assert.ok(height < 200, `${height} px`);
    });

    it('(with the script, the same words are neither seen nor spoken)', async (t) => {
      const visitor = await open(t, 'form.html');
      await visitor.seesHeading('What do you need?');
      assert.equal(await numberInside(visitor, 'civic-request-form'), undefined);
      assert.doesNotMatch(await toldToAssistiveTechnology(visitor), /day or night/);
    });
  });
}
