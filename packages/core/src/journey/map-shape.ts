import type { Actor, CustomLane, EvidenceItem, JourneyChannel, JourneyMap, MappedService, MapVersion, Persona, Phase, Provenance, Stage } from './journey-map.js';
import { actorRoles, channelTypes, evidenceTypes, mapStates, mapStatuses, origins, zones } from './journey-terms.js';
import { maybe, shown, type Shape } from './shape.js';
import { aNumber, aText, aTruth, like, listOf, objectOf, oneOf } from './shapes.js';
import { anId, aWebAddress, journeyText, journeyTexts, nexts, stepShape } from './step-shape.js';

const likeADay = like(/^\d{4}-\d\d-\d\d$/, 'a day such as “2026-03-31”');

/** A day that the calendar has. */
export const aDay: Shape<string> = (value, path, reading) => {
  const day = likeADay(value, path, reading);
  if (day === undefined || isOfCalendar(day)) return day;
  reading.note(path, `must be a day of the calendar, not ${shown(day)}`);
  return undefined;
};

function isOfCalendar(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

export const aVersion = like(/^\d+\.\d+\.\d+$/, 'a version of three numbers such as “1.0.0”');
export const aCount = aNumber(0, Number.MAX_SAFE_INTEGER, 'a whole number from 0 on', Number.isInteger);

const persona = objectOf<Persona>({
  id: anId, name: journeyText, description: maybe(journeyText), goals: maybe(journeyTexts), needs: maybe(journeyTexts), accessNeeds: maybe(journeyTexts), fictional: maybe(aTruth),
});

const actor = objectOf<Actor>({ id: anId, name: journeyText, role: oneOf(actorRoles) });

const channel = objectOf<JourneyChannel>({ id: anId, type: oneOf(channelTypes), label: journeyText, owner: maybe(journeyText) });

const stage = objectOf<Stage>({
  id: anId, phase: maybe(anId), title: journeyText, summary: maybe(journeyText), goal: maybe(journeyText), duration: maybe(journeyText), exitMilestone: maybe(journeyText),
  counterpart: maybe(anId), next: maybe(nexts), steps: listOf(stepShape),
}, { extra: true });

const evidence = objectOf<EvidenceItem>({
  id: anId, type: oneOf(evidenceTypes), title: aText, publisher: maybe(aText), url: maybe(aWebAddress),
  repo: maybe(like(/^[^/]+\/[^:]+:.+$/, 'a file of a repository, as in “owner/repo:path”')), commit: maybe(aText), date: maybe(aText), n: maybe(aCount), note: maybe(journeyText),
});

const provenance = objectOf<Provenance>({
  origin: oneOf(origins), sources: listOf(anId, { least: 1, distinct: true }), licence: maybe(aText), compiledBy: maybe(aText), reviewedOn: maybe(aDay), notes: maybe(journeyText),
});

const service = objectOf<MappedService>({
  name: maybe(journeyText), provider: maybe(journeyText), jurisdiction: maybe(aText), open311ServiceCodes: maybe(listOf(aText, { distinct: true })), url: maybe(aWebAddress),
});

const phase = objectOf<Phase>({ id: anId, title: journeyText, summary: maybe(journeyText) });
const customLane = objectOf<CustomLane>({ id: anId, label: journeyText, zone: maybe(oneOf(zones)) });
const mapVersion = objectOf<MapVersion>({ version: aText, date: aDay, by: maybe(aText), note: journeyText });

export const mapShape = objectOf<JourneyMap>({
  $schema: maybe(aText), schemaVersion: oneOf(['1.0']), id: anId, version: aVersion, lang: like(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as “en” or “es-MX”'),
  title: journeyText, summary: maybe(journeyText), state: oneOf(mapStates), counterpart: maybe(anId), status: maybe(oneOf(mapStatuses)), provenance, service: maybe(service),
  scenario: maybe(journeyText), goal: maybe(journeyText), personas: maybe(listOf(persona)), actors: maybe(listOf(actor)), channels: listOf(channel), phases: maybe(listOf(phase)),
  stages: listOf(stage, { least: 1 }), lifeEvents: maybe(journeyTexts), customLanes: maybe(listOf(customLane)), evidence: maybe(listOf(evidence)), history: maybe(listOf(mapVersion)),
}, { extra: true });
