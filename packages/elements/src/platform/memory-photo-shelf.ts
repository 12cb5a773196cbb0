import type { PhotoShelf } from '@civic-elements/core/requests';

/** Keeps pictures until the page is left. */
export class MemoryPhotoShelf implements PhotoShelf {
  readonly keepsThroughReload = false;
  readonly #drafts = new Map<string, Map<string, Blob>>();

  async put(draftKey: string, id: string, picture: Blob): Promise<void> {
    const draft = this.#drafts.get(draftKey) ?? new Map<string, Blob>();
    this.#drafts.set(draftKey, draft.set(id, picture));
  }

  async get(draftKey: string, id: string): Promise<Blob | undefined> {
    return this.#drafts.get(draftKey)?.get(id);
  }

  async delete(draftKey: string, id: string): Promise<void> {
    this.#drafts.get(draftKey)?.delete(id);
  }

  async list(draftKey: string): Promise<readonly string[]> {
    return [...(this.#drafts.get(draftKey)?.keys() ?? [])];
  }
}
