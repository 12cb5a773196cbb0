import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eachStep, journeyHtml, readJourneyMap, readJourneyPage, type JourneyMap, type OutlineMeans, type OutlineRead } from '../index.js';
import { sampleJson, sampleMaps, samplesMissing, smallMap, smallMapWith } from '../sample-maps.test.support.js';
import { labels } from '../exports/labels.test.support.js';
import { everyTextAs } from '../exports/map-strings.test.support.js';
import { inTable } from './in-table.test.support.js';
import { treeOf } from './page-tree.test.support.js';

const mapOf = (json: unknown = smallMap()): JourneyMap => readJourneyMap(json).map ?? assert.fail(JSON.stringify(readJourneyMap(json).problems));
const read = (html: string, means?: OutlineMeans): OutlineRead => readJourneyPage(treeOf(html), means) ?? assert.fail('no journey was found');
const mapIn = (html: string, means?: OutlineMeans): JourneyMap => read(html, means).map ?? assert.fail(JSON.stringify(read(html, means).problems));
const saysOf = ({ notes }: OutlineRead): readonly string[] => notes.map(({ at, says }) => `${at}: ${says}`);
const stepsOf = (map: JourneyMap): readonly object[] => eachStep(map).map(({ step }) => step);

describe('A table that was written from a map', () => {
  for (const name of sampleMaps) {
    it(`brings back ${name}: all that it shows, and nothing to tell`, { skip: samplesMissing ?? false }, () => {
      const map = mapOf(sampleJson(name));
      const again = read(journeyHtml(map, { labels }).text);
      assert.deepEqual([again.problems, again.notes], [[], []]);
      assert.deepEqual(inTable(again.map as JourneyMap), inTable(map));
    });
  }

  it('brings back a map of one of everything, whatever language its labels are in', () => {
    const map = mapOf(smallMapWith(['stages', 0, 'steps', 0, 'blueprint'], { frontstage: ['Greets'], backstage: ['Writes it down'], systems: ['Case file'] }));
    const again = read(journeyHtml(map, { labels: { ...labels, feelingNotKnown: 'Desconocido' } }).text, { labels: [{ ...labels, feelingNotKnown: 'Desconocido' }] });
    assert.deepEqual(again.notes, []);
    assert.deepEqual(inTable(again.map as JourneyMap), { ...(inTable(map) as object), stages: [{ id: 'calls', phase: 'before', title: 'Calls' }] });
  });

  it('keeps any text as it is but for its spaces', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((one) => one.replace(/[\p{C}\s]+/gu, ' ').trim()).filter((one) => one !== '');
    fc.assert(fc.property(fc.oneof(text, fc.constantFrom('a · b', 'Bad (-1)', 'x: y, told in the story', '&lt;b&gt;', '<img src=x onerror=1>')), (one) => {
      const map = mapOf(everyTextAs(smallMap(), one));
      const again = read(journeyHtml(map, { labels }).text);
      assert.deepEqual(again.notes, []);
      assert.deepEqual((inTable(again.map as JourneyMap) as { steps: unknown }).steps, (inTable(map) as { steps: unknown }).steps);
    }));
  });

  it('is not whole where figures lay on it, and says so', () => {
    const html = journeyHtml(mapOf(), { labels }).text.replace('</tbody>', '<tr><th scope="row" data-lane="figures">Figures</th><td><dl><dt data-step="waits">Waits in line</dt><dd><ul><li>Share: 25%</li></ul></dd></dl></td></tr></tbody>');
    assert.deepEqual(saysOf(read(html)), ['“Figures” at “Calls”, “Waits in line”: Figures are no part of a map; they were left out.']);
  });
});

const byHand = `<h2>Above</h2><table>
  <caption>Ana gets a bin</caption>
  <thead><tr><td></td><th scope="col">Looks it up</th><th scope="col">Calls</th></tr></thead>
  <tbody>
    <tr><th scope="row">Channel</th><td>Website</td><td>Phone, in person</td></tr>
    <tr><th scope="row">Feeling</th><td>Lost, -1, told in the story</td><td>Worried</td></tr>
    <tr><th scope="row">Pain points</th><td><ul><li>The search finds nothing. <small>observed</small></li><li>It is slow.</li></ul></td><td></td></tr>
    <tr><th scope="row">Weather</th><td></td><td>Rain</td></tr>
  </tbody>
</table>`;

describe('A table written by hand', () => {
  it('is a map: its caption the title, its columns the stages with a step each, its rows the lanes', () => {
    const map = mapIn(byHand, { state: 'as-is', origin: 'workshop' });
    assert.deepEqual([map.id, map.title, map.lang, map.stages.map(({ title, steps }) => [title, ...steps.map((step) => step.title)])], ['ana-gets-a-bin', 'Ana gets a bin', 'en', [['Looks it up', 'Looks it up'], ['Calls', 'Calls']]]);
    assert.deepEqual(map.channels, [{ id: 'website', type: 'website', label: 'Website' }, { id: 'phone', type: 'phone', label: 'Phone' }, { id: 'in-person', type: 'in_person', label: 'in person' }]);
    const [looks, calls] = stepsOf(map);
    assert.deepEqual(looks, {
      id: 'looks-it-up-2', title: 'Looks it up', kind: 'touchpoint', channels: ['website'], emotions: [{ score: -1, label: 'Lost', basis: 'narrated' }],
      painPoints: [{ id: 'the-search-finds-nothing', text: 'The search finds nothing.', basis: 'observed' }, { id: 'it-is-slow', text: 'It is slow.', basis: 'assumed' }],
    });
    assert.deepEqual([calls, map.customLanes], [{ id: 'calls-2', title: 'Calls', kind: 'touchpoint', channels: ['phone', 'in-person'], lanes: { weather: ['Rain'] } }, [{ id: 'weather', label: 'Weather' }]]);
  });

  it('tells the cell of a feeling without a score, and what is held for a guess', () => {
    assert.deepEqual(saysOf(read(byHand)), [
      '“Feeling” at “Calls”: No score from -2 to 2 stands with it, so the feeling is not known; this was left out: “Worried”',
      ': Nothing says how a feeling or pain point is known; each is “assumed” now, a guess.',
      ': Nothing says whether it is so or planned; it is “as-is” now, how it is today.',
      ': Nothing says what it was made from; it is “compiled” now, put together from several facts.',
    ]);
  });

  it('takes the steps of a row of steps, and says where a cell does not tell of which of them it speaks', () => {
    const { map, notes } = read(`<table><caption>T</caption><tr><td></td><th>One</th><th>Two</th></tr>
      <tr><th>Steps</th><td><ol><li>Asks</li><li>Waits<ul><li>Feeling: Tense (-2)</li></ul></li></ol></td><td>Goes<br/>Comes</td></tr>
      <tr><th>Thinks</th><td>Why?</td><td><dl><dt>Comes</dt><dd>Home!</dd></dl></td></tr></table>`, { state: 'to-be', origin: 'workshop' });
    assert.deepEqual(map?.stages.map(({ steps }) => steps.map(({ title, thoughts, emotions }) => [title, thoughts, emotions?.[0]?.score])), [[['Asks', ['Why?'], undefined], ['Waits', undefined, -2]], [['Goes', undefined, undefined], ['Comes', ['Home!'], undefined]]]);
    assert.deepEqual(notes.map(({ at, says }) => `${at}: ${says}`).slice(0, 1), ['“Thinks” at “One”: It does not say of which step; it was put to the first, “Asks”.']);
  });

  it('tells of every cell that it cannot place, and of links', () => {
    const said = saysOf(read(`<table><caption>T</caption><tr><td></td><th scope="col">One</th></tr>
      <tr><th scope="row">Feeling</th><td>Glad, 4</td><td>Sad, -1</td></tr>
      <tr><td>No head</td><td>x</td></tr>
      <tr><th scope="row">Thinks</th><td><a href="https://city.example/a">Read</a></td></tr>
      <tr><th scope="row">Moment that matters</th><td><ul><li>First</li><li>Second</li></ul></td></tr>
      <tr><th scope="rowgroup" colspan="2">Staff</th></tr>
      <tr><th scope="row">Goes on to</th><td>Nowhere</td></tr></table>`, { state: 'as-is', origin: 'workshop' }));
    assert.deepEqual(said, [
      '“Feeling” at “column 2”: No stage stands over this cell; it was left out.',
      'the row “No head”: It has no head (th scope="row"), so nobody knows what lane it is; it was left out.',
      '“Thinks” at “One”: The words of a link are kept, its address is not: https://city.example/a',
      '“Staff”: Rows under one head are not kept together: their lanes are, the head was left out.',
      '“Feeling” at “One”: The score “4” is not from -2 to 2, so the feeling is not known; this was left out: “Glad, 4”',
      '“Moment that matters” at “One”: There is room for one; this was left out: “Second”',
      '“Goes on to” at “One”: No stage or step is called “Nowhere”; it was left out.',
    ]);
  });

  it('cannot be read without stages over its columns, and says so', () => {
    const { map, problems } = read('<table><tr><th scope="row">Feeling</th><td>Glad, 1</td></tr></table>');
    assert.deepEqual([map, problems.map(({ path }) => path)], [undefined, ['stages']]);
  });
});

describe('A list written by hand', () => {
  it('is a map: stages, in them steps, in them “Lane: text”, under the heading above it', () => {
    const map = mapIn(`<h2>Ana gets a bin</h2><ol lang="en">
      <li>Looks it up<ol><li><strong>Searches</strong><ul><li>Channel: Web</li><li><b>Feeling:</b> Bad</li><li>Pain points<ul><li>Nothing is found, counted</li></ul></li></ul></li></ol></li>
      <li>Waits<dl><dt>Goal of this stage</dt><dd>To know when</dd><dt>Who takes part:</dt><dd>Ana</dd></dl></li></ol>`);
    assert.equal(map.title, 'Ana gets a bin');
    assert.deepEqual(map.stages, [
      { id: 'looks-it-up', title: 'Looks it up', steps: [{ id: 'searches', title: 'Searches', kind: 'touchpoint', channels: ['web'], emotions: [{ score: -1, basis: 'assumed' }], painPoints: [{ id: 'nothing-is-found', text: 'Nothing is found', basis: 'measured' }] }] },
      { id: 'waits', title: 'Waits', goal: 'To know when', steps: [{ id: 'waits-2', title: 'Waits', kind: 'action', actors: ['ana'] }] },
    ]);
  });

  it('tells the item that names no lane', () => {
    assert.deepEqual(saysOf(read('<h2>T</h2><ol><li>A<ol><li>B<ul><li>Just words</li><li>Channel: Web</li></ul></li></ol></li></ol>', { state: 'as-is', origin: 'workshop' })), ['“A”, “B”: This item names no lane, as “Channel: Web” does; it was left out: “Just words”']);
  });
});

describe('What is plainly no journey', () => {
  for (const [what, html] of [['a paragraph', '<p>As a PDF</p>'], ['a list of one level', '<ol><li>Call: 311</li><li>Wait</li></ol>'], ['a table of other things', '<table><tr><td></td><th>Monday</th></tr><tr><th>North</th><td>8 to 5</td></tr></table>'], ['nothing', '']] as const) {
    it(`stays what it is: ${what}`, () => assert.equal(readJourneyPage(treeOf(html)), undefined));
  }

  it('no page makes it throw', () => {
    const node = fc.letrec((tie) => ({ node: fc.oneof({ depthSize: 'small' }, fc.constantFrom('Feeling: x, -1', 'Channel', 'Steps', ' '), fc.record({ name: fc.constantFrom('table', 'tr', 'th', 'td', 'ol', 'ul', 'li', 'dl', 'dt', 'dd', 'caption', 'p', 'small', 'a'), attributes: fc.dictionary(fc.constantFrom('data-lane', 'data-step', 'data-score', 'data-id', 'scope', 'colspan', 'lang', 'href', 'data-journey-map'), fc.string()), children: fc.array(tie('node'), { maxLength: 4 }) })) })).node;
    fc.assert(fc.property(fc.array(node), (nodes) => void readJourneyPage(nodes as never)));
  });
});
