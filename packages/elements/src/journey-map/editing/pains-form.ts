import { addPain, bases, changePain, degrees, drivers, measures, newText, removePain, sufferers, type Basis, type Driver, type PainPoint, type Step } from '@civic-elements/core/journey';
import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { checkboxes } from '../../ui/choices.js';
import { disclosure } from '../../ui/disclosure.js';
import { placeId } from '../reading.js';
import { writtenIn } from './edited-language.js';
import { evidenceField, orNone } from './evidence-field.js';
import { adder, choose, wordsField } from './fields.js';
import { noteAt, plain, type FormMeans } from './form-means.js';

/** What hurts at a step: how much, whom, and how it is known. */
export function painsForm(step: Step, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { painPoints = [] } = step;
  const fresh = `${placeId(step.id)}-new-pain`;
  const add = (words: string): void => {
    const { map } = reading;
    const made = desk.does(addPain(step.id, { text: newText(words, writtenIn(means), map.lang) }), { at: fresh, note: { says: [['didAdd', { title: words }]], at: fresh } })?.made;
    desk.go(made ? painPart(made) : fresh);
  };
  return html`<fieldset class="form-part"><legend class="civic-label">${say('lane-pains')}</legend>
    ${painPoints.map((pain, at) => painItem(pain, at, step, means))}
    ${adder({ id: fresh, label: say('newPain'), button: say('addPain'), onAdd: add }, means)}${noteAt(fresh, means)}
  </fieldset>`;
}

const painPart = (id: string, part = 'text'): string => `pain-${id}-${part}`;

function painItem({ id, text, severity, who, basis, drivers: harmed = [], measure, evidence }: PainPoint, at: number, step: Step, means: FormMeans): TemplateResult {
  const { desk, say, reading } = means;
  const change = (changes: Parameters<typeof changePain>[1]): void => void desk.does(changePain(id, changes), { at: step.id });
  return html`<div class="form-item">
    ${wordsField({ id: painPart(id), label: say('pain', { number: at + 1 }), text, place: { of: 'pain', id, field: 'text' }, multiline: true }, means)}
    <div class="side-by-side">
      ${choose({ id: painPart(id, 'severity'), label: say('severity'), value: severity, emptyLabel: say('notSaid'), options: degrees.map((one) => ({ value: one, label: say(`severity-${one}`) })), onChange: (value) => change({ severity: value }) })}
      ${choose({ id: painPart(id, 'who'), label: say('sufferer'), value: who, emptyLabel: say('notSaid'), options: sufferers.map((one) => ({ value: one, label: say(`who-${one}`) })), onChange: (value) => change({ who: value }) })}
      ${choose<Basis>({ id: painPart(id, 'basis'), label: say('howKnown'), value: basis, options: bases.map((one) => ({ value: one, label: say(`basis-${one}`) })), onChange: (value) => value && change({ basis: value }) })}
    </div>
    ${disclosure({ summary: say('moreOfPain', { number: at + 1 }), body: html`<div class="form-more">
      ${choose({ id: painPart(id, 'measure'), label: say('painMeasure'), value: measure, emptyLabel: say('notSaid'), options: measures.map((one) => ({ value: one, label: say(`measure-${one}`) })), onChange: (value) => change({ measure: value }) })}
      ${checkboxes({ id: painPart(id, 'drivers'), legend: say('drivers'), options: drivers.map((one) => ({ value: one, label: say(`driver-${one}`) })), values: harmed, onChange: (values) => change({ drivers: orNone(values as Driver[]) }) })}
      ${evidenceField({ id: painPart(id, 'evidence'), ids: evidence, onChange: (ids) => change({ evidence: orNone(ids) }) }, means)}
    </div>` })}
    <div>${remover(plain(reading, text), () => {
      const fresh = `${placeId(step.id)}-new-pain`;
      const beside = step.painPoints?.[at + 1] ?? step.painPoints?.[at - 1];
      desk.does(removePain(id), { at: step.id, focus: beside ? painPart(beside.id) : fresh, note: { says: [['didRemove', { title: plain(reading, text) }]], at: fresh, back: painPart(id) } });
    }, means)}</div>
  </div>`;
}

/** A quiet button, for what can be taken back. */
export function remover(title: string, onClick: () => void, { say }: Pick<FormMeans, 'say'>): TemplateResult {
  return button({ kind: 'quiet', label: say('remove'), name: say('removeThing', { title }), onClick });
}
