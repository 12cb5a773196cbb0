import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { janeAsIs } from '@civic-elements/demo-city';
import { cityMaps, sampleMaps, samplesMissing, serveJourneySite } from '../../support/journey-site.mjs';
import { missingFrom, outOfOrder, stringsOf, wordsHeard } from '../../support/journey-strings.mjs';
import { engines, openBrowser } from '../../support/open-browser.mjs';

for (const engine of engines('chromium')) {
  describe(`What is heard of a journey map, in ${engine}`, () => {
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

    if (samplesMissing) it(`(${samplesMissing})`, (t) => t.diagnostic(samplesMissing));
    for (const [name, map] of Object.entries({ ...cityMaps, ...sampleMaps })) {
      it(`criterion 1: ${name}: every text is in the accessibility tree, as a list and as a map in the order stage, step, lanes, as a table all the same`, async () => {
        const texts = stringsOf(map, 'en');
        assert.ok(texts.length > 20, `${texts.length} texts`);
        for (const view of ['list', 'map', 'table']) {
          await site.openMap(visitor, { map, view });
          const heard = await wordsHeard(visitor.page);
          assert.deepEqual(missingFrom(heard, texts), [], view);
          if (view !== 'table') assert.equal(outOfOrder(heard, texts), undefined, view);
        }
      });
    }

    it('(criterion 1 would find a text that is taken out, and one that stands too early)', async () => {
      const texts = stringsOf(janeAsIs, 'en');
      await site.openMap(visitor, { map: janeAsIs, view: 'list' });
      await visitor.evaluate(() => {
        const [first] = window.look.all('.step');
        first.parentElement.closest('.stages').append(first.parentElement.closest('.stage'));
        window.look.all('[part=pain]')[0].setAttribute('aria-hidden', 'true');
      });
      const heard = await wordsHeard(visitor.page);
      assert.equal(missingFrom(heard, texts).length, 1);
      assert.notEqual(outOfOrder(heard, texts), undefined);
    });

    it('criterion 2: each feeling is told in words, by number, on its scale, with what it rests on', async () => {
      const numbers = { '-2': 'Very bad, -2', '-1': 'Bad, -1', 0: 'Neither good nor bad, 0', 1: 'Good, 1', 2: 'Very good, 2' };
      const bases = { measured: 'counted', 'self-reported': 'told by the person', observed: 'seen by a researcher', narrated: 'told in the story', inferred: 'read out of the story', assumed: 'a guess' };
      for (const [name, map] of Object.entries({ ...cityMaps, ...sampleMaps })) {
        const feelings = map.stages.flatMap(({ steps }) => steps).flatMap(({ emotions = [] }) => emotions).filter(({ score }) => Number.isInteger(score));
        await site.openMap(visitor, { map, view: 'list' });
        const heard = (await wordsHeard(visitor.page)).replaceAll('−', '-');
        const told = feelings.map(({ label, score, basis }) => [label?.en ?? label, `${numbers[score]} on a scale from -2 to 2, ${bases[basis]}.`]);
        let from = 0;
        for (const [label, sentence] of told) {
          const at = heard.indexOf(sentence, label ? heard.indexOf(label, from) : from);
          assert.ok(at >= from, `${name}: ${label}, ${sentence}`);
          from = at;
        }
      }
    });

    it('criterion 2: where nobody told how it feels, it says so and no line is drawn: 42 times on the map of the veterans', async (t) => {
      if (samplesMissing) return t.diagnostic(samplesMissing);
      for (const view of ['list', 'map']) {
        await site.openMap(visitor, { map: sampleMaps['va-journeys-of-veterans'], view });
        const heard = await wordsHeard(visitor.page);
        assert.equal(heard.split('Not known').length - 1, 42, view);
        assert.equal(await visitor.evaluate(() => window.look.all('.curve polyline, .curve .dot').length), 0);
      }
      await site.openMap(visitor, { map: janeAsIs, view: 'map' });
      const lines = await visitor.evaluate(() => window.look.all('.step').map((step) => ({ known: !step.querySelector('.lane-feelings').textContent.includes('Not known'), lines: step.querySelectorAll('.curve polyline').length })));
      assert.ok(lines.some(({ known }) => !known) && lines.some(({ known }) => known));
      for (const { known, lines: drawnLines } of lines) assert.equal(drawnLines > 0, known);
    });
  });
}
