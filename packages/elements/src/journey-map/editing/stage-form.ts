import { addStage, addStep, newText, type Stage } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import { placeId } from '../reading.js';
import { writtenIn } from './edited-language.js';
import { adder, closesOnEscape, wordsField } from './fields.js';
import { noteAt, plain, type FormMeans } from './form-means.js';
import { bringStage, takeStageAway } from './map-acts.js';
import { remover } from './pains-form.js';
import { stageMoreForm } from './step-more.js';

/** What a stage says of itself. */
export function stageForm(stage: Stage, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { id, title, summary, goal, duration, exitMilestone } = stage;
  const at = placeId(id);
  const [earlier, later] = [`${at}-earlier`, `${at}-later`];
  return html`<div class="change-form" role="group" aria-label=${say('changeThing', { title: plain(reading, title) })} @keydown=${closesOnEscape(desk, at)}>
    ${wordsField({ id: `${at}-title`, label: say('stageTitle'), text: title, place: { of: 'stage', id, field: 'title' } }, means)}
    ${wordsField({ id: `${at}-summary`, label: say('summary'), text: summary, place: { of: 'stage', id, field: 'summary' }, multiline: true }, means)}
    <div class="side-by-side">
      ${wordsField({ id: `${at}-goal`, label: say('stageGoal'), text: goal, place: { of: 'stage', id, field: 'goal' } }, means)}
      ${wordsField({ id: `${at}-duration`, label: say('lane-duration'), text: duration, place: { of: 'stage', id, field: 'duration' } }, means)}
      ${wordsField({ id: `${at}-ends`, label: say('exitMilestone'), text: exitMilestone, place: { of: 'stage', id, field: 'exitMilestone' } }, means)}
    </div>
    ${stageMoreForm(stage, means)}
    <fieldset class="form-part"><legend class="civic-label">${say('order')}</legend><div class="civic-actions">
      ${button({ id: earlier, label: say('moveEarlier'), onClick: () => bringStage(stage, 'earlier', earlier, means) })}
      ${button({ id: later, label: say('moveLater'), onClick: () => bringStage(stage, 'later', later, means) })}
    </div>${noteAt(id, means)}</fieldset>
    <div class="civic-actions">${button({ kind: 'primary', label: say('closeForm'), onClick: () => desk.close(at) })}${remover(plain(reading, title), () => takeStageAway(stage, means), means)}</div>
  </div>`;
}

/** At the end of a stage: a step more. */
export function stepMore({ id, title }: Stage, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const [field, opener] = [`${placeId(id)}-new-step`, `${placeId(id)}-add`];
  const { adding } = desk;
  const add = (words: string): void => {
    const { map } = reading;
    const made = desk.does(addStep(id, { title: newText(words, writtenIn(means), map.lang) }), { at: id })?.made;
    if (made === undefined) return;
    desk.open({ of: 'step', id: made }, `${placeId(made)}-title`);
    desk.tell({ says: [['didAdd', { title: words }]], at: 'bar' });
  };
  return html`<div class="more">${desk.form?.of === 'stage' && desk.form.id === id ? nothing : noteAt(id, means)}
    ${adding?.of === 'step' && adding.stage === id
      ? adder({ id: field, label: say('newStep'), button: say('addStep'), isFirst: true, cancel: () => desk.add(undefined, opener), onAdd: add }, means)
      : button({ id: opener, label: say('addStep'), name: say('addStepTo', { title: plain(reading, title) }), onClick: () => desk.add({ of: 'step', stage: id }, field) })}
  </div>`;
}

/** At the end of the map: a stage more. */
export function stageMore(means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { map } = reading;
  const add = (words: string): void => {
    const made = desk.does(addStage({ title: newText(words, writtenIn(means), map.lang) }))?.made;
    if (made === undefined) return;
    desk.add(undefined, `${placeId(made)}-add`);
    desk.tell({ says: [['didAdd', { title: words }]], at: made });
  };
  return html`<div class="more">${desk.adding?.of === 'stage'
    ? adder({ id: 'new-stage', label: say('newStage'), button: say('addStage'), isFirst: true, cancel: () => desk.add(undefined, 'add-stage'), onAdd: add }, means)
    : button({ id: 'add-stage', label: say('addStage'), onClick: () => desk.add({ of: 'stage' }, 'new-stage') })}</div>`;
}
