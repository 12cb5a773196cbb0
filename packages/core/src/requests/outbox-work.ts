import { CityError, type CityErrorKind } from '../calls/index.js';
import type { City } from './city.js';
import type { Draft } from './draft.js';
import type { Drawer } from './drawer.js';
import { learnedLag, learnLag, longestBeforeLeaving, longestOnTheWay } from './list-lag.js';
import { pauseForNumber } from './number-for-token.js';
import { withoutAnswers, type OutboxEntry } from './outbox-entry.js';
import { pauseAfter } from './outbox-pauses.js';
import type { Clock } from './outbox-ports.js';
import type { ShrinkPhoto } from './photo.js';
import type { PhotoShelf } from './photo-shelf.js';
import { submitRequest, type Outcome } from './submit-request.js';

export interface WorkMeans {
  readonly clock: Clock;
  /** 0..1. */
  readonly random: () => number;
  /** What was learned of cities, and nothing of residents. */
  readonly memory: Drawer;
  readonly shelf?: PhotoShelf;
  readonly shrink?: ShrinkPhoto;
  /** How long this entry has been quiet, in milliseconds; never more than the truth. */
  readonly quietOf: (entry: OutboxEntry) => number;
}

/** One entry in hand. `write` resolves to false when another tab was quicker, and rejects when it cannot be kept. */
export interface InHand {
  readonly entry: OutboxEntry;
  readonly write: (entry: OutboxEntry) => Promise<boolean>;
}

/** Kinds of a failed look that pass by themselves; after the others a person has to ask the city. */
const passing: ReadonlySet<CityErrorKind> = new Set(['offline', 'unreachable', 'timed-out', 'busy', 'failed', 'stopped']);

/** How often a list may leave it open before a person is asked. */
const mostLooks = 6;

/** Tries to send it once, or looks for it. Resolves to what has become of it, yet to be written. Never rejects. */
export async function sendEntry(hand: InHand, city: City, means: WorkMeans): Promise<OutboxEntry | undefined> {
  const { clock, shelf, shrink } = means;
  const { entry } = hand;
  const { draft, service, questions, locale } = entry;
  const isOurs = entry.state !== 'needs-person' && service.numberComes === 'realtime';
  const wait = (await learnedLag(entry.city, means.memory)) + longestOnTheWay(draft.photos);
  const isQuiet = isOurs && means.quietOf(entry) >= wait;
  let last = entry;
  let isOvertaken = false;
  let writtenAt = 0;
  const keep = async (attempted: Draft): Promise<boolean> => {
    // From before it is written, so that nobody can have watched it for longer than this tab has.
    writtenAt = clock.elapsed();
    const next: OutboxEntry = { ...withoutOutcome(entry), draft: attempted, state: 'sending', quiet: 0 };
    // What cannot be written down is not sent: after a reload nobody would know of it.
    const isWritten = await hand.write(next).catch(() => undefined);
    if (isWritten) last = next;
    if (isWritten === false) isOvertaken = true;
    return isWritten === true;
  };
  // Awake again after a sleep, this tab cannot know who has taken over. So it may send only right after it wrote that it would.
  const mayGo = (): boolean => !isOvertaken && clock.elapsed() - writtenAt < longestBeforeLeaving(draft.photos);
  const outcome = await submitRequest(draft, {
    city, questions, locale, numberComes: service.numberComes, now: () => clock.now(), keep, mayGo, missIsSure: () => isQuiet, ...(shelf && { shelf }), ...(shrink && { shrink }),
  });
  if (isOvertaken) return undefined;
  return entryAfter(outcome, { ...last, quiet: means.quietOf(last) }, { ...means, isOurs: isOurs && Number.isFinite(wait), isSafe: city.knowsRepeats });
}

function withoutOutcome({ because: _because, problems: _problems, ...entry }: OutboxEntry): OutboxEntry {
  return entry;
}

function entryAfter(outcome: Outcome, before: OutboxEntry, { clock, random, isOurs, isSafe }: WorkMeans & { readonly isOurs: boolean; readonly isSafe: boolean }): OutboxEntry {
  const now = clock.now();
  const entry = withoutOutcome(before);
  const later = (retryAfter?: number): Pick<OutboxEntry, 'tries' | 'nextAt'> => ({ tries: before.tries + 1, nextAt: now + pauseAfter(before.tries + 1, random(), retryAfter) });
  switch (outcome.state) {
    case 'received':
    case 'numbering':
    case 'no-number': {
      const { state, ...receipt } = outcome;
      // Before a send of ours there was none on the way: it was found in the list.
      const listed = before.state === 'sending' ? undefined : true;
      const isWaiting = state === 'numbering';
      const pause = isWaiting ? pauseForNumber(0) : 30_000;
      return { ...withoutAnswers(entry), state: isWaiting ? 'waiting' : 'received', receipt, tries: 0, nextAt: now + pause, quiet: 0, ...(listed && { listed }) };
    }
    case 'kept':
      return { ...entry, ...later(outcome.retryAfter), state: 'kept', because: outcome.because };
    case 'unsure': {
      const needsPerson = !isSafe && (!isOurs || (before.tries + 1 >= mostLooks && !passing.has(outcome.because)));
      return { ...entry, ...later(outcome.retryAfter), state: needsPerson ? 'needs-person' : 'checking', because: outcome.because };
    }
    case 'refused':
      return { ...entry, state: 'refused', because: outcome.because, problems: outcome.problems, tries: 0, nextAt: now };
  }
}

/** Asks once whether the number has come. */
export async function askForNumber(entry: OutboxEntry, city: City, { clock }: WorkMeans): Promise<OutboxEntry> {
  let retryAfter: number | undefined;
  try {
    const id = await city.numberFor(entry.receipt?.token ?? '');
    if (id !== undefined) return { ...entry, state: 'received', receipt: { ...entry.receipt, id }, tries: 0, nextAt: clock.now() };
  } catch (error) {
    retryAfter = error instanceof CityError ? error.retryAfter : undefined;
  }
  const tries = entry.tries + 1;
  return { ...entry, tries, nextAt: clock.now() + pauseForNumber(tries, retryAfter) };
}

/** Whether it can teach how far the city's list lags: the city has it for certain, under a number, and a list is what would be believed. */
export function teachesLag({ state, listed, receipt, service }: OutboxEntry, city: City): boolean {
  return state === 'received' && listed === undefined && receipt?.id !== undefined && receipt.token === undefined && service.numberComes === 'realtime' && !city.knowsRepeats;
}

/** Looks whether the city's list shows a request it has given a number for, and remembers how long it did not. */
export async function learnFromList(entry: OutboxEntry, city: City, { clock, memory, quietOf }: WorkMeans): Promise<OutboxEntry> {
  const quiet = quietOf(entry);
  const tries = entry.tries + 1;
  try {
    // Without dates: a clock that is wrong would look where nothing can be, and teach that the list shows nothing.
    const list = await city.requests({ serviceCodes: [entry.draft.serviceCode], limit: 1000 });
    if (list.some(({ id }) => id === entry.receipt?.id)) return { ...entry, listed: true };
    // A list that is full may have cut it off, and teaches nothing.
    if (list.length >= 1000) return { ...entry, listed: false };
    const again = await learnLag(entry.city, quiet, memory);
    return again === undefined ? { ...entry, listed: false } : { ...entry, tries, quiet, nextAt: clock.now() + again };
  } catch {
    return tries >= mostLooks ? { ...entry, listed: false } : { ...entry, tries, quiet, nextAt: clock.now() + pauseAfter(tries + 2, 1) };
  }
}
