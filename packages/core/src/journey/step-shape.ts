import { webAddress } from '../calls/index.js';
import type { Binding, Blueprint, Emotion, MomentThatMatters, Next, Opportunity, PainPoint, Quote, Step, TiedService, Touchpoint } from './journey-step.js';
import { bases, countsAs, degrees, drivers, measures, nextKinds, opportunityStatuses, stepKinds, sufferers } from './journey-terms.js';
import type { JourneyText } from './journey-text.js';
import { isRecord, maybe, type Shape } from './shape.js';
import { aNumber, aText, aTruth, like, listOf, objectOf, oneOf, recordOf } from './shapes.js';

const idPattern = /^[a-z0-9][a-z0-9-]{0,79}$/;
const idWords = 'small letters, digits and hyphens (80 at most, the first no hyphen)';

export const anId = like(idPattern, `an id of ${idWords}`);
export const ids = listOf(anId, { distinct: true });

const byLanguage = recordOf(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as “en” or “es-MX”', aText);

/** One text, or one for each language. */
export const journeyText: Shape<JourneyText> = (value, path, reading) => {
  if (!isRecord(value)) return aText(value, path, reading);
  if (Object.keys(value).length > 0) return byLanguage(value, path, reading);
  reading.note(path, 'must hold at least one language');
  return undefined;
};
export const journeyTexts = listOf(journeyText);

/** What a link may lead to: nothing that runs in the page. */
export const aWebAddress: Shape<string> = (value, path, reading) => {
  const address = aText(value, path, reading);
  if (address === undefined || (/^https?:\/\/\S+$/i.test(address) && webAddress(address))) return address;
  reading.note(path, 'must be a web address that begins with https:// or http://');
  return undefined;
};

const touchpoint = objectOf<Touchpoint>({ id: anId, label: maybe(journeyText), owner: maybe(journeyText), url: maybe(aWebAddress) });

const momentThatMatters = objectOf<MomentThatMatters>({ why: journeyText, basis: maybe(oneOf(bases)), evidence: maybe(ids) });

const emotion = objectOf<Emotion>({
  persona: maybe(anId), actor: maybe(anId), score: aNumber(-2, 2, 'a number from -2 (very bad) to 2 (very good)'), label: maybe(journeyText), basis: oneOf(bases),
  evidence: maybe(ids),
});

const quote = objectOf<Quote>({ text: journeyText, speaker: maybe(journeyText), verbatim: maybe(aTruth), evidence: ids });

const painPoint = objectOf<PainPoint>({
  id: anId, text: journeyText, severity: maybe(oneOf(degrees)), who: maybe(oneOf(sufferers)), drivers: maybe(listOf(oneOf(drivers), { distinct: true })), basis: oneOf(bases),
  measure: maybe(oneOf(measures)), evidence: maybe(ids),
});

const opportunity = objectOf<Opportunity>({
  id: anId, text: journeyText, addresses: maybe(ids), owner: maybe(journeyText), effort: maybe(oneOf(degrees)), impact: maybe(oneOf(degrees)),
  status: maybe(oneOf(opportunityStatuses)), evidence: maybe(ids),
});

const tiedService = objectOf<TiedService>({ name: journeyText, category: maybe(aText), url: maybe(aWebAddress), note: maybe(journeyText) });

const blueprint = objectOf<Blueprint>({ frontstage: maybe(journeyTexts), backstage: maybe(journeyTexts), support: maybe(journeyTexts), systems: maybe(journeyTexts) });

const plainValue: Shape<string | number | boolean> = (value, path, reading) => {
  if (['string', 'number', 'boolean'].includes(typeof value)) return value as string | number | boolean;
  reading.note(path, 'must be a text, a number, or true or false');
  return undefined;
};

const binding = objectOf<Binding>({
  event: like(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/, 'the name of an event such as “form.started”'),
  where: maybe(recordOf(/^[A-Za-z][A-Za-z0-9_.-]{0,79}$/, 'a letter, then letters, digits and _.-', plainValue)), as: maybe(oneOf(countsAs)),
});

export const nexts = listOf(objectOf<Next>({ to: anId, when: maybe(journeyText), kind: maybe(oneOf(nextKinds)) }));

export const stepShape = objectOf<Step>({
  id: anId, title: journeyText, kind: oneOf(stepKinds), description: maybe(journeyText), actors: maybe(ids), initiator: maybe(anId), channels: maybe(ids),
  touchpoint: maybe(touchpoint), momentThatMatters: maybe(momentThatMatters), emotions: maybe(listOf(emotion)), thoughts: maybe(journeyTexts), quotes: maybe(listOf(quote)),
  painPoints: maybe(listOf(painPoint)), opportunities: maybe(listOf(opportunity)), harms: maybe(journeyTexts), services: maybe(listOf(tiedService)),
  blueprint: maybe(blueprint), lanes: maybe(recordOf(idPattern, idWords, journeyTexts)), duration: maybe(journeyText), bindings: maybe(listOf(binding)), next: maybe(nexts),
}, { extra: true });
