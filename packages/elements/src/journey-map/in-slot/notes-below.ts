import type { OutlineNote } from '@civic-elements/core/journey';
import type { JourneyInPageWords, Say } from '@civic-elements/core/words';
import { html, type TemplateResult } from 'lit';
import { disclosure } from '../../ui/disclosure.js';
import type { Reading } from '../reading.js';

/** To whoever wrote the list or table, and to any reader who wants to know: what was not taken as it stands. */
export function notesBelow(notes: readonly OutlineNote[], reading: Reading): TemplateResult {
  const say = reading.say as unknown as Say<JourneyInPageWords>;
  return disclosure({
    id: 'not-as-it-stands', summary: say('notAsItStands', { count: notes.length }),
    body: html`<ul class="items" role="list" lang="en" dir="ltr">${notes.map(({ at, says }) => html`<li>${at ? html`<strong>${at}</strong>: ` : ''}${says}</li>`)}</ul>`,
  });
}
