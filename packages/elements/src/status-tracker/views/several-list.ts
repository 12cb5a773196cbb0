import { headlineOf, type LookedUp, type ServiceRequest } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../../internal/city-dates.js';
import { button, circleAlertIcon, heading } from '../../ui/index.js';
import type { Several } from '../status-tracker-state.js';
import { sayNumber, type TrackingMore } from '../tracking.js';
import { asOfView } from './as-of.js';
import { keepView } from './kept-list.js';
import { look, standingInWords } from './standing.js';
import { troubleView } from './trouble.js';

function known(request: ServiceRequest, isChanged: boolean, tracking: TrackingMore, busy: boolean): TemplateResult {
  const { tracker, say, locale, headingLevel } = tracking;
  const headline = headlineOf(request, Date.now());
  const { tone, icon } = look(headline);
  const { expected } = headline;
  const about = [request.serviceName, request.address].filter(Boolean);
  return html`<li class="headline ${tone}">
    ${heading({ level: headingLevel + 1, size: 'm', text: html`
      <span class="number">${sayNumber(tracking, 'requestNumber', request.id)}</span>
      <span class="standing">${icon}<span dir="auto">${standingInWords(headline, request, tracking)}</span></span>` })}
    ${isChanged ? html`<p class="late-by">${say('isNew')}</p>` : nothing}
    ${about.map((words) => html`<p><span dir="auto" class="words">${words}</span></p>`)}
    ${expected ? html`<p class=${expected.late ? 'late-by' : nothing}>${say(expected.late ? 'late' : 'expectedBy', { date: dayInWords(expected.by, locale) })}</p>` : nothing}
    ${button({ label: sayNumber(tracking, 'seeRequest', request.id), kind: 'quiet', busy, onClick: () => void tracker.look({ number: request.id }, true) })}
  </li>`;
}

function unknown({ number }: LookedUp, tracking: TrackingMore): TemplateResult {
  return html`<li class="headline closed">
    ${heading({ level: tracking.headingLevel + 1, size: 'm', text: html`<span class="standing">${circleAlertIcon()}<span>${sayNumber(tracking, 'notFoundHeading', number)}</span></span>` })}
    <p>${tracking.say('notKnown')}</p>
  </li>`;
}

/** Several requests, each with how it stands. */
export function severalView(several: Several, tracking: TrackingMore, busy: boolean): TemplateResult {
  const { tracker, say, headingLevel } = tracking;
  const { list, news, beyond } = several;
  const changed = news === undefined || news === 'nothing' ? [] : news.map(({ request: { id } }) => id);
  const ids = list.flatMap(({ request }) => request?.id ?? []);
  return html`
    <section class="page several" aria-labelledby="heading">
      ${troubleView(several, tracking)}
      ${heading({ level: headingLevel, text: say('severalHeading', { count: list.length }), size: 'xl', id: 'heading', focusable: true })}
      ${beyond > 0 ? html`<p>${say('beyond', { count: beyond })}</p>` : nothing}
      <ul class="listed" role="list">
        ${list.map((looked) => (looked.request ? known(looked.request, changed.includes(looked.request.id), tracking, busy) : unknown(looked, tracking)))}
      </ul>
      ${asOfView(several, tracking)}
      ${ids.length > 0 ? keepView(ids, tracking) : nothing}
      ${button({ label: say('lookAnother'), kind: 'secondary', onClick: () => tracker.askAnother() })}
    </section>
  `;
}
