import { isTooOld, type OutboxEntry } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { whyNotReached } from '../../internal/why-not-reached.js';
import { button, notice } from '../../ui/index.js';
import { asWritten, type FormWords, type Walk } from '../walk.js';
import { checkStep } from './check-step.js';

/** What the page is headed by while a request is not with the city, or nobody knows. */
export function notSentHeading({ state, because, draft: { attempts } }: OutboxEntry): keyof FormWords {
  if (state === 'refused') return because === 'duplicate' ? 'duplicateHeading' : 'refusedHeading';
  if (state === 'needs-person') return 'unsureHeading';
  return state === 'kept' || !attempts.some(({ mayHaveArrived }, at) => mayHaveArrived && (state !== 'sending' || at < attempts.length - 1)) ? 'keptHeading' : 'unsureHeading';
}

function again(label: string, { form, say }: Walk, { state }: OutboxEntry): TemplateResult {
  const isBusy = state === 'sending' || state === 'queued';
  return button({ id: 'again', label: isBusy ? say('tryingNow') : label, kind: 'primary', busy: isBusy, onClick: () => void form.sendNow() });
}

/** How long it stays, and how it stays longer: on a computer that others use too, nobody should have to think of this. */
function keptHow({ form, say }: Walk, { keptFor }: OutboxEntry): TemplateResult {
  if (!form.state.kept) return html`<p>${say('keptInPage')}</p>`;
  if (keptFor === 'device') return html`<p id="kept-how" tabindex="-1">${say('keptOnDevice')}</p>`;
  return html`<p>${say('keptInTab')}</p>${button({ label: say('keepOnDevice'), kind: 'secondary', onClick: () => void form.delivery?.keepOnDevice() })}`;
}

function why({ because = 'failed' }: OutboxEntry, { form, say }: Walk): TemplateResult {
  if (!form.state.online) return html`<p>${say('keptOffline')}</p>`;
  return html`<p>${say('keptBody')}</p>${because === 'offline' ? nothing : html`<p>${say(whyNotReached(because))}</p>`}`;
}

/** It did not arrive, or nobody can say. What is certain is said; nothing typed is lost; there is always a way on. */
export function notSent(entry: OutboxEntry, walk: Walk): TemplateResult {
  const { form, say } = walk;
  const heading = notSentHeading(entry);
  const answers = checkStep(walk, { onRecord: heading === 'unsureHeading' });
  switch (heading) {
    case 'keptHeading':
    case 'unsureHeading': {
      const isSure = heading === 'keptHeading';
      const isOld = isSure && isTooOld(entry, Date.now());
      // One template for both: a try that goes by itself leads from one to the other, and the focus stays where it is.
      return html`
        ${notice({ kind: 'warning', word: say('warning'), body: html`${isOld ? html`<p>${say('keptTooLong')}</p>` : isSure ? why(entry, walk) : html`<p>${say(entry.state === 'needs-person' ? 'unsurePerson' : 'unsureBody')}</p><p>${say('unsureUrgent')}</p>`}${isOld ? nothing : keptHow(walk, entry)}` })}
        ${again(say(isSure ? 'sendNow' : 'unsureLook'), walk, entry)}
        ${answers}
      `;
    }
    case 'duplicateHeading':
      return html`
        ${notice({ kind: 'info', word: say('information'), body: say('duplicateBody') })}
        ${button({ label: say('newRequest'), kind: 'secondary', onClick: () => void form.startAnew() })}
      `;
    default: {
      const said = entry.because === 'not-allowed' ? 'notAllowed' : entry.because === 'not-found' ? 'serviceGone' : undefined;
      if (said) return html`${notice({ kind: 'error', word: say('error'), body: say(said) })}${answers}`;
      // What the summary says is not said twice.
      const inSummary = form.state.problems.map(({ values }) => values?.['words']);
      const words = (entry.problems ?? []).map((problem) => problem.words).filter((text) => text !== '' && !inSummary.includes(text));
      return html`
        ${notice({ kind: 'error', word: say('error'), body: html`
          <p>${say('refusedBody')}</p>
          ${words.map((text) => html`<p dir="auto">${say('citySays', { words: text })}</p>`)}` })}
        ${again(say('sendAgain'), walk, entry)}
        ${answers}
      `;
    }
  }
}

/** Requests of before that are still in this browser: none is forgotten, and none goes unseen. */
export function underWay(walk: Walk): TemplateResult | typeof nothing {
  const { form, say, locale } = walk;
  const entries = form.state.underWay.filter(({ state }) => state !== 'waiting');
  if (entries.length === 0) return nothing;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  return notice({ kind: 'warning', word: say('warning'), body: html`
    <p>${say('underWay', { count: entries.length })}</p>
    <ul class="under-way" role="list">
      ${entries.map((entry) => html`<li>
        <span>${asWritten(entry.service.name)}, ${day.format(entry.putAt)}</span>
        ${button({ label: say('underWayOpen'), name: say('underWayOpenWhat', { service: entry.service.name }), kind: 'secondary', onClick: () => form.delivery?.open(entry) })}
      </li>`)}
    </ul>` });
}
