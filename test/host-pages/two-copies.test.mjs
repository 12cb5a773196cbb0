import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
import { findAnAnswer } from '../support/find-an-answer.mjs';
import { otherVersion, serveHostPages } from '../support/host-site.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

/** The form is alive: it takes words and a choice, and goes on. */
async function works(visitor) {
  await visitor.fill('Tell us what is wrong', 'pothole');
  await visitor.click('choice', 'Pothole');
  await visitor.sees('You chose: Pothole');
  await visitor.click('button', 'Continue');
  await visitor.seesHeading('Where is it?');
}

for (const engine of engines('chromium', 'firefox')) {
  describe(`Two copies of the script on one page, in ${engine}`, () => {
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

    const visit = async (t, path, headers = {}) => {
      const site = await serveHostPages(city, { headers });
      const visitor = await browser.visit();
      t.after(async () => {
        await visitor.leave();
        site.close();
      });
      const notices = [];
      visitor.page.on('console', (message) => notices.push(message.text()));
      await visitor.open(`${site.url}${path}`);
      return { visitor, notices: () => notices.filter((text) => text.includes('Civic Elements')) };
    };

    for (const [name, path] of [['of one version', 'two-copies.html'], ['of two versions', 'two-versions.html']]) {
      it(`H1 H2 ${name}: the first one works, nothing is thrown, and one notice names both`, async (t) => {
        const { visitor, notices } = await visit(t, path);
        await works(visitor);
        assert.equal(notices().length, 1, notices().join('\n'));
        const versions = notices()[0].match(/\d+\.\d+\.\d+/g);
        assert.equal(versions.length, 2);
        assert.equal(versions[1] === otherVersion, path === 'two-versions.html');
        assert.notEqual(versions[0], otherVersion, 'the first is in charge');
        assert.deepEqual(visitor.noise, []);
      });
    }

    it('of two versions, with the search: the first one finds and opens, nothing is thrown, and one notice names both', async (t) => {
      const { visitor, notices } = await visit(t, 'with-search/two-versions.html');
      await findAnAnswer(visitor);
      assert.equal(notices().length, 1, notices().join('\n'));
      assert.deepEqual(visitor.noise, []);
    });

    // Lit makes its policy as it is loaded, and a policy's name may be used once: the second copy must not even ask for its Lit.
    it('where the page allows the policy lit-html once, the second copy loads nothing more than itself, and one notice is written', async (t) => {
      const { visitor, notices } = await visit(t, 'two-versions.html', { 'content-security-policy': "default-src 'self'; trusted-types lit-html; require-trusted-types-for 'script'" });
      await works(visitor);
      assert.deepEqual(visitor.asked.filter((url) => url.includes('/other-version/')).map((url) => new URL(url).pathname), ['/other-version/civic-elements.js']);
      assert.equal(notices().length, 1);
      assert.deepEqual(visitor.noise, []);
      assert.deepEqual(await visitor.evaluate(() => window.look.violations), []);
    });
  });
}
