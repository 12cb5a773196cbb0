import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
import { serveHostPages } from '../support/host-site.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';
import { couch, findAnAnswer } from '../support/find-an-answer.mjs';
import { numberGiven, walkToTheCheck } from '../support/walk-to-the-check.mjs';

const strict = (policies) => ({ 'content-security-policy': `default-src 'self'; trusted-types ${policies}; require-trusted-types-for 'script'` });

for (const engine of engines('chromium', 'firefox')) {
  describe(`A page with a strict Content-Security-Policy and Trusted Types, in ${engine}`, () => {
    let city;
    let browser;
    before(async () => {
      city = await startCity();
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      await city?.close();
    });

    /** A visitor to a page that is served with these Trusted Types policies. */
    const visit = async (t, policies, path) => {
      const site = await serveHostPages(city, { headers: strict(policies) });
      const visitor = await browser.visit();
      t.after(async () => {
        await visitor.leave();
        site.close();
      });
      await visitor.open(`${site.url}${path}`);
      return { visitor, site };
    };
    const violations = (visitor) => visitor.evaluate(() => window.look.violations);
    const foreign = (visitor, site) => visitor.asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'));

    for (const [name, policies, path] of [
      ['a city that speaks JSON needs lit-html alone', 'lit-html', 'form.html'],
      ['a city that speaks only XML needs civic-elements-xml as well', 'lit-html civic-elements-xml', 'xml-city.html'],
    ]) {
      it(`H5 H6 ${name}: the walk goes through, nothing is blocked, nobody else is asked`, async (t) => {
        const { visitor, site } = await visit(t, policies, path);
        await walkToTheCheck(visitor);
        await visitor.click('button', 'Send to the city');
        await visitor.seesHeading('The city has your request');
        const number = await numberGiven(visitor);
        await visitor.sees('The city expects to be done by');
        // A file made in the page is given by an address of the page's own.
        await visitor.click('button', 'Put the date in my calendar');
        await visitor.until('the saving, said', () => window.look.text().includes('The date is saved'));
        assert.deepEqual(await violations(visitor), []);
        await visitor.click('link', 'Follow this request');
        await visitor.sees(`Request ${number}`);
        assert.deepEqual(await violations(visitor), []);
        assert.deepEqual(foreign(visitor, site), []);
        assert.ok(visitor.asked.length > 5);
        // That a city does not speak JSON is learnt by asking, and browsers write a 404 down.
        assert.deepEqual(visitor.noise.filter((line) => !(path.startsWith('xml') && line.includes('404'))), []);
      });
    }

    it('the search needs lit-html alone: it finds, opens and goes on to the form, nothing is blocked, nobody else is asked', async (t) => {
      const { visitor, site } = await visit(t, 'lit-html', 'with-search/form.html');
      await findAnAnswer(visitor);
      await visitor.isOn('/with-search/form.html');
      assert.ok(visitor.asked.every((url) => !url.includes('couch')), 'what was typed stands in no address that is asked for');
      await visitor.click('button', couch);
      await visitor.fill('What would you like to know?', 'styrofoam peanuts');
      await visitor.seesHeading('We found nothing for “styrofoam peanuts”');
      assert.deepEqual(await violations(visitor), []);
      assert.deepEqual(foreign(visitor, site), []);
      assert.deepEqual(visitor.noise, []);
    });

    it('(what is not allowed there is blocked, and noticed)', async (t) => {
      const { visitor } = await visit(t, 'lit-html', 'form.html');
      await visitor.seesHeading('What do you need?');
      await visitor.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = 'h1 { color: red }';
        document.head.append(style);
        try {
          document.createRange().createContextualFragment('<b>no</b>');
        } catch {
          // Blocked.
        }
      });
      await visitor.until('both violations', () => window.look.violations.length === 2);
    });

    it('H6 where no policy is allowed at all, what stands inside the tags is shown', async (t) => {
      const { visitor } = await visit(t, "'none'", 'form.html');
      await visitor.sees('Call 311, day or night.');
      assert.equal(await visitor.evaluate(() => customElements.get('civic-request-form')), undefined);
    });
  });
}
