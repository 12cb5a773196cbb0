import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { journeySvg, readJourneyMap, readJourneyMeasures } from '../../packages/core/dist/journey/index.js';
import { lightColors } from '../../packages/core/dist/journey/exports/picture/picture-colors.js';
import { journeys } from '../../packages/demo-city/dist/index.js';
import { labelsIn } from '../../packages/server/dist/journey-command/labels-in.js';
import { engines, openBrowser } from '../support/open-browser.mjs';

const folder = new URL('../../../shared/data/journey/', import.meta.url);
const samples = ['govuk-learn-to-drive', 'irs-taxpayer-roadmap', 'jane-as-is', 'jane-to-be', 'pittsburgh-311', 'va-journeys-of-veterans'];
const samplesMissing = existsSync(fileURLToPath(new URL('jane-as-is.json', folder))) ? false : '../shared/data/journey is not here: the sample maps were not drawn';
const sample = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

function mapOf(json) {
  const { map, problems } = readJourneyMap(json);
  assert.ok(map, JSON.stringify(problems));
  return map;
}

/** All that is hard to wrap: words without end, scripts without spaces, wide signs, wide letters, many people with feelings, an empty stage. */
const hard = [
  'Rechtsschutzversicherungsgesellschaftenzulassungsbescheinigungsantrag', 'WWWWWWWWWWWWWWWWWWWWWWWW MMMMMMMMMMMMMMMMMM', 'https://city.example/a/very/long/address/that/nobody/could/ever/break?by=a&space=1',
  '市役所に電話して、順番を待って、もう一度最初から説明します。', 'يتصل بالمدينة وينتظر طويلا ثم يشرح كل شيء من البداية مرة أخرى', '👩🏽‍💻👨‍👩‍👧‍👦🚧 Works 🏳️‍🌈', 'Ǻḉḍḙɱ ïṇ ặ ţẽẍţ ḩẻṝẽ ẅĩţḩ ṁặṇỹ ṁặṛḱṣ', 'a',
];
const hardMap = () => mapOf({
  schemaVersion: '1.0', id: 'hard', version: '1.0.0', lang: 'en', title: hard.join(' '), summary: hard.join(' '), state: 'as-is', provenance: { origin: 'synthetic', sources: ['story'] },
  evidence: [{ id: 'story', type: 'story', title: hard.join(' ') }], phases: [{ id: 'one', title: hard[0] }],
  personas: hard.slice(0, 4).map((name, at) => ({ id: `p${at}`, name, description: name })), channels: [{ id: 'web', type: 'website', label: hard[1] }],
  stages: [{ id: 'none', title: hard[0], phase: 'one', summary: hard[1], steps: [] }, ...[0, 1, 2].map((stage) => ({ id: `s${stage}`, title: hard[stage + 3], phase: 'one', steps: hard.map((title, at) => ({
    id: `s${stage}-${at}`, title, kind: 'touchpoint', description: hard[(at + 1) % 8], channels: ['web'], momentThatMatters: { why: hard[(at + 2) % 8], basis: 'assumed' },
    emotions: at === 3 ? [] : [0, 1, 2, 3].map((who) => ({ persona: `p${who}`, score: ((at + who) % 5) - 2, label: hard[(at + who) % 8], basis: 'assumed' })),
    painPoints: [{ id: `p${stage}-${at}`, text: hard[(at + 4) % 8], basis: 'assumed' }], blueprint: { frontstage: [title], backstage: [title, hard[(at + 5) % 8]] },
  })) }))],
});

/** What stands out of its cell or of the picture, and which texts lie on each other. */
const faultsIn = () => {
  const slack = 1;
  const boxOf = (element) => {
    const { x, y, width, height } = element.getBBox();
    return { left: x, top: y, right: x + width, bottom: y + height };
  };
  const svg = document.querySelector('svg');
  const inside = (box, room) => box.left >= room.left - slack && box.top >= room.top - slack && box.right <= room.right + slack && box.bottom <= room.bottom + slack;
  const texts = [...svg.querySelectorAll('text')].map((text) => ({ text, box: boxOf(text), says: text.textContent.slice(0, 60) }));
  const { width, height } = svg.viewBox.baseVal;
  const page = { left: 0, top: 0, right: width, bottom: height };
  const out = texts.filter(({ text, box }) => !inside(box, text.closest('.cell') ? boxOf(text.closest('.cell').querySelector('rect')) : page) || !inside(box, page)).map(({ says }) => `cut: ${says}`);
  const over = texts.flatMap((one, at) => texts.slice(at + 1).filter(({ box }) => Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > slack && Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > slack).map(({ says }) => `over each other: ${one.says} | ${says}`));
  return { faults: [...out, ...over], texts: texts.length };
};

describe('The picture of a journey map', () => {
  it('has the light colours of the tokens', () => {
    const { colors } = JSON.parse(readFileSync(new URL('../../packages/tokens/dist/tokens.json', import.meta.url), 'utf8'));
    const token = (name) => colors.neutral.light[`color-${name}`];
    assert.deepEqual(lightColors, {
      ink: token('ink'), inkMuted: token('ink-muted'), ground: token('ground'), surface: token('surface'), line: token('line'), border: token('border'), action: token('action'), actionStrong: token('action-hover'), onAction: token('on-action'),
      pain: token('error'), painSurface: token('error-surface'), opportunity: token('success'), opportunitySurface: token('success-surface'), moment: token('warning'), momentSurface: token('warning-surface'),
    });
  });

  for (const engine of engines('chromium')) {
    describe(`in ${engine}`, () => {
      let browser;
      let visitor;
      before(async () => {
        browser = await openBrowser(engine);
        visitor = await browser.visit({ width: 1600 });
      });
      after(() => browser?.close());

      const look = async (svg) => {
        await visitor.page.setContent(`<!doctype html><body>${svg}`);
        return visitor.evaluate(faultsIn);
      };
      const fits = async (map, more = {}) => {
        const { labels, rtl } = await labelsIn(more.lang ?? map.lang);
        const { faults, texts } = await look(journeySvg(map, { labels, rtl, ...more }).text);
        assert.deepEqual(faults, [], map.id);
        assert.ok(texts > 20);
      };

      it('cuts no text and lays none over another: the six sample maps', { skip: samplesMissing }, async () => {
        for (const name of samples) await fits(mapOf(sample(name)));
      });

      it('nor in the demo city’s maps, in any language, from either side, narrow and wide', async () => {
        for (const map of journeys) for (const more of [{}, { lang: 'es' }, { lang: 'ar' }, { width: 900 }, { width: 3200 }]) await fits(map, more);
      });

      it('nor where words have no end, signs are wide, and many people feel something', async () => {
        for (const more of [{}, { rtl: true }, { width: 1000 }]) await fits(hardMap(), more);
      });

      it('finds what is cut or lies on another, where something does', async () => {
        const { labels } = await labelsIn('en');
        const svg = journeySvg(journeys[0], { labels }).text;
        assert.ok((await look(svg.replaceAll('font-size="13"', 'font-size="17"'))).faults.length > 10);
        assert.match((await look(svg.replace('</svg>', '<text x="60" y="80">Over the title</text></svg>'))).faults.join(), /over each other/);
      });

      it('is a file that stands alone, and shows figures that are made up as such', { skip: samplesMissing }, async () => {
        const map = mapOf(sample('jane-to-be'));
        const { measures } = readJourneyMeasures(sample('jane-to-be.metrics.sample'));
        const { labels, figures } = await labelsIn('en');
        const svg = journeySvg(map, { labels, figures: { measures, labels: figures } }).text;
        const { faults } = await look(svg);
        assert.deepEqual(faults, []);
        assert.match(svg, /These figures are made up/);
        await visitor.page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
        assert.equal(await visitor.evaluate(() => document.documentElement.tagName), 'svg');
        assert.deepEqual(visitor.noise, []);
      });
    });
  }
});
