import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { journeySvg, readJourneyMap, readJourneyMeasures, type JourneyMap, type SvgOptions } from '../index.js';
import { sampleJson, sampleMaps, samplesMissing, smallMap, smallMapWith } from '../sample-maps.test.support.js';
import { figureLabels, labels } from './labels.test.support.js';
import { everyTextAs, stringsOf } from './map-strings.test.support.js';
import { bandsOf, columnsIn } from './picture/bands.js';
import { textWidth } from './picture/text-width.js';
import { wrapLines } from './picture/wrap-lines.js';

const mapOf = (json: unknown = smallMap()): JourneyMap => readJourneyMap(json).map ?? assert.fail(JSON.stringify(readJourneyMap(json).problems));
const svgOf = (map: JourneyMap, more: Partial<SvgOptions> = {}): string => journeySvg(map, { labels, ...more }).text;
const unescaped = (text: string): string => text.replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '');
const textsIn = (svg: string): readonly string[] => [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, inside = '']) => unescaped(inside.replace(/<[^>]*>/g, '')));
const feels = (scores: readonly (number | undefined)[]): JourneyMap => mapOf({ ...smallMap(), stages: [{ id: 'all', title: 'All', steps: scores.map((score, at) => ({ id: `s${at}`, title: `Step ${at}`, kind: 'action', ...(score !== undefined && { emotions: [{ persona: 'ana', score, basis: 'assumed' }] }) })) }] });
const curvesIn = (svg: string): readonly string[] => [...svg.matchAll(/<path d="([^"]+)" fill="none" stroke="#005ea2" stroke-width="3"/g)].map(([, d = '']) => d);
const manySteps = (stages: readonly number[]): JourneyMap => mapOf({ ...smallMap(), stages: stages.map((count, at) => ({ id: `stage-${at}`, title: `Stage ${at}`, steps: Array.from({ length: count }, (_, step) => ({ id: `s-${at}-${step}`, title: `Step ${at}.${step}`, kind: 'action' })) })) });

describe('A map as a picture', () => {
  for (const name of sampleMaps) {
    it(`holds every text of ${name} as text`, { skip: samplesMissing ?? false }, () => {
      const map = mapOf(sampleJson(name));
      const svg = svgOf(map);
      assert.equal(XMLValidator.validate(svg), true);
      const said = textsIn(svg);
      for (const text of stringsOf(map)) assert.ok(said.some((one) => one.includes(text.replace(/\s+/g, ' ').trim())), text);
    });
  }

  it('has a title and a description, and is in the language asked for', () => {
    const svg = svgOf(mapOf({ ...smallMap(), summary: 'Ana calls.' }), { lang: 'es' });
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1600 \d+" width="1600" height="\d+" role="group" lang="es"/);
    assert.match(svg, /<title>A call<\/title><desc>Ana calls\.<\/desc>/);
    assert.ok(textsIn(svg).includes('1 · Llama'));
    assert.match(svg, /<text [^>]*lang="en"[^>]*><tspan[^>]*>A call</);
  });

  it('draws the curve through what is known, and leaves a gap where nobody said', () => {
    assert.deepEqual(curvesIn(svgOf(feels([1, -1, 2]))).map((d) => d.split('L').length), [2, 3, 2]);
    const withGap = curvesIn(svgOf(feels([1, undefined, 2, 1])));
    assert.deepEqual(withGap.map((d) => d.split('L').length), [1, 2, 2]);
    assert.deepEqual(curvesIn(svgOf(feels([undefined, undefined]))), []);
  });

  it('keeps a curve whole over the end of a band: both ends meet at one height', () => {
    const [before, after] = curvesIn(svgOf(feels([2, 2, 2, 2, -2, -2, -2, -2]), { width: 900 })).filter((_, at) => at === 3 || at === 4);
    const heights = (d = ''): readonly number[] => [...d.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
    const [from = 0, to = 0] = heights(before).slice(-2);
    const [begin = 0, end = 0] = heights(after);
    assert.ok(Math.abs(Math.abs(to - from) - Math.abs(end - begin)) < 0.3 && to > from, `${before} ${after}`);
  });

  it('lets nobody’s feeling hide behind another’s', () => {
    const both = smallMapWith(['stages', 0, 'steps', 0, 'emotions'], [{ persona: 'ana', score: 1, basis: 'assumed' }, { actor: 'clerk', score: 1, basis: 'assumed' }]);
    const svg = svgOf(mapOf(both));
    const points = [/<rect x="([\d.]+)"[^>]*rx="5" fill="#005ea2"/, /<rect x="([\d.]+)"[^>]*width="9" height="9" fill="#b50909"/].map((point) => Number(point.exec(svg)?.[1]));
    assert.ok((points[1] ?? 0) - (points[0] ?? 0) > 10, String(points));
  });

  it('marks moments that matter, and shows the line of visibility over what lies below it', () => {
    const svg = svgOf(mapOf(smallMapWith(['stages', 0, 'steps', 0, 'blueprint'], { frontstage: ['Greets'], backstage: ['Writes'] })));
    assert.equal(svg.match(/stroke="#7a5200" stroke-width="2.5"/g)?.length, 1);
    const said = textsIn(svg);
    assert.ok(said.indexOf('Greets') < said.indexOf('Below: what residents do not see') && said.indexOf('Below: what residents do not see') < said.indexOf('Writes'));
    assert.ok(!textsIn(svgOf(mapOf())).includes('Below: what residents do not see'));
  });

  it('tells what is planned by dashes, so not by colour alone', () => {
    assert.match(svgOf(mapOf({ ...smallMap(), state: 'to-be' })), /<rect [^>]*rx="6"[^>]*stroke-dasharray/);
    assert.doesNotMatch(svgOf(mapOf()), /<rect [^>]*rx="6"[^>]*stroke-dasharray/);
  });

  it('runs from right to left where it is asked to', () => {
    const [left, right] = [false, true].map((rtl) => svgOf(mapOf(), { rtl }));
    const at = (svg = ''): number => Number(/<tspan x="([\d.]+)"[^>]*>1 · Calls/.exec(svg)?.[1]);
    assert.equal(at(left) + at(right), 1600);
    assert.match(right ?? '', /^<svg [^>]* direction="rtl"/);
    // A sentence in English keeps its full stop at its right end there.
    assert.match(right ?? '', /<text direction="ltr"[^>]* text-anchor="end"><tspan[^>]*>The line is long\.</);
    assert.match(svgOf(mapOf(), { lang: 'ar' }), /^<svg [^>]*lang="ar" direction="rtl"/);
  });

  it('takes colours, and no more than a picture needs: no style, no script, no address', () => {
    const svg = svgOf(mapOf(), { colors: { action: '#123456' } });
    assert.match(svg, /fill="#123456"/);
    assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /style=|<style|<script|href|url\(|https?:/);
  });

  it('shows markup in any text as text', () => {
    const evil = '</tspan><image href="x" onload="alert(1)"/>&amp;\u0000';
    const svg = svgOf(mapOf(everyTextAs(smallMap(), evil)));
    assert.equal(XMLValidator.validate(svg), true);
    assert.ok(!JSON.stringify(new XMLParser({ ignoreAttributes: false }).parse(svg)).includes('"image"'));
    assert.doesNotMatch(svg, /<image|\u0000/);
  });

  it('says that figures are made up, and never a hidden one', () => {
    const { measures } = readJourneyMeasures({ schemaVersion: '1.0', map: 'small', mapVersion: '1.0.0', period: { label: 'March' }, threshold: 11, synthetic: true, touchpoints: [{ touchpoint: 'line', measures: [{ measure: 'ease', value: 4.25, unit: 'score_1_5', n: 7 }, { measure: 'csat', value: 3.5, unit: 'score_1_5', n: 70 }] }] });
    const said = textsIn(svgOf(mapOf(), { figures: { labels: figureLabels, measures: measures ?? assert.fail() } }));
    for (const text of ['These figures are made up', 'Share of ease', 'fewer than 11', 'Share of csat: 3.5 / 5']) assert.ok(said.some((one) => one.includes(text)), text);
    assert.ok(!said.some((one) => /4\.25|4\.3/.test(one)));
  });
});

describe('Bands of a picture', () => {
  it('keep whole stages together where they can, and hold each step once', () => {
    const bands = bandsOf(manySteps([3, 1, 4, 3, 5, 5, 1]), 8);
    assert.deepEqual(bands.map((band) => band.map(({ number }) => number)), [[1, 2, 3], [4, 5], [6, 7]]);
    assert.deepEqual(bandsOf(manySteps([10]), 8).map(columnsIn), [5, 5]);
    assert.deepEqual(bandsOf(manySteps([0, 2]), 8).map(columnsIn), [3]);
    fc.assert(fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 12 }), fc.integer({ min: 3, max: 9 }), (stages, most) => {
      const map = manySteps(stages);
      const parts = bandsOf(map, most).flat();
      assert.ok(bandsOf(map, most).every((band) => columnsIn(band) <= most));
      assert.deepEqual(parts.flatMap(({ places }) => places.map(({ step }) => step.id)), map.stages.flatMap(({ steps }) => steps.map(({ id }) => id)));
    }));
  });
});

describe('Lines of a text', () => {
  it('are never wider than their room, and lose no sign but spaces between words', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.boolean(), (text, bold) => {
      const lines = wrapLines(text, 60, 13, bold);
      assert.ok(lines.every((line) => textWidth(line, 13, bold) <= 60 || [...line.replace(/\p{M}/gu, '')].length <= 1), JSON.stringify(lines));
      assert.equal(lines.join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
    }));
  });

  it('break between words, within a word that is too long, and between signs of a script without spaces', () => {
    assert.deepEqual(wrapLines('a bb ccc', 45, 13), ['a bb', 'ccc']);
    assert.ok(wrapLines('Donaudampfschifffahrtsgesellschaft', 100, 13).length > 1);
    assert.deepEqual(wrapLines('市役所に電話', 40, 13), ['市役所', 'に電話']);
  });
});
