import type { Step } from '@civic-elements/core/journey';
import { html, svg, type TemplateResult } from 'lit';
import { styleNumbers } from '../../internal/style-numbers.js';
import { placeId, text, type Reading } from '../reading.js';
import { isShown } from '../shown-steps.js';
import { scoreOf, type Voice } from '../voices.js';
import { heightOf } from './feelings.js';

/** The way to each stage, and above the words how it goes there at a glance. */
export function stageNav(reading: Reading): TemplateResult {
  const { map, say, voices, controller } = reading;
  const hasCurve = voices.length > 0;
  return html`<nav class="overview ${hasCurve ? 'has-curve' : ''}" part="nav" aria-label=${say('stages')}>
    <ol role="list">${map.stages.map(({ id, title, steps }) => {
      const shown = steps.filter((step) => isShown(step, controller.state.filters));
      const go = (event: Event): void => {
        event.preventDefault();
        controller.goTo(placeId(id));
      };
      return html`<li ${styleNumbers({ '--_steps': Math.max(1, shown.length) })}>${hasCurve ? smallCurve(shown, voices[0]) : ''}<a href="#${placeId(id)}" @click=${go}>${text(reading, title)}</a></li>`;
    })}</ol>
  </nav>`;
}

/** The curve of a whole stage, for the strip above the map. */
function smallCurve(steps: readonly Step[], voice: Voice | undefined): TemplateResult {
  const width = 100 / Math.max(1, steps.length);
  const runs: string[][] = [[]];
  steps.forEach((step, at) => {
    const score = scoreOf(step, voice);
    if (score === undefined) runs.push([]);
    else runs.at(-1)!.push(`${(at + 0.5) * width},${heightOf(score)}`);
  });
  return html`<svg class="curve" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><path class="middle" d="M0,50H100"/>${runs.filter((run) => run.length > 0).map((run) => svg`<polyline class="curve-0" points=${run.join(' ')}/>${run.map((point) => svg`<path class="dot curve-0" d="M${point}h0"/>`)}`)}</svg>`;
}
