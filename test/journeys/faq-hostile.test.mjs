import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { hostileAnswers } from '../../packages/elements/dist/platform/hostile-answers.test.fixture.js';
import { serveFaqSite } from '../support/faq-site.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

const label = 'What would you like to know?';
const strict = { 'content-security-policy': "default-src 'self'; trusted-types lit-html; require-trusted-types-for 'script'" };

for (const engine of engines('chromium')) {
  describe(`Hostile answers in the FAQ search, in ${engine}`, () => {
    let browser;
    let resident;
    const begun = performance.now();
    before(async () => {
      browser = await openBrowser(engine);
      resident = await browser.visit();
    });
    after(async () => {
      await browser?.close();
      console.log(`Hostile answers: ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
    });

    const fires = "window.count = 0; window.fired = () => { window.count += 1; }; window.alert = window.fired;";
    const hostile = hostileAnswers.map((answer, at) => ({ id: `h${at}`, question: `${at} ${answer.slice(0, 200)}`, answer, topic: answer.slice(0, 60), department: answer.slice(0, 60) }));

    it(`${hostileAnswers.length} of them through the real tag under a strict policy: nothing fires, nothing leads astray`, async () => {
      const guarded = await serveFaqSite({ headers: strict });
      try {
        guarded.put('/fires.js', fires);
        guarded.put('/hostile.json', JSON.stringify({ lang: 'en', articles: hostile }));
        const page = guarded.page({ src: '/hostile.json', frequent: 1000, head: '<script src="/fires.js"></script>' });
        await resident.open(page);
        await resident.seesHeading('Questions people often ask');
        const shown = await resident.evaluate(async () => {
          const tag = document.querySelector('civic-faq-search');
          const questions = window.look.all('#answer-0, [id^=answer-]').filter((each) => each.matches('.answers > li > .civic-heading > button'));
          questions[0].click();
          await new Promise((wake) => setTimeout(wake, 500));
          for (const question of questions.slice(1)) question.click();
          await tag.updateComplete;
          await new Promise((wake) => setTimeout(wake, 1500));
          const ours = [...tag.shadowRoot.querySelectorAll('*')];
          return {
            open: tag.shadowRoot.querySelectorAll('.opened .civic-rich').length, count: window.count, violations: window.look.violations,
            links: ours.filter((each) => each.hasAttribute('href')).map((each) => each.getAttribute('href')).filter((href) => !/^(?:https?:|mailto:|tel:|\/(?!\/)|#)/.test(href)),
            strange: [...new Set(ours.map(({ localName }) => localName))].filter((name) => ['script', 'iframe', 'object', 'embed', 'img', 'video', 'audio', 'base', 'link', 'meta', 'math'].includes(name)),
            handlers: ours.flatMap((each) => [...each.attributes].filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc').map(({ name }) => `${each.localName} ${name}`)),
          };
        });
        assert.ok(shown.open > hostile.length * 0.9, `${shown.open} of ${hostile.length} are open`);
        assert.deepEqual({ ...shown, open: 0 }, { open: 0, count: 0, violations: [], links: [], strange: [], handlers: [] });
        const foreign = resident.asked.filter((url) => !url.startsWith(guarded.url) && !url.startsWith('data:'));
        assert.deepEqual(foreign, []);
        await resident.fill(label, '<img src=x onerror=fired()> javascript');
        await pause(400);
        assert.equal(await resident.evaluate(() => window.count), 0);
      } finally {
        guarded.close();
      }
    });

    it('(put in as markup, some of them fire)', async (t) => {
      const site = await serveFaqSite();
      t.after(() => site.close());
      site.put('/fires.js', fires);
      await resident.open(site.page({ head: '<script src="/fires.js"></script>', tag: 'div' }));
      await resident.evaluate(async (all) => {
        const range = document.createRange();
        const place = document.body;
        for (const answer of all) place.append(range.createContextualFragment(answer));
        await new Promise((wake) => setTimeout(wake, 800));
      }, hostileAnswers.filter(({ length }) => length < 400));
      assert.ok(await resident.evaluate(() => window.count) > 3);
    });
  });
}
