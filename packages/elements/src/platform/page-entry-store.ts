import type { EntryStore, OutboxEntry, StoredEntry } from '@civic-elements/core/requests';

/** Keeps entries until the page is left, for browsers that keep nothing. */
export class PageEntryStore implements EntryStore {
  readonly #entries = new Map<string, StoredEntry>();
  #version = 0;

  async read(key: string): Promise<StoredEntry | undefined> {
    return this.#entries.get(key);
  }

  async list(): Promise<readonly StoredEntry[]> {
    return [...this.#entries.values()];
  }

  async write(entry: OutboxEntry, over: number | undefined): Promise<number | undefined> {
    const { key } = entry.draft;
    if (this.#entries.get(key)?.version !== over) return undefined;
    this.#version += 1;
    this.#entries.set(key, { entry, version: this.#version });
    return this.#version;
  }

  async erase(key: string): Promise<void> {
    this.#entries.delete(key);
  }
}
