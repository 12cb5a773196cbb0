import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startCity } from '../support/city-process.mjs';
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
      it(`${name}: the first one works, nothing is thrown, and one notice names both`, async (t) => {
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

    // Lit makes its policy as it is loaded, and a policy's name may be used once: the page's author has to say 'allow-duplicates'.
    it('where the page allows the policy lit-html once, the second copy fails to load and the first keeps working', async (t) => {
      const { visitor } = await visit(t, 'two-versions.html', { 'content-security-policy': "default-src 'self'; trusted-types lit-html; require-trusted-types-for 'script'" });
      await works(visitor);
      const thrown = visitor.noise.filter((line) => /policy/i.test(line));
      assert.ok(thrown.length > 0, 'the second copy could not make its policy');
      assert.deepEqual(visitor.noise.filter((line) => !/policy/i.test(line)), []);
    });

    it('where it allows duplicates, both load and one notice is written', async (t) => {
      const { visitor, notices } = await visit(t, 'two-versions.html', { 'content-security-policy': "default-src 'self'; trusted-types lit-html 'allow-duplicates'; require-trusted-types-for 'script'" });
      await visitor.seesHeading('What do you need?');
      await visitor.until('both scripts', () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length === 2);
      assert.equal(notices().length, 1);
      assert.deepEqual(visitor.noise, []);
      assert.deepEqual(await visitor.evaluate(() => window.look.violations), []);
    });
  });
}
