import { headlineOf } from '@civic-elements/core/requests';
import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../../internal/city-dates.js';
import { timeTaken } from '../../internal/time-taken.js';
import { heading } from '../../ui/index.js';
import type { Found } from '../status-tracker-state.js';
import type { TrackingMore } from '../tracking.js';

/** How long such requests took here lately, beside the date that was promised or not, and on what that stands. */
export function byWhenView({ request, asOf }: Found, { parts, say, locale, headingLevel }: TrackingMore): TemplateResult | typeof nothing {
  const { durations } = parts.lately;
  if (!durations) return nothing;
  const { closed, median, nineOfTen, from, to } = durations;
  const since = request.requestedAt && asOf - request.requestedAt.at;
  const day = (at: number): string => dayInWords({ at, zoned: true, dayOnly: false }, locale);
  return html`
    <section class="page" aria-labelledby="lately">
      ${heading({ level: headingLevel + 1, text: say('latelyHeading'), size: 'l', id: 'lately' })}
      ${headlineOf(request, asOf).expected ? nothing : html`<p>${say('noDate')}</p>`}
      <p>${say('lately', { median: timeTaken(median, locale), nineOfTen: timeTaken(nineOfTen, locale) })}</p>
      ${since !== undefined && since > nineOfTen ? html`<p class="late-by">${say('latelyLonger')}</p>` : nothing}
      <p class="civic-hint">${say('latelyBasis', { count: closed, from: day(from), to: day(to) })}</p>
    </section>
  `;
}
