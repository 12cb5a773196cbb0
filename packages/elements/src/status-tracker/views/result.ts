import { headlineOf } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { button, notice } from '../../ui/index.js';
import { clockInWords } from './dates.js';
import type { Found } from '../status-tracker-state.js';
import { whyNotAsked, type Tracking } from '../tracking.js';
import { detailsView } from './details.js';
import { headlineView, standingInWords } from './headline.js';
import { historyView } from './history.js';

export { resultStyles } from './result.styles.js';

/** Everything that is known of a request: how it stands, what has happened, what it is about. */
export function resultView(found: Found, tracking: Tracking, busy: boolean): TemplateResult {
  const { tracker, say, locale } = tracking;
  const { request, trouble, asOf } = found;
  return html`
    <div class="result">
      ${trouble ? notice({ kind: 'warning', word: say('warning'), body: html`
        <p>${say('keepLast', { time: clockInWords(asOf, Date.now(), locale) })}</p><p>${say(whyNotAsked(trouble))}</p>` }) : nothing}
      ${headlineView(found, tracking, busy)}
      ${historyView(request, tracking)}
      ${detailsView(request, tracking)}
      ${button({ label: say('lookAnother'), kind: 'secondary', onClick: () => tracker.askAnother() })}
    </div>
  `;
}

/** What a refresh brought, to be announced; '' for nothing. */
export function newsInWords({ request, asOf, trouble, news }: Found, tracking: Tracking): string {
  const { say, locale } = tracking;
  const now = Date.now();
  if (trouble) return say('keepLast', { time: clockInWords(asOf, now, locale) });
  if (news === 'changed') return say('changed', { status: standingInWords(headlineOf(request, now), request, tracking) });
  return news === 'nothing' ? say('refreshed') : '';
}
