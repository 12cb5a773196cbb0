import { PhotoNotKept, type PhotoShelf } from '@civic-elements/core/requests';
import { asked, openDeviceStore, type DeviceStore } from './device-store.js';
import { MemoryPhotoShelf } from './memory-photo-shelf.js';
import { tabKey } from './tab-key.js';

const room = 'pictures';
const day = 24 * 60 * 60_000;

interface Sealed {
  readonly draft: string;
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

export interface ShelfOptions {
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Milliseconds after which a picture is thrown away. Default a day. */
  readonly keepFor?: number;
}

function openPictures(): Promise<DeviceStore> {
  return openDeviceStore({
    name: 'civic-photos',
    version: 1,
    prepare: (database) => database.createObjectStore(room, { keyPath: ['draft', 'id'] }).createIndex('draft', 'draft'),
  });
}

/**
 * Keeps pictures in the browser's database, sealed with a key that ends with the tab. What cannot be kept there is held until the page
 * is left, as the port has it.
 */
class DevicePhotoShelf implements PhotoShelf {
  readonly keepsThroughReload = true;
  readonly #held = new MemoryPhotoShelf();

  constructor(private readonly database: DeviceStore, private readonly key: CryptoKey, private readonly now: () => number) {}

  async put(draftKey: string, id: string, picture: Blob): Promise<void> {
    try {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const bytes = await crypto.subtle.encrypt(this.#sealing(draftKey, id, iv), this.key, await picture.arrayBuffer());
      const sealed: Sealed = { draft: draftKey, id, at: this.now(), iv, bytes };
      await this.database.change([room], (rooms) => asked(rooms(room).put(sealed)));
      await this.#held.delete(draftKey, id);
    } catch (error) {
      await this.#held.put(draftKey, id, picture);
      throw new PhotoNotKept(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed', error);
    }
  }

  async get(draftKey: string, id: string): Promise<Blob | undefined> {
    const held = await this.#held.get(draftKey, id);
    if (held) return held;
    try {
      const { iv, bytes } = (await this.database.look([room], (rooms) => asked(rooms(room).get([draftKey, id])))) as Sealed;
      const picture = await crypto.subtle.decrypt(this.#sealing(draftKey, id, iv), this.key, bytes);
      return new Blob([picture], { type: 'image/jpeg' });
    } catch {
      return undefined;
    }
  }

  async delete(draftKey: string, id: string): Promise<void> {
    await this.#held.delete(draftKey, id);
    await this.database.change([room], (rooms) => asked(rooms(room).delete([draftKey, id]))).catch(() => undefined);
  }

  async list(draftKey: string): Promise<readonly string[]> {
    const held = await this.#held.list(draftKey);
    const kept = await this.database.look([room], (rooms) => asked(rooms(room).index('draft').getAllKeys(draftKey))).catch(() => []);
    return [...new Set([...held, ...kept.map((key) => String((key as [string, string])[1]))])];
  }

  /** Whichever tab put them there: what is older than allowed, or from a time that has not come, is thrown away. */
  async tidy(keepFor: number): Promise<void> {
    await this.database.change([room], (rooms) => this.#forgetOld(rooms(room), keepFor)).catch(() => undefined);
  }

  /** One by one, for all at once may be more than a phone can hold. */
  #forgetOld(pictures: IDBObjectStore, keepFor: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const walk = pictures.openCursor();
      walk.addEventListener('error', () => reject(walk.error ?? new Error('The database did not say why')));
      walk.addEventListener('success', () => {
        const cursor = walk.result;
        if (!cursor) return resolve();
        const { at } = cursor.value as Partial<Sealed>;
        if (!(Math.abs(this.now() - (at ?? NaN)) <= keepFor)) cursor.delete();
        return cursor.continue();
      });
    });
  }

  /** A picture opens only in the place it was put. */
  #sealing(draftKey: string, id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(JSON.stringify([draftKey, id])) };
  }
}

/** The shelf of this device, or of this page alone where the browser keeps nothing or cannot seal it. Never rejects. */
export async function openPhotoShelf({ now = Date.now, keepFor = day }: ShelfOptions = {}): Promise<PhotoShelf> {
  const key = await tabKey();
  if (!key) return new MemoryPhotoShelf();
  try {
    const shelf = new DevicePhotoShelf(await openPictures(), key, now);
    await shelf.tidy(keepFor);
    return shelf;
  } catch {
    return new MemoryPhotoShelf();
  }
}
