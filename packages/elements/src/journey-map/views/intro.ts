import type { Persona } from '@civic-elements/core/journey';
import { html, nothing, type TemplateResult } from 'lit';
import { text, type Reading } from '../reading.js';
import { facts, type Fact } from './facts.js';
import { texts } from './lane-cells.js';

/** Above the map: whose journey it is, and of what. */
export function intro(reading: Reading): TemplateResult {
  const { map, say } = reading;
  const { state, scenario, goal, service, personas = [] } = map;
  return html`${map.summary ? html`<p class="summary" part="summary">${text(reading, map.summary)}</p>` : nothing}
    <div part="meta">${facts([
      [say('mapShows'), say(`shows-${state}`)],
      service?.name ? [say('ofService'), html`${text(reading, service.name)}${service.provider ? html` (${text(reading, service.provider)})` : nothing}`] : undefined,
      ...personas.map((persona): Fact => [say('whose'), person(persona, reading)]),
      scenario ? [say('scenario'), text(reading, scenario)] : undefined,
      goal ? [say('goal'), text(reading, goal)] : undefined,
    ], 'meta')}</div>`;
}

function person({ name, description, goals, needs, accessNeeds, fictional }: Persona, reading: Reading): TemplateResult {
  const { say } = reading;
  const lists = ([['goals', goals], ['needs', needs], ['accessNeeds', accessNeeds]] as const).filter(([, list]) => list && list.length > 0);
  return html`${text(reading, name)}${fictional === true ? html` <span class="told">(${say('madeUpPerson')})</span>` : nothing}${description ? html`<p>${text(reading, description)}</p>` : nothing}${lists.map(
    ([word, list]) => html`<p class="told">${say(word)}:</p>${texts(list ?? [], reading)}`)}`;
}
