import { bases, nextKinds, stepKinds, type Basis } from '../journey-terms.js';
import type { JourneyText } from '../journey-text.js';
import { basisSaid, feelingSaid } from './feeling-said.js';
import type { OutlineItem } from './journey-outline.js';
import type { LaneNames, OutlineLane } from './lane-names.js';
import { plain, type NamedThings } from './named-things.js';

/** What steps are read with. */
export interface StepReading {
  readonly names: LaneNames;
  readonly things: NamedThings;
  /** Ids of what an item may name. */
  readonly known: { readonly personas: ReadonlySet<string>; readonly evidence: ReadonlySet<string> };
  /** Stages and steps by their ids, and by their titles in small letters. */
  readonly places: { readonly ids: ReadonlySet<string>; readonly byTitle: ReadonlyMap<string, string> };
  /** Counts what is held for a guess because nothing says how it is known. */
  guess(): void;
  note(at: string, says: string): void;
}

type Json = Record<string, unknown>;

const knownLanes: readonly string[] = [
  'title', 'kind', 'description', 'goal', 'channel', 'touchpoint', 'actor', 'emotion', 'moment', 'thoughts', 'quotes', 'pain', 'opportunity', 'harms', 'services', 'duration', 'next', 'milestone', 'figures',
  'frontstage', 'backstage', 'support', 'systems',
];

/** The lane that an item is in. Undefined where it is one of the map's own. */
export function laneOfItem({ lane, name }: OutlineItem, names: LaneNames): OutlineLane | undefined {
  if (name !== undefined) return knownLanes.includes(name) ? (name as OutlineLane) : undefined;
  return names.lane(plain(lane));
}

/** The fields of a step out of what is said of it. Nothing is left out without a note. */
export function fieldsOfStep(items: readonly OutlineItem[], reading: StepReading): Json {
  const step: Json = {};
  const list = (name: string, value: unknown): void => void (step[name] = [...((step[name] as unknown[] | undefined) ?? []), value]);
  const inGroup = (group: string, name: string, value: unknown): void => {
    const lanes = (step[group] ?? {}) as Record<string, unknown[]>;
    step[group] = { ...lanes, [name]: [...(lanes[name] ?? []), value] };
  };
  const once = (name: string, value: unknown, { at, text }: OutlineItem): void => {
    if (step[name] === undefined) step[name] = value;
    else reading.note(at, `There is room for one; this was left out: “${plain(text).slice(0, 80)}”`);
  };
  for (const item of items) {
    const lane = laneOfItem(item, reading.names);
    const { text, note, data, at } = item;
    switch (lane) {
      case 'description': case 'duration': once(lane, whole(item), item); break;
      case 'kind': kindOf(item, once, reading); break;
      case 'channel': for (const label of data['channel'] === undefined ? several(whole(item)) : [text]) addOnce(step, 'channels', reading.things.channel(label, data, at)); break;
      case 'actor': for (const name of data['actor'] === undefined ? several(whole(item)) : [text]) addOnce(step, 'actors', reading.things.actor(name, data, at)); break;
      case 'touchpoint': once('touchpoint', { id: data['touchpoint'] || reading.things.id('touchpoint', text, undefined, at), label: whole(item) }, item); break;
      case 'emotion': {
        const emotion = emotionOf(item, reading);
        if (emotion) list('emotions', emotion);
        break;
      }
      case 'moment': {
        const { said, basis } = known(item, reading.names);
        once('momentThatMatters', { why: said, basis, evidence: evidenceOf(item, reading) }, item);
        break;
      }
      case 'pain': {
        const { said, basis } = known(item, reading.names);
        if (basis === undefined) reading.guess();
        list('painPoints', { id: reading.things.id('pain', said, data['id'], at), text: said, basis: basis ?? 'assumed', evidence: evidenceOf(item, reading) });
        break;
      }
      case 'opportunity': list('opportunities', { id: reading.things.id('opportunity', text, data['id'], at), text: whole(item), addresses: idsIn(data['addresses']), evidence: evidenceOf(item, reading) }); break;
      case 'thoughts': case 'harms': list(lane, whole(item)); break;
      case 'quotes': list('quotes', { text, speaker: note, evidence: evidenceOf(item, reading) ?? [] }); break;
      case 'services': list('services', { name: text, note }); break;
      case 'next': nextOf(item, list, reading); break;
      case 'frontstage': case 'backstage': case 'support': case 'systems': inGroup('blueprint', lane, whole(item)); break;
      case 'figures': reading.note(at, 'Figures are no part of a map; they were left out.'); break;
      case 'title': case 'goal': case 'milestone': reading.note(at, `This is not said of a step; it was left out: “${plain(text).slice(0, 80)}”`); break;
      case undefined: inGroup('lanes', reading.things.lane(item), whole(item)); break;
    }
  }
  return step;
}

function emotionOf(item: OutlineItem, reading: StepReading): Json | undefined {
  const { data, note, text, at } = item;
  if (data['score'] !== undefined && data['score'] !== '') {
    const [first = '', ...rest] = (note ?? '').split(' · ');
    const basis = basisNamed(data['basis']);
    if (basis === undefined) reading.guess();
    // A feeling without words of its own has those of its score, and then only a number beside them.
    return { ...whoOf(item, rest.slice(0, -1).join(' · '), reading), score: Number(data['score']), ...((note === undefined ? text !== '' : /\p{L}/u.test(first)) && { label: text }), basis: basis ?? 'assumed', evidence: evidenceOf(item, reading) };
  }
  const words = note === undefined ? plain(text) : `${plain(text)}, ${note}`;
  if (reading.names.saysNothing(words)) return undefined;
  const { label, score, basis, badScore } = feelingSaid(words, reading.names);
  if (score === undefined) {
    reading.note(at, `${badScore === undefined ? 'No score from -2 to 2 stands with it' : `The score “${badScore}” is not from -2 to 2`}, so the feeling is not known; this was left out: “${words.slice(0, 80)}”`);
    return undefined;
  }
  const told = basis ?? basisNamed(data['basis']);
  if (told === undefined) reading.guess();
  return { ...whoOf(item, '', reading), score, ...(label !== undefined && { label: sameLanguage(text, label) }), basis: told ?? 'assumed', evidence: evidenceOf(item, reading) };
}

function whoOf({ data, at }: OutlineItem, name: string, { known: { personas }, things, note }: StepReading): Json {
  const { persona, actor } = data;
  if (persona !== undefined && !personas.has(persona)) note(at, `There is no persona “${persona}”; whose feeling it is was left out.`);
  return { ...(persona !== undefined && personas.has(persona) && { persona }), ...(actor !== undefined && { actor: things.actor(name || actor, data, at) }) };
}

function nextOf({ text, note: when, data: { to, kind }, at }: OutlineItem, list: (name: string, value: unknown) => void, { places, note }: StepReading): void {
  const found = to !== undefined && places.ids.has(to) ? to : places.byTitle.get(plain(text).toLowerCase());
  if (found === undefined) return note(at, `No stage or step is called “${plain(text).slice(0, 80)}”; it was left out.`);
  list('next', { to: found, when, kind: nextKinds.find((one) => one === kind) });
}

function kindOf(item: OutlineItem, once: (name: string, value: unknown, item: OutlineItem) => void, { note }: StepReading): void {
  const kind = stepKinds.find((one) => one === plain(item.text).toLowerCase());
  if (kind) once('kind', kind, item);
  else note(item.at, `A step is one of ${stepKinds.join(', ')}, not “${plain(item.text).slice(0, 80)}”; it was left out.`);
}

/** A text and how it is known: by what a program wrote, by the small print, or by its own end. */
function known(item: OutlineItem, names: LaneNames): { readonly said: JourneyText; readonly basis?: Basis } {
  const told = basisNamed(item.data['basis']);
  if (told) return { said: item.text, basis: told };
  const small = item.note === undefined ? undefined : names.basis(item.note);
  if (small) return { said: item.text, basis: small };
  const { text, basis } = basisSaid(plain(whole(item)), names);
  return { said: sameLanguage(item.text, text), ...(basis && { basis }) };
}

function evidenceOf({ data, at }: OutlineItem, { known: { evidence }, note }: StepReading): readonly string[] | undefined {
  const ids = idsIn(data['evidence']);
  for (const id of ids ?? []) if (!evidence.has(id)) note(at, `There is no source “${id}”; it was left out.`);
  const found = ids?.filter((id) => evidence.has(id)) ?? [];
  return found.length > 0 ? found : undefined;
}

/** The text with its small print, where that is no word that has a place of its own. */
const whole = ({ text, note }: OutlineItem): JourneyText => (note === undefined ? text : sameLanguage(text, `${plain(text)} ${note}`));
const several = (text: JourneyText): readonly JourneyText[] => plain(text).split(/\s*[,;]\s+/).filter(Boolean).map((one) => sameLanguage(text, one));
const idsIn = (text: string | undefined): readonly string[] | undefined => text?.split(/[\s,]+/).filter(Boolean);
const basisNamed = (name: string | undefined): Basis | undefined => bases.find((one) => one === name);
const sameLanguage = (as: JourneyText, words: string): JourneyText => (typeof as === 'string' ? words : { [Object.keys(as)[0] ?? 'en']: words });

function addOnce(step: Json, name: string, id: string): void {
  const before = (step[name] as string[] | undefined) ?? [];
  if (!before.includes(id)) step[name] = [...before, id];
}
