import { addPart, changeMap, changePart, evidenceTypes, removeEvidence, type EvidenceItem, type JourneyEdit } from '@civic-elements/core/journey';
import { html, type TemplateResult } from 'lit';
import { checkboxes } from '../../ui/choices.js';
import { disclosure } from '../../ui/disclosure.js';
import { adder, choose, factField, wordsField } from './fields.js';
import { addressField } from './entries-form.js';
import { noteAt, type FormMeans } from './form-means.js';
import { remover } from './pains-form.js';

type EvidenceType = EvidenceItem['type'];

const fresh = 'new-source';
const sourcePart = (id: string, part = 'title'): string => `source-${id}-${part}`;
const typeOptions = ({ say }: FormMeans): readonly { readonly value: EvidenceType; readonly label: string }[] => evidenceTypes.map((value) => ({ value, label: say(`evidence-${value}`) }));

/** What the map rests on. Pain points, feelings, quotes and ideas point at these by number. */
export function evidenceForm(means: FormMeans): TemplateResult {
  const { desk, reading: { map: { evidence = [] } }, say } = means;
  const type = (desk.drafts.get(`${fresh}-type`)?.words ?? 'interview') as EvidenceType;
  const add = (title: string): void => {
    const made = desk.does(addPart('evidence', { type, title }), { at: fresh, note: { says: [['didAdd', { title }]], at: fresh } })?.made;
    desk.drafts.delete(`${fresh}-type`);
    desk.go(made === undefined ? fresh : sourcePart(made));
  };
  return html`<fieldset class="form-part"><legend class="civic-label">${say('evidence')}</legend><p class="civic-hint">${say('evidenceHint')}</p>
    ${evidence.map((item, at) => sourceItem(item, at, means))}
    ${adder({
      id: fresh, label: say('newSource'), button: say('addSource'), onAdd: add,
      more: choose({ id: `${fresh}-type`, label: say('sourceKind'), value: type, options: typeOptions(means), onChange: (value) => value && desk.draft(`${fresh}-type`, value) }),
    }, means)}${noteAt(fresh, means)}
  </fieldset>`;
}

function sourceItem({ id, type, title, publisher, url, date, n, note }: EvidenceItem, at: number, means: FormMeans): TemplateResult {
  const { desk, reading: { map }, say } = means;
  const { evidence = [], provenance } = map;
  const change = (changes: Partial<{ readonly [Name in keyof EvidenceItem]: EvidenceItem[Name] | undefined }>): JourneyEdit => changePart('evidence', id, changes as Parameters<typeof changePart<'evidence'>>[2]);
  const isSource = provenance.sources.includes(id);
  const madeFrom = (yes: boolean): void => void desk.does(changeMap({ provenance: { ...provenance, sources: [...provenance.sources.filter((one) => one !== id), ...(yes ? [id] : [])] } }), { at: fresh, otherwise: 'lastSource' });
  const beside = evidence[at + 1] ?? evidence[at - 1];
  const takeAway = (): void => void desk.does(removeEvidence(id), {
    at: fresh, otherwise: 'lastSource', focus: beside ? sourcePart(beside.id) : fresh, note: { says: [['didRemove', { title }]], at: fresh, back: sourcePart(id) },
  });
  return html`<div class="form-item">
    <div class="side-by-side">
      ${factField({ id: sourcePart(id), label: say('source', { number: at + 1 }), value: title, edit: (value) => change({ title: value }) }, means)}
      ${choose<EvidenceType>({ id: sourcePart(id, 'type'), label: say('sourceKind'), value: type, options: typeOptions(means), onChange: (value) => value && desk.does(change({ type: value }), { at: fresh }) })}
    </div>
    ${disclosure({ summary: say('moreOfSource', { number: at + 1 }), body: html`<div class="form-more">
      <div class="side-by-side">
        ${factField({ id: sourcePart(id, 'publisher'), label: say('publisher'), value: publisher, edit: (value) => change({ publisher: value }) }, means)}
        ${addressField(sourcePart(id, 'url'), url, (value) => change({ url: value }), means)}
        ${factField({ id: sourcePart(id, 'date'), label: say('sourceDate'), value: date, edit: (value) => change({ date: value }) }, means)}
        ${factField({ id: sourcePart(id, 'n'), label: say('sourcePeople'), value: n === undefined ? undefined : String(n), inputmode: 'numeric', otherwise: 'notACount', edit: (value) => change({ n: value === undefined ? undefined : Number(value) }) }, means)}
      </div>
      ${wordsField({ id: sourcePart(id, 'note'), label: say('note'), text: note, place: { of: 'evidence', id, field: 'note' }, multiline: true }, means)}
      ${checkboxes({ id: sourcePart(id, 'made'), legend: say('source', { number: at + 1 }), legendHidden: true, options: [{ value: 'yes', label: say('isSource') }], values: isSource ? ['yes'] : [], onChange: (values) => madeFrom(values.length > 0) })}
    </div>` })}
    <div>${remover(title, takeAway, means)}</div>
  </div>`;
}
