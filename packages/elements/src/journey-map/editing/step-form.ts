import { bases, changeStep, setChannels, setMoment, setTouchpoint, stepKinds, newText, channelTypes, type ChannelType, type Step, type StepKind } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { checkboxes } from '../../ui/choices.js';
import { disclosure } from '../../ui/disclosure.js';
import { textField } from '../../ui/field.js';
import { placeId, text } from '../reading.js';
import { writtenIn } from './edited-language.js';
import { foldedEvidence } from './evidence-field.js';
import { adder, choose, closesOnEscape, linesField, wordsField } from './fields.js';
import { feelingsForm } from './feelings-form.js';
import { noteAt, plain, type FormMeans } from './form-means.js';
import { opportunitiesForm } from './ideas-form.js';
import { bringStep, takeStepAway } from './map-acts.js';
import { painsForm, remover } from './pains-form.js';
import { stepMoreForm } from './step-more.js';

const blueprintLanes = ['frontstage', 'backstage', 'support', 'systems'] as const;

/** All that can be said of a step, in the place of its rows. Each change stands in the map at once. */
export function stepForm(step: Step, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { id, title, kind, description, actors = [], duration, thoughts, blueprint = {}, lanes = {} } = step;
  const { map } = reading;
  const at = placeId(id);
  // While somebody clears the last of them, they stay unfolded.
  const cityLanes = [...blueprintLanes, ...(map.customLanes ?? []).map((lane) => `own-${lane.id}`)].map((lane) => `${at}-${lane}`);
  return html`<div class="change-form" role="group" aria-label=${say('changeThing', { title: plain(reading, title) })} @keydown=${closesOnEscape(desk, at)}>
    ${wordsField({ id: `${at}-title`, label: say('stepTitle'), text: title, place: { of: 'step', id, field: 'title' } }, means)}
    ${wordsField({ id: `${at}-what`, label: say('lane-description'), text: description, place: { of: 'step', id, field: 'description' }, multiline: true }, means)}
    <div class="side-by-side">
      ${choose<StepKind>({ id: `${at}-kind`, label: say('kind'), value: kind, options: stepKinds.map((one) => ({ value: one, label: say(`stepKind-${one}`) })), onChange: (value) => value && desk.does(changeStep(id, { kind: value }), { at: id }) })}
      ${touchpointField(step, means)}
      ${wordsField({ id: `${at}-duration`, label: say('lane-duration'), text: duration, place: { of: 'step', id, field: 'duration' } }, means)}
    </div>
    ${map.actors?.length ? checkboxes({ id: `${at}-actors`, legend: say('lane-actors'), options: map.actors.map((actor) => ({ value: actor.id, label: text(reading, actor.name) })), values: actors, onChange: (values) => desk.does(changeStep(id, { actors: values.length > 0 ? values : undefined }), { at: id }) }) : nothing}
    ${channelsPart(step, means)}
    ${feelingsForm(step, means)}
    ${linesField({ id: `${at}-thoughts`, label: say('lane-thoughts'), texts: thoughts, place: { id, lane: 'thoughts' } }, means)}
    ${momentPart(step, means)}
    ${painsForm(step, means)}
    ${opportunitiesForm(step, means)}
    ${disclosure({ summary: say('seenAndUnseen'), open: Object.keys(blueprint).length + Object.keys(lanes).length > 0 || cityLanes.some((field) => desk.drafts.has(field)), body: html`<div class="side-by-side">
      ${blueprintLanes.map((lane) => linesField({ id: `${at}-${lane}`, label: say(`lane-${lane}`), texts: blueprint[lane], place: { id, lane } }, means))}
      ${(map.customLanes ?? []).map((lane) => linesField({ id: `${at}-own-${lane.id}`, label: text(reading, lane.label), texts: lanes[lane.id], place: { id, lane: `lane:${lane.id}` } }, means))}
    </div>` })}
    ${stepMoreForm(step, means)}
    ${orderPart(step, means)}
    <div class="civic-actions">${button({ kind: 'primary', label: say('closeForm'), onClick: () => desk.close(at) })}${remover(plain(reading, title), () => takeStepAway(step, means), means)}</div>
  </div>`;
}

/** A new one is taken when its name is whole, for its id is made of that and then lasts. */
function touchpointField({ id, touchpoint }: Step, means: FormMeans): TemplateResult {
  const { desk, reading: { map }, say } = means;
  const field = `${placeId(id)}-touchpoint`;
  const label = say('lane-touchpoint');
  if (touchpoint) return wordsField({ id: field, label, text: touchpoint.label, place: { of: 'touchpoint', id, field: 'label' } }, means);
  const take = (words: string): void => {
    desk.drafts.delete(field);
    if (words.trim() !== '') desk.does(setTouchpoint(id, { label: newText(words, writtenIn(means), map.lang) }), { at: id });
  };
  return textField({ id: field, label, dir: 'auto', autocomplete: 'off', enterkeyhint: 'done', value: desk.drafts.get(field)?.words ?? '', onInput: (words) => desk.draft(field, words), onChange: take });
}

function channelsPart({ id, channels = [] }: Step, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { map } = reading;
  const [group, fresh, type] = [`${placeId(id)}-channels`, `${placeId(id)}-new-channel`, `${placeId(id)}-new-channel-type`];
  const chosen = (desk.drafts.get(type)?.words ?? 'website') as ChannelType;
  const add = (words: string): void => {
    const done = desk.does(setChannels(id, [...channels, { type: chosen, label: newText(words, writtenIn(means), map.lang) }]), { at: fresh, note: { says: [['didAdd', { title: words }]], at: fresh } });
    desk.go(done?.map ? `${group}-${done.map.channels.findIndex((one) => one.id === done.made) + 1 || done.map.channels.length}` : fresh);
  };
  return html`<fieldset class="form-part"><legend class="civic-label">${say('lane-channels')}</legend>
    ${map.channels.length > 0 ? checkboxes({ id: group, legend: say('lane-channels'), legendHidden: true, options: map.channels.map((one) => ({ value: one.id, label: text(reading, one.label) })), values: channels, onChange: (values) => desk.does(setChannels(id, values), { at: id }) }) : nothing}
    ${disclosure({ summary: say('otherChannel'), open: map.channels.length === 0, body: adder({
      id: fresh, label: say('newChannel'), button: say('addChannel'), onAdd: add,
      more: choose({ id: type, label: say('channelKind'), value: chosen, options: channelTypes.map((one) => ({ value: one, label: say(`channel-${one}`) })), onChange: (value) => desk.draft(type, value ?? 'website') }),
    }, means) })}${noteAt(fresh, means)}
  </fieldset>`;
}

/** A moment that matters says why; until it does, it is only meant to be one. */
function momentPart({ id, momentThatMatters: moment }: Step, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const why = `${placeId(id)}-moment-why`;
  const isMeant = moment !== undefined || desk.drafts.has(why);
  const tick = (ticked: boolean): void => {
    if (ticked) desk.draft(why, '');
    else {
      desk.drafts.delete(why);
      desk.does(setMoment(id, undefined), { at: id });
    }
  };
  const first = (words: string): void => desk.type(why, words, words.trim() === '' ? (map) => setMoment(id, undefined)(map) : setMoment(id, { why: newText(words, writtenIn(means), reading.map.lang) }));
  const field = moment ? wordsField({ id: why, label: say('momentWhy'), text: moment.why, place: { of: 'moment', id, field: 'why' }, multiline: true }, means)
    : textField({ id: why, label: say('momentWhy'), dir: 'auto', multiline: true, rows: 2, value: desk.drafts.get(why)?.words ?? '', onInput: first });
  return html`<fieldset class="form-part"><legend class="civic-label">${say('lane-moment')}</legend>
    ${checkboxes({ id: `${placeId(id)}-moment`, legend: say('lane-moment'), legendHidden: true, options: [{ value: 'yes', label: say('isMoment') }], values: isMeant ? ['yes'] : [], onChange: (values) => tick(values.length > 0) })}
    ${isMeant ? html`<div class="side-by-side">${field}${moment ? choose({ id: `${placeId(id)}-moment-basis`, label: say('howKnown'), value: moment.basis, emptyLabel: say('notSaid'), options: bases.map((one) => ({ value: one, label: say(`basis-${one}`) })), onChange: (basis) => {
      const { basis: _, ...rest } = moment;
      desk.does(setMoment(id, { ...rest, ...(basis && { basis }) }), { at: id });
    } }) : nothing}</div>${moment ? foldedEvidence(say('moreOfMoment'), { id: `${placeId(id)}-moment-evidence`, ids: moment.evidence, onChange: (ids) => {
      const { evidence: _, ...rest } = moment;
      desk.does(setMoment(id, { ...rest, ...(ids.length > 0 && { evidence: ids }) }), { at: id });
    } }, means) : nothing}` : nothing}
  </fieldset>`;
}

function orderPart(step: Step, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { id } = step;
  const [earlier, later, goal] = [`${placeId(id)}-earlier`, `${placeId(id)}-later`, `${placeId(id)}-goal`];
  const others = reading.map.stages.filter(({ steps }) => !steps.some((one) => one.id === id));
  const stage = others.find((one) => one.id === desk.drafts.get(goal)?.words) ?? others[0];
  return html`<fieldset class="form-part"><legend class="civic-label">${say('order')}</legend>
    <div class="civic-actions">
      ${button({ id: earlier, label: say('moveEarlier'), onClick: () => bringStep(step, 'earlier', earlier, means) })}
      ${button({ id: later, label: say('moveLater'), onClick: () => bringStep(step, 'later', later, means) })}
    </div>
    ${stage ? html`<div class="with-button">${choose({ id: goal, label: say('moveTo'), value: stage.id, options: others.map((one) => ({ value: one.id, label: plain(reading, one.title) })), onChange: (value) => value && desk.draft(goal, value) })}
      ${button({ label: say('moveThere'), onClick: () => {
        desk.drafts.delete(goal);
        bringStep(step, { stage: stage.id }, placeId(id), means);
      } })}</div>` : nothing}
    ${noteAt(id, means)}
  </fieldset>`;
}
