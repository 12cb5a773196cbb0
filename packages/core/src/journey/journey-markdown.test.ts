import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { journeyMarkdown, readJourneyMap, readJourneyMarkdown, type JourneyMap } from './index.js';
import { sampleJson, sampleMaps, samplesMissing, smallMap, smallMapWith } from './sample-maps.test.support.js';

const mapOf = (json: unknown = smallMap()): JourneyMap => readJourneyMap(json).map ?? assert.fail(JSON.stringify(readJourneyMap(json).problems));

/** The map with no step in it, so that what comes back can only come from the text. */
const bare = (map: JourneyMap): JourneyMap => ({ ...map, stages: map.stages.map((stage) => ({ ...stage, steps: [] })) });

describe('A map as Markdown', () => {
  it('reads as headings and lists', () => {
    const text = journeyMarkdown(mapOf());
    assert.deepEqual(text.split('\n').slice(0, 9), ['# A call {#small}', '', '## Calls {#calls}', '', '### Waits in line {#waits}', '', '- Kind: wait', '- Actor: Ana {actor=resident}', '- Channel: Call {channel=call}']);
    assert.match(text, /^- Emotion: Kept waiting \{persona=ana score=-1 basis=narrated evidence=story\}$/m);
    assert.match(text, /^- Pain: The line is long\. \{id=long basis=narrated evidence=story\}$/m);
  });

  for (const name of sampleMaps) {
    it(`brings ${name} back whole, and its texts from the lines alone`, { skip: samplesMissing ?? false }, () => {
      const map = mapOf(sampleJson(name));
      const text = journeyMarkdown(map);
      assert.deepEqual(readJourneyMarkdown(text, map), { map, problems: [], notes: [] });
      const { map: fromLines } = readJourneyMarkdown(text, bare(map));
      assert.equal(fromLines && journeyMarkdown(fromLines), text);
    });
  }

  it('keeps every sign of a text, and each of its languages', () => {
    const text = fc.oneof(fc.constantFrom('{id=x}', 'a {b', '# no heading', '*bold* _it_ [l](x) <b>', 'two\nlines', ' at the ends ', '&#10;', 'a\\', '\\{', 'x: y'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })).filter((one) => one.trim() !== '');
    fc.assert(fc.property(text, text, text, (title, thought, other) => {
      for (const step of [title, { en: title, es: other }]) {
        const json = smallMapWith(['stages', 0, 'steps', 0, 'title'], step);
        const map = mapOf({ ...json, stages: (json['stages'] as { steps: object[] }[]).map((stage) => ({ ...stage, steps: stage.steps.map((one) => ({ ...one, thoughts: [thought, { en: other, es: thought }, other] })) })) });
        const read = readJourneyMarkdown(journeyMarkdown(map), map);
        assert.deepEqual(read, { map, problems: [], notes: [] });
        assert.deepEqual(readJourneyMarkdown(journeyMarkdown(map), bare(map)).map?.stages[0]?.steps[1]?.thoughts, map.stages[0]?.steps[1]?.thoughts);
      }
    }));
  });

  it('tells the line of what it leaves out, and the path of what does not fit', () => {
    const map = mapOf();
    const readWith = (line: string): ReturnType<typeof readJourneyMarkdown> => readJourneyMarkdown(`${journeyMarkdown(map)}${line}\n`, map);
    const last = journeyMarkdown(map).split('\n').length;
    for (const line of ['- no lane', '- Mood: fine', 'A word.', '### No id', '  1. one']) assert.deepEqual([readWith(line).notes.map((note) => note.line), readWith(line).map], [[last], map], line);
    assert.deepEqual(readWith('- Emotion: Fine {score=9 basis=assumed}').problems.map(({ path }) => path), ['stages[0].steps[1].emotions[0].score']);
    fc.assert(fc.property(fc.string(), (text) => void readWith(text)));
  });
});
