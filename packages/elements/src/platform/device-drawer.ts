import type { Drawer } from '@civic-elements/core/requests';
import { deviceKey } from './device-key.js';
import { asked, openDeviceStore, type DeviceStore } from './device-store.js';
import { seal, unseal, type Sealed } from './sealed.js';

const room = 'drafts';
const aboutRoom = 'about';
const day = 24 * 60 * 60_000;

interface Kept {
  /** Milliseconds since the epoch, of the last write. */
  readonly at: number;
  readonly sealed: Sealed;
}

/**
 * Keeps things on this device for a day after they were last written, sealed with a key that the browser does not hand out. Where the browser
 * keeps nothing, or nothing can be sealed (a page without https), reading finds nothing and writing rejects. What is older than a day is not
 * read any more, and not erased either: a person is told first.
 */
export class DeviceDrawer implements Drawer {
  /** One after the other, so that what was written last is what lies there. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly now: () => number = () => Date.now()) {}

  async read(name: string): Promise<string | undefined> {
    const kept = await this.#kept(name);
    if (!kept || this.#isOld(kept)) return undefined;
    return this.#within(async (database) => {
      const key = await deviceKey(database, aboutRoom);
      return key && unseal(kept.sealed, name, key);
    });
  }

  /** When it was last written, where that is longer ago than a day; by a clock that may have been set since. */
  async oldSince(name: string): Promise<number | undefined> {
    const kept = await this.#kept(name);
    return kept && this.#isOld(kept) ? kept.at : undefined;
  }

  /** Keeps what is there for another day. */
  async renew(name: string): Promise<void> {
    await this.#inTurn((database) => database.change([room], async (rooms) => {
      const kept = (await asked(rooms(room).get(name))) as Kept | undefined;
      if (kept) await asked(rooms(room).put({ ...kept, at: this.now() } satisfies Kept, name));
    }));
  }

  async write(name: string, text: string): Promise<void> {
    await this.#inTurn(async (database) => {
      const key = await deviceKey(database, aboutRoom, { mayMake: true });
      if (!key) throw new Error('Nothing can be sealed here');
      const kept: Kept = { at: this.now(), sealed: await seal(text, name, key) };
      await database.change([room], (rooms) => asked(rooms(room).put(kept, name)));
    });
  }

  async erase(name: string): Promise<void> {
    await this.#inTurn((database) => database.change([room], (rooms) => asked(rooms(room).delete(name))));
  }

  #kept(name: string): Promise<Kept | undefined> {
    return this.#inTurn((database) => database.look([room], (rooms) => asked(rooms(room).get(name)) as Promise<Kept | undefined>));
  }

  /** A clock that was set back makes a draft of the future. */
  #isOld({ at }: Kept): boolean {
    return Math.abs(this.now() - at) > day;
  }

  #inTurn<T>(act: (database: DeviceStore) => Promise<T>): Promise<T> {
    const result = this.#last.then(() => this.#within(act));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Open no longer than it takes: a form comes and goes, and none is left to close it. */
  async #within<T>(act: (database: DeviceStore) => Promise<T>): Promise<T> {
    const database = await openDeviceStore({
      name: 'civic-drafts',
      version: 1,
      prepare: (made) => {
        for (const name of [room, aboutRoom]) made.createObjectStore(name);
      },
    });
    try {
      return await act(database);
    } finally {
      database.close();
    }
  }
}
