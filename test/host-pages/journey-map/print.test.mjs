import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { cityMaps, sampleMaps, serveJourneySite } from '../../support/journey-site.mjs';
import { pagesOfLinks } from '../../support/pages-of-links.mjs';
import { engines, openBrowser } from '../../support/open-browser.mjs';

/** In the page: a link at the beginning and at the end of each step, which a printed file names with the page it is on. */
function markSteps() {
  const mark = (step, where) => {
    const link = document.createElement('a');
    link.href = `https://mark.example/${step.querySelector('[id^=at-]').id}/${where}`;
    link.textContent = '·';
    return link;
  };
  for (const step of window.look.all('.step')) {
    step.querySelector('.civic-heading').prepend(mark(step, 'first'));
    const ends = [...step.querySelectorAll('dd, .what')].filter((end) => end.textContent.trim() !== '');
    ends.at(-1).append(mark(step, 'last'));
  }
  return window.look.all('.step').length;
}

/** In the page: the same at both ends of each row, and before what is said of the map. */
function markRows() {
  const mark = (where) => Object.assign(document.createElement('a'), { href: `https://mark.example/${where}`, textContent: '·' });
  window.look.all('.step .lane').forEach((lane, at) => {
    lane.querySelector('dt').prepend(mark(`row-${at}/first`));
    const ends = [...lane.querySelectorAll('dd, li, p')].filter((end) => end.textContent.trim() !== '');
    ends.at(-1).append(mark(`row-${at}/last`));
  });
  window.look.all('[part=meta] dt')[0].prepend(mark('map/meta'));
}

for (const engine of engines('chromium')) {
  describe(`A journey map on paper, in ${engine}`, () => {
    let site;
    let browser;
    before(async () => {
      site = await serveJourneySite();
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    const splitOnA4 = async (t, map, spoil) => {
      const visitor = await browser.visit();
      t.after(() => visitor.leave());
      await site.openMap(visitor, { map, view: 'list' });
      if (spoil) await visitor.evaluate(spoil);
      const steps = await visitor.evaluate(markSteps);
      const pages = pagesOfLinks(await visitor.page.pdf({ format: 'A4' }));
      const ids = map.stages.flatMap((stage) => stage.steps).map(({ id }) => `https://mark.example/at-${id}`);
      assert.equal(ids.length, steps);
      const places = ids.map((id) => ({ id, first: pages.get(`${id}/first`), last: pages.get(`${id}/last`) }));
      for (const { id, first, last } of places) assert.ok(first && last, `${id} is on paper`);
      // None of these maps has a step that is taller than a page.
      return { pages: Math.max(...places.map(({ last }) => last)), split: places.filter(({ first, last }) => first !== last).map(({ id }) => id) };
    };

    for (const [name, map] of Object.entries({ ...cityMaps, ...sampleMaps })) {
      it(`criterion 15: ${name} on A4: no step is split across pages`, async (t) => {
        const { pages, split } = await splitOnA4(t, map);
        assert.ok(pages > 1);
        assert.deepEqual(split, []);
      });
    }

    const onTheWall = async (t, map, spoil) => {
      const visitor = await browser.visit();
      t.after(() => visitor.leave());
      await site.openMap(visitor, { map });
      if (spoil) await visitor.evaluate(spoil);
      await visitor.evaluate(markRows);
      const pages = pagesOfLinks(await visitor.page.pdf({ format: 'A3', landscape: true, margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } }));
      const of = (part) => [...pages].filter(([address]) => address.endsWith(`/${part}`));
      const split = of('first').filter(([address, page]) => pages.get(address.replace('/first', '/last')) !== page).map(([address]) => address);
      return { rows: of('first').length, split, map: Math.min(...of('first').map(([, page]) => page)), meta: Math.min(...of('meta').map(([, page]) => page)) };
    };

    for (const [name, map] of Object.entries(cityMaps)) {
      it(`${name} on a wall, A3 across: begins with the map, and no row is split between sheets`, async (t) => {
        const { rows, split, map: first, meta } = await onTheWall(t, map);
        assert.ok(rows > 30, `${rows} rows`);
        assert.deepEqual(split, []);
        assert.equal(first, 1);
        assert.equal(meta, 2, 'what is said of the map comes after it');
      });
    }

    it('(that a row is split on a wall would be found)', async (t) => {
      const { split } = await onTheWall(t, cityMaps['Jane today'], () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.lane { break-inside: auto !important } .lane dd { padding-block-start: 40vh !important }');
        const [{ shadowRoot }] = window.look.all('civic-journey-map');
        shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
      });
      assert.ok(split.length > 0);
    });

    it('(criterion 15 would find a step that is split)', async (t) => {
      const { split } = await splitOnA4(t, cityMaps['Jane today'], () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.step { break-inside: auto !important } .lane { padding-block-end: 4em !important }');
        const [{ shadowRoot }] = window.look.all('civic-journey-map');
        shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
      });
      assert.ok(split.length > 0);
    });
  });
}
