import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { janeAsIs, janeToBe } from '@civic-elements/demo-city';
import { drawn, serveJourneySite } from '../../support/journey-site.mjs';
import { wordsHeard } from '../../support/journey-strings.mjs';
import { engines, openBrowser } from '../../support/open-browser.mjs';

const policy = { 'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self'" };
const image = '<img src=x onerror="window.ran = true">';
const names = new Set(['title', 'summary', 'description', 'label', 'text', 'why', 'name', 'note', 'notes', 'scenario', 'goal', 'duration', 'provider', 'owner', 'speaker', 'compiledBy', 'licence', 'exitMilestone', 'when']);
const lists = new Set(['goals', 'needs', 'accessNeeds', 'thoughts', 'harms', 'lifeEvents', 'frontstage', 'backstage', 'support', 'systems']);

/** The same map, with an image that runs a script in each of its texts. */
const spoilt = (map) => JSON.parse(JSON.stringify(map), (name, value) => {
  if (names.has(name) && typeof value === 'string') return `${value} ${image}`;
  return lists.has(name) && Array.isArray(value) ? value.map((text) => `${text} ${image}`) : value;
});

for (const engine of engines('chromium')) {
  describe(`A page with a journey map on it, in ${engine}`, () => {
    let site;
    let browser;
    before(async () => {
      site = await serveJourneySite({ headers: policy });
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });
    const visit = async (t) => {
      const visitor = await browser.visit();
      t.after(() => visitor.leave());
      return visitor;
    };

    for (const view of ['list', 'map', 'table']) {
      it(`criterion 11: as a ${view}: markup in any text is shown as text, and nothing breaks a strict policy`, async (t) => {
        const visitor = await visit(t);
        const metrics = { schemaVersion: '1.0', map: 'jane-as-is', mapVersion: '1.0.0', period: { label: `October ${image}` }, threshold: 11, synthetic: true, touchpoints: [] };
        await site.openMap(visitor, { map: spoilt(janeAsIs), compare: spoilt(janeToBe), metrics, view });
        assert.deepEqual(await visitor.evaluate(() => [window.look.all('img').length, window.ran === true, window.look.violations]), [0, false, []]);
        const heard = await wordsHeard(visitor.page);
        assert.ok(heard.split('<img src=x').length > 100, heard.slice(0, 400));
        assert.deepEqual(visitor.noise, []);
      });
    }

    it('(criterion 11 would notice a style in the markup)', async (t) => {
      const visitor = await visit(t);
      await site.openMap(visitor, { map: janeAsIs });
      await visitor.evaluate(() => window.look.all('.journey')[0].setAttribute('style', 'color: red'));
      await visitor.until('a violation', () => window.look.violations.length > 0);
    });

    for (const [name, script] of Object.entries({ 'without “collect”': '', 'with GPC': "Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true });", 'with DNT': "Object.defineProperty(navigator, 'doNotTrack', { get: () => '1' });" })) {
      it(`criterion 14: ${name}: whatever is done with a map, the page asks for its files and for nothing else`, async (t) => {
        const visitor = await visit(t);
        site.put('/asks-for-privacy.js', script);
        const from = site.log.length;
        const meta = name.startsWith('without') ? '' : '<meta name="civic-collect" content="/events">';
        const what = { map: janeToBe, compare: janeAsIs, head: `<script src="/asks-for-privacy.js"></script>${meta}<script type="module" src="/civic-elements/civic-collect.js"></script>` };
        await site.openMap(visitor, what);
        await visitor.click('choice', 'Table');
        await drawn(visitor, { ...what, view: 'table' });
        await visitor.click('choice', 'List');
        await visitor.click('button', 'Next moment that matters');
        await visitor.click('button', 'What to show');
        await visitor.click('choice', 'Call to 311');
        await visitor.sees('Showing 1 step of 7.');
        await visitor.click('button', 'Close all steps');
        // What waits for the page to be left would be sent now.
        await visitor.evaluate(() => dispatchEvent(new Event('pagehide')));
        await visitor.page.waitForNetworkIdle({ idleTime: 200 });
        const asked = site.log.slice(from);
        assert.ok(asked.length > 5);
        assert.deepEqual(asked.filter(({ address, body }) => body !== '' || address.includes('?') || !/^\/(?:page-\d+\.html|look\.js|site\.css|asks-for-privacy\.js|favicon\.ico|sheets\/\d+\.json|civic-elements\/[\w./-]+)$/.test(address)).map(({ address }) => address), []);
        assert.deepEqual(visitor.asked.filter((url) => !url.startsWith(site.url)), []);
      });
    }
  });
}
