import { html, type TemplateResult } from 'lit';
import { clockInWords, momentInWords } from '../../internal/city-dates.js';
import { button, rotateIcon } from '../../ui/index.js';
import type { Found, Several } from '../status-tracker-state.js';
import type { TrackingMore } from '../tracking.js';

/** As of when, and the way to ask again. Paper is read on another day, so that it says the day too. */
export function asOfView({ asOf, refreshing }: Found | Several, { parts, say, locale }: TrackingMore): TemplateResult {
  return html`<div class="as-of">
    <p class="civic-figures off-paper">${say('asOf', { time: clockInWords(asOf, Date.now(), locale) })}</p>
    <p class="on-paper">${say('asOf', { time: momentInWords({ at: asOf, zoned: true, dayOnly: false }, locale) })}</p>
    ${button({ label: say(refreshing ? 'refreshing' : 'refresh'), kind: 'quiet', icon: rotateIcon(), busy: refreshing, onClick: () => void parts.watch.refresh(true) })}
  </div>`;
}
