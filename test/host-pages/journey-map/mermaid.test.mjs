import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eachStep, textSaid, toMermaid } from '@civic-elements/core/journey';
import { janeAsIs } from '@civic-elements/demo-city';
import { cityMaps, sampleMaps, samplesMissing } from '../../support/journey-site.mjs';
import { drawnByMermaid, mermaidVersion, serveMermaid } from '../../support/mermaid-page.mjs';
import { engines, openBrowser } from '../../support/open-browser.mjs';

/** What other grammars trip over: each of these was seen to be lost, cut or moved when it was written as it is. */
const tricky = [
  'Title search at 9:30; form #12', 'Section 8 voucher', 'Journey to the office', 'accTitle: none', '%% no comment', 'Wait until 9:30: 2: Me', '{a} [b] (c) "d" \'e\'',
  '<b>not bold</b> & <img src=x onerror=alert(1)>', 'نموذج رقم ١٢: ٣', 'Straße, café, 城市, 🚲', '#58; as such', 'a, b', 'A: high: Me', '100 % -> --> ---',
];
const trickyMap = {
  ...janeAsIs, title: tricky[0], summary: tricky.join(' '),
  actors: tricky.map((name, at) => ({ id: `actor-${at}`, name, role: 'customer' })),
  stages: tricky.map((title, at) => ({
    id: `stage-${at}`, title,
    steps: [{ id: `step-${at}`, kind: 'action', title: tricky.at(at - 1), actors: [`actor-${at}`], emotions: [{ score: (at % 5) - 2, basis: 'assumed' }] }],
  })),
};

const said = (text, { lang }) => textSaid(text, lang, lang).words.replace(/\s+/g, ' ').trim();

/** What of a map Mermaid has a form for. */
function sayable(map) {
  const steps = eachStep(map).map(({ step }) => step).filter(({ emotions }) => emotions?.length);
  const named = (id) => said(map.actors?.find((actor) => actor.id === id)?.name ?? id, map);
  return {
    title: said(map.title, map),
    stages: map.stages.filter((stage) => stage.steps.some((step) => steps.includes(step))).map(({ title }) => said(title, map)),
    steps: steps.map(({ title, actors = [], emotions: [{ score }] }) => ({ title: said(title, map), actors: actors.map(named), score: Math.round(score) + 3 })),
  };
}

for (const engine of engines('chromium')) {
  describe(`Journey maps drawn by Mermaid ${mermaidVersion}, in ${engine}`, () => {
    let site;
    let browser;
    let visitor;
    before(async () => {
      site = await serveMermaid();
      browser = await openBrowser(engine);
      visitor = await browser.visit();
      await visitor.open(site.url);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    if (samplesMissing) it(`(${samplesMissing})`, (t) => t.diagnostic(samplesMissing));
    for (const [name, map] of Object.entries({ ...cityMaps, ...sampleMaps, 'one of tricky words': trickyMap })) {
      it(`criterion 9: ${name}: Mermaid draws our export with the same title, stages, steps, actors and scores`, async () => {
        const drawn = await visitor.evaluate(drawnByMermaid, toMermaid(map).text);
        const expected = sayable(map);
        assert.equal(drawn.title, expected.title);
        assert.equal(drawn.heading, expected.title);
        if (map.summary) assert.equal(drawn.description, said(map.summary, map));
        assert.deepEqual(drawn.stages, expected.stages);
        assert.deepEqual(drawn.steps, expected.steps);
      });
    }

    it('(criterion 9 would find words that Mermaid takes for its own)', async () => {
      const drawn = await visitor.evaluate(drawnByMermaid, 'journey\n  title Jane\n  section One\n    Wait until 9#58;30: 2: Me\n    Wait until 9:30: 2: Me\n');
      assert.deepEqual(drawn.steps.map(({ title }) => title), ['Wait until 9:30', 'Wait until 9']);
    });
  });
}
