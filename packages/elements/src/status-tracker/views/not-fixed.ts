import { headlineOf, type ServiceRequest } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { whyNotReached } from '../../internal/why-not-reached.js';
import { button, heading, linkButton, sendIcon, textField } from '../../ui/index.js';
import type { TrackingMore } from '../tracking.js';
import { outcome } from './outcome.js';

/** The form's page, with the service and the old number after `#`, which no server is sent. Nothing of who asks. */
function newRequest(reportPage: string, { id, serviceCode }: ServiceRequest, { say }: TrackingMore): string {
  const told = new URLSearchParams({ ...(serviceCode && { service: serviceCode }), words: say('notFixedAbout', { number: id }).replace(/[\u2068\u2069]/g, '') });
  return `${reportPage.split('#')[0] ?? ''}#${told.toString()}`;
}

/** What to do where the city says that it is done and it is not: have it opened again, or make a new request that names this one. */
export function notFixedView(request: ServiceRequest, tracking: TrackingMore): TemplateResult | typeof nothing {
  const { tracker: { means: { reportPage } }, parts: { notFixed, notes }, say, headingLevel } = tracking;
  const isClosed = request.status === 'closed' && headlineOf(request, Date.now()).duplicateOf === undefined;
  if (!isClosed && notFixed.state !== 'sent') return nothing;
  if (!notFixed.canReopen && reportPage === '') return nothing;
  const link = reportPage === '' ? nothing : html`<div @click=${() => notes.wentOn(request.id)}>${linkButton({ label: say('notFixedNew'), kind: 'secondary', href: newRequest(reportPage, request, tracking) })}</div>`;
  return html`
    <section class="page ${notFixed.state === 'sent' ? '' : 'off-paper'}" aria-labelledby="not-fixed">
      ${heading({ level: headingLevel + 1, text: say('notFixedHeading'), size: 'l', id: 'not-fixed' })}
      ${notFixed.canReopen ? reopening(tracking, link) : html`<p>${say('notFixedNewBody')}</p><div class="civic-actions">${link}</div>`}
    </section>
  `;
}

function reopening(tracking: TrackingMore, link: TemplateResult | typeof nothing): TemplateResult {
  const { parts: { notFixed }, say } = tracking;
  switch (notFixed.state) {
    case 'sent':
      return outcome('not-fixed-outcome', { kind: 'success', word: say('success'), body: say('notFixedSent') });
    case 'refused':
      return html`${outcome('not-fixed-outcome', { kind: 'error', word: say('error'), body: say('notFixedRefused') })}<div class="civic-actions">${link}</div>`;
    case 'shut':
      return html`<div class="civic-actions">${button({ id: 'not-fixed-words', label: say('notFixed'), expanded: false, onClick: () => notFixed.open() })}</div>`;
    case 'open':
    case 'sending':
    case 'not-sent':
      return words(tracking);
    default:
      notFixed.state satisfies never;
      return html``;
  }
}

function words({ parts: { notFixed }, say }: TrackingMore): TemplateResult {
  const { state, because } = notFixed;
  const isSending = state === 'sending';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void notFixed.send();
  };
  return html`
    <form class="page" novalidate @submit=${submit}>
      ${state === 'not-sent' && because ? outcome('not-fixed-outcome', {
        kind: 'error', word: say('error'), body: html`<p>${say('notFixedNotSent')}</p><p>${say(whyNotReached(because))}</p>`,
      }) : nothing}
      ${textField({
        id: 'not-fixed-words', label: say('notFixedQuestion'), hint: say('notFixedHint'), value: notFixed.words, multiline: true, required: true, rows: 4, dir: 'auto',
        ...(notFixed.isMissing ? { error: say('missingNotFixed') } : {}), errorPrefix: say('errorPrefix'), onInput: (value) => notFixed.write(value),
      })}
      <div class="civic-actions">
        ${button({ label: say(isSending ? 'notFixedSending' : state === 'not-sent' ? 'notFixedAgain' : 'notFixedSend'), kind: 'primary', type: 'submit', icon: sendIcon(), busy: isSending })}
        ${isSending ? nothing : button({ label: say('leaveIt'), kind: 'quiet', onClick: () => notFixed.open() })}
      </div>
    </form>
  `;
}
