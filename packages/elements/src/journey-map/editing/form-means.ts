import { textSaid, type JourneyText } from '@civic-elements/core/journey';
import type { JourneyAroundWords, JourneyEditingWords, JourneyFiguresWords, Say } from '@civic-elements/core/words';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/button.js';
import type { MapWords, Reading } from '../reading.js';
import type { EditDesk } from './edit-desk.js';

export type SayChanging = Say<MapWords & JourneyAroundWords & JourneyEditingWords & JourneyFiguresWords>;

/** What every form is made from. */
export interface FormMeans {
  readonly desk: EditDesk;
  readonly reading: Reading;
  readonly say: SayChanging;
}

/** With the words that come with the code for changing. */
export const sayChanging = ({ say }: Pick<Reading, 'say'>): SayChanging => say as never;

/** A text of the map as plain words, in the language in which it is shown. */
export const plain = ({ lang, map }: Reading, text: JourneyText): string => textSaid(text, lang, map.lang).words;

/** What was done, beside what it was done to. It is told by the one live region of the map; here it is to be seen, and taken back. */
export function noteAt(at: string, { desk, say }: FormMeans): TemplateResult | typeof nothing {
  const { note } = desk;
  if (note?.at !== at) return nothing;
  const { back } = note;
  return html`<div class="done-note"><p>${noteWords(note.says, say)}</p>${back === undefined ? nothing : button({ label: say('undo'), kind: 'quiet', onClick: () => desk.undo(back) })}</div>`;
}

export const noteWords = (says: NonNullable<EditDesk['note']>['says'], say: SayChanging): string => says.map(([word, values]) => say(word, values)).join(' ');
