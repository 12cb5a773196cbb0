import type { NearbyRequest, ServiceRequest } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { ageInWords } from '../../internal/age-in-words.js';
import { distanceInWords } from '../../internal/distance-in-words.js';
import { button, heading } from '../../ui/index.js';
import { sayNumber, type TrackingMore } from '../tracking.js';
import { sayOfMap } from '../where/map-options.js';

function near({ request: { id, description }, distance, age }: NearbyRequest, tracking: TrackingMore): TemplateResult {
  const { tracker, say, locale } = tracking;
  return html`<li>
    ${button({ label: sayNumber(tracking, 'seeRequest', id), kind: 'quiet', onClick: () => void tracker.look({ number: id }, true) })}
    <p>${say('nearbyAway', { distance: distanceInWords(distance, locale) })}${age === undefined ? nothing : html` · ${say('nearbySince', { age: ageInWords(age, locale) })}`}</p>
    ${description ? html`<p class="few-lines"><span class="words" dir="auto">${description}</span></p>` : nothing}
  </li>`;
}

/** Where it is: on a map when that is asked for, and what else of its kind the city has open near there. */
export function whereView(request: ServiceRequest, tracking: TrackingMore): TemplateResult | typeof nothing {
  const { tracker: { means }, parts: { where }, say, locale, headingLevel } = tracking;
  const hasMap = where.hasMap && request.point !== undefined;
  const { nearby } = where;
  where.tracking = tracking;
  return html`
    ${hasMap ? html`<section class="page off-paper" aria-labelledby="where">
      ${heading({ level: headingLevel + 1, text: say('whereHeading'), size: 'l', id: 'where' })}
      ${request.address ? html`<p><span class="words" dir="auto">${request.address}</span></p>` : nothing}
      ${where.map.render(sayOfMap(tracking))}
    </section>` : nothing}
    ${nearby.length > 0 ? html`<section class="page off-paper" aria-labelledby="nearby">
      ${heading({ level: headingLevel + 1, text: say('nearbyHeading'), size: 'l', id: 'nearby' })}
      <p>${say('nearbyBody', { distance: distanceInWords(means.nearbyMetres, locale) })}</p>
      <ul class="near" role="list">${nearby.map((one) => near(one, tracking))}</ul>
    </section>` : nothing}
  `;
}
