import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { hideSmallFigures, intervalOf, judge, measuredPains, readJourneyMap, readJourneyMeasures, type Figure, type JourneyMeasures, type Measure, type PainReason, type PainState, type ShownFigure } from './index.js';
import { sampleJson, samplesMissing, smallMap, smallMapWith } from './sample-maps.test.support.js';

const skip = samplesMissing ?? false;
const k = 11;

const overlay = (touchpoints: JourneyMeasures['touchpoints'], more: object = {}): JourneyMeasures => ({
  schemaVersion: '1.0', map: 'small', mapVersion: '1.0.0', period: { label: 'A month' }, threshold: k, synthetic: true, touchpoints, ...more,
});
const at = (touchpoint: string, measures: readonly Figure[], channel?: string) => ({ touchpoint, ...(channel && { channel }), measures });
const count = (value: number, measure: Measure = 'volume'): Figure => ({ measure, value, unit: 'count' });
const share = (value: number, n?: number, measure: Measure = 'completion_rate'): Figure => ({ measure, value, unit: 'ratio', ...(n !== undefined && { n }) });
const toldOf = (measures: JourneyMeasures) => measures.touchpoints.map((cell) => cell.measures.map((figure) => (figure.suppressed ? figure.reason : figure.value)));
const numbersIn = (measures: JourneyMeasures): string => JSON.stringify(hideSmallFigures(measures).touchpoints);

describe('Reading measures', () => {
  for (const name of ['jane-to-be.metrics.sample', 'uspto-trademarks-contact.metrics']) {
    it(`takes ${name} as it is`, { skip }, () => {
      const json = sampleJson(name);
      assert.deepEqual(readJourneyMeasures(json), { measures: json, problems: [] });
    });
  }

  it('hides small figures on the way, in a form that the schema takes', { skip }, () => {
    const ajv = new Ajv2020({ strict: false });
    (formats as unknown as (ajv: Ajv2020) => void)(ajv);
    const fits = ajv.compile(sampleJson('metrics.schema') as object);
    const small = overlay([at('line', [count(7), share(0.5, 9)], 'phone'), at('line', [count(70)], 'website'), at('line', [count(700)], 'email')]);
    const { measures } = readJourneyMeasures(small);
    assert.ok(measures && fits(measures), ajv.errorsText(fits.errors));
    assert.deepEqual(toldOf(measures), [['below-threshold', 'below-threshold'], ['complementary'], [700]]);
  });

  const figure = (more: object): unknown => ({ measure: 'completion_rate', value: 0.5, unit: 'ratio', n: 100, ...more });
  const broken: readonly (readonly [json: unknown, path: string, says: RegExp])[] = [
    [overlay([], { threshold: 10 }), 'threshold', /from 11 on, not 10/],
    [overlay([], { synthetic: undefined }), 'synthetic', /is missing/],
    [overlay([at('line', [figure({ value: 71 }) as Figure])]), 'touchpoints[0].measures[0].value', /from 0 to 1 .*, not 71/],
    [overlay([at('line', [figure({ measure: 'anger' }) as Figure])]), 'touchpoints[0].measures[0].measure', /one of volume/],
    [overlay([at('line', [figure({ unit: 'seconds' }) as Figure])]), 'touchpoints[0].measures[0].unit', /must be ratio for completion_rate/],
    [overlay([at('line', [figure({ ci95: [0.6, 0.4] }) as Figure])]), 'touchpoints[0].measures[0].ci95', /the lower first/],
    [overlay([at('line', [figure({ suppressed: true, reason: 'below-threshold', n: undefined, unit: undefined }) as Figure])]), 'touchpoints[0].measures[0].value', /no field that belongs here/],
    [overlay([at('line', [count(12.5)])]), 'touchpoints[0].measures[0].value', /whole number/],
    [overlay([at('line', [count(20)], 'phone'), at('line', [count(30)], 'phone')]), 'touchpoints[1].measures[0]', /again, after touchpoints\[0\]/],
    [{ ...overlay([]), who: 'Jane' }, 'who', /no field that belongs here/],
  ];
  for (const [json, path, says] of broken) {
    it(`finds ${path}: ${says.source}`, () => {
      const { measures, problems } = readJourneyMeasures(json);
      assert.equal(measures, undefined);
      assert.deepEqual(problems.map((problem) => problem.path), [path]);
      assert.match(problems[0]?.says ?? '', says);
    });
  }

  it('throws at no JSON', () => {
    const names = fc.constantFrom('touchpoints', 'measures', 'measure', 'value', 'suppressed', 'ci95', '__proto__');
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(names, fc.jsonValue())), (json) => {
      for (const one of [json, { ...overlay([]), touchpoints: [{ touchpoint: 'line', measures: [json] }] }]) {
        const { measures, problems } = readJourneyMeasures(one);
        assert.equal(measures === undefined, problems.length > 0);
      }
    }));
  });
});

describe('Small figures', () => {
  it('are hidden from 1 to 10; 0 and 11 are not', () => {
    assert.deepEqual(toldOf(hideSmallFigures(overlay([0, 1, 10, 11].map((value, place) => at(`t${place}`, [count(value)]))))), [[0], ['below-threshold'], ['below-threshold'], [11]]);
  });

  it('are hidden in a share whose part or rest is small, whoever tells how many it is of', () => {
    const cells = [[share(0.5, 10)], [share(0.005, 910)], [share(0.995, 910)], [share(0.5, 910)], [share(0, 910)], [count(1000), share(0.0037, undefined, 'abandonment_rate')], [share(0.0037, undefined, 'abandonment_rate')]];
    const told = toldOf(hideSmallFigures(overlay(cells.map((measures, place) => at(`t${place}`, measures)))));
    assert.deepEqual(told, [['below-threshold'], ['below-threshold'], ['below-threshold'], [0.5], [0], [1000, 'below-threshold'], [0.0037]]);
  });

  it('do not follow from a rate beside them, or from who did not finish', () => {
    const told = (entries: number, completions: number, rate: number) => toldOf(hideSmallFigures(overlay([at('form', [count(entries, 'entries'), count(completions, 'completions'), share(rate)])])))[0];
    assert.deepEqual(told(910, 5, 0.0055), [910, 'below-threshold', 'below-threshold']);
    assert.deepEqual(told(910, 905, 0.9945), [910, 'complementary', 'below-threshold']);
    assert.deepEqual(told(910, 646, 0.71), [910, 646, 0.71]);
    const inPieces = overlay([at('form', [count(910, 'entries')]), at('form', [count(5, 'completions')]), at('form', [share(0.0055)])]);
    assert.deepEqual(toldOf(hideSmallFigures(inPieces)).flat(), [910, 'below-threshold', 'below-threshold']);
  });

  it('take the next smallest channel along, and do not follow from the sum of all', () => {
    const rows = (...cells: readonly (readonly [number, string?])[]) => toldOf(hideSmallFigures(overlay(cells.map(([value, channel]) => at('line', [count(value)], channel))))).flat();
    assert.deepEqual(rows([5, 'phone'], [80, 'website'], [20, 'email']), ['below-threshold', 80, 'complementary']);
    assert.deepEqual(rows([910], [905, 'phone']), [910, 'complementary']);
    assert.deepEqual(rows([910], [600, 'phone'], [310, 'website']), [910, 600, 310]);
  });

  it('never stand in what comes out, and never alone in a row', () => {
    const channels = ['phone', 'website', 'email', 'paper'];
    const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 500 })), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(sizes, fc.boolean(), (counts, withTotal) => {
      const total = counts.reduce((sum, one) => sum + one, 0);
      const cells = [...counts.map((value, place) => at('line', [count(value)], channels[place])), ...(withTotal ? [at('line', [count(total)])] : [])];
      const out = hideSmallFigures(overlay(cells));
      const told = toldOf(out).flat();
      assert.ok(told.every((value) => typeof value === 'string' || value === 0 || value >= k), JSON.stringify(told));
      const row = told.slice(0, counts.length);
      const hidden = counts.filter((_, place) => typeof row[place] === 'string');
      if (hidden.length === 1) assert.ok(row.every((value) => typeof value === 'string' || value === 0), 'nothing else is left to hide beside it');
      assert.deepEqual(hideSmallFigures(out), out, 'once is enough');
    }));
    assert.doesNotMatch(numbersIn(overlay([at('line', [{ measure: 'trust', value: 3.3, unit: 'score_1_5', n: 7, ci95: [2.2, 4.4] }])])), /3\.3|2\.2|4\.4|7/);
  });
});

describe('The state of a pain', () => {
  const wilson = intervalOf(share(0.12, 4120, 'empty_result_rate') as ShownFigure);

  it('rests on Wilson’s interval, as worked out by hand', () => {
    assert.deepEqual(wilson?.map((end) => end.toFixed(4)), ['0.1104', '0.1303']);
    assert.deepEqual(intervalOf(share(0, 100) as ShownFigure)?.map((end) => end.toFixed(4)), ['0.0000', '0.0370']);
    assert.equal(intervalOf({ measure: 'ease', value: 4, unit: 'score_1_5', n: 100 }), undefined);
  });

  const target = (figure: Figure, goal: number, more: object = {}): Figure => ({ ...figure, target: goal, ...more }) as Figure;
  const rows: readonly (readonly [what: string, figure: Figure | undefined, state: PainState, because: PainReason])[] = [
    ['too many empty searches', target(share(0.12, 4120, 'empty_result_rate'), 0.1), 'confirmed', 'target-missed'],
    ['few empty searches', target(share(0.08, 4120, 'empty_result_rate'), 0.1), 'not-confirmed', 'target-met'],
    ['the same share of fewer searches', target(share(0.12, 200, 'empty_result_rate'), 0.1), 'unclear', 'interval-spans-target'],
    ['too few finish', target(share(0.71, 910), 0.8), 'confirmed', 'target-missed'],
    ['enough finish', target(share(0.85, 910), 0.8), 'not-confirmed', 'target-met'],
    ['an interval that came along', target({ measure: 'wait_median_s', value: 300, unit: 'seconds', n: 90, ci95: [250, 350] }, 120), 'confirmed', 'target-missed'],
    ['an interval that ends at the target', target({ measure: 'wait_median_s', value: 100, unit: 'seconds', n: 90, ci95: [80, 120] }, 120), 'not-confirmed', 'target-met'],
    ['a median without interval', target({ measure: 'wait_median_s', value: 300, unit: 'seconds', n: 90 }, 120), 'unclear', 'no-interval'],
    ['no target', share(0.71, 910), 'unclear', 'no-target'],
    ['neither way is better', target({ measure: 'handle_time_s', value: 400, unit: 'seconds', ci95: [390, 410] }, 300), 'unclear', 'no-direction'],
    ['the figure says which way', target({ measure: 'handle_time_s', value: 400, unit: 'seconds', ci95: [390, 410] }, 300, { direction: 'lower-better' }), 'confirmed', 'target-missed'],
    ['nothing measured', undefined, 'no-data', 'no-figure'],
    ['not collected', { measure: 'trust', suppressed: true, reason: 'not-collected' }, 'no-data', 'not-collected'],
    ['too few answers', { measure: 'trust', suppressed: true, reason: 'below-threshold' }, 'too-few', 'suppressed'],
    ['hidden for the sake of another', { measure: 'trust', suppressed: true, reason: 'complementary' }, 'too-few', 'suppressed'],
  ];
  for (const [what, figure, state, because] of rows) it(`is ${state}: ${what}`, () => assert.deepEqual(judge(figure), { state, because }));

  const map = (json: unknown = smallMap()) => readJourneyMap(json).map ?? assert.fail('the map is whole');
  const wait = (value: number, low: number, high: number): Figure => ({ measure: 'wait_median_s', value, unit: 'seconds', n: 50, ci95: [low, high], target: 120 });

  it('is joined by touchpoint, measure and channel, the channel by its id or its type', () => {
    for (const channel of [undefined, 'call', 'phone']) assert.equal(measuredPains(map(), overlay([at('line', [wait(300, 250, 350)], channel)])).pains[0]?.state, 'confirmed');
    for (const cell of [at('line', [wait(300, 250, 350)], 'website'), at('other', [wait(300, 250, 350)])]) assert.equal(measuredPains(map(), overlay([cell])).pains[0]?.because, 'no-figure');
  });

  it('takes all channels together where they were measured, else the gravest one', () => {
    const apart = [at('line', [wait(60, 50, 70)], 'phone'), at('line', [wait(300, 250, 350)], 'call')];
    const { pains: [pain] } = measuredPains(map(), overlay(apart));
    assert.deepEqual([pain?.state, pain?.figures.map(({ channel, state }) => [channel, state])], ['confirmed', [['phone', 'not-confirmed'], ['call', 'confirmed']]]);
    assert.equal(measuredPains(map(), overlay([...apart, at('line', [wait(60, 50, 70)])])).pains[0]?.state, 'not-confirmed');
  });

  it('puts what is confirmed first, by how many are affected', () => {
    const step = (id: string) => ({ id, title: id, kind: 'wait', touchpoint: { id }, painPoints: [{ id: `pain-${id}`, text: 'A wait.', basis: 'assumed', measure: 'wait_median_s' }] });
    const three = map(smallMapWith(['stages', 0, 'steps'], ['calm', 'some', 'many'].map(step)));
    const measures = overlay([at('calm', [wait(60, 50, 70), count(9000)]), at('some', [wait(300, 250, 350), count(50)]), at('many', [wait(300, 250, 350), count(500, 'entries')])]);
    assert.deepEqual(measuredPains(three, measures).pains.map(({ pain, state, affected }) => [pain.id, state, affected]), [['pain-many', 'confirmed', 500], ['pain-some', 'confirmed', 50], ['pain-calm', 'not-confirmed', 9000]]);
  });

  it('is no data where the measures are those of another map', () => {
    for (const more of [{ map: 'another' }, { mapVersion: '2.0.0' }]) {
      const { pains, problems } = measuredPains(map(), overlay([at('line', [wait(300, 250, 350)])], more));
      assert.deepEqual([pains[0]?.state, problems.map(({ path }) => path)], ['no-data', Object.keys(more)]);
    }
    assert.deepEqual(measuredPains(map(), overlay([at('elsewhere', [])])).problems.map(({ path }) => path), ['touchpoints[0].touchpoint']);
  });
});
