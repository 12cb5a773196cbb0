import type { CityErrorKind, CityProblem } from '../calls/index.js';
import type { CityAnswer } from './city.js';
import type { Draft } from './draft.js';
import type { QuestionOrNote, Service } from './service.js';

/**
 * How far a request in the outbox has come:
 * - `queued`: nobody has tried to send it yet.
 * - `sending`: it is on its way at this moment.
 * - `checking`: it may have arrived, and is looked for before it may be sent again.
 * - `kept`: it certainly did not arrive, and is tried again by itself.
 * - `waiting`: the city has it, and its number comes later.
 * - `received`: the city has it. Nothing the resident wrote is kept any more.
 * - `refused`: the city read it and wants something changed. It is whole, and goes again when the resident sends it.
 * - `held`: certainly nothing of it has arrived, and the resident is changing it. It goes again when they send it.
 * - `needs-person`: it may have arrived, and no machine can tell. It is looked for still, and never sent again by itself.
 */
export type EntryState = 'queued' | 'sending' | 'checking' | 'kept' | 'waiting' | 'received' | 'refused' | 'held' | 'needs-person';

/** One request in the outbox. Its draft holds the attempts to send it: there is no second record of them. */
export interface OutboxEntry {
  /** Its `key` is the entry's. */
  readonly draft: Draft;
  readonly service: Service;
  /** As they were asked, so that what is sent is what was answered though the city may ask something else by now. */
  readonly questions: readonly QuestionOrNote[];
  /** BCP 47; how typed numbers and dates are read. */
  readonly locale: string;
  /** Names the city: its endpoint, and its jurisdiction where it has one. */
  readonly city: string;
  /** How long it may be read: as long as its tab lives, or on this device because the resident said so. */
  readonly keptFor: 'tab' | 'device';
  readonly state: EntryState;
  /** Why it is `kept`, `checking`, `refused` or `needs-person`. */
  readonly because?: CityErrorKind;
  /** What the city wants changed. */
  readonly problems?: readonly CityProblem[];
  /** What the city said when it took it. */
  readonly receipt?: CityAnswer;
  /** Whether the city's list was seen to show it; absent until that is settled. */
  readonly listed?: boolean;
  /** Milliseconds since the epoch, by this device's clock. */
  readonly putAt: number;
  /** When it is to be worked on next. Same clock. */
  readonly nextAt: number;
  /** How often in a row it came to nothing. */
  readonly tries: number;
  /**
   * Milliseconds that pages have certainly watched go by since the last thing that happened to it. Unlike `now - at` it is never more
   * than the truth, whatever is done to the clock.
   */
  readonly quiet: number;
}

/** What the resident hands over. */
export type Letter = Pick<OutboxEntry, 'draft' | 'service' | 'questions' | 'locale' | 'city' | 'keptFor'>;

/** How long a request may lie unsent, in milliseconds, before the resident is asked whether it is still wanted. */
export const longestKept = 7 * 24 * 60 * 60_000;

/** Whether it has lain too long. It is not sent any more, and not erased before the resident was told. */
export function isTooOld({ state, putAt }: OutboxEntry, now: number): boolean {
  return (state === 'queued' || state === 'kept' || state === 'checking' || state === 'needs-person') && now - putAt > longestKept;
}

/** Whether a receipt has lain long enough. An age of years is a clock's mistake, and no reason to forget what must not be sent again. */
export function isOldReceipt({ state, putAt }: OutboxEntry, now: number): boolean {
  return state === 'received' && now - putAt > longestKept && now - putAt < 50 * longestKept;
}

/** Whether the resident still has something to learn or to do about it. */
export function isOpen({ state }: OutboxEntry): boolean {
  return state !== 'received';
}

export function mayHaveArrived({ draft }: OutboxEntry): boolean {
  return draft.attempts.some((attempt) => attempt.mayHaveArrived);
}

/** Whether it waits for the resident, and nobody else does anything about it. */
export function goesByItself({ state }: OutboxEntry): boolean {
  return state !== 'refused' && state !== 'held';
}

/** Whether the resident may change it and hand it over anew: certainly nothing of it has arrived, and nobody is sending it. */
export function isChangeable(entry: OutboxEntry): boolean {
  return !goesByItself(entry) || ((entry.state === 'queued' || entry.state === 'kept') && !mayHaveArrived(entry));
}

/** Whether these are the answers it was handed over with. */
export function isSameLetter({ draft, service, locale, keptFor }: Letter, letter: Letter): boolean {
  const told = ({ attempts: _attempts, ...answers }: Draft): string => JSON.stringify(answers);
  return told(draft) === told(letter.draft) && service.code === letter.service.code && locale === letter.locale && keptFor === letter.keptFor;
}

/** What is left of it once the city has it: enough to show the receipt and to know it again, nothing the resident wrote. */
export function withoutAnswers(entry: OutboxEntry): OutboxEntry {
  const { key, startedAt, serviceCode } = entry.draft;
  const nothing = { words: '', place: { address: '' }, answers: {}, contact: { firstName: '', lastName: '', email: '', phone: '' }, photos: [], attempts: [] };
  return { ...entry, questions: [], draft: { key, startedAt, serviceCode, ...nothing } };
}
