import { html, nothing, type TemplateResult } from 'lit';
import { clockInWords } from '../../internal/city-dates.js';
import { notice } from '../../ui/index.js';
import type { Found, Several } from '../status-tracker-state.js';
import { whyNotAsked, type Tracking } from '../tracking.js';

/** Why the last refresh brought nothing, above what was known before. */
export function troubleView({ trouble, asOf }: Found | Several, { say, locale }: Tracking): TemplateResult | typeof nothing {
  if (!trouble) return nothing;
  return notice({ kind: 'warning', word: say('warning'), body: html`
    <p>${say('keepLast', { time: clockInWords(asOf, Date.now(), locale) })}</p><p>${say(whyNotAsked(trouble))}</p>` });
}
