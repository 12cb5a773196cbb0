import { changeStage, changeStep, setTouchpoint, type Stage, type Step } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { disclosure } from '../../ui/disclosure.js';
import { placeId } from '../reading.js';
import { addressField, nextsForm, quotesForm, servicesForm } from './entries-form.js';
import { choose, linesField, wordsField } from './fields.js';
import { plain, type FormMeans } from './form-means.js';

/** What is seldom said of a step, folded until it is asked for. */
export function stepMoreForm(step: Step, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { id, harms, initiator, touchpoint } = step;
  const { actors = [] } = reading.map;
  const at = placeId(id);
  return disclosure({ id: `${at}-more`, summary: say('moreOfStep'), detail: say('moreOfStepHolds'), body: html`<div class="form-more">
    ${linesField({ id: `${at}-harms`, label: say('lane-harms'), texts: harms, place: { id, lane: 'harms' } }, means)}
    ${actors.length + (touchpoint ? 1 : 0) > 0 ? html`<div class="side-by-side">
      ${actors.length > 0 ? choose({ id: `${at}-initiator`, label: say('initiator'), value: initiator, emptyLabel: say('notSaid'), options: actors.map((actor) => ({ value: actor.id, label: plain(reading, actor.name) })), onChange: (value) => desk.does(changeStep(id, { initiator: value }), { at: id }) }) : nothing}
      ${touchpoint ? html`${wordsField({ id: `${at}-touchpoint-owner`, label: say('touchpointOwner'), text: touchpoint.owner, place: { of: 'touchpoint', id, field: 'owner' } }, means)}
        ${addressField(`${at}-touchpoint-url`, touchpoint.url, (value) => {
          const { url: _, ...rest } = touchpoint;
          return setTouchpoint(id, { ...rest, ...(value !== undefined && { url: value }) });
        }, means)}` : nothing}
    </div>` : nothing}
    ${quotesForm(step, means)}${servicesForm(step, means)}${nextsForm(step, means)}
  </div>` });
}

/** The same of a stage. */
export function stageMoreForm(stage: Stage, means: FormMeans): TemplateResult {
  const { desk, reading, say } = means;
  const { id, phase } = stage;
  const { phases = [] } = reading.map;
  return disclosure({ id: `${placeId(id)}-more`, summary: say('moreOfStage'), detail: say('lane-next'), body: html`<div class="form-more">
    ${phases.length > 0 ? choose({ id: `${placeId(id)}-phase`, label: say('phase'), value: phase, emptyLabel: say('notSaid'), options: phases.map((one) => ({ value: one.id, label: plain(reading, one.title) })), onChange: (value) => desk.does(changeStage(id, { phase: value }), { at: id }) }) : nothing}
    ${nextsForm(stage, means)}
  </div>` });
}
