import { allOf, bases, setEmotion, type Basis, type Emotion, type Step, type WhoFeels } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { radios } from '../../ui/choices.js';
import { placeId } from '../reading.js';
import { keyOf } from '../voices.js';
import { foldedEvidence, orNone } from './evidence-field.js';
import { choose, wordsField } from './fields.js';
import { plain, type FormMeans } from './form-means.js';

const scores = [
  [-2, 'score-veryBad'], [-1, 'score-bad'], [0, 'score-neutral'], [1, 'score-good'], [2, 'score-veryGood'],
] as const;

interface Person {
  readonly key: string;
  readonly who: WhoFeels;
  readonly name: string;
  /** What tells an actor from a persona of the same name. */
  readonly part?: string;
}

/** How everybody feels at a step. Where nobody told, there is a place to say it. */
export function feelingsForm(step: Step, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { map: { personas = [], actors = [] } } = reading;
  const all: readonly Person[] = [
    { key: keyOf({}), who: {}, name: say('nobodyNamed') },
    ...personas.map(({ id, name }) => ({ key: keyOf({ persona: id }), who: { persona: id }, name: plain(reading, name) })),
    ...actors.map(({ id, name, role }) => ({ key: keyOf({ actor: id }), who: { actor: id }, name: plain(reading, name), part: say(`part-${role}`) })),
  ];
  const { emotions = [] } = step;
  const taken = emotions.map(keyOf);
  const free = all.filter(({ key }) => !taken.includes(key));
  const more = `${placeId(step.id)}-more-feelings`;
  const asked = desk.drafts.get(more)?.words;
  const fresh = emotions.length > 0 && asked === undefined ? undefined : (free.find(({ key }) => key === asked) ?? free.find(({ who }) => who.persona !== undefined) ?? free[0]);
  // One list, so that a feeling stays the same elements when it is told for the first time.
  const told = [...emotions.map((emotion) => ({ emotion, who: all.find(({ key }) => key === keyOf(emotion)) })), ...(fresh ? [{ who: fresh }] : [])];
  return html`<fieldset class="form-part"><legend class="civic-label">${say('lane-feelings')}</legend>
    ${told.map((one, at) => feeling({ step, ...one, at, all, free, more }, means))}
    ${!fresh && free.length > 0 ? html`<div>${button({ kind: 'quiet', label: say('addFeeling'), onClick: () => another() })}</div>` : nothing}
  </fieldset>`;

  function another(): void {
    const next = free.find(({ who }) => who.persona ?? who.actor) ?? free[0];
    if (!next) return;
    desk.draft(more, next.key);
    desk.go(`${fieldsOf(step, next.key)}-who`);
  }
}

interface FeelingFacts {
  readonly step: Step;
  readonly emotion?: Emotion;
  readonly at: number;
  readonly who: Person | undefined;
  readonly all: readonly Person[];
  readonly free: readonly Person[];
  /** The draft that names who is asked about, where nothing is told yet. */
  readonly more: string;
}

const fieldsOf = ({ id }: Step, key: string): string => `${placeId(id)}-feeling-${key.replace(/[^\w-]/g, '-')}`;

function feeling({ step, emotion, at, who, all, free, more }: FeelingFacts, means: FormMeans): TemplateResult {
  const { desk, say } = means;
  const person: Person = who ?? { key: keyOf(emotion ?? {}), who: { ...(emotion?.persona !== undefined && { persona: emotion.persona }), ...(emotion?.actor !== undefined && { actor: emotion.actor }) }, name: '' };
  const id = fieldsOf(step, person.key);
  const named = person.who.persona !== undefined || person.who.actor !== undefined;
  const pick = (key: string | undefined): void => {
    const next = free.find((one) => one.key === key);
    if (!next) return;
    const focus = `${fieldsOf(step, next.key)}-who`;
    if (!emotion) {
      desk.draft(more, next.key);
      desk.go(focus);
      return;
    }
    const { persona: _, actor: __, ...rest } = emotion;
    desk.does(allOf(setEmotion(step.id, person.who, undefined), setEmotion(step.id, next.who, rest)), { at: step.id, focus });
  };
  const score = (value: string): void => {
    // Of several, the one that is not known any more stays, so that it can be told otherwise.
    if (value === '' && (step.emotions?.length ?? 0) > 1) desk.draft(more, person.key);
    else if (!emotion) desk.drafts.delete(more);
    const place = ['', ...scores.map(([one]) => String(one))].indexOf(value) + 1;
    desk.does(setEmotion(step.id, person.who, value === '' ? undefined : { score: Number(value) }), { at: step.id, focus: `${id}-score-${place}` });
  };
  // In one order, whoever is chosen, so that the arrow keys lead through all of them.
  const people = all.filter(({ key }) => key === person.key || free.some((one) => one.key === key));
  return html`<div class="form-item feeling-item">
    ${people.length > 1 ? choose({ id: `${id}-who`, label: say('whoseFeeling'), value: person.key, options: people.map(({ key, name, part }) => ({ value: key, label: part ? say('personAs', { name, part }) : name })), onChange: pick }) : nothing}
    <div class="scale-choice">${radios({
      id: `${id}-score`, legend: named ? say('feelingOf', { name: person.name }) : say('lane-feelings'), value: emotion ? String(emotion.score) : '',
      options: [{ value: '', label: say('notKnown') }, ...scores.map(([value, word]) => ({ value: String(value), label: say('scoreOf', { words: say(word), score: value }) }))], onChange: score,
    })}</div>
    ${emotion ? html`<div class="side-by-side">
      ${wordsField({ id: `${id}-words`, label: say('feelingWords'), text: emotion.label, place: { of: 'emotion', id: step.id, at, field: 'label' } }, means)}
      ${choose<Basis>({ id: `${id}-basis`, label: say('howKnown'), value: emotion.basis, options: bases.map((basis) => ({ value: basis, label: say(`basis-${basis}`) })), onChange: (basis) => basis && desk.does(setEmotion(step.id, person.who, { basis }), { at: step.id }) })}
    </div>${foldedEvidence(say('moreOfFeeling'), { id: `${id}-evidence`, ids: emotion.evidence, onChange: (ids) => desk.does(setEmotion(step.id, person.who, { evidence: orNone(ids) }), { at: step.id }) }, means)}` : nothing}
  </div>`;
}
