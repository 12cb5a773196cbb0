import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readJourneyMap, readJourneyMeasures, type JourneyMap, type JourneyMeasures } from './index.js';
import { sampleJson, sampleMaps, samplesMissing, smallMap } from './sample-maps.test.support.js';
import { hiddenReasons, type HiddenFigure, type ShownFigure } from './journey-measures.js';
import * as terms from './journey-terms.js';
import { directions, units } from './measure-facts.js';

/** A value with every field its type can have: the compiler asks for each. */
type Whole<T> = T extends string | number | boolean | undefined ? T : T extends readonly (infer One)[] ? readonly Whole<One>[] : { readonly [K in keyof T as K extends `x-${string}` ? never : K]-?: Whole<Exclude<T[K], undefined>> };

const next = [{ to: 'waits', when: 'Later', kind: 'loop' }] as const;
const wholeMap: Whole<JourneyMap> = {
  $schema: 'https://civic-elements.dev/schemas/journey-map/1.0/schema.json', schemaVersion: '1.0', id: 'whole', version: '1.0.0', lang: 'en', title: { en: 'Whole', es: 'Entero' }, summary: 'All of it.', state: 'as-is', counterpart: 'other',
  status: 'draft', provenance: { origin: 'synthetic', sources: ['story'], licence: 'CC0', compiledBy: 'City', reviewedOn: '2026-03-31', notes: 'None.' },
  service: { name: 'Trash', provider: 'City', jurisdiction: 'city.example', open311ServiceCodes: ['1'], url: 'https://city.example/' }, scenario: 'One day', goal: 'An answer',
  personas: [{ id: 'ana', name: 'Ana', description: 'Lives here.', goals: ['Know'], needs: ['Time'], accessNeeds: ['Large text'], fictional: true }],
  actors: [{ id: 'resident', name: 'Ana', role: 'customer' }], channels: [{ id: 'call', type: 'phone', label: 'Call', owner: 'Desk' }], phases: [{ id: 'before', title: 'Before', summary: 'It begins.' }],
  stages: [{
    id: 'calls', phase: 'before', title: 'Calls', summary: 'She calls.', goal: 'An answer', duration: 'One hour', exitMilestone: 'A number', counterpart: 'asks', next,
    steps: [{
      id: 'waits', title: 'Waits', kind: 'wait', description: 'In line.', actors: ['resident'], initiator: 'resident', channels: ['call'], touchpoint: { id: 'line', label: 'Line', owner: 'Desk', url: 'https://city.example/line' },
      momentThatMatters: { why: 'It is first.', basis: 'inferred', evidence: ['story'] }, emotions: [{ persona: 'ana', actor: 'resident', score: -1.5, label: 'Kept', basis: 'narrated', evidence: ['story'] }], thoughts: ['Hm.'],
      quotes: [{ text: 'No.', speaker: 'Ana', verbatim: false, evidence: ['story'] }],
      painPoints: [{ id: 'long', text: 'Long.', severity: 'high', who: 'customer', drivers: ['ease'], basis: 'narrated', measure: 'csat', evidence: ['story'] }],
      opportunities: [{ id: 'back', text: 'Call back.', addresses: ['long'], owner: 'Desk', effort: 'low', impact: 'high', status: 'idea', evidence: ['story'] }], harms: ['None'],
      services: [{ name: 'Bus', category: 'transit', url: 'https://bus.example/', note: 'Near' }], blueprint: { frontstage: ['Greets'], backstage: ['Writes'], support: ['Trains'], systems: ['Files'] }, lanes: { cost: ['Two dollars'] }, duration: 'One hour',
      bindings: [{ event: 'form.started', where: { page: 'place', step: 2, first: true }, as: 'entry' }], next,
    }],
  }],
  lifeEvents: ['Moves'], customLanes: [{ id: 'cost', label: 'Cost', zone: 'support' }],
  evidence: [{ id: 'story', type: 'story', title: 'A story', publisher: 'City', url: 'https://city.example/story', repo: 'city/maps:story.md', commit: 'abc', date: 'March', n: 3, note: 'Short.' }],
  history: [{ version: '1.0.0', date: '2026-03-31', by: 'City', note: 'First.' }],
};

const shown: Whole<ShownFigure> = { measure: 'completion_rate', value: 0.71, unit: 'ratio', n: 910, ci95: [0.68, 0.74], target: 0.8, direction: 'higher-better', suppressed: false };
const hidden: Whole<HiddenFigure> = { measure: 'trust', unit: 'ratio', target: 0.8, direction: 'higher-better', suppressed: true, reason: 'below-threshold' };
const wholeMeasures: Omit<Whole<JourneyMeasures>, 'touchpoints'> & { touchpoints: readonly { touchpoint: string; channel: string; measures: readonly object[] }[] } = {
  $schema: 'https://civic-elements.dev/schemas/journey-measures/1.0/schema.json', schemaVersion: '1.0', map: 'whole', mapVersion: '1.0.0', generatedAt: '2026-03-31T04:00:00Z', period: { start: '2026-03-01', end: '2026-03-31', label: 'March' },
  threshold: 11, synthetic: true, source: { title: 'Invented', repo: 'city/maps', url: 'https://city.example/', note: 'None.' }, touchpoints: [{ touchpoint: 'line', channel: 'call', measures: [shown, hidden] }],
};

const schemaOf = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as Record<string, unknown>;
function validatorOf(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true, allErrors: true });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv.compile(schemaOf(name));
}

type Path = readonly (string | number)[];
const placesIn = (value: unknown, path: Path = []): readonly Path[] => [path, ...(typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, one]) => placesIn(one, [...path, Array.isArray(value) ? Number(name) : name])) : [])];

/** The value with something else at a path; undefined takes away what is there. */
function changed(value: unknown, [name, ...rest]: Path, to: (before: unknown) => unknown): unknown {
  if (name === undefined) return to(value);
  const copy: Record<string | number, unknown> = Array.isArray(value) ? ([...value] as unknown as Record<number, unknown>) : { ...(value as Record<string, unknown>) };
  const after = changed(copy[name], rest, to);
  if (after === undefined) delete copy[name];
  else copy[name] = after;
  return Array.isArray(value) ? (copy as unknown as unknown[]).filter(() => true) : copy;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What can be wrong at any place. */
const wrongs: Readonly<Record<string, (before: unknown) => unknown>> = {
  gone: () => undefined, 'a null': () => null, 'a number': () => 1e9, 'a truth': () => true, 'an empty text': () => '', 'a blank text': () => '  ', 'a strange word': () => 'No such Word!', 'a long text': () => 'a'.repeat(5_001), 'an object': () => ({}), 'a list': () => [],
  'a strange field': (before) => (isObject(before) ? { ...(before as object), strange: 1 } : { strange: 1 }), 'a field of ones own': (before) => (isObject(before) ? { ...(before as object), 'x-own': { a: [1] } } : before),
  'the same twice': (before) => (Array.isArray(before) ? [...(before as unknown[]), ...(before as unknown[])] : before), 'too many': (before) => (Array.isArray(before) ? Array<unknown>(1_001).fill(before[0]) : before), 'a day that is none': () => '2026-02-30', 'an address that runs': () => 'javascript:alert(1)',
};
/** Problems that only the reader can see: ids that meet or do not, and figures that do not fit their unit or each other. */
const beyondSchema = /; each needs an id of its own|and there is no |is a name that may not|must be .* for \w+, not|where the unit is|again, after|two numbers, the lower first/;

function agreeEverywhere(whole: object, fits: ValidateFunction, problemsOf: (json: unknown) => readonly { readonly path: string; readonly says: string }[]): void {
  assert.ok(fits(whole), JSON.stringify(fits.errors));
  assert.deepEqual(problemsOf(whole), []);
  let faults = 0;
  for (const path of placesIn(whole)) {
    for (const [what, wrong] of Object.entries(wrongs)) {
      const json = changed(whole, path, wrong);
      const problems = problemsOf(json);
      const says = `${path.join('/')}: ${what}\nreader: ${JSON.stringify(problems)}\nschema: `;
      if (!fits(json)) assert.ok(problems.length > 0, says + JSON.stringify(fits.errors));
      else assert.deepEqual(problems.filter((problem) => !beyondSchema.test(problem.says)), [], says);
      if (problems.length > 0) faults += 1;
    }
  }
  assert.ok(faults > 300);
}

describe('The published schema', () => {
  const [map, measures] = [validatorOf('journey-map'), validatorOf('journey-measures')];

  it('of a map takes and refuses what the reader does, whatever is changed in a map that has everything', () => agreeEverywhere(wholeMap, map, (json) => readJourneyMap(json).problems));
  it('of measures takes and refuses what the reader does', () => agreeEverywhere(wholeMeasures, measures, (json) => readJourneyMeasures(json).problems));

  it('knows the very words of each list', () => {
    const lists = [...Object.values(terms), hiddenReasons, units, directions].map((list) => JSON.stringify(list));
    const enumsIn = (value: unknown): readonly unknown[] => (typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, one]) => (name === 'enum' ? [one] : enumsIn(one))) : []);
    const found = ['journey-map', 'journey-measures'].flatMap((name) => enumsIn(schemaOf(name)));
    assert.ok(found.length > 15);
    for (const list of found) assert.ok(lists.includes(JSON.stringify(list)), JSON.stringify(list));
  });

  it('takes the small map, the six sample maps and both overlays', { skip: samplesMissing ?? false }, () => {
    for (const json of [smallMap(), ...sampleMaps.map(sampleJson)]) assert.ok(map(json), JSON.stringify(map.errors));
    for (const name of ['jane-to-be.metrics.sample', 'uspto-trademarks-contact.metrics']) assert.ok(measures(sampleJson(name)), JSON.stringify(measures.errors));
  });

  it('is named under the project’s own origin, each for itself', () => {
    for (const name of ['journey-map', 'journey-measures', 'insight-event']) assert.equal(schemaOf(name)['$id'], `https://civic-elements.dev/schemas/${name}/1.0/schema.json`);
  });
});
