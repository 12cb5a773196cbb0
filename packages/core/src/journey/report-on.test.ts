import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareMaps, readJourneyMap, reportOn, type JourneyMap } from './index.js';
import { sampleJson, samplesMissing, smallMap, smallMapWith } from './sample-maps.test.support.js';

const skip = samplesMissing ?? false;

function read(json: unknown): JourneyMap {
  const { map, problems } = readJourneyMap(json);
  assert.ok(map, JSON.stringify(problems));
  return map;
}

const painsOf = (list: readonly { readonly pain: { readonly id: string } }[]): string[] => list.map(({ pain }) => pain.id);
const without = (map: JourneyMap, id: string): JourneyMap => ({
  ...map,
  stages: map.stages.map((stage) => ({ ...stage, steps: stage.steps.map((step) => (step.opportunities ? { ...step, opportunities: step.opportunities.filter((one) => one.id !== id) } : step)) })),
});
const withOpportunity = (more: object): JourneyMap => read(smallMapWith(['stages', 0, 'steps', 0, 'opportunities', 0], { id: 'call-back', text: 'Offer to call back.', addresses: ['long'], ...more }));

describe('Comparing Jane’s two maps', () => {
  it('finds all eleven pains answered, each by its opportunities', { skip }, () => {
    const { pains, answered, left, problems } = compareMaps(read(sampleJson('jane-as-is')), read(sampleJson('jane-to-be')));
    assert.deepEqual([pains.length, answered, left, problems], [11, 11, [], []]);
    const wait = pains.find(({ pain }) => pain.id === 'p-site-no-help');
    assert.deepEqual(wait?.answeredBy.map(({ opportunity, stage }) => [stage.id, opportunity.id]), [['find-online', 'o-faq'], ['find-online', 'o-insight']]);
  });

  it('says exactly what is left over once one opportunity is gone', { skip }, () => {
    const [asIs, toBe] = [read(sampleJson('jane-as-is')), read(sampleJson('jane-to-be'))];
    const leftWithout = { 'o-faq': ['p-structure', 'p-wait'], 'o-insight': [], 'o-words': ['p-words-web', 'p-trust', 'p-words-call'], 'o-context': ['p-silo'], 'o-complex': ['p-staff', 'p-cost'], 'o-one-owner': ['p-confidence', 'p-isolated-fixes'] };
    for (const [id, left] of Object.entries(leftWithout)) {
      const less = without(toBe, id);
      assert.deepEqual(painsOf(compareMaps(asIs, less).left), left, id);
      assert.deepEqual(painsOf(reportOn(asIs, less).painsWithoutOpportunity), left, id);
    }
  });

  it('names what leads to nothing in either map', () => {
    const asIs = read({ ...smallMapWith(['stages', 0, 'counterpart'], 'gone'), counterpart: 'planned' });
    const toBe = read({ ...smallMapWith(['stages', 0, 'steps', 0, 'opportunities', 0, 'addresses'], ['long', 'no-such-pain']), id: 'planned', counterpart: 'another' });
    assert.deepEqual(compareMaps(asIs, toBe).problems.map(({ path }) => path), ['small: stages[0].counterpart', 'planned: counterpart', 'planned: stages[0].steps[0].opportunities[0].addresses[1]']);
  });
});

describe('The report on a map', () => {
  it('lists pains that nothing addresses; a rejected idea addresses nothing', () => {
    assert.deepEqual(painsOf(reportOn(read(smallMap())).painsWithoutOpportunity), []);
    assert.deepEqual(painsOf(reportOn(withOpportunity({ status: 'rejected' })).painsWithoutOpportunity), ['long']);
    assert.deepEqual(painsOf(reportOn(withOpportunity({ addresses: [] })).painsWithoutOpportunity), ['long']);
  });

  it('lists opportunities that address nothing', () => {
    for (const addresses of [[], undefined]) assert.deepEqual(reportOn(withOpportunity({ addresses })).opportunitiesForNothing.map(({ opportunity }) => opportunity.id), ['call-back']);
    assert.deepEqual(reportOn(read(smallMap())).opportunitiesForNothing, []);
  });

  it('lists claims without evidence, with where and how they are known', () => {
    const bare = smallMapWith(['stages', 0, 'steps', 0, 'emotions', 0, 'evidence'], []);
    const claims = reportOn(read(bare)).claimsWithoutEvidence.map(({ kind, claimPath, basis }) => [kind, claimPath, basis]);
    assert.deepEqual(claims, [['emotion', 'stages[0].steps[0].emotions[0]', 'narrated'], ['moment', 'stages[0].steps[1].momentThatMatters', 'inferred']]);
    const quoted = smallMapWith(['stages', 0, 'steps', 0, 'quotes'], [{ text: 'Never again.', evidence: [] }, { text: 'Thanks.', evidence: ['story'] }]);
    assert.deepEqual(reportOn(read(quoted)).claimsWithoutEvidence.map(({ kind, claimPath }) => [kind, claimPath]), [['quote', 'stages[0].steps[0].quotes[0]'], ['moment', 'stages[0].steps[1].momentThatMatters']]);
  });

  it('counts 42 steps of the VA’s map whose feeling is not known, and two pains of Pittsburgh without an answer', { skip }, () => {
    assert.equal(reportOn(read(sampleJson('va-journeys-of-veterans'))).stepsWithoutFeeling.length, 42);
    assert.equal(reportOn(read(sampleJson('pittsburgh-311'))).painsWithoutOpportunity.length, 2);
    assert.deepEqual(reportOn(read(sampleJson('jane-as-is'))).claimsWithoutEvidence, []);
  });
});
