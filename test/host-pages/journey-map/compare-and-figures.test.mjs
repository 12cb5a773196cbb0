import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { janeAsIs, janeToBe } from '@civic-elements/demo-city';
import { sampleMaps, samplesMissing, serveJourneySite } from '../../support/journey-site.mjs';
import { engines, openBrowser } from '../../support/open-browser.mjs';

const painsOf = (map) => map.stages.flatMap(({ steps }) => steps).flatMap(({ painPoints = [] }) => painPoints);
const offersOf = (...maps) => maps.flatMap(({ stages }) => stages).flatMap(({ steps }) => steps).flatMap(({ opportunities = [] }) => opportunities);
/** The same map without one of its opportunities. */
const without = (map, id) => ({ ...map, stages: map.stages.map((stage) => ({ ...stage, steps: stage.steps.map((step) => ({ ...step, ...(step.opportunities && { opportunities: step.opportunities.filter((one) => one.id !== id) }) })) })) });

const share = (measure, value, n, target, direction = 'lower-better') => ({ measure, value, unit: 'ratio', n, target, direction });
const overlay = (touchpoints, more = {}) => ({ schemaVersion: '1.0', map: 'jane-as-is', mapVersion: '1.0.0', period: { label: 'October' }, threshold: 11, synthetic: true, touchpoints, ...more });

for (const engine of engines('chromium')) {
  describe(`A second map and figures beside a journey map, in ${engine}`, () => {
    let site;
    let browser;
    let visitor;
    before(async () => {
      site = await serveJourneySite();
      browser = await openBrowser(engine);
      visitor = await browser.visit();
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    const table = () => visitor.evaluate(() => window.look.all('.comparison tbody tr').map((row) => [...row.cells].map((cell) => window.look.words(cell.innerText))));
    const left = () => visitor.evaluate(async () => (await document.querySelector('civic-journey-map').report()).painsWithoutOpportunity.map(({ pain }) => pain.id));
    const pairs = { 'the demo city’s Jane': [janeAsIs, janeToBe, 13], ...(samplesMissing ? {} : { 'the sample Jane': [sampleMaps['jane-as-is'], sampleMaps['jane-to-be'], 11] }) };

    for (const [name, [asIs, toBe, count]] of Object.entries(pairs)) {
      it(`criterion 8: ${name}: the table has ${count} pain points, each with what answers it, and without one answer the report names exactly what is left`, async () => {
        await site.openMap(visitor, { map: asIs, compare: toBe });
        await visitor.sees(`The plan answers ${count} of ${count} pain points.`);
        const rows = await table();
        assert.deepEqual(rows.map(([pain]) => pain), painsOf(asIs).map(({ text }) => text));
        painsOf(asIs).forEach(({ id }, at) => {
          const answers = offersOf(asIs, toBe).filter(({ addresses = [], status }) => addresses.includes(id) && status !== 'rejected').map(({ text }) => text);
          assert.ok(answers.length > 0 && answers.every((answer) => rows[at][2].includes(answer)), id);
        });
        assert.deepEqual(await left(), []);

        const [gone] = offersOf(toBe).filter(({ addresses = [] }) => addresses.length > 1);
        const alone = painsOf(asIs).filter(({ id }) => gone.addresses.includes(id) && !offersOf(asIs, toBe).some((one) => one.id !== gone.id && one.addresses?.includes(id)));
        assert.ok(alone.length > 0);
        await site.openMap(visitor, { map: asIs, compare: without(toBe, gone.id) });
        assert.deepEqual(await left(), alone.map(({ id }) => id));
        assert.equal((await table()).filter(([, , answer]) => answer === 'Nothing yet').length, alone.length);
      });
    }

    it('criterion 12: what stands for 1 to 10 people is nowhere, one more beside it is hidden, and made-up figures say so, on paper too', async () => {
      const count = (measure, value) => ({ measure, value, unit: 'count', n: value });
      const metrics = overlay([
        { touchpoint: 'tax-search', channel: 'phone-web', measures: [count('volume', 4321)] },
        { touchpoint: 'tax-search', channel: 'laptop-web', measures: [count('volume', 9)] },
        { touchpoint: 'tax-search', channel: 'call', measures: [count('volume', 1234)] },
        { touchpoint: 'senior-page', measures: [{ measure: 'trust', value: 3.9, unit: 'score_1_5', n: 9 }] },
      ]);
      const page = site.mapPage({ map: janeAsIs, metrics, compare: janeToBe });
      await visitor.page.evaluateOnNewDocument(() => {
        window.told = [];
        for (const name of ['load', 'error', 'filter', 'view', 'step-toggle', 'export']) document.addEventListener(`journey-${name}`, ({ detail }) => window.told.push(JSON.stringify(detail)));
        // Its id is drawn by chance, and holds any digit.
        document.addEventListener('civic-insight-noted', ({ detail: { note } }) => window.told.push(JSON.stringify(note.data)));
      });
      await visitor.open(page);
      await visitor.sees('not shown: fewer than 11 answers');
      await visitor.evaluate(() => window.look.all('#filter-channels input')[0].click());
      await visitor.evaluate(() => window.look.all('.fold')[0].click());
      const { all, figures, exports, told } = await visitor.evaluate(async () => {
        const element = document.querySelector('civic-journey-map');
        const holds = [];
        for (const one of [element, ...window.look.all('*', element)].filter(({ localName }) => localName !== 'style')) {
          holds.push(...[...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data));
          // Of a drawing only what is said of it: its numbers are places. So are those of the styles: rows, and how many there are.
          holds.push(...[...one.attributes].filter(({ name }) => (one instanceof SVGElement ? /^aria|title/.test(name) : name !== 'style')).map(({ value }) => value));
        }
        const svg = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
        const texts = [...svg.querySelectorAll('text, title, desc')].map(({ textContent }) => textContent);
        return { all: holds, figures: window.look.all('.lane-figures dd').map(({ innerText }) => window.look.words(innerText)), exports: [await element.toCSV(), await element.toMarkdown(), await element.toMermaid(), await element.toCJML(), ...texts], told: window.told };
      });
      const secret = /(?<![\d.,:-])(?:9|3\.9)(?![\d.,:-])/;
      assert.deepEqual([...all, ...told, ...exports.flatMap((text) => text.split('\n'))].filter((text) => secret.test(text)), []);
      assert.ok(told.length >= 2 && all.length > 300 && exports.join('').length > 5000);
      const shown = figures.join(' ');
      assert.match(shown, /4,321/);
      assert.doesNotMatch(shown, /1,234/);
      assert.match(shown, /not shown: fewer than 11 answers/);
      assert.match(shown, /not shown: it would tell about fewer than 11 answers/);
      const isBanner = () => visitor.evaluate(() => window.look.all('.banner').some((banner) => window.look.visible(banner) && banner.getBoundingClientRect().height > 0 && banner.textContent.includes('made up')));
      assert.ok(await isBanner());
      await visitor.page.emulateMediaType('print');
      assert.ok(await isBanner());
      await visitor.page.emulateMediaType('screen');
    });

    it('criterion 13: confirmed, not confirmed, unclear, too few and no data, each at the right pain point', async () => {
      const cases = {
        'pain-empty-search': ['The figures bear it out.', 'tax-search', share('empty_result_rate', 0.3, 400, 0.1)],
        'pain-small-text': ['The figures do not bear it out.', 'tax-search', share('drop_off_rate', 0.05, 2000, 0.2)],
        // Wilson’s interval of 21 in 100 is 14 to 30: the goal of 20 lies in it.
        'pain-print-form': ['The figures do not settle it.', 'senior-page', share('drop_off_rate', 0.21, 100, 0.2)],
        'pain-two-limits': ['Too few answers to say.', 'senior-page', { measure: 'trust', suppressed: true, reason: 'below-threshold' }],
        'pain-long-wait': ['No figures yet.', undefined],
      };
      const touchpoints = ['tax-search', 'senior-page'].map((touchpoint) => ({ touchpoint, measures: Object.values(cases).filter(([, at]) => at === touchpoint).map(([, , figure]) => figure) }));
      await site.openMap(visitor, { map: janeAsIs, metrics: overlay(touchpoints) });
      await visitor.sees('Too few answers to say.');
      const states = await visitor.evaluate(() => window.look.all('[part=pain]').map((pain) => [window.look.words(pain.innerText), window.look.words(pain.querySelector('[part=badge]')?.textContent)]));
      for (const [id, [expected]] of Object.entries(cases)) {
        const { text } = painsOf(janeAsIs).find((pain) => pain.id === id);
        assert.deepEqual(states.filter(([words]) => words.startsWith(text)).map(([, state]) => state), [expected], id);
      }
    });
  });
}
