import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { journeyHtml, readJourneyMap, readJourneyMeasures, type JourneyMap } from '../index.js';
import { sampleJson, sampleMaps, samplesMissing, smallMap, smallMapWith } from '../sample-maps.test.support.js';
import { figureLabels, labels } from './labels.test.support.js';
import { everyTextAs, stringsOf } from './map-strings.test.support.js';

const mapOf = (json: unknown = smallMap()): JourneyMap => readJourneyMap(json).map ?? assert.fail(JSON.stringify(readJourneyMap(json).problems));
const tableOf = (map: JourneyMap, more: object = {}): string => journeyHtml(map, { labels, ...more }).text;
const plain = (html: string): string => html.replace(/<[^>]*>/g, '\n').replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '');
const columnsOf = (row: string): number => [...row.matchAll(/<t[hd]\b([^>]*)>/g)].reduce((sum, [, attributes = '']) => sum + Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1), 0);

describe('A map as a table of HTML', () => {
  for (const name of sampleMaps) {
    it(`holds every text of ${name}, in rows of one width`, { skip: samplesMissing ?? false }, () => {
      const map = mapOf(sampleJson(name));
      const html = tableOf(map);
      assert.equal(XMLValidator.validate(html), true);
      const said = plain(html);
      for (const text of stringsOf(map)) assert.ok(said.includes(text), text);
      const rows = html.match(/<tr>.*?<\/tr>/gs) ?? [];
      assert.deepEqual(new Set(rows.map(columnsOf)), new Set([map.stages.length + 1]));
    });
  }

  it('has a caption, a column for each stage and a row for each lane that holds something', () => {
    const html = tableOf(mapOf());
    assert.match(html, /<caption><strong>A call<\/strong> <span data-state="as-is">As it is<\/span>/);
    assert.match(html, /<th scope="col" data-stage="calls"><span>Calls<\/span><\/th>/);
    const lanes = [...html.matchAll(/<th scope="row" data-lane="([^"]+)">/g)].map(([, name]) => name);
    assert.deepEqual(lanes, ['title', 'channel', 'actor', 'emotion', 'moment', 'pain', 'opportunity', 'next', 'lane:cost']);
    assert.match(html, /<dt data-step="waits">Waits in line<\/dt><dd><ul><li[^>]*>The line is long\. <small>told in the story<\/small>/);
  });

  it('says of a feeling its words, number and basis, and “not known” where nobody said', () => {
    const said = tableOf(mapOf());
    assert.match(said, />Kept waiting <small>Bad \(-1\) · Ana · told in the story<\/small>/);
    assert.match(said, /<dt data-step="talks">Talks<\/dt><dd><ul><li>Not known<\/li>/);
  });

  it('draws the line of visibility once, over what lies below it', () => {
    assert.doesNotMatch(tableOf(mapOf()), /what residents do not see/);
    const html = tableOf(mapOf(smallMapWith(['stages', 0, 'steps', 0, 'blueprint'], { frontstage: ['Greets'], backstage: ['Writes it down'], systems: ['Case file'] })));
    assert.deepEqual([...html.matchAll(/data-lane="(frontstage|backstage|systems)"|(Below: what residents do not see)/g)].map(([, lane, line]) => lane ?? line), ['frontstage', 'Below: what residents do not see', 'backstage', 'systems']);
    // What lies below is a group of rows of its own, which the line is the head of.
    assert.match(html, /<tbody>\n<tr><th scope="rowgroup" colspan="2">Below: what residents do not see<\/th><\/tr>\n<tr><th scope="row" data-lane="backstage">/);
  });

  it('shows markup in any text as text', () => {
    const evil = `</td><img src=x onerror="alert(1)">&amp;'\u0000`;
    const html = tableOf(mapOf(everyTextAs(smallMap(), evil)));
    assert.ok(html.split(evil.slice(0, 5)).length > 1);
    assert.doesNotMatch(html, /<img|\u0000|&amp;&#39;/);
    assert.ok(html.includes('&lt;/td&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp;&#39;\ufffd'));
    const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: false });
    assert.ok(!JSON.stringify(parser.parse(html)).includes('"img"'));
  });

  it('is in the language asked for, and marks what fell back to another', () => {
    const html = tableOf(mapOf(), { lang: 'es' });
    assert.match(html, /<table lang="es"/);
    assert.match(html, /<span>Llama<\/span>/);
    assert.match(html, /<strong lang="en">A call<\/strong>/);
    assert.match(html, /<th scope="row" data-lane="pain" lang="en">Lane of pain<\/th>/);
  });

  it('says figures with what they were counted from, never a hidden one, and that they are made up', () => {
    const overlay = (measures: readonly object[]) => readJourneyMeasures({ schemaVersion: '1.0', map: 'small', mapVersion: '1.0.0', period: { label: 'March' }, threshold: 11, synthetic: true, touchpoints: [{ touchpoint: 'line', measures }] }).measures;
    const html = tableOf(mapOf(), { figures: { labels: figureLabels, measures: overlay([{ measure: 'abandonment_rate', value: 0.25, unit: 'ratio', n: 1200, target: 0.1 }, { measure: 'ease', value: 4.25, unit: 'score_1_5', n: 7 }]) } });
    assert.match(html, /Share of abandonment_rate: 25% <small>of 1,200 · target 10%<\/small>/);
    assert.match(html, /Share of ease <small>fewer than 11<\/small>/);
    assert.doesNotMatch(html, /4\.25|4\.3|\b7\b/);
    assert.match(html, /These figures are made up/);
  });

  it('lists what it has no place for', () => {
    const { dropped } = journeyHtml(mapOf(), { labels });
    for (const path of ['provenance', 'actors[0].role', 'stages[0].steps[0].bindings', 'stages[0].steps[0].touchpoint.url', 'stages[0].steps[1].x-note', 'stages[0].steps[0].painPoints[0].measure']) assert.ok(dropped.some((one) => one.path === path), path);
    assert.ok(!dropped.some(({ path }) => path.endsWith('title')));
  });
});
