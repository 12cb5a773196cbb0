import { readEntry, writeEntry, type EntryStore, type OutboxEntry, type StoredEntry } from '@civic-elements/core/requests';
import { deviceKey } from './device-key.js';
import { asked, openDeviceStore, type DeviceStore, type Rooms } from './device-store.js';
import { seal, unseal, type Sealed } from './sealed.js';
import { tabKey } from './tab-key.js';
import { leaseRoom } from './turn.js';
import { uniqueKey } from './unique-key.js';

const entryRoom = 'entries';
const aboutRoom = 'about';
const day = 24 * 60 * 60_000;

/** The text of an entry: sealed for this tab or this device; kept in the tab itself where nothing can be sealed; or plain. */
type Body = { readonly by: 'tab' | 'device'; readonly sealed: Sealed } | { readonly inTab: string } | { readonly text: string };

interface Kept {
  readonly key: string;
  readonly version: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly body: Body;
}

/** What lies there was sealed by another tab, which has it in hand. */
export class EntryOfAnotherTab extends Error {
  override readonly name = 'EntryOfAnotherTab';
}

/** Opens the database of the outbox. Rejects as `openDeviceStore` does. */
export function openOutboxDatabase(): Promise<DeviceStore> {
  return openDeviceStore({
    name: 'civic-outbox',
    version: 1,
    prepare: (database) => {
      database.createObjectStore(entryRoom, { keyPath: 'key' });
      database.createObjectStore(aboutRoom);
      database.createObjectStore(leaseRoom, { keyPath: 'name' });
    },
  });
}

/** Entries in the browser's database. Those kept for the tab can be read as long as it lives, and by nobody after. */
export class DeviceEntryStore implements EntryStore {
  readonly #tabKey = tabKey();

  constructor(private readonly database: DeviceStore) {}

  async read(key: string): Promise<StoredEntry | undefined> {
    const kept = await this.database.look([entryRoom], (rooms) => keptIn(rooms, key));
    if (!kept) return undefined;
    const entry = await this.#open(kept);
    if (!entry) throw new EntryOfAnotherTab(`What is kept under ${key} cannot be read here`);
    return { entry, version: kept.version };
  }

  async list(): Promise<readonly StoredEntry[]> {
    const all = (await this.database.look([entryRoom], (rooms) => asked(rooms(entryRoom).getAll()))) as readonly Kept[];
    const stored: StoredEntry[] = [];
    for (const kept of all) {
      const entry = await this.#open(kept);
      if (entry) stored.push({ entry, version: kept.version });
    }
    return stored;
  }

  async write(entry: OutboxEntry, over: number | undefined): Promise<number | undefined> {
    const { key } = entry.draft;
    const body = await this.#close(entry);
    let before: Kept | undefined;
    const version = await this.database.change([entryRoom, aboutRoom], async (rooms) => {
      before = await keptIn(rooms, key);
      if (before?.version !== over) return undefined;
      const next = (((await asked(rooms(aboutRoom).get('version'))) as number | undefined) ?? 0) + 1;
      await asked(rooms(aboutRoom).put(next, 'version'));
      await asked(rooms(entryRoom).put({ key, version: next, at: Date.now(), body } satisfies Kept));
      return next;
    });
    forgetInTab(version === undefined ? body : before?.body);
    return version;
  }

  async erase(key: string): Promise<void> {
    const kept = await this.database.change([entryRoom], async (rooms) => {
      const there = await keptIn(rooms, key);
      await asked(rooms(entryRoom).delete(key));
      return there;
    });
    forgetInTab(kept?.body);
  }

  /** What no tab can read any more goes after a day: the tabs that could are gone, or will have to ask anew. */
  async tidy(now = Date.now()): Promise<void> {
    const all = (await this.database.look([entryRoom], (rooms) => asked(rooms(entryRoom).getAll()))) as readonly Kept[];
    for (const kept of all) {
      const isForTab = 'inTab' in kept.body || ('by' in kept.body && kept.body.by === 'tab');
      if (isForTab && Math.abs(now - kept.at) > day && !(await this.#open(kept))) await this.erase(kept.key);
    }
  }

  async #close(entry: OutboxEntry): Promise<Body> {
    const text = writeEntry(entry);
    const by = entry.keptFor;
    const key = by === 'tab' ? await this.#tabKey : await deviceKey(this.database, aboutRoom, { mayMake: true });
    if (key) return { by, sealed: await seal(text, entry.draft.key, key) };
    if (by === 'device') return { text };
    const inTab = `civic-outbox:${uniqueKey()}`;
    window.sessionStorage.setItem(inTab, text);
    return { inTab };
  }

  async #open({ key, body }: Kept): Promise<OutboxEntry | undefined> {
    const text = await this.#textOf(key, body).catch(() => undefined);
    return text === undefined ? undefined : readEntry(text);
  }

  async #textOf(key: string, body: Body): Promise<string | undefined> {
    if ('text' in body) return body.text;
    if ('inTab' in body) return window.sessionStorage.getItem(body.inTab) ?? undefined;
    const cryptoKey = body.by === 'tab' ? await this.#tabKey : await deviceKey(this.database, aboutRoom);
    return cryptoKey && unseal(body.sealed, key, cryptoKey);
  }
}

function keptIn(rooms: Rooms, key: string): Promise<Kept | undefined> {
  return asked(rooms(entryRoom).get(key)) as Promise<Kept | undefined>;
}

function forgetInTab(body: Body | undefined): void {
  if (body && 'inTab' in body) window.sessionStorage.removeItem(body.inTab);
}
