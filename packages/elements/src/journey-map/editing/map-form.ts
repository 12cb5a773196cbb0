import { addPart, changeMap, changePart, mapStates, newJourneyMap, newText, removePart, type Actor, type MapState, type Persona } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { checkboxes } from '../../ui/choices.js';
import { disclosure } from '../../ui/disclosure.js';
import { heading } from '../../ui/heading.js';
import { textField } from '../../ui/field.js';
import { placeId, type Reading } from '../reading.js';
import type { EditDesk } from './edit-desk.js';
import { writtenIn } from './edited-language.js';
import { evidenceForm } from './evidence-form.js';
import { adder, choose, closesOnEscape, linesField, wordsField } from './fields.js';
import { noteAt, plain, sayChanging, type FormMeans } from './form-means.js';
import { remover } from './pains-form.js';

const parts = ['persona', 'customer', 'frontline', 'backstage', 'partner', 'system'] as const;
type Part = (typeof parts)[number];

/** What the map says of itself, and who is in it. */
export function mapForm(means: FormMeans): TemplateResult {
  const { desk, reading: { map }, say } = means;
  const { title, summary, scenario, goal, state, personas = [], actors = [] } = map;
  return html`<div class="change-form" role="group" aria-label=${say('mapFacts')} @keydown=${closesOnEscape(desk, 'map-facts')}>
    ${wordsField({ id: 'map-title', label: say('mapTitle'), text: title, place: { of: 'map', field: 'title' } }, means)}
    ${wordsField({ id: 'map-summary', label: say('summary'), text: summary, place: { of: 'map', field: 'summary' }, multiline: true }, means)}
    <div class="side-by-side">
      ${wordsField({ id: 'map-scenario', label: say('scenario'), text: scenario, place: { of: 'map', field: 'scenario' }, multiline: true }, means)}
      ${wordsField({ id: 'map-goal', label: say('goal'), text: goal, place: { of: 'map', field: 'goal' }, multiline: true }, means)}
    </div>
    ${choose<MapState>({ id: 'map-state', label: say('mapShows'), value: state, options: mapStates.map((one) => ({ value: one, label: say(`shows-${one}`) })), onChange: (value) => value && desk.does(changeMap({ state: value })) })}
    <fieldset class="form-part"><legend class="civic-label">${say('people')}</legend><p class="civic-hint">${say('peopleHint')}</p>
      ${personas.map((persona) => personItem('personas', persona, 'persona', means))}
      ${actors.map((actor) => personItem('actors', actor, actor.role, means))}
      ${newPerson(personas.length === 0, means)}${noteAt('new-person', means)}
    </fieldset>
    ${evidenceForm(means)}
    <div class="civic-actions">${button({ kind: 'primary', label: say('closeForm'), onClick: () => desk.close('map-facts') })}</div>
  </div>`;
}

const partId = (list: 'personas' | 'actors', id: string): string => `${list}-${id}`;

function personItem(list: 'personas' | 'actors', person: Actor | Persona, part: Part, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { id, name } = person;
  const title = plain(reading, name);
  return html`<div class="form-item">
    <div class="with-button">${wordsField({ id: partId(list, id), label: html`${say('personName')} <span class="civic-optional">(${say(`part-${part}`)})</span>`, text: name, place: { of: list, id, field: 'name' } }, means)}
    ${remover(title, () => desk.does(removePart(list, id), { at: 'new-person', focus: 'new-person', note: { says: [['didRemove', { title }]], at: 'new-person', back: partId(list, id) } }), means)}</div>
    ${'role' in person ? nothing : personaFacts(person, title, means)}
  </div>`;
}

/** Whose journey it is, what they want, and what they need. */
function personaFacts(persona: Persona, name: string, means: FormMeans): TemplateResult {
  const { desk, say } = means;
  const { id, description, fictional = true } = persona;
  const at = partId('personas', id);
  return html`${wordsField({ id: `${at}-about`, label: say('aboutPerson', { name }), text: description, place: { of: 'personas', id, field: 'description' }, multiline: true }, means)}
    ${disclosure({ summary: say('moreOfPerson', { name }), body: html`<div class="form-more">
      ${(['goals', 'needs', 'accessNeeds'] as const).map((lane) => linesField({ id: `${at}-${lane}`, label: say(lane), texts: persona[lane], place: { id, lane } }, means))}
      ${checkboxes({ id: `${at}-fictional`, legend: name, legendHidden: true, options: [{ value: 'yes', label: say('isMadeUp') }], values: fictional ? ['yes'] : [], onChange: (values) => desk.does(changePart('personas', id, { fictional: values.length > 0 }), { at: 'new-person' }) })}
    </div>` })}`;
}

function newPerson(isFirst: boolean, means: FormMeans): TemplateResult {
  const { desk, reading: { map }, say } = means;
  const part = (desk.drafts.get('new-person-part')?.words ?? (isFirst ? 'persona' : 'frontline')) as Part;
  const add = (words: string): void => {
    const name = newText(words, writtenIn(means), map.lang);
    const list = part === 'persona' ? 'personas' : 'actors';
    const made = desk.does(part === 'persona' ? addPart('personas', { name }) : addPart('actors', { name, role: part }), { at: 'new-person', note: { says: [['didAdd', { title: words }]], at: 'new-person' } })?.made;
    desk.drafts.delete('new-person-part');
    desk.go(made === undefined ? 'new-person' : partId(list, made));
  };
  return adder({
    id: 'new-person', label: say('newPerson'), button: say('addPerson'), onAdd: add,
    more: choose<Part>({ id: 'new-person-part', label: say('personPart'), value: part, options: parts.map((one) => ({ value: one, label: say(`part-${one}`) })), onChange: (value) => value && desk.draft('new-person-part', value) }),
  }, means);
}

/** Where there is no map yet: the little that one cannot do without. */
export function beginForm(desk: EditDesk, own: Pick<Reading, 'say' | 'lang' | 'headingLevel'>): TemplateResult {
  const say = sayChanging(own);
  const ids = ['begin-title', 'begin-stage'] as const;
  const wordsOf = (id: string): string => (desk.drafts.get(id)?.words ?? '').trim();
  const field = (id: string, label: string): TemplateResult => {
    const draft = desk.drafts.get(id);
    return textField({ id, label, dir: 'auto', autocomplete: 'off', required: true, value: draft?.words ?? '', ...(draft?.error && { error: say(draft.error), errorPrefix: say('errorPrefix') }), onInput: (words) => desk.draft(id, words) });
  };
  const begin = (event: Event): void => {
    event.preventDefault();
    const missing = ids.filter((id) => wordsOf(id) === '');
    for (const id of missing) desk.draft(id, '', 'emptyNew');
    if (missing.length > 0) return desk.go(missing[0]);
    const { map } = newJourneyMap({ lang: own.lang, title: wordsOf('begin-title'), stage: wordsOf('begin-stage'), source: { type: 'document', title: say('ownSource') } });
    if (map) desk.begin(map, `${placeId(map.stages[0]?.id ?? '')}-add`);
    else desk.draft('begin-title', wordsOf('begin-title'), 'refusal-invalid');
  };
  return html`<form class="change-form begin" @submit=${begin} aria-labelledby="begin">
    ${heading({ level: own.headingLevel, id: 'begin', text: say('beginTitle') })}<p>${say('beginLead')}</p>
    ${field('begin-title', say('mapTitle'))}${field('begin-stage', say('firstStage'))}
    <div class="civic-actions">${button({ kind: 'primary', type: 'submit', label: say('begin') })}</div>
  </form>`;
}
