import type { Step } from '@civic-elements/core/journey';
import { html, type TemplateResult } from 'lit';
import { around, placeId, text, type Reading } from '../reading.js';
import { sayAround } from '../say-around.js';
import { isShown } from '../shown-steps.js';
import { laneCell, laneLabel } from './lane-cells.js';
import { kindOf, phaseOf, saidOf } from './stages.js';

/** The same content as a table: a column for each step, below its stage, and a row for each lane. */
export function tableView(reading: Reading): TemplateResult {
  const { map, lanes, controller } = reading;
  const say = sayAround(reading);
  const shown = map.stages.map((stage, at) => ({ stage, at, steps: stage.steps.filter((step) => isShown(step, controller.state.filters)) })).filter(({ stage, steps }) => steps.length > 0 || stage.steps.length === 0);
  // A stage without steps has a column all the same, or its own words would be lost.
  const steps = shown.flatMap(({ steps: within }): readonly (Step | undefined)[] => (within.length > 0 ? within : [undefined]));
  const span = (within: readonly Step[]): number => Math.max(1, within.length);
  return html`<table class="matrix">
    <caption>${around((hole) => say('tableCaption', { title: hole }), text(reading, map.title))}</caption>
    <thead>
      <tr><td></td>${shown.map(({ stage, steps: within }) => html`<th scope="colgroup" id=${placeId(stage.id)} tabindex="-1" colspan=${span(within)}>${text(reading, stage.title)}</th>`)}</tr>
      <tr><th scope="row">${say('stages')}</th>${shown.map(({ stage, at, steps: within }) => html`<td colspan=${span(within)}>${phaseOf(stage, at, reading)}${saidOf(stage, reading)}</td>`)}</tr>
      <tr><td></td>${steps.map((step) => (step ? html`<th scope="col" id=${placeId(step.id)} tabindex="-1">${text(reading, step.title)}${kindOf(step, reading)}</th>` : html`<td>${say('noSteps')}</td>`))}</tr>
    </thead>
    <tbody>
      <tr><th scope="row">${say('lane-description')}</th>${steps.map((step) => html`<td>${step?.description ? text(reading, step.description) : ''}</td>`)}</tr>
      ${lanes.map((lane, at) => html`${lane.below && !lanes[at - 1]?.below ? html`<tr class="line"><td colspan=${steps.length + 1}><strong>${say('belowLine')}</strong></td></tr>` : ''}<tr><th scope="row">${laneLabel(lane, reading)}</th>${steps.map((step) => html`<td>${(step && laneCell(lane, step, reading)) ?? ''}</td>`)}</tr>`)}
    </tbody>
  </table>`;
}
