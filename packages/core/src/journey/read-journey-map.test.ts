import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { eachStep, readJourneyMap, textSaid } from './index.js';
import { sampleJson, sampleMaps, samplesMissing, smallMap, smallMapWith } from './sample-maps.test.support.js';

const long = 'a'.repeat(5_001);
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
const step = (...more: (string | number)[]) => ['stages', 0, 'steps', 0, ...more] as const;

/** One thing broken each: where, with what, the path it must be found at, and a word of what is said. */
const broken: readonly (readonly [at: readonly (string | number)[], value: unknown, path: string, says: RegExp])[] = [
  [['schemaVersion'], '2.0', 'schemaVersion', /must be “1\.0”, not “2\.0”/],
  [['title'], undefined, 'title', /is missing/],
  [['title'], '  ', 'title', /empty/],
  [['title'], long, 'title', /no longer than 5000 characters; it has 5001/],
  [['title'], {}, 'title', /at least one language/],
  [['title'], { en: 'A', 'not a tag': 'B' }, 'title["not a tag"]', /language tag/],
  [['title'], { en: 4 }, 'title.en', /must be a text, not 4/],
  [['id'], 'Jane Map', 'id', /small letters/],
  [['lang'], 'english_us', 'lang', /language tag/],
  [['version'], '1.0', 'version', /three numbers/],
  [['state'], 'today', 'state', /one of as-is, to-be, not “today”/],
  [['provenance', 'sources'], [], 'provenance.sources', /at least 1/],
  [['provenance', 'sources', 0], 'nobody', 'provenance.sources[0]', /no evidence of that id/],
  [['provenance', 'reviewedOn'], '31.3.2026', 'provenance.reviewedOn', /a day/],
  [['provenance', 'reviewedOn'], '2026-02-30', 'provenance.reviewedOn', /of the calendar/],
  [['stages'], [], 'stages', /at least 1/],
  [['stages'], { length: 1 }, 'stages', /must be a list, not an object/],
  [['stages', 0], null, 'stages[0]', /must be an object, not null/],
  [['stages', 0, 'phase'], 'after', 'stages[0].phase', /no phase of that id/],
  [['stages', 0, 'steps'], Array(1_001).fill(0), 'stages[0].steps', /no more than 1000/],
  [step('kind'), 'queue', 'stages[0].steps[0].kind', /one of touchpoint/],
  [step('emotions', 0, 'score'), 3, 'stages[0].steps[0].emotions[0].score', /from -2 .* to 2 .*, not 3/],
  [step('emotions', 0, 'score'), 'bad', 'stages[0].steps[0].emotions[0].score', /not “bad”/],
  [step('emotions', 0, 'score'), NaN, 'stages[0].steps[0].emotions[0].score', /not NaN/],
  [step('emotions', 0, 'basis'), undefined, 'stages[0].steps[0].emotions[0].basis', /is missing/],
  [step('emotions', 0, 'persona'), 'bob', 'stages[0].steps[0].emotions[0].persona', /no persona/],
  [step('emotions', 0, 'evidence', 0), 'rumor', 'stages[0].steps[0].emotions[0].evidence[0]', /no evidence/],
  [step('painPoints', 0, 'measure'), 'anger', 'stages[0].steps[0].painPoints[0].measure', /one of volume/],
  [step('painPoints', 0, 'pain'), 'x', 'stages[0].steps[0].painPoints[0].pain', /no field that belongs here/],
  [step('opportunities', 0, 'addresses', 0), 'short', 'stages[0].steps[0].opportunities[0].addresses[0]', /no pain point/],
  [step('opportunities', 0, 'addresses'), ['long', 'long'], 'stages[0].steps[0].opportunities[0].addresses[1]', /a second time/],
  [step('actors', 0), 'ghost', 'stages[0].steps[0].actors[0]', /no actor/],
  [step('initiator'), 'ghost', 'stages[0].steps[0].initiator', /no actor/],
  [step('channels', 0), 'fax', 'stages[0].steps[0].channels[0]', /no channel/],
  [step('touchpoint', 'url'), 'javascript:alert(1)', 'stages[0].steps[0].touchpoint.url', /https/],
  [step('lanes', 'mood'), ['Fine'], 'stages[0].steps[0].lanes.mood', /no lane/],
  [step('next', 0, 'to'), 'nowhere', 'stages[0].steps[0].next[0].to', /no stage or step/],
  [step('bindings', 0, 'event'), 'Clicked!', 'stages[0].steps[0].bindings[0].event', /name of an event/],
  [step('bindings', 0, 'where', '__proto__'), true, 'stages[0].steps[0].bindings[0].where.__proto__', /named by/],
  [step('x-note'), deep(14), `stages[0].steps[0].x-note${'[0]'.repeat(13)}`, /deeper than 12/],
  [step('x-note'), JSON.parse('{"a": {"__proto__": {"bad": 1}}}'), 'stages[0].steps[0].x-note.a.__proto__', /may not be used/],
  [step('note'), 'x', 'stages[0].steps[0].note', /begins with x-/],
  [step('__proto__'), { kind: 'wait' }, 'stages[0].steps[0].__proto__', /no field of a map/],
  [['stages', 0, 'steps', 1, 'id'], 'waits', 'stages[0].steps[1].id', /as stages\[0\]\.steps\[0\]\.id is/],
  [['stages', 0, 'steps', 1, 'id'], 'calls', 'stages[0].steps[1].id', /as stages\[0\]\.id is/],
  [['actors', 1, 'id'], 'resident', 'actors[1].id', /an id of its own/],
  [['evidence', 0, 'n'], 1.5, 'evidence[0].n', /whole number/],
];

/** The published schema, where it is at hand. What is read has to fit it; the other way round not, for ids lead somewhere here. */
function schemaHere(): (json: unknown) => boolean {
  if (samplesMissing) return () => true;
  const ajv = new Ajv2020({ strict: false });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv.compile(sampleJson('journey-map.schema') as object);
}
const fitsSchema = schemaHere();

describe('Reading a journey map', () => {
  for (const name of sampleMaps) {
    it(`takes ${name} as it is, field by field`, { skip: samplesMissing ?? false }, () => {
      const json = sampleJson(name);
      const { map, problems } = readJourneyMap(json);
      assert.deepEqual(problems, []);
      assert.deepEqual(map, json);
    });
  }

  it('takes a map with one of everything, and hands out a copy', () => {
    const json = smallMap();
    const { map, problems } = readJourneyMap(json);
    assert.deepEqual(problems, []);
    assert.deepEqual(map, json);
    assert.ok(fitsSchema(json));
    json['title'] = 'Another';
    assert.equal(map?.title, 'A call');
  });

  for (const [at, value, path, says] of broken) {
    it(`finds ${path}: ${says.source}`, () => {
      const { map, problems } = readJourneyMap(smallMapWith(at, value));
      assert.equal(map, undefined);
      assert.deepEqual(problems.map((problem) => problem.path), [path]);
      assert.match(problems[0]?.says ?? '', says);
    });
  }

  it('leaves what the other map holds to the comparison', () => {
    const json = { ...smallMapWith(step('opportunities', 0, 'addresses', 0), 'pain-of-the-other'), counterpart: 'other' };
    assert.deepEqual(readJourneyMap(json).problems, []);
  });

  it('names each thing that is wrong, up to a hundred', () => {
    const two = smallMapWith(['state'], 'x');
    two['lang'] = 7;
    assert.deepEqual(readJourneyMap(two).problems.map(({ path }) => path), ['lang', 'state']);
    assert.equal(readJourneyMap({ ...smallMap(), stages: Array(500).fill(1) }).problems.length, 100);
  });

  it('gives up on a document beyond all measure', () => {
    const list = Array(900).fill(Array(900).fill('x'));
    const { problems } = readJourneyMap({ ...smallMap(), 'x-big': list });
    assert.match(problems[0]?.says ?? '', /more than 100000 values/);
    assert.equal(problems.length, 1);
  });

  it('throws at no JSON, and changes no object but its own', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const names = fc.constantFrom('stages', 'steps', 'id', 'title', 'emotions', 'score', 'painPoints', 'x-a', '__proto__', 'constructor', 'prototype', 'toString', 'lanes', 'where');
    const { any } = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), names, fc.array(tie('any'), { maxLength: 4 }), fc.array(fc.tuple(names, tie('any')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries))),
    }));
    const place = fc.constantFrom<readonly (string | number)[]>(['title'], ['stages'], ['stages', 0], step(), step('emotions'), step('emotions', 0), step('x-note'), step('lanes'), step('bindings', 0, 'where'), ['evidence'], ['provenance']);
    fc.assert(fc.property(any, place, (json, at) => {
      for (const one of [json, smallMapWith(at, json)]) {
        const { map, problems } = readJourneyMap(one);
        assert.equal(map === undefined, problems.length > 0);
        if (map) assert.deepEqual([map, fitsSchema(one)], [one, true]);
      }
    }), { numRuns: 1_000 });
    for (const value of [undefined, () => 1, Symbol('x'), 1n, new Date(), new Map()]) assert.ok(readJourneyMap(value).problems.length > 0);
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), before);
    assert.equal(({} as { bad?: number }).bad, undefined);
  });
});

describe('A map that was read', () => {
  it('gives its steps in order, each with its stage and path', () => {
    const { map } = readJourneyMap(smallMap());
    assert.deepEqual(map && eachStep(map).map(({ stage, step: { id }, path }) => [stage.id, id, path]), [['calls', 'waits', 'stages[0].steps[0]'], ['calls', 'talks', 'stages[0].steps[1]']]);
  });

  it('says a text in the language asked for, or the nearest, and which that is', () => {
    const text = { en: 'Calls', es: 'Llama' };
    assert.deepEqual(textSaid(text, 'es-MX', 'en'), { words: 'Llama', lang: 'es' });
    assert.deepEqual(textSaid(text, 'ar', 'en-US'), { words: 'Calls', lang: 'en' });
    assert.deepEqual(textSaid({ fr: 'Appelle' }, 'ar', 'en'), { words: 'Appelle', lang: 'fr' });
    assert.deepEqual(textSaid('Calls', 'es', 'en'), { words: 'Calls', lang: 'en' });
  });
});
