import type { MediaShelf } from './media-shelf.js';

/** Photos that are gone with the process, for a city that lives in memory. */
export class MemoryShelf implements MediaShelf {
  readonly #photos = new Map<string, Buffer>();

  async put(name: string, bytes: Buffer): Promise<void> {
    this.#photos.set(name, bytes);
  }

  async get(name: string): Promise<Buffer | undefined> {
    return this.#photos.get(name);
  }

  async remove(name: string): Promise<void> {
    this.#photos.delete(name);
  }
}
