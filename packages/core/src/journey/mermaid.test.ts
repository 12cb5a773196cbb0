import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eachStep, readJourneyMap, readMermaid, toMermaid, type JourneyMap } from './index.js';
import { sampleJson, sampleMaps, samplesMissing, smallMapWith } from './sample-maps.test.support.js';

const skip = samplesMissing ?? false;
const mapOf = (json: unknown): JourneyMap => readJourneyMap(json).map ?? assert.fail(JSON.stringify(readJourneyMap(json).problems));

/** What Mermaid can say of a map. */
function heard(map: JourneyMap | undefined): unknown {
  assert.ok(map);
  const actors = new Map((map.actors ?? []).map(({ id, name }) => [id, name]));
  const steps = eachStep(map).filter(({ step }) => step.emotions);
  return { title: map.title, summary: map.summary, stages: map.stages.map(({ title }) => title), steps: steps.map(({ stage, step }) => [stage.title, step.title, step.emotions?.[0]?.score, (step.actors ?? []).map((id) => actors.get(id))]) };
}

describe('A map written for Mermaid', () => {
  it('is the sample file of Jane’s day, sign by sign', { skip }, () => {
    const file = readFileSync(new URL('../../../../../shared/data/journey/jane-as-is.mmd', import.meta.url), 'utf8');
    assert.equal(toMermaid(mapOf(sampleJson('jane-as-is'))).text, file);
  });

  for (const name of sampleMaps) {
    it(`says of ${name} what it can, and is read again the same`, { skip }, () => {
      const map = mapOf(sampleJson(name));
      const { text, dropped } = toMermaid(map);
      const { map: again, notes } = readMermaid(text);
      assert.deepEqual(heard(again), heard(map));
      assert.deepEqual(notes.filter(({ says }) => !says.includes('no steps')), []);
      assert.equal(dropped.filter(({ says }) => says.startsWith('has no emotion')).length, eachStep(map).filter(({ step }) => !step.emotions).length);
    });
  }

  it('names what it leaves out, and never writes a feeling that nobody told', () => {
    const { text, dropped } = toMermaid(mapOf(smallMapWith(['stages', 0, 'steps', 0, 'emotions', 0, 'score'], -1.6)));
    assert.match(text, /Waits in line: 1: Ana/);
    assert.doesNotMatch(text, /Talks/);
    const paths = dropped.map(({ path }) => path);
    for (const path of ['stages[0].steps[1]', 'stages[0].steps[0].emotions[0].score', 'stages[0].steps[0].emotions[0].basis', 'stages[0].steps[0].painPoints', 'stages[0].phase', 'evidence']) assert.ok(paths.includes(path), path);
  });

  it('keeps every sign of every title', () => {
    const nasty = ['Title search at 9:30; form #12', 'Section 8 voucher', 'JOURNEY to the office', '%% no comment', '{a} "b" <img onerror=x>', 'نموذج: ١', '#58; as such', 'accDescr {', 'a, b'];
    const text = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })).map((one) => one.replace(/\s+/gu, ' ').trim()).filter((one) => one !== '');
    fc.assert(fc.property(text, text, text, (title, step, actor) => {
      const json = { ...smallMapWith(['stages', 0, 'steps', 0, 'title'], step), title, summary: step, actors: [{ id: 'resident', name: actor, role: 'customer' }] };
      const map = mapOf(json);
      const { map: again, notes } = readMermaid(toMermaid(map).text);
      assert.deepEqual([heard(again), notes], [heard({ ...map, stages: map.stages.map((stage) => ({ ...stage, title: 'Calls' })) }), []]);
    }));
  });
});

const journey = (...lines: readonly string[]): string => ['journey', 'title T', 'section S', ...lines].join('\n');

/** Lines that Mermaid 12.3 changes or drops without a word, or stops at: each has to be said with its line, here the fourth, and what became of it. */
const pitfalls: readonly (readonly [text: string, line: number, says: RegExp, step?: readonly [title: string, score: number | undefined, ...actors: string[]]])[] = [
  [journey('Wait until 9:30: 2: Me'), 4, /first colon/, ['Wait until 9:30', -1, 'Me']],
  [journey('Call 3:1:1 line: 4: Me'), 4, /first colon/, ['Call 3:1:1 line', 1, 'Me']],
  ['journey\ntitle Jane: as-is\nsection Stage 1: Find\nA: 3: Me', 3, /colon in a section/, ['A', 0, 'Me']],
  [journey('Form #12 filed: 3: Me'), 4, /stops at “#”/, ['Form #12 filed', 0, 'Me']],
  [journey('A; B: 3: Me'), 4, /stops at “;”/, ['A; B', 0, 'Me']],
  [journey('File: 3: Me #2, Bob'), 4, /stops at “#”/, ['File', 0, 'Me #2', 'Bob']],
  [journey('Section 8 voucher: 3: Me'), 4, /#83;/, ['Section 8 voucher', 0, 'Me']],
  [journey('Journey to office: 3: Me'), 4, /#74;/, ['Journey to office', 0, 'Me']],
  [journey('Title search at records office: 3: Me'), 4, /#84;/, ['Title search at records office', 0, 'Me']],
  [journey('A: 0: Me'), 4, /“0” is not from 1 to 5/, ['A', undefined, 'Me']],
  [journey('A: 6: Me'), 4, /“6” is not from 1 to 5/, ['A', undefined, 'Me']],
  [journey('A: -2: Me'), 4, /“-2” is not from 1 to 5/, ['A', undefined, 'Me']],
  [journey('A: 3.5: Me'), 4, /no whole number/, ['A', 0.5, 'Me']],
  [journey('A: high: Me'), 4, /“high” is not from 1 to 5/, ['A', undefined, 'Me']],
  [journey('A: : Me'), 4, /“” is not from 1 to 5/, ['A', undefined, 'Me']],
  [journey('A: 3: Me: extra'), 4, /third colon.*“extra”/, ['A', 0, 'Me']],
  [journey('A: 3: Me %% note'), 4, /comment/, ['A', 0, 'Me']],
  [journey('A: 3: Me', 'section Empty'), 5, /not draw the section “Empty”/, ['A', 0, 'Me']],
  [journey('A: 3: Me', 'section S', 'B: 3: Me'), 5, /section “S” before/, ['A', 0, 'Me']],
  [journey('A: 5:'), 4, /without a name/, ['A', 2]],
  [journey('A: 3: Me,'), 4, /without a name/, ['A', 0, 'Me']],
  ['---\ntitle: From the front\n---\njourney\nsection S\nA: 3: Me', 2, /frontmatter/, ['A', 0, 'Me']],
  ['JOURNEY\nsection S\nA: 3: Me', 1, /small letters/, ['A', 0, 'Me']],
  ['journey\nA: 3: Me', 2, /before any section/, ['A', 0, 'Me']],
  [journey('what is this', 'A: 3: Me'), 4, /no line that we know/, ['A', 0, 'Me']],
];

describe('A journey read from Mermaid', () => {
  for (const [text, line, says, step] of pitfalls) {
    it(`tells line ${line} of ${JSON.stringify(text.split('\n').slice(line - 1, line).join(''))}: ${says.source}`, () => {
      const { map, problems, notes } = readMermaid(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(notes.map((note) => note.line), [line], JSON.stringify(notes));
      assert.match(notes[0]?.says ?? '', says);
      const [first] = map ? eachStep(map) : [];
      const actors = new Map((map?.actors ?? []).map(({ id, name }) => [id, name]));
      assert.deepEqual([first?.step.title, first?.step.emotions?.[0]?.score, ...(first?.step.actors ?? []).map((id) => actors.get(id))], step);
    });
  }

  it('takes what Mermaid takes without a word: comments, both forms of accDescr, CRLF, entities', () => {
    const text = '%% first\r\njourney\r\n  accTitle: Jane#58; her day\r\n  accDescr {\r\n   Two\r\n   lines\r\n  }\r\n  title Jane: her day\r\n  section Calls\r\n   %% a word\r\n   Wait#44; then talk: 2: Me, A#44; B\r\n   Ask: 4\r\n';
    const { map, notes } = readMermaid(text, { id: 'jane', lang: 'en-US', state: 'to-be' });
    assert.deepEqual(notes, []);
    assert.deepEqual(heard(map), { title: 'Jane: her day', summary: 'Two lines', stages: ['Calls'], steps: [['Calls', 'Wait, then talk', -1, ['Me', 'A, B']], ['Calls', 'Ask', 1, []]] });
    assert.deepEqual([map?.id, map?.lang, map?.state, map?.stages[0]?.steps[0]?.emotions?.[0]?.basis], ['jane', 'en-US', 'to-be', 'assumed']);
  });

  it('says what is none, and throws at no text', () => {
    assert.equal(readMermaid('graph TD\nA-->B').map, undefined);
    assert.deepEqual(readMermaid('journey').problems.map(({ path }) => path), ['stages']);
    const piece = fc.constantFrom('journey', 'title ', 'section', ':', '\n', '3', '#', '#999999;', '#55296;', '%%', '%%{', '---', 'accDescr {', '}', ',', ' ', 'x', '\u0000', '\ud800');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { map, problems } = readMermaid(`journey\n${pieces.join('')}`);
      assert.equal(map === undefined, problems.length > 0);
    }), { numRuns: 2_000 });
    assert.ok(readMermaid(journey(...Array<string>(2_000).fill('A: 3: Me'))).problems.length > 0, 'more steps than a map may hold');
  });
});

