import { problemsWithNote } from '@civic-elements/core/insight';
import type { InsightNoted } from '../internal/noting.js';
import { asksForPrivacy } from '../platform/privacy-signals.js';
import { sendAndForget } from '../platform/send-and-forget.js';

/** How copies of any version tell that one of them is at work. It may never change. */
const atWork = Symbol.for('civic-elements.collect');

/**
 * Passes what the tags of a page note on to the address in `<meta name="civic-collect" content="/insight">`, as CloudEvents 1.0 in JSON, one a request. Nothing
 * leaves without the address, which is read at each note, so that whoever asks for consent puts the line in or takes it away; nothing where the browser
 * asks for privacy; nothing that the page cancels, and nothing that is no note. What cannot be sent is dropped: nothing is kept, and nothing is tried again.
 */
export function collectNotes(page: Document): void {
  if (atWork in page) return;
  Object.defineProperty(page, atWork, { value: true });
  // Those of the page who would cancel it are heard first, wherever they listen.
  page.addEventListener('civic-insight-noted', (event) => queueMicrotask(() => passOn(event, page)));
}

function passOn(event: Event, page: Document): void {
  const address = page.querySelector('head > meta[name="civic-collect"]')?.getAttribute('content')?.trim();
  if (!address || event.defaultPrevented || asksForPrivacy()) return;
  const { allowed, note } = (event as CustomEvent<Partial<InsightNoted> | null>).detail ?? {};
  const body = allowed === true ? written(note) : undefined;
  if (body !== undefined) sendAndForget(address, 'application/cloudevents+json', body);
}

/** A note as it would leave. Anybody may send such an event, or put more into one: judged is what would be sent. */
function written(note: unknown): string | undefined {
  try {
    const body = JSON.stringify(note);
    return problemsWithNote(JSON.parse(body)).length === 0 ? body : undefined;
  } catch {
    return undefined;
  }
}
