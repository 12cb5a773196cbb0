import type { OutboxEntry } from './outbox-entry.js';

/** An entry as it lies in its store. */
export interface StoredEntry {
  readonly entry: OutboxEntry;
  /** Made anew by every write of any entry, never used twice: who holds an old one has been overtaken. */
  readonly version: number;
}

/** Where entries lie, for all tabs of this browser that can read them. The port. */
export interface EntryStore {
  read(key: string): Promise<StoredEntry | undefined>;
  list(): Promise<readonly StoredEntry[]>;
  /**
   * Writes the entry if what lies there has this version, or if nothing does and `over` is undefined. Resolves to the new version
   * once it would survive the end of the browser; to undefined when another tab was quicker. Rejects when it cannot be kept.
   */
  write(entry: OutboxEntry, over: number | undefined): Promise<number | undefined>;
  erase(key: string): Promise<void>;
}

/** Lets one tab at a time do something. The port. */
export interface Turn {
  /** Does the work and resolves to what came of it; to undefined, at once, when another tab is at it. */
  whileAlone<T>(name: string, work: () => Promise<T>): Promise<T | undefined>;
}

/** The port of time. */
export interface Clock {
  /** Milliseconds since the epoch, as this device believes. */
  now(): number;
  /** Milliseconds since some moment of this page's life. Never set, never goes back. */
  elapsed(): number;
}

/** Tells other tabs that entries have changed, and nothing else. The port. */
export interface News {
  tell(): void;
  /** Returns the way to stop. */
  hear(changed: () => void): () => void;
}
