import {
  addEntry, changeEntry, newText, nextKinds, removeEntry, type EntryList, type JourneyEdit, type Next, type Quote, type Stage, type Step, type TiedService,
} from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { checkboxes } from '../../ui/choices.js';
import type { SelectGroup } from '../../ui/select.js';
import { placeId, type Reading } from '../reading.js';
import { writtenIn } from './edited-language.js';
import { evidenceField } from './evidence-field.js';
import { adder, choose, factField, wordsField } from './fields.js';
import { noteAt, plain, type FormMeans } from './form-means.js';
import { remover } from './pains-form.js';

/** One of several things without ids; they are known by their place. */
const entryId = (id: string, list: EntryList, at: number, part: string): string => `${placeId(id)}-${list}-${at}-${part}`;
const freshId = (id: string, list: EntryList): string => `${placeId(id)}-new-${list}`;

/** What is said at a step, in whose words, and what that rests on. */
export function quotesForm({ id, quotes = [] }: Step, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const change = (at: number, changes: Partial<Pick<Quote, 'verbatim' | 'evidence'>>): void => void desk.does(changeEntry(id, 'quotes', at, changes), { at: id });
  const add = (words: string): JourneyEdit => addEntry(id, 'quotes', { text: newText(words, writtenIn(means), reading.map.lang), evidence: [] });
  return html`<fieldset class="form-part"><legend class="civic-label">${say('lane-quotes')}</legend>
    ${quotes.map(({ text, speaker, verbatim = false, evidence }, at) => html`<div class="form-item">
      ${wordsField({ id: entryId(id, 'quotes', at, 'text'), label: say('quote', { number: at + 1 }), text, place: { of: 'quotes', id, at, field: 'text' }, multiline: true }, means)}
      ${wordsField({ id: entryId(id, 'quotes', at, 'speaker'), label: say('speaker'), text: speaker, place: { of: 'quotes', id, at, field: 'speaker' } }, means)}
      ${checkboxes({ id: entryId(id, 'quotes', at, 'verbatim'), legend: say('quote', { number: at + 1 }), legendHidden: true, options: [{ value: 'yes', label: say('isVerbatim') }], values: verbatim ? ['yes'] : [], onChange: (values) => change(at, { verbatim: values.length > 0 }) })}
      ${evidenceField({ id: entryId(id, 'quotes', at, 'evidence'), ids: evidence, onChange: (ids) => change(at, { evidence: ids }) }, means)}
      <div>${remover(plain(reading, text), () => takeAway({ id, list: 'quotes', at, first: 'text', count: quotes.length, title: plain(reading, text) }, means), means)}</div>
    </div>`)}
    ${entryAdder({ id, list: 'quotes', first: 'text', count: quotes.length, label: say('newQuote'), button: say('addQuote'), add }, means)}
  </fieldset>`;
}

/** Other services that are tied to a step. */
export function servicesForm({ id, services = [] }: Step, means: FormMeans): TemplateResult {
  const { reading, say } = means;
  const add = (words: string): JourneyEdit => addEntry(id, 'services', { name: newText(words, writtenIn(means), reading.map.lang) });
  return html`<fieldset class="form-part"><legend class="civic-label">${say('lane-services')}</legend>
    ${services.map(({ name, note, url }: TiedService, at) => html`<div class="form-item">
      <div class="side-by-side">
        ${wordsField({ id: entryId(id, 'services', at, 'name'), label: say('service', { number: at + 1 }), text: name, place: { of: 'services', id, at, field: 'name' } }, means)}
        ${addressField(entryId(id, 'services', at, 'url'), url, (value) => changeEntry(id, 'services', at, { url: value }), means)}
      </div>
      ${wordsField({ id: entryId(id, 'services', at, 'note'), label: say('note'), text: note, place: { of: 'services', id, at, field: 'note' }, multiline: true }, means)}
      <div>${remover(plain(reading, name), () => takeAway({ id, list: 'services', at, first: 'name', count: services.length, title: plain(reading, name) }, means), means)}</div>
    </div>`)}
    ${entryAdder({ id, list: 'services', first: 'name', count: services.length, label: say('newService'), button: say('addService'), add }, means)}
  </fieldset>`;
}

export const addressField = (id: string, value: string | undefined, edit: (value: string | undefined) => JourneyEdit, means: FormMeans): TemplateResult =>
  factField({ id, label: means.say('webAddress'), value, inputmode: 'url', otherwise: 'notAnAddress', edit }, means);

/** Where a stage or a step goes on to, if not to what stands next. */
export function nextsForm({ id, next = [] }: Stage | Step, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const places = placesBut(id, reading);
  const fresh = freshId(id, 'next');
  const all = places.flatMap(({ options }) => options);
  const wanted = desk.drafts.get(fresh)?.words ?? all[0]?.value;
  const nameOf = (to: string): string => all.find(({ value }) => value === to)?.label ?? '';
  const change = (at: number, changes: Partial<Pick<Next, 'to' | 'kind'>>): void => void desk.does(changeEntry(id, 'next', at, changes), { at: id });
  const add = (): void => {
    if (wanted === undefined) return;
    desk.drafts.delete(fresh);
    desk.does(addEntry(id, 'next', { to: wanted }), { at: fresh, focus: entryId(id, 'next', next.length, 'to'), note: { says: [['didAdd', { title: nameOf(wanted) }]], at: fresh } });
  };
  return html`<fieldset class="form-part"><legend class="civic-label">${say('lane-next')}</legend>
    ${next.map(({ to, when, kind }, at) => html`<div class="form-item">
      <div class="side-by-side">
        ${choose({ id: entryId(id, 'next', at, 'kind'), label: say('nextKind'), value: kind ?? 'then', options: nextKinds.map((one) => ({ value: one, label: say(`next-${one}`) })), onChange: (value) => value && change(at, { kind: value }) })}
        ${choose({ id: entryId(id, 'next', at, 'to'), label: say('nextTo'), value: to, options: to === id ? placesBut('', reading) : places, onChange: (value) => value !== undefined && change(at, { to: value }) })}
        ${wordsField({ id: entryId(id, 'next', at, 'when'), label: say('nextWhen'), text: when, place: { of: 'next', id, at, field: 'when' } }, means)}
      </div>
      <div>${remover(nameOf(to), () => takeAway({ id, list: 'next', at, first: 'to', count: next.length, title: nameOf(to) }, means), means)}</div>
    </div>`)}
    ${wanted === undefined ? nothing : html`<div class="adder with-button">
      ${choose({ id: fresh, label: say('newNext'), value: wanted, options: places, onChange: (value) => value !== undefined && desk.draft(fresh, value) })}${button({ label: say('addNext'), onClick: add })}
    </div>`}${noteAt(fresh, means)}
  </fieldset>`;
}

/** All stages and steps but one, each stage with its steps. */
function placesBut(id: string, reading: Reading): readonly (SelectGroup & { readonly group: string })[] {
  return reading.map.stages.map((stage) => ({
    group: plain(reading, stage.title), options: [stage, ...stage.steps].filter((place) => place.id !== id).map((place) => ({ value: place.id, label: plain(reading, place.title) })),
  })).filter(({ options }) => options.length > 0);
}

interface EntryFacts {
  readonly id: string;
  readonly list: EntryList;
  /** The field of an entry that takes the focus. */
  readonly first: string;
  /** How many there are. */
  readonly count: number;
}

function entryAdder({ id, list, first, count, label, button: words, add }: EntryFacts & { readonly label: string; readonly button: string; readonly add: (words: string) => JourneyEdit }, means: FormMeans): TemplateResult {
  const { desk } = means;
  const fresh = freshId(id, list);
  const onAdd = (title: string): void => void desk.does(add(title), { at: fresh, focus: entryId(id, list, count, first), note: { says: [['didAdd', { title }]], at: fresh } });
  return html`${adder({ id: fresh, label, button: words, onAdd }, means)}${noteAt(fresh, means)}`;
}

/** The focus goes to the one that stands there now, or before it, or to where one can be added. */
function takeAway({ id, list, at, first, count, title }: EntryFacts & { readonly at: number; readonly title: string }, { desk }: FormMeans): void {
  const fresh = freshId(id, list);
  // What is typed is known by the place of its thing, and that is another one now.
  desk.forget(`${placeId(id)}-${list}-`);
  desk.does(removeEntry(id, list, at), { at: fresh, focus: count > 1 ? entryId(id, list, Math.min(at, count - 2), first) : fresh, note: { says: [['didRemove', { title }]], at: fresh, back: entryId(id, list, at, first) } });
}
