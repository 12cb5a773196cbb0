import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../ui/index.js';
import { asWritten, type Walk } from '../walk.js';
import type { PlacePart } from './place-part.js';

type Outside = NonNullable<PlacePart['outside']>;

/** A number to call, an address to write to or a page to open, as far as it can be told which it is. */
function reach(contact: string): TemplateResult {
  const text = contact.trim();
  const href = /^https?:\/\/\S+$/i.test(text) ? text : /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? `mailto:${text}` : /^\+?[\d\s().-]{3,}$/.test(text) ? `tel:${text.replace(/[^\d+]/g, '')}` : undefined;
  return href === undefined ? asWritten(text) : html`<a class="reach" href=${href}>${asWritten(text)}</a>`;
}

/** Who to turn to for a place outside of the city. */
function whoServesThere({ who }: Outside, { say }: Walk): TemplateResult {
  if (!who) return html`<p>${say('outsideNobody')}</p>`;
  return html`<p>${say('outsideWho', { name: who.name })}${who.contact ? html` ${reach(who.contact)}` : nothing}</p>`;
}

/** Says at once that the place is not the city's, and with whom it is. What was typed stays, and so does the way on. */
export function outsideNotice(part: PlacePart, walk: Walk): TemplateResult | typeof nothing {
  const { outside } = part;
  if (!outside) return nothing;
  const { say } = walk;
  return notice({ kind: 'warning', word: say('warning'), id: 'outside', body: html`<p>${say('outside')}</p>${whoServesThere(outside, walk)}<p>${say('outsideGoOn')}</p>` });
}
