import { headlineOf, type Headline } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../ui/index.js';
import { dayInWords } from '../../internal/city-dates.js';
import type { Found } from '../status-tracker-state.js';
import { sayNumber, type Tracking, type TrackingMore } from '../tracking.js';
import { asOfView } from './as-of.js';
import { joinedView } from './joined.js';
import { look, standingInWords } from './standing.js';

function sentences({ standing, unexplained, stepStillOpen, expected, citySays }: Headline, { say, locale }: Tracking): readonly string[] {
  const date = expected ? dayInWords(expected.by, locale) : '';
  return [
    standing === 'received' && !expected ? say('receivedBody') : '',
    standing === 'open' && !citySays && !expected ? say('openBody') : '',
    unexplained ? say('noReason') : '',
    stepStillOpen ? say('stepStillOpen') : '',
    expected && !expected.late ? say('expectedBy', { date }) : '',
  ].filter((sentence) => sentence !== '');
}

/** The moment that matters: how it stands, why in the city's own words, and as of when. */
export function headlineView(found: Found, tracking: TrackingMore, busy: boolean): TemplateResult {
  const { say, locale, headingLevel } = tracking;
  const { request } = found;
  const headline = headlineOf(request, Date.now());
  const { tone, icon } = look(headline);
  const { citySays, duplicateOf } = headline;
  const title = html`
    <span class="number">${sayNumber(tracking, 'requestNumber', request.id)}</span>
    <span class="standing">${icon}<span dir="auto">${standingInWords(headline, request, tracking)}</span></span>`;
  return html`
    <section class="headline ${tone}" part="status" aria-labelledby="heading">
      ${heading({ level: headingLevel, text: title, size: 'xl', id: 'heading', focusable: true })}
      ${headline.expected?.late ? html`<p class="late-by">${say('late', { date: dayInWords(headline.expected.by, locale) })}</p>` : nothing}
      ${sentences(headline, tracking).map((sentence) => html`<p>${sentence}</p>`)}
      ${citySays === undefined ? nothing : html`
        <div class="says">
          <p class="says-who">${say('citySays')}</p>
          <blockquote><span class="words" dir="auto">${citySays}</span></blockquote>
        </div>`}
      ${duplicateOf === undefined ? nothing : joinedView(duplicateOf, tracking, busy)}
      ${asOfView(found, tracking)}
    </section>
  `;
}
