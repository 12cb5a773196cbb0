import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { journeyCjml, readJourneyMap, type JourneyMap } from '../index.js';
import { sampleJson, sampleMaps, samplesMissing, smallMap, smallMapWith } from '../sample-maps.test.support.js';
import { everyTextAs } from './map-strings.test.support.js';

const mapOf = (json: unknown = smallMap()): JourneyMap => readJourneyMap(json).map ?? assert.fail(JSON.stringify(readJourneyMap(json).problems));
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });
const treeOf = (map: JourneyMap) => (parser.parse(journeyCjml(map).text) as { CJML: { '@version': string; actualJourney?: Journey; plannedJourney?: Journey } }).CJML;
interface Journey { readonly journeyID: string; readonly plannedReference?: string; readonly journeyPhases: object; readonly actors: object; readonly touchpoints: Record<string, unknown> }
const counts = { touchpoint: { actors: ['resident', 'clerk'], initiator: 'resident' } };
const talks = (more: object): JourneyMap => mapOf(smallMapWith(['stages', 0, 'steps', 1], { id: 'talks', title: 'Talks', kind: 'touchpoint', ...counts.touchpoint, channels: ['call'], ...more }));
const droppedAt = (map: JourneyMap, path: string): string | undefined => journeyCjml(map).dropped.find((one) => one.path === path)?.says;

describe('A map in CJML', () => {
  for (const name of sampleMaps) {
    it(`is well formed for ${name}, each step written or told`, { skip: samplesMissing ?? false }, () => {
      const map = mapOf(sampleJson(name));
      const { text, dropped } = journeyCjml(map);
      assert.equal(XMLValidator.validate(text), true);
      const writtenIds = [...text.matchAll(/<touchpointID>([^<]+)</g)].map(([, id]) => id);
      map.stages.forEach((stage, at) => stage.steps.forEach(({ id }, place) => assert.ok(writtenIds.includes(id) !== dropped.some(({ path }) => path === `stages[${at}].steps[${place}]`), id)));
    });
  }

  it('is an actual journey where it tells what happens, a planned one where it tells what is meant', () => {
    const actual = treeOf(mapOf({ ...smallMap(), counterpart: 'planned' }));
    assert.deepEqual([actual['@version'], actual.actualJourney?.journeyID, actual.actualJourney?.plannedReference, actual.plannedJourney], ['2.0', 'small', 'planned', undefined]);
    const planned = treeOf(talks({}) && mapOf({ ...smallMap(), state: 'to-be' }));
    assert.deepEqual([planned.plannedJourney?.journeyID, planned.actualJourney], ['small', undefined]);
  });

  it('names who begins, who receives and by which channel, in the phase of its stage', () => {
    assert.deepEqual(treeOf(talks({ description: 'They talk.' })).actualJourney?.touchpoints['actualCommunicationPoint'], {
      touchpointID: 'talks', belongsTo: { '@phaseIDref': 'calls' }, initiator: { refersTo: { '@actorIDref': 'resident' }, initiatorLabel: 'Talks' },
      receiver: { refersTo: { '@actorIDref': 'clerk' }, receiverLabel: 'Clerk' }, channel: { channelName: 'Call' }, comment: 'They talk.',
    });
    assert.deepEqual(treeOf(mapOf()).actualJourney?.actors, { endUser: { '@actorID': 'resident', actorName: 'Ana' }, serviceProvider: { '@actorID': 'clerk', companyName: 'Clerk' } });
  });

  it('takes a feeling that was measured or told of oneself, and lists every other as left out', () => {
    for (const basis of ['measured', 'self-reported']) {
      const map = talks({ emotions: [{ score: -1, label: 'Calm', basis }] });
      assert.match(journeyCjml(map).text, /<touchpointExperience><experienceDescription>Calm</);
      assert.match(droppedAt(map, 'stages[0].steps[1].emotions[0].score') ?? '', /no form/);
    }
    for (const basis of ['observed', 'narrated', 'inferred', 'assumed']) {
      const map = talks({ emotions: [{ score: -1, label: 'Calm', basis }] });
      assert.doesNotMatch(journeyCjml(map).text, /Calm|Experience/);
      assert.match(droppedAt(map, 'stages[0].steps[1].emotions[0]') ?? '', new RegExp(`is ${basis}`));
    }
    const planned: JourneyMap = { ...talks({ emotions: [{ score: 1, label: 'Calm', basis: 'measured' }] }), state: 'to-be' };
    assert.doesNotMatch(journeyCjml(planned).text, /Calm/);
    assert.match(droppedAt(planned, 'stages[0].steps[1].emotions[0]') ?? '', /only planned/);
  });

  it('invents no receiver: a touchpoint of one actor becomes an action, and says so', () => {
    const map = talks({ actors: ['resident'] });
    assert.match(journeyCjml(map).text, /<actualAction><touchpointID>talks</);
    assert.match(droppedAt(map, 'stages[0].steps[1].kind') ?? '', /became an action/);
    assert.match(droppedAt(map, 'stages[0].steps[1].channels[0]') ?? '', /an action has none/);
  });

  it('tells all else that it leaves out', () => {
    const map = mapOf();
    for (const path of ['provenance', 'personas', 'stages[0].phase', 'stages[0].steps[0].kind', 'stages[0].steps[0].painPoints', 'stages[0].steps[0].opportunities', 'stages[0].steps[0].lanes', 'actors[1].role']) assert.ok(droppedAt(map, path), path);
    assert.match(droppedAt(talks({ kind: 'outcome' }), 'stages[0].steps[1]') ?? '', /outcome/);
  });

  it('holds markup in any text as text', () => {
    const evil = ']]></journeyTitle><x a="1">&amp;\u0001';
    const text = journeyCjml(mapOf(everyTextAs(smallMap(), evil))).text;
    assert.equal(XMLValidator.validate(text), true);
    assert.doesNotMatch(text, /<x|\u0001/);
  });
});
