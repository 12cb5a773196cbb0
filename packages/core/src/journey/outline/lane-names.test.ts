import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { journeyAround, journeyMap, languages, sayIn } from '../../words/index.js';
import { journeyLabels, readMarkdownMap } from '../index.js';
import { bases } from '../journey-terms.js';
import { laneNames, type JourneyLabels } from '../exports/journey-labels.js';
import { LaneNames } from './lane-names.js';

const english = journeyLabels(sayIn({ ...journeyMap, ...journeyAround }, 'en') as never, 'en');
const others = await Promise.all(languages.map(async ({ code, load }) => {
  const catalogue = await load();
  return journeyLabels(sayIn({ ...catalogue.journeyMap, ...catalogue.journeyAround }, code) as never, code);
}));

/** The words that a reader of `labels` would not be known by. */
const unknown = (names: LaneNames, labels: JourneyLabels): readonly string[] => [
  ...laneNames.filter((name) => names.lane(labels.lanes[name]) !== name), ...bases.filter((basis) => names.basis(labels.bases[basis]) !== basis), ...labels.feelings.filter((feeling, at) => names.score(feeling) !== at - 2),
  ...(names.lane(labels.step) === 'title' ? [] : ['step']), ...(names.saysNothing(labels.feelingNotKnown) ? [] : ['not known']), ...(names.isVisibilityLine(labels.belowVisibility) ? [] : ['line']),
];

describe('The words that maps are read by', () => {
  it('are those of the catalogue in English, without being told', () => assert.deepEqual(unknown(new LaneNames([]), english), []));

  for (const labels of others) it(`are those of the catalogue in ${labels.lang}, where they are given`, () => assert.deepEqual(unknown(new LaneNames([labels]), labels), []));

  it('are of both languages then', () => {
    const spanish = others.find(({ lang }) => lang === 'es') ?? assert.fail('no Spanish');
    const text = `# T\n1. A\n   1. B\n      - ${spanish.lanes.emotion}: Perdida, -1, ${spanish.bases.narrated}\n      - Channel: Web`;
    assert.deepEqual(readMarkdownMap(text, { lang: 'es', labels: [spanish] }).map?.stages[0]?.steps[0], { id: 'b', title: 'B', kind: 'touchpoint', channels: ['web'], emotions: [{ score: -1, label: 'Perdida', basis: 'narrated' }] });
  });
});
