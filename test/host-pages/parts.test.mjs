import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root } from '../../tools/places.mjs';
import { startCity } from '../support/city-process.mjs';
import { serveHostPages } from '../support/host-site.mjs';
import { engines, openBrowser } from '../support/open-browser.mjs';

const cdn = join(root, 'packages/elements/cdn');
const gone = () => undefined;
const importMap = readFileSync(join(cdn, 'integrity.json'), 'utf8');

for (const engine of engines('chromium', 'firefox')) {
  describe(`The script and the parts beside it, in ${engine}`, () => {
    let city;
    let browser;
    const figures = [];
    before(async () => {
      city = await startCity();
      browser = await openBrowser(engine);
    });
    after(async () => {
      console.table(figures);
      await browser?.close();
      await city?.close();
    });

    const visit = async (t, path, files = {}) => {
      const changed = new Map(Object.entries(files));
      const site = await serveHostPages(city, { files: changed });
      const visitor = await browser.visit();
      t.after(async () => {
        await visitor.leave();
        site.close();
      });
      await visitor.open(`${site.url}${path}`);
      /** Our files that were asked for, by name without what makes it unique. */
      const asked = () => visitor.asked.filter((url) => url.includes('/civic-elements/')).map((url) => new URL(url).pathname.slice('/civic-elements/'.length));
      const names = () => asked().map((file) => file.replace(/^parts\/(.+)-.{8}\.js$/, '$1'));
      return { visitor, site, changed, asked, names };
    };
    const quiet = (visitor) => visitor.page.waitForNetworkIdle({ idleTime: 300 });

    it('a page with a form alone gets the form, first page and later ones, and neither the map nor another tag', async (t) => {
      const { visitor, asked, names } = await visit(t, 'form.html');
      await visitor.fill('Tell us what is wrong', 'pothole');
      await visitor.click('choice', 'Pothole');
      await visitor.click('button', 'Continue');
      await visitor.seesHeading('Where is it?');
      await quiet(visitor);
      const all = asked();
      assert.deepEqual(all, [...new Set(all)], 'nothing is asked for twice');
      assert.deepEqual(names().filter((name) => /^(civic-(status|faq)|place-map|photo-|result|once-in-use|(es|ar)$)/.test(name)), []);
      const bytes = all.reduce((sum, file) => sum + gzipSync(readFileSync(join(cdn, file)), { level: 9 }).length, 0);
      figures.push({ engine, page: 'a form, filled in to its second page', requests: all.length, 'KB gzip': (bytes / 1000).toFixed(1) });
      assert.ok(bytes < 105_000, `${bytes} bytes`);
      assert.deepEqual(visitor.noise, []);
    });

    it('the map comes when it is asked for, and not before', async (t) => {
      const { visitor, names } = await visit(t, 'demo/report.html');
      await visitor.fill('Tell us what is wrong', 'pothole');
      await visitor.click('choice', 'Pothole');
      await visitor.click('button', 'Continue');
      await visitor.seesHeading('Where is it?');
      await quiet(visitor);
      assert.ok(!names().includes('place-map'));
      await visitor.click('button', 'Show the map');
      await visitor.sees('Hide the map');
      assert.ok(names().includes('place-map'));
    });

    it('a tag that is put in later comes then, and its words with it', async (t) => {
      const { visitor, names } = await visit(t, 'form.html');
      await visitor.seesHeading('What do you need?');
      assert.ok(!names().includes('civic-status-tracker'));
      await visitor.evaluate(() => {
        const tracker = document.createElement('civic-status-tracker');
        tracker.setAttribute('endpoint', '/open311/v2');
        tracker.setAttribute('locale', 'es');
        document.querySelector('main').append(tracker);
      });
      await visitor.sees('¿Cuál es el número de su solicitud?');
      assert.ok(!names().includes('civic-faq-search'));
    });

    it('later pages that do not come: it says so and offers to try again, and nothing is lost', async (t) => {
      const { visitor, changed } = await visit(t, 'form.html', { 'after-first-page': gone });
      await visitor.fill('Tell us what is wrong', 'pothole');
      await visitor.click('choice', 'Pothole');
      await visitor.click('button', 'Continue');
      await visitor.sees('Try again');
      changed.clear();
      // Firefox before 155 remembers that a module did not come.
      if (engine === 'firefox') return;
      await visitor.click('button', 'Try again');
      await visitor.seesHeading('Where is it?');
    });

    it('a tag that does not come at all leaves what stands inside it, and comes with the network', async (t) => {
      const { visitor, changed } = await visit(t, 'form.html', { '/parts/civic-request-form': gone });
      await quiet(visitor);
      assert.match(await visitor.text(), /Call 311, day or night\./);
      assert.ok(visitor.noise.some((line) => /<civic-request-form>.*could not load/.test(line)), visitor.noise.join('\n'));
      changed.clear();
      if (engine === 'firefox') return;
      await visitor.evaluate(() => window.dispatchEvent(new Event('online')));
      await visitor.seesHeading('What do you need?');
    });

    it('with an address of its own, as content systems give it, nothing runs twice', async (t) => {
      const { visitor, asked } = await visit(t, 'form.html', { 'form.html': (page) => page.replace('civic-elements.js', 'civic-elements.js?ver=12') });
      await visitor.seesHeading('What do you need?');
      await quiet(visitor);
      const all = asked();
      assert.deepEqual(all, [...new Set(all)]);
      assert.deepEqual(visitor.noise, []);
    });

    it('from another site: the parts come from where the script came from', async (t) => {
      const elsewhere = await serveHostPages(city);
      t.after(() => elsewhere.close());
      const { visitor, site } = await visit(t, 'form.html', { 'form.html': (page) => page.replaceAll('/civic-elements/', `${elsewhere.url}civic-elements/`) });
      await visitor.seesHeading('What do you need?');
      const ours = visitor.asked.filter((url) => url.includes('/civic-elements/'));
      assert.ok(ours.length > 5);
      assert.deepEqual(ours.filter((url) => url.startsWith(site.url)), []);
      assert.deepEqual(visitor.noise, []);
    });

    describe('with the import map of integrity.json', () => {
      const promised = { 'form.html': (page) => page.replace('<script type="module"', `<script type="importmap">${importMap}</script><script type="module"`) };
      const altered = (script) => `${script};globalThis.altered = true;`;

      it('all runs as it should', async (t) => {
        const { visitor } = await visit(t, 'form.html', promised);
        await visitor.fill('Tell us what is wrong', 'pothole');
        await visitor.click('choice', 'Pothole');
        await visitor.click('button', 'Continue');
        await visitor.seesHeading('Where is it?');
        assert.deepEqual(visitor.noise, []);
      });

      for (const file of ['/civic-elements/civic-elements.js', '/parts/civic-request-form', '/parts/shared-']) {
        it(`${file}, altered, does not run, and what stands inside the tag is shown`, async (t) => {
          const { visitor } = await visit(t, 'form.html', { ...promised, [file]: altered });
          await quiet(visitor);
          assert.match(await visitor.text(), /Call 311, day or night\./);
          assert.equal(await visitor.evaluate(() => globalThis.altered), undefined);
        });
      }

      it('(without it, an altered part runs: the `integrity` of the script does not reach that far)', async (t) => {
        const { visitor } = await visit(t, 'form.html', { '/parts/civic-request-form': altered });
        await visitor.until('the altered part', () => globalThis.altered);
      });
    });
  });
}
