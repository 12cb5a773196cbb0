import { unlessAside } from './page-aside.js';

/** Milliseconds. A browser that cannot open its database sometimes never says so. */
const patienceToOpen = 3000;
/** Milliseconds. Nor does one in which something else holds the rooms and never lets go. Long enough for a slow phone that writes a photo. */
const patienceToWrite = 20_000;

export interface DeviceStoreOptions {
  readonly name: string;
  readonly version: number;
  /** Makes what a fresh or older database lacks. */
  readonly prepare: (database: IDBDatabase, from: number) => void;
  /** Milliseconds after which a change that has not come to an end is given up. Default 20,000. */
  readonly patience?: number;
}

/** The rooms of a database within one transaction. */
export type Rooms = (name: string) => IDBObjectStore;

/** A database on this device, shared by all tabs of the site. */
export interface DeviceStore {
  /**
   * All of it happens or none. Resolves once it is on the disk; rejects with the browser's error, `QuotaExceededError` when there is no
   * room, or an error when it could not be begun or ended in time: then nothing was written. Within `act` nothing may be awaited but the database.
   */
  change<T>(rooms: readonly string[], act: (rooms: Rooms) => Promise<T>): Promise<T>;
  look<T>(rooms: readonly string[], act: (rooms: Rooms) => Promise<T>): Promise<T>;
  close(): void;
}

/** What a request of the database comes to. */
export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database did not say why')));
  });
}

/** Rejects where there is none, an older tab holds it, a newer version made it, or it does not answer. */
function openDatabase({ name, version, prepare }: DeviceStoreOptions): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    let isLate = false;
    const giveUp = (why: unknown): void => {
      isLate = true;
      clearTimeout(timer);
      reject(why);
    };
    const timer = setTimeout(() => giveUp(new Error('The database does not answer')), patienceToOpen);
    opening.addEventListener('upgradeneeded', ({ oldVersion }) => prepare(opening.result, oldVersion));
    opening.addEventListener('blocked', () => giveUp(new Error('An older tab holds the database')));
    opening.addEventListener('error', () => giveUp(opening.error));
    opening.addEventListener('success', () => {
      clearTimeout(timer);
      const database = opening.result;
      // Else this tab would be the one that holds up a newer version.
      database.addEventListener('versionchange', () => database.close());
      if (isLate) database.close();
      else resolve(database);
    });
  });
}

/** A database that is damaged is left as it lies, and another takes its place: nothing can be read in it, but nothing is torn down either. */
async function openSound(options: DeviceStoreOptions): Promise<IDBDatabase> {
  try {
    return await openDatabase(options);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'UnknownError') throw error;
    return openDatabase({ ...options, name: `${options.name}-anew` });
  }
}

/** Resolves once the transaction is on the disk; rejects when it is certain that nothing of it will be. */
async function endOf(transaction: IDBTransaction, patience: number, leaving: AbortSignal): Promise<void> {
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      // Given up is given up, also in browsers that only say so when whatever held it up has ended.
      const giveUp = (why: string): unknown => abort(transaction) && reject(new Error(why));
      timer = setTimeout(giveUp, patience, 'The database does not answer');
      // In WebKit no other page of the site can write as long as one lies aside with something under way.
      leaving.addEventListener('abort', () => giveUp('The page was left'), { signal: over.signal });
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The database gave up')));
    });
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

/** False where it has ended by itself, or is past the point. */
function abort(transaction: IDBTransaction): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    return false;
  }
}

/** Rejects when this browser lets nothing be kept (a private window, a frame of another site), or an older tab holds the database. */
export async function openDeviceStore(options: DeviceStoreOptions): Promise<DeviceStore> {
  let database = await openSound(options);
  let isClosed = false;

  async function within<T>(mode: IDBTransactionMode, rooms: readonly string[], act: (rooms: Rooms) => Promise<T>, leaving: AbortSignal): Promise<T> {
    let transaction: IDBTransaction;
    const begin = (): IDBTransaction => database.transaction([...rooms], mode, { durability: 'strict' });
    try {
      transaction = begin();
    } catch {
      // Closed for a newer version, or cleared by the person in the browser's settings: once more from the start.
      database = await openSound(options);
      transaction = begin();
    }
    const ended = endOf(transaction, options.patience ?? patienceToWrite, leaving);
    const failed = new Promise<never>((_resolve, reject) => ended.catch(reject));
    failed.catch(() => undefined);
    let result: T;
    try {
      result = await Promise.race([act((name) => transaction.objectStore(name)), failed]);
    } catch (error) {
      // Where it gave up by itself, that is what went wrong.
      if (!abort(transaction)) await ended;
      throw error;
    }
    await ended;
    // What was handed over in the last moment is still written down, and nothing stays open for it.
    if (isClosed) database.close();
    return result;
  }

  return {
    change: (rooms, act) => unlessAside((leaving) => within('readwrite', rooms, act, leaving)),
    look: (rooms, act) => unlessAside((leaving) => within('readonly', rooms, act, leaving)),
    close: () => {
      isClosed = true;
      database.close();
    },
  };
}
