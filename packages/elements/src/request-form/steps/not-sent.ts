import { html, nothing, type TemplateResult } from 'lit';
import { whyNotReached } from '../../internal/why-not-reached.js';
import { button, notice } from '../../ui/index.js';
import type { Phase } from '../request-form-state.js';
import type { Walk } from '../walk.js';

/** It did not arrive, or nobody can say. What is certain is said; nothing typed is lost; there is always a way on. */
export function notSent(outcome: Extract<Phase, { name: 'not-done' }>['outcome'], walk: Walk): TemplateResult {
  const { form, say } = walk;
  const again = (label: string): TemplateResult => button({ label, kind: 'primary', onClick: () => void form.send() });
  switch (outcome.state) {
    case 'kept':
      return html`
        ${notice({ kind: 'warning', word: say('warning'), body: html`
          <p>${say(form.state.online ? 'keptBody' : 'keptOffline')}</p>
          ${form.state.online ? html`<p>${say(outcome.because === 'offline' ? 'backOnline' : whyNotReached(outcome.because))}</p>` : nothing}` })}
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
