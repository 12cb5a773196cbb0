import { eachStep, type StepInPlace } from '../each-step.js';
import type { JourneyMeasures } from '../journey-measures.js';
import type { JourneyMap, Stage } from '../journey-map.js';
import type { Emotion, Step } from '../journey-step.js';
import type { Basis } from '../journey-terms.js';
import { textSaid, type JourneyText, type TextSaid } from '../journey-text.js';
import { figuresAt } from '../pain-states.js';
import { figureText, inLanguage } from './figure-text.js';
import { laneNames, type FigureLabels, type JourneyLabels, type LaneName } from './journey-labels.js';

/** One thing in a cell of the table. */
export interface CellItem {
  readonly said: TextSaid;
  /** What is said of it beside its own words: how it is known, a score, a name. In the language of the labels. */
  readonly note?: string;
  /** Its ids and terms, for programs. */
  readonly data?: Readonly<Record<string, string | undefined>>;
}

/** A row of the table. */
export interface TableLane {
  /** One of `laneNames`, or `lane:` and the id of a lane of the map's own. */
  readonly name: string;
  readonly label: TextSaid;
  /** It lies below the line of visibility. */
  readonly below: boolean;
  readonly ofStage: (stage: Stage) => readonly CellItem[];
  readonly ofStep: (place: StepInPlace) => readonly CellItem[];
}

export interface TableOptions {
  readonly labels: JourneyLabels;
  /** Chooses among the map's languages; the map's own where nothing is said. */
  readonly lang?: string;
  /** Figures to lie on the map: measures that `readJourneyMeasures` handed out. */
  readonly figures?: { readonly measures: JourneyMeasures; readonly labels: FigureLabels };
}

const below: readonly string[] = ['backstage', 'support', 'systems'];

/** The rows of a map that hold something, in the order of `laneNames`; lanes of the map's own stand before the blueprint's, or below the line where their zone is. */
export function tableLanes(map: JourneyMap, { labels, lang = map.lang, figures }: TableOptions): readonly TableLane[] {
  const say = (text: JourneyText): TextSaid => textSaid(text, lang, map.lang);
  const label = (words: string): TextSaid => ({ words, lang: labels.lang });
  const inCell = cellsOf(map, say, labels, figures);
  const lanes = laneNames.map((name): TableLane => ({ name, label: label(labels.lanes[name]), below: below.includes(name), ofStage: (stage) => stageItems(name, stage, say), ofStep: ({ step }) => inCell(name, step) }));
  const own = (map.customLanes ?? []).map(({ id, label: text, zone }): TableLane => ({
    name: `lane:${id}`, label: say(text), below: zone === 'backstage' || zone === 'support', ofStage: () => [], ofStep: ({ step }) => (step.lanes?.[id] ?? []).map((one) => ({ said: say(one) })),
  }));
  const steps = eachStep(map);
  const at = laneNames.indexOf('frontstage');
  const filled = [...lanes.slice(0, at), ...own.filter((lane) => !lane.below), ...lanes.slice(at), ...own.filter((lane) => lane.below)]
    .filter(({ name, ofStage, ofStep }) => (name === 'emotion' ? steps.some(({ step }) => step.emotions?.length) : map.stages.some((stage) => ofStage(stage).length > 0) || steps.some((place) => ofStep(place).length > 0)));
  return [...filled.filter((lane) => !lane.below), ...filled.filter((lane) => lane.below)];
}

function stageItems(name: LaneName, { goal, duration, exitMilestone }: Stage, say: (text: JourneyText) => TextSaid): readonly CellItem[] {
  const text = name === 'goal' ? goal : name === 'duration' ? duration : name === 'milestone' ? exitMilestone : undefined;
  return text === undefined ? [] : [{ said: say(text) }];
}

function cellsOf(map: JourneyMap, say: (text: JourneyText) => TextSaid, labels: JourneyLabels, figures: TableOptions['figures']): (name: LaneName, step: Step) => readonly CellItem[] {
  const { lang } = labels;
  const names = new Map<string, JourneyText>([
    ...map.channels.map(({ id, label }) => [`channel ${id}`, label] as const), ...(map.actors ?? []).map(({ id, name }) => [`actor ${id}`, name] as const),
    ...(map.personas ?? []).map(({ id, name }) => [`persona ${id}`, name] as const), ...map.stages.flatMap(({ id, title, steps }) => [[`place ${id}`, title] as const, ...steps.map((step) => [`place ${step.id}`, step.title] as const)]),
  ]);
  const named = (kind: string, id: string): TextSaid => say(names.get(`${kind} ${id}`) ?? id);
  const each = (texts: readonly JourneyText[] = []): readonly CellItem[] => texts.map((text) => ({ said: say(text) }));
  const known = (basis: Basis | undefined, evidence: readonly string[] | undefined): Pick<CellItem, 'note' | 'data'> => ({ ...(basis && { note: labels.bases[basis] }), data: { basis, evidence: evidence?.join(' ') } });
  const channelName = (id: string): string => map.channels.find((channel) => channel.id === id || channel.type === id)?.id ?? id;

  const roleOf = (id: string | undefined): string | undefined => map.actors?.find((actor) => actor.id === id)?.role;

  const emotionItem = ({ persona, actor, score, label, basis, evidence }: Emotion): CellItem => {
    const who = persona === undefined ? (actor === undefined ? undefined : named('actor', actor)) : named('persona', persona);
    const word = labels.feelings[Math.round(score) + 2] ?? '';
    const number = inLanguage(score, lang, { signDisplay: 'exceptZero' });
    const note = [...(label === undefined ? [number] : [`${word} (${number})`]), ...(who ? [who.words] : []), labels.bases[basis]].join(' · ');
    return { said: label === undefined ? { words: word, lang } : say(label), note, data: { score: String(score), persona, actor, basis, role: roleOf(actor), evidence: evidence?.join(' ') } };
  };

  return (name, step) => {
    switch (name) {
      case 'description': return each(step.description === undefined ? [] : [step.description]);
      case 'channel': return (step.channels ?? []).map((id) => ({ said: named('channel', id), data: { channel: id, type: map.channels.find((one) => one.id === id)?.type } }));
      case 'touchpoint': return step.touchpoint?.label === undefined ? [] : [{ said: say(step.touchpoint.label), data: { touchpoint: step.touchpoint.id } }];
      case 'actor': return (step.actors ?? []).map((id) => ({ said: named('actor', id), data: { actor: id, role: roleOf(id) } }));
      case 'emotion': return step.emotions?.length ? step.emotions.map(emotionItem) : [{ said: { words: labels.feelingNotKnown, lang } }];
      case 'moment': return step.momentThatMatters ? [{ said: say(step.momentThatMatters.why), ...known(step.momentThatMatters.basis, step.momentThatMatters.evidence) }] : [];
      case 'thoughts': return each(step.thoughts);
      case 'quotes': return (step.quotes ?? []).map(({ text, speaker, evidence }) => ({ said: say(text), ...(speaker !== undefined && { note: say(speaker).words }), data: { evidence: evidence.join(' ') } }));
      case 'pain': return (step.painPoints ?? []).map(({ id, text, basis, evidence }) => ({ said: say(text), note: labels.bases[basis], data: { id, basis, evidence: evidence?.join(' ') } }));
      case 'opportunity': return (step.opportunities ?? []).map(({ id, text, addresses, evidence }) => ({ said: say(text), data: { id, addresses: addresses?.join(' '), evidence: evidence?.join(' ') } }));
      case 'harms': return each(step.harms);
      case 'services': return (step.services ?? []).map(({ name: service, note }) => ({ said: say(service), ...(note !== undefined && { note: say(note).words }) }));
      case 'duration': return each(step.duration === undefined ? [] : [step.duration]);
      case 'next': return (step.next ?? []).map(({ to, when, kind }) => ({ said: named('place', to), ...(when !== undefined && { note: say(when).words }), data: { to, kind } }));
      case 'figures': return figures === undefined ? [] : figuresAt(step, map, figures.measures).flatMap(({ channel, measures }) => measures.map((figure): CellItem => {
        const { words, note } = figureText(figure, figures.labels, lang, figures.measures.threshold);
        const told = [...(note === undefined ? [] : [note]), ...(channel === undefined ? [] : [named('channel', channelName(channel)).words])].join(' · ');
        return { said: { words, lang }, ...(told !== '' && { note: told }), data: { measure: figure.measure } };
      }));
      case 'frontstage': case 'backstage': case 'support': case 'systems': return each(step.blueprint?.[name]);
      case 'goal': case 'milestone': return [];
    }
  };
}
