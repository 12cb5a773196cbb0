import type { ServiceRequest } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { whyNotReached } from '../../internal/why-not-reached.js';
import { printPage } from '../../platform/print-page.js';
import { button, calendarIcon, copyIcon, heading, linkButton, printerIcon, sendIcon, textField } from '../../ui/index.js';
import type { TrackingMore } from '../tracking.js';
import { keepView } from './kept-list.js';
import { outcome } from './outcome.js';

/** Ways to hear of it again, and to pass it on: only those that this city and this browser have. */
export function followView(request: ServiceRequest, tracking: TrackingMore): TemplateResult {
  const { parts: { follow, said }, say, headingLevel } = tracking;
  const feed = request.status === 'closed' ? undefined : follow.feed(request);
  const title = say('requestNumber', { number: request.id }).replace(/[\u2068\u2069]/g, '');
  return html`
    <section class="page" aria-labelledby="follow">
      ${heading({ level: headingLevel + 1, text: say('followHeading'), size: 'l', id: 'follow' })}
      ${keepView([request.id], tracking)}
      ${follow.canMail && request.status !== 'closed' ? mail(tracking) : nothing}
      <div class="civic-actions">
        ${calendar(request, tracking)}
        ${feed ? linkButton({ label: say('followFeed'), href: feed }) : nothing}
        ${button({ label: say('followShare'), icon: copyIcon(), onClick: () => void follow.share(request, title) })}
        ${button({ label: say('followPrint'), icon: printerIcon(), onClick: printPage })}
      </div>
      ${said === 'followCopied' || said === 'followSaved' ? html`<p class="civic-hint off-paper">${say(said)}</p>` : nothing}
      ${linkView(request, tracking)}
    </section>
  `;
}

/** The link in full: on paper, where nothing can be pressed, and wherever the browser gives it to nobody. */
function linkView(request: ServiceRequest, { parts: { follow }, say }: TrackingMore): TemplateResult {
  return html`<p id="follow-link" tabindex="-1" class=${follow.link ? nothing : 'on-paper'}>${say('followLink')}<br /><bdi dir="ltr" class="address">${follow.link ?? follow.linkTo(request)}</bdi></p>`;
}

function calendar(request: ServiceRequest, { parts: { follow }, say }: TrackingMore): TemplateResult | typeof nothing {
  const by = follow.expected(request);
  if (!by) return nothing;
  const own = follow.calendar(request);
  const title = say('followDay', { service: request.serviceName ?? request.id }).replace(/[\u2068\u2069]/g, '');
  return own
    ? linkButton({ label: say('followCalendar'), icon: calendarIcon(), href: own })
    : button({ label: say('followCalendar'), icon: calendarIcon(), onClick: () => follow.save(request, by, title) });
}

function mail({ parts: { follow }, say }: TrackingMore): TemplateResult {
  const { mail: state, problem, because } = follow;
  if (state === 'sent') return outcome('follow-outcome', { kind: 'success', word: say('success'), body: say('mailSent') });
  if (state === 'shut') return html`<div class="civic-actions">${button({ id: 'follow-mail', label: say('followMail'), icon: sendIcon(), expanded: false, onClick: () => follow.open() })}</div>`;
  const isSending = state === 'sending';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void follow.send();
  };
  return html`
    <form class="page off-paper" novalidate @submit=${submit}>
      ${because && (state === 'refused' || state === 'not-sent') ? outcome('follow-outcome', {
        kind: 'error', word: say('error'), body: html`<p>${say('mailNotSent')}</p><p>${say(state === 'refused' ? 'mailRefused' : whyNotReached(because))}</p>`,
      }) : nothing}
      ${textField({
        id: 'follow-mail', name: 'email', type: 'email', autocomplete: 'email', inputmode: 'email', enterkeyhint: 'send', dir: 'ltr', width: 32, required: true,
        label: say('mailQuestion'), hint: say('mailHint'), value: follow.address, ...(problem ? { error: say(problem) } : {}), errorPrefix: say('errorPrefix'),
        onInput: (value) => follow.write(value),
      })}
      <div class="civic-actions">
        ${button({ label: say(isSending ? 'mailSending' : 'mailSend'), kind: 'primary', type: 'submit', busy: isSending })}
        ${isSending ? nothing : button({ label: say('leaveIt'), kind: 'quiet', onClick: () => follow.open() })}
      </div>
    </form>
  `;
}
