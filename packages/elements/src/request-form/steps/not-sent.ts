import type { CityErrorKind } from '@civic-elements/core/requests';
import type { CommonWords } from '@civic-elements/core/words';
import { html, nothing, type TemplateResult } from 'lit';
import { button, notice } from '../../ui/index.js';
import type { Phase } from '../request-form-state.js';
import type { Walk } from '../walk.js';

/** Why the city could not be reached, in words. */
export function reason(because: CityErrorKind): keyof CommonWords {
  switch (because) {
    case 'offline':
      return 'offline';
    case 'busy':
      return 'cityBusy';
    case 'failed':
      return 'cityBroken';
    case 'unreadable':
    case 'not-found':
    case 'refused':
    case 'duplicate':
      return 'cityUnreadable';
    case 'not-allowed':
      return 'notAllowed';
    case 'unreachable':
    case 'timed-out':
    case 'stopped':
      return 'cannotReachCity';
    default:
      because satisfies never;
      return 'cannotReachCity';
  }
}

/** It did not arrive, or nobody can say. What is certain is said; nothing typed is lost; there is always a way on. */
export function notSent(outcome: Extract<Phase, { name: 'not-done' }>['outcome'], walk: Walk): TemplateResult {
  const { form, say } = walk;
  const again = (label: string): TemplateResult => button({ label, kind: 'primary', onClick: () => void form.send() });
  switch (outcome.state) {
    case 'kept':
      return html`
        ${notice({ kind: 'warning', word: say('warning'), body: html`
          <p>${say(form.state.online ? 'keptBody' : 'keptOffline')}</p>
          ${form.state.online ? html`<p>${say(outcome.because === 'offline' ? 'backOnline' : reason(outcome.because))}</p>` : nothing}` })}
        ${again(say('sendAgain'))}
      `;
    case 'unsure':
      return html`
        ${notice({ kind: 'warning', word: say('warning'), body: html`<p>${say('unsureBody')}</p><p>${say('unsureUrgent')}</p>` })}
        ${again(say('unsureLook'))}
      `;
    case 'refused': {
      if (outcome.because === 'duplicate') {
        return html`
          ${notice({ kind: 'info', word: say('information'), body: say('duplicateBody') })}
          ${button({ label: say('newRequest'), kind: 'secondary', onClick: () => void form.startAnew() })}
        `;
      }
      if (outcome.because === 'not-allowed') return notice({ kind: 'error', word: say('error'), body: say('notAllowed') });
      if (outcome.because === 'not-found') return notice({ kind: 'error', word: say('error'), body: say('serviceGone') });
      const words = outcome.problems.map((problem) => problem.words).filter((text) => text !== '');
      return html`
        ${notice({ kind: 'error', word: say('error'), body: html`
          <p>${say('refusedBody')}</p>
          ${words.map((text) => html`<p dir="auto">${say('citySays', { words: text })}</p>`)}` })}
        ${again(say('sendAgain'))}
      `;
    }
    default:
      outcome satisfies never;
      return html``;
  }
}
