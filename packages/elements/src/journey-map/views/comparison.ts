import type { JourneyMap, MapComparison, Opportunity } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../ui/heading.js';
import { around, text, type Reading } from '../reading.js';
import { sayAround } from '../say-around.js';
import { items } from './lane-cells.js';

/** The pain points of today, each with what answers it in the plan, and how far that is: a table, because it is one. */
export function comparison({ pains, answered }: MapComparison, { plan, scrolls }: { readonly plan: JourneyMap; readonly scrolls: boolean }, reading: Reading): TemplateResult {
  const { headingLevel } = reading;
  const say = sayAround(reading);
  const answer = ({ text: words, status }: Opportunity): TemplateResult => html`${text(reading, words)}${status ? html` <span class="told">${say(`status-${status}`)}.</span>` : nothing}`;
  return html`<section class="comparison">
    ${heading({ level: headingLevel + 1, size: 'm', id: 'comparison', text: say('painsTitle') })}
    <p>${say('painsCount', { answered, count: pains.length })} ${around((hole) => say('planIs', { title: hole }), text({ ...reading, map: plan }, plan.title))}</p>
    <div class="scrolls" tabindex=${scrolls ? '0' : nothing} role=${scrolls ? 'region' : nothing} aria-labelledby=${scrolls ? 'comparison' : nothing}>
      <table>
        <thead><tr><th scope="col">${say('painColumn')}</th><th scope="col">${say('painWhere')}</th><th scope="col">${say('painAnswer')}</th></tr></thead>
        <tbody>${pains.map(({ pain, step, answeredBy }) => html`<tr>
          <th scope="row">${text(reading, pain.text)}</th>
          <td>${text(reading, step.title)}</td>
          <td>${answeredBy.length === 0 ? html`<strong>${say('noAnswerYet')}</strong>` : items(answeredBy.map(({ opportunity }) => answer(opportunity)))}</td>
        </tr>`)}</tbody>
      </table>
    </div>
  </section>`;
}
