import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { noteOf, type Act, type InsightNote } from '../../insight/index.js';
import { aggregate, measuredPains, readJourneyMap, readJourneyMeasures, type JourneyMap, type JourneyMeasures, type MeasuresFrame } from '../index.js';
import { smallMap } from '../sample-maps.test.support.js';

const step = (id: string, more: object): object => ({ id, title: id, kind: 'touchpoint', ...more });
const map = readJourneyMap({
  ...smallMap(),
  channels: [{ id: 'site', type: 'website', label: 'Site' }, { id: 'call', type: 'phone', label: 'Call' }],
  stages: [{ id: 'all', title: 'All', steps: [
    step('search', { channels: ['site'], touchpoint: { id: 'search' }, painPoints: [{ id: 'empty', text: 'Nothing found', basis: 'assumed', measure: 'empty_result_rate' }] }),
    step('form', { channels: ['site', 'call'], touchpoint: { id: 'form' }, bindings: [{ event: 'form.started', as: 'entry' }, { event: 'form.confirmed', as: 'completion' }] }),
    step('calls', { channels: ['call'], touchpoint: { id: 'line' }, bindings: [{ event: 'channel.switched', where: { toChannel: 'phone' }, as: 'entry' }] }),
    step('looks', { channels: ['site'], touchpoint: { id: 'status' } }),
  ] }],
}).map ?? assert.fail('the map');

let made = 0;
function note(act: Act, { touchpoint = 'faq-search', journey, day = '2026-03-04' }: { touchpoint?: string; journey?: string; day?: string } = {}): InsightNote {
  made += 1;
  return noteOf(act, { component: 'faq-search', path: '/answers', lang: 'en', now: new Date(`${day}T10:30:00Z`), id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`, touchpoint, ...(journey !== undefined && { journey }) });
}
const times = (count: number, act: Act, where: Parameters<typeof note>[1] = {}): readonly InsightNote[] => Array.from({ length: count }, () => note(act, where));
const frame: MeasuresFrame = { period: { label: 'March', start: '2026-03-01', end: '2026-03-31' } };
const of = (notes: readonly InsightNote[], on: JourneyMap = map, more: Partial<MeasuresFrame> = {}): JourneyMeasures => aggregate(notes, on, { ...frame, ...more }).measures ?? assert.fail(JSON.stringify(aggregate(notes, on, frame).problems));
const told = (measures: JourneyMeasures): object => Object.fromEntries(measures.touchpoints.map(({ touchpoint, channel, measures: figures }) => [channel === undefined ? touchpoint : `${touchpoint} by ${channel}`, Object.fromEntries(figures.map((figure) => [figure.measure, figure.suppressed === true ? figure.reason : Math.round(figure.value * 1000) / 1000]))]));

const found: Act = { act: 'search.performed', found: '1-5' };
const empty: Act = { act: 'search.empty' };
const opened: Act = { act: 'search.result_selected', article: 'a' };

describe('Figures out of what was noted', () => {
  it('come to the touchpoint that a note names, an empty search being a search', () => {
    assert.deepEqual(told(of([...times(60, found, { touchpoint: 'search' }), ...times(20, empty, { touchpoint: 'search' }), ...times(50, opened, { touchpoint: 'search' })])), {
      search: { volume: 80, entries: 80, completions: 50, completion_rate: 0.625, drop_off_rate: 0.375, empty_result_rate: 0.25 },
    });
  });

  it('come to where a binding says, under the one channel of the web there', () => {
    const notes = [...times(100, { act: 'form.started' }), ...times(99, { act: 'form.submitted' }), ...times(40, { act: 'form.confirmed' }), ...times(30, { act: 'channel.switched', toChannel: 'phone' }), ...times(70, { act: 'channel.switched', toChannel: 'email' })];
    const { measures, uncounted } = aggregate(notes, map, frame);
    assert.deepEqual(measures && told(measures), { 'form by site': { volume: 100, entries: 100, completions: 40, completion_rate: 0.4, drop_off_rate: 0.6 }, line: { volume: 30, entries: 30 } });
    assert.equal(uncounted, 99 + 70);
  });

  it('are those of this map and this period only', () => {
    const here = { touchpoint: 'search' };
    const notes = [...times(20, found, { ...here, journey: 'small' }), ...times(20, found, { ...here, journey: 'another' }), ...times(20, found, { ...here, day: '2026-02-28' }), ...times(20, found, { ...here, day: '2026-04-01' })];
    const { measures, uncounted } = aggregate(notes, map, frame);
    assert.deepEqual([measures && told(measures), uncounted], [{ search: { volume: 20, entries: 20 } }, 60]);
  });

  it('hold ratings as a mean with its interval and as a share', () => {
    const rate = (rating: 1 | 2 | 3 | 4 | 5, question: 'ease' | 'satisfaction'): Act => ({ act: 'feedback.rated', question, rating });
    const { touchpoints } = of([...times(40, rate(5, 'satisfaction'), { touchpoint: 'status' }), ...times(40, rate(2, 'satisfaction'), { touchpoint: 'status' }), ...times(30, rate(4, 'ease'), { touchpoint: 'status' }), ...times(20, rate(1, 'ease'), { touchpoint: 'status' })]);
    const figures = touchpoints[0]?.measures.map((figure) => (figure.suppressed ? figure : { ...figure, ci95: figure.ci95?.map((end) => Math.round(end * 100) / 100) }));
    assert.deepEqual(figures, [
      { measure: 'ease', value: 2.8, unit: 'score_1_5', n: 50, ci95: [2.39, 3.21] }, { measure: 'satisfaction', value: 3.5, unit: 'score_1_5', n: 80, ci95: [3.17, 3.83] },
      { measure: 'csat', value: 0.5, unit: 'ratio', n: 80, ci95: undefined },
    ]);
  });

  it('bear a pain out once they carry a target', () => {
    const notes = [...times(60, found, { touchpoint: 'search' }), ...times(60, empty, { touchpoint: 'search' })];
    assert.deepEqual(measuredPains(map, of(notes, map, { targets: { search: { empty_result_rate: 0.1 } } })).pains.map(({ pain, state, affected }) => [pain.id, state, affected]), [['empty', 'confirmed', 120]]);
  });

  it('never tell of fewer than eleven, neither straight nor by what stands beside', () => {
    assert.deepEqual(told(of(times(7, found, { touchpoint: 'search' }))), { search: { volume: 'below-threshold', entries: 'below-threshold' } });
    assert.deepEqual(told(of([...times(50, { act: 'form.started' }), ...times(45, { act: 'form.confirmed' })])), { 'form by site': { volume: 50, entries: 50, completions: 'complementary', completion_rate: 'below-threshold', drop_off_rate: 'below-threshold' } });
    const looked = [...times(30, found, { touchpoint: 'status' }), ...times(4, { act: 'status.checked', found: '1-5' }, { touchpoint: 'status' })];
    assert.deepEqual(told(of(looked)), { status: { entries: 30 } });
    assert.equal(of(times(20, found), map, { threshold: 2 }).threshold, 11);
  });

  it('are always measures that the reader takes, and hold no count of one to ten', () => {
    const acts: readonly Act[] = [found, empty, opened, { act: 'form.started' }, { act: 'form.confirmed' }, { act: 'form.abandoned', page: 'place', step: 2, stepCount: 6 }, { act: 'status.checked', found: '0' }, { act: 'channel.switched', toChannel: 'phone' },
      { act: 'feedback.rated', question: 'ease', rating: 3 }, { act: 'feedback.rated', question: 'effectiveness', article: 'a', answered: true, reasons: [] }];
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...acts), fc.constantFrom('search', 'form', 'line', 'status', 'faq-search'), fc.integer({ min: 1, max: 25 })), { maxLength: 12 }), (some) => {
      const measures = of(some.flatMap(([act, touchpoint, count]) => times(count, act, { touchpoint })));
      assert.deepEqual(readJourneyMeasures(measures).measures, measures);
      for (const figure of measures.touchpoints.flatMap((one) => one.measures)) {
        if (figure.suppressed === true) continue;
        assert.ok(figure.unit !== 'count' || figure.value === 0 || figure.value >= 11, JSON.stringify(figure));
        assert.ok(figure.n === undefined || figure.n >= 11, JSON.stringify(figure));
      }
    }), { numRuns: 60 });
  });
});
