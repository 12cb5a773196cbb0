import { noteOf, type Act, type InsightNote, type NotedBy } from '@civic-elements/core/insight';
import { pageAround } from '../platform/page-around.js';
import { asksForPrivacy } from '../platform/privacy-signals.js';
import { uniqueKey } from '../platform/unique-key.js';

export interface NotingSettings {
  readonly component: NotedBy;
  /** BCP 47, of what is shown. */
  readonly lang: string;
  /** Ids in the city's journey map. */
  readonly journey?: string;
  readonly touchpoint?: string;
}

/** What `civic-insight-noted` tells. `allowed` is false where the person's browser asks for privacy: then nothing may leave the page. */
export interface InsightNoted {
  readonly note: InsightNote;
  readonly allowed: boolean;
}

/** Tells the page what was done, and nobody else. The page may pass the note on, or cancel it for those who would. */
export function note(element: Element, act: Act, settings: NotingSettings): void {
  const detail: InsightNoted = { note: noteOf(act, { ...pageAround(), ...settings, now: new Date(), id: uniqueKey() }), allowed: !asksForPrivacy() };
  element.dispatchEvent(new CustomEvent('civic-insight-noted', { bubbles: true, composed: true, cancelable: true, detail }));
}
