import { eachStep, type Stage, type Step } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { styleNumbers } from '../../internal/style-numbers.js';
import { heading } from '../../ui/heading.js';
import { starIcon } from '../../ui/icons/star-icon.js';
import type { Lane } from '../lanes.js';
import { placeId, text, type Reading } from '../reading.js';
import { isShown } from '../shown-steps.js';
import { curve } from './feelings.js';
import { laneCell, laneLabel } from './lane-cells.js';

/** Steps that can be read side by side on a sheet of paper. */
export const mostOnSheet = 12;

/**
 * The map itself: stages, their steps, and of each step its rows. The list and the map are the same elements; what stands side by side is for the
 * style sheet, which needs to know how many rows there are.
 */
export function stages(reading: Reading): TemplateResult {
  const { map, lanes, controller: { state: { filters } } } = reading;
  const shown = eachStep(map).map(({ step }) => step).filter((step) => isShown(step, filters));
  const place = (step: Step): number => shown.indexOf(step);
  const belowFrom = lanes.filter(({ below }) => !below).length;
  const numbers = { '--_above': Math.max(1, belowFrom), '--_below': lanes.length - belowFrom };
  const isFew = shown.length <= mostOnSheet;
  return html`<ol class="stages ${belowFrom < lanes.length ? 'has-below' : ''}" role="list" ${styleNumbers(isFew ? { ...numbers, '--_total': Math.max(1, shown.length) } : numbers)}>${map.stages.map((stage, at) => {
    const steps = stage.steps.filter((step) => isShown(step, filters));
    return html`<li class="stage" part="stage" ${styleNumbers(isFew && steps[0] ? { '--_at': place(steps[0]) + 1, '--_steps': steps.length } : {})}>
      ${stageHead(stage, at, reading)}
      ${steps.length === 0 ? html`<p class="civic-muted nothing">${reading.say(stage.steps.length === 0 ? 'noSteps' : 'noStepsShown')}</p>` : html`<ol class="steps" role="list">${steps.map((step) =>
        stepItem(step, [shown[place(step) - 1], shown[place(step) + 1]], reading, isFew ? place(step) + 1 : undefined))}</ol>`}
      ${reading.controller.changing?.after(stage, reading)}
    </li>`;
  })}</ol>`;
}

function stageHead(stage: Stage, at: number, reading: Reading): TemplateResult {
  const { map, say, headingLevel } = reading;
  return html`<div class="stage-head">
    ${phaseOf(stage, at, reading)}
    ${heading({ level: headingLevel + 1, size: 'm', id: placeId(stage.id), focusable: true, text: html`<span part="stage-title"><span class="stage-number">${say('stageOf', { number: at + 1, count: map.stages.length })}</span> ${text(reading, stage.title)}</span>` })}
    ${saidOf(stage, reading)}
    ${reading.controller.changing?.of(stage, reading)}
  </div>`;
}

/** The phase a stage is in; what it is about is said once, with its first stage. */
export function phaseOf({ phase }: Stage, at: number, reading: Reading): TemplateResult | typeof nothing {
  const { map } = reading;
  const named = map.phases?.find((one) => one.id === phase);
  if (!named) return nothing;
  const isFirst = map.stages.findIndex((one) => one.phase === phase) === at;
  return html`<p class="phase">${text(reading, named.title)}${isFirst && named.summary ? html`<span class="civic-muted">: ${text(reading, named.summary)}</span>` : nothing}</p>`;
}

/** What is said of a stage as a whole. */
export function saidOf({ id, title, summary, goal, duration, exitMilestone, next }: Stage, reading: Reading): TemplateResult {
  const { say } = reading;
  const nextLane = next?.length ? laneCell({ id: 'next', below: false }, { id, title, kind: 'action', next }, reading) : undefined;
  const known = [
    goal && [say('stageGoal'), text(reading, goal)], duration && [say('lane-duration'), text(reading, duration)], exitMilestone && [say('exitMilestone'), text(reading, exitMilestone)],
    nextLane && [say('lane-next'), nextLane],
  ].filter((fact) => fact !== undefined && fact !== '');
  return html`${summary ? html`<p>${text(reading, summary)}</p>` : nothing}
    ${known.length > 0 ? html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>` : nothing}`;
}

/** That a step is a wait, a decision or an outcome, where it is. */
export const kindOf = ({ kind }: Step, { say }: Reading): TemplateResult | typeof nothing =>
  (kind === 'wait' || kind === 'decision' || kind === 'outcome' ? html`<p class="kind">${say(`kind-${kind}`)}</p>` : nothing);

function stepItem(step: Step, [before, after]: readonly [Step | undefined, Step | undefined], reading: Reading, column: number | undefined): TemplateResult {
  const { say, headingLevel, lanes, folds, controller } = reading;
  const { id, title, description, momentThatMatters } = step;
  const closed = controller.state.closed.has(id);
  const name = html`<span part="step-title">${text(reading, title)}</span>`;
  const star = momentThatMatters ? starIcon() : nothing;
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || closed || !folds) return;
    controller.goTo(`${placeId(id)}-fold`);
    controller.toggle(id);
  };
  const rows = (all: readonly Lane[], from: number) => all.map((lane, at) => row(lane, column ? { 'grid-row': from + at, '--_row': from + at } : { 'grid-row': from + at }, step, reading, lane.id === 'feelings' ? curve(before, step, after, reading.voices) : nothing));
  const [above, below] = [lanes.filter((lane) => !lane.below), lanes.filter((lane) => lane.below)];
  const hasBelow = below.some((lane) => laneCell(lane, step, reading) !== undefined);
  return html`<li class="step ${momentThatMatters ? 'is-moment' : ''} ${closed ? 'is-closed' : ''}" part="step" ${styleNumbers(column ? { '--_at': column } : {})} @keydown=${escape}>
    <div class="step-head">
      ${heading({
        level: headingLevel + 2, size: 'm', id: placeId(id), focusable: true,
        text: folds ? html`<button class="fold" id="${placeId(id)}-fold" aria-expanded=${closed ? 'false' : 'true'} aria-controls="${placeId(id)}-rows" @click=${() => controller.toggle(id)}>${star}${name}</button>` : html`${star}${name}`,
      })}
      ${kindOf(step, reading)}
      ${reading.controller.changing?.of(step, reading)}
    </div>
    <div class="rows" id="${placeId(id)}-rows">
      ${description ? html`<p class="what">${text(reading, description)}</p>` : nothing}
      ${above.length > 0 ? html`<dl class="above">${rows(above, 1)}</dl>` : nothing}
      ${hasBelow ? html`<p class="line" part="visibility-line">${say('belowLine')}</p><dl class="below">${rows(below, 1)}</dl>` : nothing}
    </div>
  </li>`;
}

function row(lane: Lane, numbers: Readonly<Record<string, number>>, step: Step, reading: Reading, drawn: TemplateResult | typeof nothing): TemplateResult | typeof nothing {
  const cell = laneCell(lane, step, reading);
  if (cell === undefined) return nothing;
  return html`<div class="lane lane-${lane.id}" part="lane" ${styleNumbers(numbers)}><dt part="lane-label">${laneLabel(lane, reading)}</dt><dd>${lane.id === 'feelings' ? html`${drawn}<div class="felt">${cell}</div>` : cell}</dd></div>`;
}
