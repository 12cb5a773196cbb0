import { eachStep, type StepInPlace } from '../each-step.js';
import type { JourneyMap } from '../journey-map.js';
import type { Emotion, Step } from '../journey-step.js';
import type { Basis, StepKind } from '../journey-terms.js';
import { textSaid, type JourneyText } from '../journey-text.js';
import type { JourneyProblem } from '../shape.js';
import { emptyMarkup, markup, markupText } from './markup-text.js';
import { dropUnsaid, type Written } from './written.js';

const written = { map: ['lang', 'id', 'title', 'summary', 'state', 'stages', 'channels', 'actors'], stage: ['id', 'title', 'summary', 'steps'], step: ['id', 'title', 'kind', 'description', 'initiator'] };

/** CJML takes experience from what was counted or told of themselves only, never from what others read into a person. */
const experienced: readonly Basis[] = ['measured', 'self-reported'];
/** What one actor does or goes through alone; CJML has one word for it. */
const actions: readonly StepKind[] = ['action', 'wait', 'decision'];

/**
 * A map in the data format of CJML 2.0 (SINTEF's Customer Journey Modelling Language, November 2022): a map of what happens as an actual journey, one of what is planned
 * as a planned one; stages as phases, touchpoints of two actors as communication points, actions as actions. Feelings that were not measured or told by the person
 * stay away, and so does everything CJML has no word for: it is all in `dropped`. The element names are those of the example on cjml.no and of published converters; the schema
 * itself (XSD) could not be had, so the text is well formed but was not validated against it, and feelings are told in words alone, because the schema's scale of ratings is not known.
 */
export function journeyCjml(map: JourneyMap, lang: string = map.lang): Written {
  const dropped: JourneyProblem[] = [];
  const drop = (path: string, says: string): void => void dropped.push({ path, says });
  const noForm = 'has no form in CJML';
  const say = (text: JourneyText): string => markupText(textSaid(text, lang, map.lang).words);
  const kind = map.state === 'as-is' ? 'actual' : 'planned';
  const actors = new Map((map.actors ?? []).map((actor) => [actor.id, actor]));
  const customers = [...actors.values()].filter(({ role }) => role === 'customer');

  const tell = (emotion: Emotion, path: string): string => {
    if (kind === 'planned') drop(path, 'is a feeling in a journey that is only planned, and CJML has none there');
    else if (!experienced.includes(emotion.basis)) drop(path, `is ${emotion.basis}; CJML takes only what was measured or self-reported`);
    else if (emotion.label === undefined) drop(path, 'is a score without words, and the scale of CJML is not known');
    else {
      dropUnsaid(emotion, ['label', 'basis'], path, noForm, drop);
      return markup('touchpointExperience', {}, markup('experienceDescription', {}, say(emotion.label)));
    }
    return '';
  };
  const party = (role: 'initiator' | 'receiver', id: string, label: string): string => markup(role, {}, [emptyMarkup('refersTo', { actorIDref: id }), markup(`${role}Label`, {}, label)]);

  const initiatorOf = (step: Step): string | undefined => step.initiator ?? customers.find(({ id }) => step.actors?.includes(id))?.id ?? step.actors?.[0] ?? (customers.length === 1 ? customers[0]?.id : undefined);
  const whyLeftOut = (step: Step): string | undefined => {
    if (step.kind !== 'touchpoint' && !actions.includes(step.kind)) return `is of the kind “${step.kind}”; CJML has communication points and actions only`;
    return initiatorOf(step) === undefined ? 'names no actor, and CJML has no step without one' : undefined;
  };

  const point = (place: StepInPlace): string => {
    const { stage, step, path } = place;
    const leftOut = whyLeftOut(step);
    if (leftOut !== undefined) drop(path, leftOut);
    const initiator = initiatorOf(step);
    if (leftOut !== undefined || initiator === undefined) return '';
    const [receiver, ...others] = step.kind === 'touchpoint' ? (step.actors ?? []).filter((id) => id !== initiator) : [];
    noteLosses(place, initiator, receiver === undefined ? [] : [receiver], others.length > 0);
    const inside = [
      markup('touchpointID', {}, markupText(step.id)), emptyMarkup('belongsTo', { phaseIDref: stage.id }), party('initiator', initiator, say(step.title)),
      ...(receiver === undefined ? [] : [party('receiver', receiver, say(step.touchpoint?.label ?? actors.get(receiver)?.name ?? receiver)), ...channelOf(step)]),
      ...(step.description === undefined ? [] : [markup('comment', {}, say(step.description))]),
      ...experienceOf(place),
    ];
    return markup(`${kind}${receiver === undefined ? 'Action' : 'CommunicationPoint'}`, {}, inside);
  };
  const channelOf = ({ channels: [id] = [] }: Step): readonly string[] => {
    const channel = map.channels.find((one) => one.id === id);
    return channel === undefined ? [] : [markup('channel', {}, markup('channelName', {}, say(channel.label)))];
  };
  const experienceOf = ({ step: { emotions = [] }, path }: StepInPlace): readonly string[] => {
    const [first = '', ...more] = emotions.map((emotion, at) => [tell(emotion, `${path}.emotions[${at}]`), `${path}.emotions[${at}]`] as const).filter(([text]) => text !== '');
    more.forEach(([, at]) => drop(at, 'is not the first feeling of its step, and CJML has one'));
    return first === '' ? [] : [first[0]];
  };
  const noteLosses = ({ step, path }: StepInPlace, initiator: string, receivers: readonly string[], more: boolean): void => {
    if (step.kind === 'touchpoint' && receivers.length === 0) drop(`${path}.kind`, 'is a touchpoint of one actor; it became an action, because a communication point has two');
    if (step.kind === 'wait' || step.kind === 'decision') drop(`${path}.kind`, `is a ${step.kind}; it became an action`);
    step.actors?.forEach((id, at) => {
      if (id !== initiator && !receivers.includes(id)) drop(`${path}.actors[${at}]`, more ? 'is a third actor, and a communication point has two' : 'is a further actor, and an action has one');
    });
    step.channels?.slice(receivers.length > 0 ? 1 : 0).forEach((_, at) => drop(`${path}.channels[${at + (receivers.length > 0 ? 1 : 0)}]`, receivers.length > 0 ? 'is a further channel, and a communication point has one' : 'is the channel of an action, and an action has none'));
    dropUnsaid(step, [...written.step, 'actors', 'channels', 'emotions', ...(receivers.length > 0 ? ['touchpoint'] : [])], path, noForm, drop);
    if (step.touchpoint && receivers.length > 0) dropUnsaid(step.touchpoint, ['label'], `${path}.touchpoint`, noForm, drop);
  };

  dropUnsaid(map, [...written.map, ...(kind === 'actual' ? ['counterpart'] : [])], '', noForm, drop);
  map.channels.forEach((channel, at) => dropUnsaid(channel, ['id', 'label'], `channels[${at}]`, noForm, drop));
  map.actors?.forEach(({ role }, at) => {
    if (role !== 'customer') drop(`actors[${at}].role`, 'became service provider, whatever it was');
  });
  map.stages.forEach((stage, at) => dropUnsaid(stage, written.stage, `stages[${at}]`, noForm, drop));
  const phases = map.stages.map(({ id, title, summary }) => markup('journeyPhase', { phaseID: id }, [markup('phaseName', {}, say(title)), ...(summary === undefined ? [] : [markup('phaseDescription', {}, say(summary))])]));
  const people = [...actors.values()].sort((a, b) => Number(b.role === 'customer') - Number(a.role === 'customer')).map(({ id, name, role }) =>
    (role === 'customer' ? markup('endUser', { actorID: id }, markup('actorName', {}, say(name))) : markup('serviceProvider', { actorID: id }, markup('companyName', {}, say(name)))));
  const journey = markup(`${kind}Journey`, {}, lines([
    markup('journeyID', {}, markupText(map.id)), markup('journeyTitle', {}, say(map.title)), ...(kind === 'actual' && map.counterpart !== undefined ? [markup('plannedReference', {}, markupText(map.counterpart))] : []),
    markup('journeyPhases', {}, lines(phases)), ...(map.summary === undefined ? [] : [markup('journeyShortSummary', {}, say(map.summary))]),
    markup('actors', {}, lines(people)), markup('touchpoints', {}, lines(eachStep(map).map(point).filter((text) => text !== ''))),
  ]));
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${markup('CJML', { version: '2.0' }, lines([journey]))}\n`, dropped };
}

const lines = (parts: readonly string[]): string => (parts.length > 0 ? `\n${parts.join('\n')}\n` : '');
