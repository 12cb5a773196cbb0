import { addOpportunity, changeOpportunity, degrees, eachStep, newText, opportunityStatuses, removeOpportunity, type Opportunity, type Step } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { checkboxes } from '../../ui/choices.js';
import { disclosure } from '../../ui/disclosure.js';
import { placeId } from '../reading.js';
import { writtenIn } from './edited-language.js';
import { evidenceField, orNone } from './evidence-field.js';
import { adder, choose, wordsField } from './fields.js';
import { noteAt, plain, type FormMeans } from './form-means.js';
import { remover } from './pains-form.js';

const ideaPart = (id: string, part = 'text'): string => `idea-${id}-${part}`;

/** What could be better at a step, and which pain points of the map that answers. */
export function opportunitiesForm(step: Step, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { opportunities = [] } = step;
  const fresh = `${placeId(step.id)}-new-opportunity`;
  const add = (words: string): void => {
    const { map } = reading;
    const made = desk.does(addOpportunity(step.id, { text: newText(words, writtenIn(means), map.lang) }), { at: fresh, note: { says: [['didAdd', { title: words }]], at: fresh } })?.made;
    desk.go(made ? ideaPart(made) : fresh);
  };
  return html`<fieldset class="form-part"><legend class="civic-label">${say('lane-opportunities')}</legend>
    ${opportunities.map((opportunity, at) => opportunityItem(opportunity, at, step, means))}
    ${adder({ id: fresh, label: say('newOpportunity'), button: say('addOpportunity'), onAdd: add }, means)}${noteAt(fresh, means)}
  </fieldset>`;
}

function opportunityItem({ id, text, addresses = [], owner, effort, impact, status, evidence }: Opportunity, at: number, step: Step, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const pains = [reading.map, ...(reading.beside?.otherMaps ?? [])].flatMap((map) => eachStep(map).flatMap((one) => (one.step.painPoints ?? []).map((pain) => ({ value: pain.id, label: plain({ ...reading, map }, pain.text) }))));
  const isShown = (pain: string): boolean => pains.some(({ value }) => value === pain);
  const tick = (values: readonly string[]): void => {
    // What is answered elsewhere, in a map that is not here, stays.
    const all = [...addresses.filter((pain) => !isShown(pain)), ...values];
    desk.does(changeOpportunity(id, { addresses: all.length > 0 ? all : undefined }), { at: step.id });
  };
  const change = (changes: Parameters<typeof changeOpportunity>[1]): void => void desk.does(changeOpportunity(id, changes), { at: step.id });
  const degree = (field: 'effort' | 'impact', value: Opportunity['effort']): TemplateResult => choose({
    id: ideaPart(id, field), label: say(field === 'effort' ? 'ideaEffort' : 'ideaImpact'), value, emptyLabel: say('notSaid'), options: degrees.map((one) => ({ value: one, label: say(`degree-${one}`) })), onChange: (chosen) => change({ [field]: chosen }),
  });
  return html`<div class="form-item">
    ${wordsField({ id: ideaPart(id), label: say('opportunity', { number: at + 1 }), text, place: { of: 'opportunity', id, field: 'text' }, multiline: true }, means)}
    ${pains.length > 0 ? checkboxes({ id: ideaPart(id, 'addresses'), legend: say('addresses'), options: pains, values: addresses, onChange: tick }) : nothing}
    ${disclosure({ summary: say('moreOfIdea', { number: at + 1 }), body: html`<div class="form-more">
      <div class="side-by-side">
        ${choose({ id: ideaPart(id, 'status'), label: say('ideaStatus'), value: status, emptyLabel: say('notSaid'), options: opportunityStatuses.map((one) => ({ value: one, label: say(`status-${one}`) })), onChange: (value) => change({ status: value }) })}
        ${degree('effort', effort)}${degree('impact', impact)}
        ${wordsField({ id: ideaPart(id, 'owner'), label: say('ideaOwner'), text: owner, place: { of: 'opportunity', id, field: 'owner' } }, means)}
      </div>
      ${evidenceField({ id: ideaPart(id, 'evidence'), ids: evidence, onChange: (ids) => change({ evidence: orNone(ids) }) }, means)}
    </div>` })}
    <div>${remover(plain(reading, text), () => {
      const fresh = `${placeId(step.id)}-new-opportunity`;
      const beside = step.opportunities?.[at + 1] ?? step.opportunities?.[at - 1];
      desk.does(removeOpportunity(id), { at: step.id, focus: beside ? ideaPart(beside.id) : fresh, note: { says: [['didRemove', { title: plain(reading, text) }]], at: fresh, back: ideaPart(id) } });
    }, means)}</div>
  </div>`;
}
