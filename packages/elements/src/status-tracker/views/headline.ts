import { headlineOf, type Headline, type ServiceRequest } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { button, circleCheckIcon, clockIcon, copyIcon, heading, infoIcon, rotateIcon, sendIcon, triangleAlertIcon } from '../../ui/index.js';
import { clockInWords, dayInWords } from './dates.js';
import type { Found } from '../status-tracker-state.js';
import { sayNumber, type Tracking } from '../tracking.js';

/** How a request stands, in the resident's words; a word of the city's own stays the city's. */
export function standingInWords({ standing }: Headline, { statusWords }: ServiceRequest, { say }: Pick<Tracking, 'say'>): string {
  switch (standing) {
    case 'received': return say('received');
    case 'open': return say('open');
    case 'closed': return say('closed');
    case 'closed-done': return say('closedDone');
    case 'closed-duplicate': return say('closedDuplicate');
    case 'other': return say('otherStatus', { status: statusWords });
    case 'unknown': return say('unknownStatus');
    default:
      standing satisfies never;
      return '';
  }
}

/** Word, icon and edge say the same, and only then the colour. */
function look({ standing, expected }: Headline): { tone: string; icon: TemplateResult } {
  if (expected?.late) return { tone: 'late', icon: triangleAlertIcon() };
  switch (standing) {
    case 'received': return { tone: 'open', icon: sendIcon() };
    case 'open': return { tone: 'open', icon: clockIcon() };
    case 'closed-done': return { tone: 'done', icon: circleCheckIcon() };
    case 'closed-duplicate': return { tone: 'closed', icon: copyIcon() };
    case 'closed': return { tone: 'closed', icon: infoIcon() };
    case 'other':
    case 'unknown': return { tone: 'open', icon: infoIcon() };
    default:
      standing satisfies never;
      return { tone: 'open', icon: infoIcon() };
  }
}

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
export function headlineView({ request, asOf, refreshing }: Found, tracking: Tracking, busy: boolean): TemplateResult {
  const { tracker, say, locale, headingLevel } = tracking;
  const now = Date.now();
  const headline = headlineOf(request, now);
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
      ${duplicateOf === undefined ? nothing : html`
        <p>${sayNumber(tracking, 'duplicateOf', duplicateOf)}</p>
        ${button({
          label: busy ? say('looking') : sayNumber(tracking, 'seeDuplicate', duplicateOf), kind: 'secondary', busy,
          onClick: () => void tracker.look({ number: duplicateOf }, true),
        })}`}
      <div class="as-of">
        <p class="civic-figures">${say('asOf', { time: clockInWords(asOf, now, locale) })}</p>
        ${button({ label: say(refreshing ? 'refreshing' : 'refresh'), kind: 'quiet', icon: rotateIcon(), busy: refreshing, onClick: () => void tracker.refresh(true) })}
      </div>
    </section>
  `;
}
