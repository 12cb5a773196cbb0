import { html, type TemplateResult } from 'lit';
import { button, heading, notice } from '../../ui/index.js';
import type { Settled } from '../status-tracker-state.js';
import { sayNumber, whyNotAsked, type Tracking } from '../tracking.js';
import { lookUp } from './look-up.js';

type NoResult = Exclude<Settled, { name: 'found' | 'several' | 'asking' }>;

function page({ headingLevel }: Tracking, title: string | TemplateResult, body: TemplateResult): TemplateResult {
  return html`
    <section class="page" aria-labelledby="heading">
      ${heading({ level: headingLevel, text: title, size: 'xl', id: 'heading', focusable: true })}
      ${body}
    </section>
  `;
}

/** Nothing to show yet, and what can be done about it: never a dead end. */
export function noResult(phase: NoResult, tracking: Tracking, busy: boolean): TemplateResult {
  const { tracker, say } = tracking;
  const again = (label: string, lookedFor: Parameters<typeof tracker.look>[0]): TemplateResult =>
    button({ label: busy ? say('looking') : label, kind: 'primary', busy, onClick: () => void tracker.look(lookedFor, true) });
  const another = (): TemplateResult => button({ label: say('lookAnother'), kind: 'quiet', onClick: () => tracker.askAnother() });
  switch (phase.name) {
    case 'not-found':
      return html`
        ${page(tracking, sayNumber(tracking, 'notFoundHeading', phase.number), html`<p>${say('notFoundBody')}</p>`)}
        ${lookUp(tracking, busy, false)}
      `;
    case 'failed':
      return page(tracking, say('failedHeading'), html`
        ${notice({ kind: 'error', word: say('error'), body: html`<p>${say(whyNotAsked(phase.because))}</p>` })}
        <div class="civic-actions">${again(say('tryAgain'), phase.lookedFor)}${another()}</div>
      `);
    case 'waiting':
      return page(tracking, say('tokenHeading'), phase.gaveUp
        ? html`
          <p>${say('tokenGaveUp')}</p>
          <p class="code civic-figures"><bdi dir="ltr">${phase.token}</bdi></p>
          <div class="civic-actions">${again(say('lookAgain'), { token: phase.token })}${another()}</div>`
        : html`<p>${say('tokenBody')}</p><div class="civic-actions">${another()}</div>`);
    case 'numbered':
      return page(tracking, say('tokenHeading'), html`
        <p>${sayNumber(tracking, 'tokenNumberCame', phase.number)}</p>
        <div class="civic-actions">${again(say('lookAgain'), { number: phase.number })}${another()}</div>
      `);
    default:
      phase satisfies never;
      return html``;
  }
}
