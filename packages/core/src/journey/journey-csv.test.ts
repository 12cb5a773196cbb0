import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eachStep, journeyCsv, readJourneyCsv, readJourneyMap, type JourneyMap } from './index.js';
import { csvRows, csvText } from './csv-text.js';
import { sampleJson, sampleMaps, samplesMissing, smallMap, smallMapWith } from './sample-maps.test.support.js';

const mapOf = (json: unknown = smallMap()): JourneyMap => readJourneyMap(json).map ?? assert.fail(JSON.stringify(readJourneyMap(json).problems));

/** The map with nothing in its steps that a row could have said, so that what comes back can only come from the rows. */
const bare = (map: JourneyMap): JourneyMap => ({ ...map, stages: map.stages.map((stage) => ({ ...stage, steps: [] })) });
const covered = ['id', 'title', 'kind', 'description', 'duration', 'actors', 'channels', 'emotions', 'momentThatMatters', 'thoughts', 'harms', 'blueprint', 'lanes'];
const lanesOf = (map: JourneyMap | undefined) => map && eachStep(map).map(({ stage, step }) => [stage.id, Object.fromEntries(Object.entries(step).filter(([name, value]) => covered.includes(name) && !(Array.isArray(value) && value.length === 0))),
  (step.painPoints ?? []).map(({ id, text, basis, evidence }) => ({ id, text, basis, evidence })), (step.opportunities ?? []).map(({ id, text, evidence }) => ({ id, text, evidence }))]);

describe('A map as rows', () => {
  for (const name of sampleMaps) {
    it(`brings ${name} back whole, and its lanes from the rows alone`, { skip: samplesMissing ?? false }, () => {
      const map = mapOf(sampleJson(name));
      assert.deepEqual(readJourneyCsv(journeyCsv(map), map), { map, problems: [], notes: [] });
      const { map: fromRows, problems } = readJourneyCsv(journeyCsv(map), bare(map));
      // An answer to a pain of this map still finds it, for the ids are in the rows.
      assert.deepEqual(problems, []);
      assert.deepEqual(lanesOf(fromRows), lanesOf(map));
    });
  }

  it('has the columns of the specification, and no cell that begins a formula', () => {
    const map = mapOf(smallMapWith(['stages', 0, 'steps', 0, 'thoughts'], ['=1+1', '+1', '-1', '@sum', '\tx', "'=kept", 'a "quoted", word\nand more']));
    const text = journeyCsv(map);
    assert.ok(text.startsWith('\ufeffmap,stage,step,order,lane,text,'));
    assert.doesNotMatch(text, /(?:^|,|\r\n)"?[=+\-@\t]/);
    assert.match(text, /,"a ""quoted"", word\nand more",/);
    assert.deepEqual(readJourneyCsv(text, map).map, map);
  });

  it('keeps each language of a text', () => {
    const map = mapOf(smallMapWith(['stages', 0, 'steps', 0, 'title'], { en: 'Waits', es: 'Espera' }));
    assert.deepEqual(readJourneyCsv(journeyCsv(map), bare(map)).map?.stages[0]?.steps[0]?.title, { en: 'Waits', es: 'Espera' });
  });

  it('takes what was changed in the sheet, and keeps what no row can say', () => {
    const map = mapOf();
    const { map: changed, notes } = readJourneyCsv(journeyCsv(map).replace('The line is long.', 'The line is far too long.'), map);
    assert.deepEqual([changed?.stages[0]?.steps[0]?.painPoints?.[0]?.text, changed?.stages[0]?.steps[0]?.painPoints?.[0]?.measure, notes], ['The line is far too long.', 'wait_median_s', []]);
    assert.deepEqual(changed?.stages[0]?.steps[0]?.touchpoint, map.stages[0]?.steps[0]?.touchpoint);
  });

  it('tells the line of each row that has no place, and the path of what does not fit', () => {
    const map = mapOf();
    const more = (row: string): ReturnType<typeof readJourneyCsv> => readJourneyCsv(`${journeyCsv(map)}${row}\r\n`, map);
    const last = csvRows(journeyCsv(map)).length + 1;
    for (const row of ['other,calls,waits,90,thoughts,x', 'small,gone,waits,90,thoughts,x', 'small,calls,waits,90,mood,x']) assert.deepEqual([more(row).notes.map(({ line }) => line), more(row).map], [[last], map]);
    assert.deepEqual(more('small,calls,waits,90,emotion,x,,,,,,9,assumed').problems.map(({ path }) => path), ['stages[0].steps[0].emotions[1].score']);
    assert.match(readJourneyCsv('map,stage\r\n', map).problems[0]?.says ?? '', /no column step/);
  });

  it('throws at no text, and reads each row that was written', () => {
    const map = mapOf();
    const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.stringMatching(/^['=+\-@\t\r\n",a]{0,5}$/));
    fc.assert(fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 }), fc.string(), (rows, text) => {
      assert.deepEqual(csvRows(csvText(rows)).map(({ cells }) => cells), rows);
      readJourneyCsv(text, map);
      readJourneyCsv(journeyCsv(map) + text, map);
    }));
  });
});
