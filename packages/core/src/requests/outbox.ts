import type { City } from './city.js';
import { goesByItself, isChangeable, isOldReceipt, isSameLetter, isTooOld, mayHaveArrived, type Letter, type OutboxEntry } from './outbox-entry.js';
import { isDue, longestPause, pauseAfter } from './outbox-pauses.js';
import type { EntryStore, News, StoredEntry, Turn } from './outbox-ports.js';
import { watchEntries } from './outbox-watch.js';
import { askForNumber, learnFromList, sendEntry, teachesLag, type WorkMeans } from './outbox-work.js';

export interface OutboxMeans extends Omit<WorkMeans, 'quietOf'> {
  readonly store: EntryStore;
  readonly turn: Turn;
  readonly news: News;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** The city of that name, or undefined when this page does not know it. */
  readonly cityOf: (city: string) => City | undefined;
}

/** Why a pass is made before its time: the network is back, or the resident wants this entry seen to now. */
export type Hurry = 'online' | { readonly key: string };

/** The requests on their way to the city, in all tabs of this browser. */
export interface Outbox {
  /**
   * Takes a request to be sent. Resolves to its entry once it is kept; rejects when it cannot be. One that was handed over already is not
   * taken twice: what there is of it comes back, and new answers replace the old only as long as none of it can have arrived.
   */
  put(letter: Letter): Promise<OutboxEntry>;
  /** All there are, oldest first. */
  entries(): Promise<readonly OutboxEntry[]>;
  /** One pass over what is due, unless another tab is at it. Resolves to the milliseconds until the next makes sense. */
  drain(hurry?: Hurry): Promise<number>;
  /** Makes passes until the signal is aborted: when something is due, when other tabs have news, when `wake` is called. */
  keepGoing(signal: AbortSignal): Promise<void>;
  wake(hurry?: Hurry): void;
  /**
   * Gives it back to be changed: from here on it does not go by itself. False when that is too late, because it may have arrived or is on its
   * way at this moment.
   */
  takeBack(key: string): Promise<boolean>;
  /** Keeps it for as long as that from now on. */
  keepFor(key: string, keptFor: OutboxEntry['keptFor']): Promise<void>;
  /** Erases it, and its photos. What is on its way at that moment may still arrive. */
  forget(key: string): Promise<void>;
  /** Calls back whenever an entry changed, in this tab or another. Returns the way to stop. */
  hear(changed: () => void): () => void;
}

export function openOutbox(means: OutboxMeans): Outbox {
  const { store, turn, news, clock, random, shelf } = means;
  const work: WorkMeans = { ...means, quietOf: watchEntries(clock) };
  /** As this tab last saw them, should the store lose them. */
  const seen = new Map<string, OutboxEntry>();
  /** What became of entries although it could not be written down yet. */
  const unwritten = new Map<string, OutboxEntry>();
  const listeners = new Set<() => void>();
  let waking = new AbortController();
  let hurried: Hurry | undefined;

  const tellHere = (): void => {
    for (const changed of listeners) changed();
  };

  function look(stored: StoredEntry | undefined): StoredEntry | undefined {
    if (!stored) return undefined;
    seen.set(stored.entry.draft.key, stored.entry);
    work.quietOf(stored.entry);
    return stored;
  }

  async function write(entry: OutboxEntry, over: number | undefined): Promise<number | undefined> {
    const version = await store.write(entry, over);
    if (version === undefined) return undefined;
    look({ entry, version });
    news.tell();
    tellHere();
    return version;
  }

  async function put(letter: Letter): Promise<OutboxEntry> {
    const { key } = letter.draft;
    for (;;) {
      const there = look(await store.read(key));
      const before = unwritten.get(key) ?? there?.entry ?? seen.get(key);
      const isTaken = before !== undefined && (!isChangeable(before) || (goesByItself(before) && isSameLetter(before, letter)));
      if (there && isTaken) return before;
      const entry = isTaken ? before : freshEntry(letter, before);
      if ((await write(entry, there?.version)) === undefined) continue;
      wake();
      return entry;
    }
  }

  function freshEntry(letter: Letter, before: OutboxEntry | undefined): OutboxEntry {
    const draft = before ? { ...letter.draft, attempts: before.draft.attempts } : letter.draft;
    const now = clock.now();
    const entry: OutboxEntry = { ...letter, draft, state: 'queued', putAt: now, nextAt: now, tries: 0, quiet: before?.quiet ?? 0 };
    return mayHaveArrived(entry) ? { ...entry, state: 'checking' } : entry;
  }

  async function entries(): Promise<readonly OutboxEntry[]> {
    const stored = (await store.list()).flatMap((one) => look(one) ?? []);
    const found = new Map(stored.map(({ entry }) => [entry.draft.key, entry]));
    for (const [key, entry] of unwritten) found.set(key, entry);
    return [...found.values()].sort((one, other) => one.putAt - other.putAt);
  }

  /** What certainly happened is written over whatever is there by now; only what was erased stays erased. */
  async function settle(entry: OutboxEntry, version: number): Promise<void> {
    const { key } = entry.draft;
    const isFinal = entry.state === 'received' || entry.state === 'waiting';
    if (isFinal) unwritten.set(key, entry);
    let over: number | undefined = version;
    for (let tries = 0; tries < 3 && over !== undefined; tries += 1) {
      const written = await write(entry, over).catch(() => 'failed' as const);
      if (written === 'failed') return;
      if (written !== undefined || !isFinal) break;
      const there = await store.read(key).catch(() => undefined);
      over = there && there.entry.state !== 'received' ? there.version : undefined;
    }
    unwritten.delete(key);
  }

  async function workOn(stored: StoredEntry): Promise<void> {
    const { entry } = stored;
    const { key, photos } = entry.draft;
    const city = means.cityOf(entry.city);
    const late = unwritten.get(key);
    if (late) return settle(late, stored.version);
    if (!city) return undefined;
    let { version } = stored;
    const after = await workWith(stored, city, (next) => { version = next; });
    if (!after) return undefined;
    await settle(after, version);
    if (after.state === 'received' || after.state === 'waiting') await withoutPhotos(key, photos);
  }

  async function workWith({ entry, version }: StoredEntry, city: City, written: (version: number) => void): Promise<OutboxEntry | undefined> {
    switch (entry.state) {
      case 'refused':
      case 'held':
        return undefined;
      case 'received':
        return teachesLag(entry, city) ? learnFromList(entry, city, work) : undefined;
      case 'waiting':
        return askForNumber(entry, city, work);
      default: {
        let over = version;
        const writeOver = async (next: OutboxEntry): Promise<boolean> => {
          const made = await write(next, over);
          if (made === undefined) return false;
          over = made;
          written(made);
          return true;
        };
        return sendEntry({ entry, write: writeOver }, city, work);
      }
    }
  }

  async function withoutPhotos(key: string, photos: OutboxEntry['draft']['photos']): Promise<void> {
    for (const { id } of photos) await shelf?.delete(key, id).catch(() => undefined);
  }

  const hasWork = (entry: OutboxEntry): boolean => {
    const city = means.cityOf(entry.city);
    if (!city || isTooOld(entry, clock.now())) return false;
    return entry.state === 'received' ? teachesLag(entry, city) : goesByItself(entry);
  };

  function wants(entry: OutboxEntry, hurry: Hurry | undefined): boolean {
    const isCutOff = entry.because === 'offline' || entry.because === 'unreachable';
    if (!goesByItself(entry)) return false;
    if (typeof hurry === 'object' && hurry.key === entry.draft.key) return true;
    if (!hasWork(entry)) return false;
    return (hurry === 'online' && isCutOff) || unwritten.has(entry.draft.key) || isDue(entry.nextAt, clock.now());
  }

  async function drain(hurry?: Hurry): Promise<number> {
    // Read before the turn is asked for: most pages have nothing to do and leave it alone.
    const due = (await store.list()).flatMap((one) => look(one) ?? []).filter(({ entry }) => wants(entry, hurry));
    if (due.length > 0) {
      const done = await turn.whileAlone('civic-outbox', async () => {
        for (const { entry } of due) {
          const stored = look(await store.read(entry.draft.key));
          if (stored && wants(stored.entry, hurry)) await workOn(stored);
        }
        return true;
      });
      if (!done) return pauseAfter(1, random());
    }
    return untilNext(await store.list());
  }

  async function untilNext(stored: readonly StoredEntry[]): Promise<number> {
    const now = clock.now();
    for (const { entry } of stored) if (isOldReceipt(entry, now)) await store.erase(entry.draft.key);
    const pauses = stored.filter(({ entry }) => hasWork(entry)).map(({ entry: { nextAt } }) => (isDue(nextAt, now) ? pauseAfter(2, random()) : nextAt - now));
    return Math.min(longestPause, ...pauses.map((pause) => Math.max(pause, 1000)));
  }

  async function keepGoing(signal: AbortSignal): Promise<void> {
    const stopHearing = news.hear(() => wake());
    const stop = (): void => waking.abort();
    signal.addEventListener('abort', stop, { once: true });
    while (!signal.aborted) {
      const hurry = hurried;
      hurried = undefined;
      waking = new AbortController();
      const pause = await drain(hurry).catch(() => pauseAfter(3, random()));
      if (!signal.aborted) await means.wait(pause, waking.signal);
    }
    stopHearing();
    signal.removeEventListener('abort', stop);
  }

  function wake(hurry?: Hurry): void {
    hurried = hurry ?? hurried;
    waking.abort();
  }

  async function takeBack(key: string): Promise<boolean> {
    for (;;) {
      const there = look(await store.read(key));
      if (!there || unwritten.has(key)) return !there;
      if (!isChangeable(there.entry)) return false;
      if (!goesByItself(there.entry) || (await write({ ...there.entry, state: 'held' }, there.version)) !== undefined) return true;
    }
  }

  async function keepFor(key: string, keptFor: OutboxEntry['keptFor']): Promise<void> {
    for (;;) {
      const there = look(await store.read(key));
      if (!there || there.entry.keptFor === keptFor || (await write({ ...there.entry, keptFor }, there.version)) !== undefined) return;
    }
  }

  async function forget(key: string): Promise<void> {
    const photos = seen.get(key)?.draft.photos ?? [];
    await store.erase(key);
    seen.delete(key);
    unwritten.delete(key);
    news.tell();
    tellHere();
    await withoutPhotos(key, photos);
  }

  function hear(changed: () => void): () => void {
    const stopHearing = news.hear(changed);
    listeners.add(changed);
    return () => {
      stopHearing();
      listeners.delete(changed);
    };
  }

  return { put, entries, drain, keepGoing, wake, takeBack, keepFor, forget, hear };
}
