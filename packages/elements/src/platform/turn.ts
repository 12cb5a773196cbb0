import type { Turn } from '@civic-elements/core/requests';
import { asked, type DeviceStore } from './device-store.js';
import { uniqueKey } from './unique-key.js';
import { wait } from './wait.js';

/** The room of a database in which leases are kept, by name. */
export const leaseRoom = 'leases';

/** Milliseconds after which a tab that has not said that it is still there has lost its turn; it says so three times in that time. */
const leaseTime = 15_000;

interface Lease {
  readonly name: string;
  readonly holder: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** By the browser's own locks, which end with the tab that holds them. */
class LockTurn implements Turn {
  async whileAlone<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
    return navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
  }
}

/**
 * By a lease in the database, for pages without https, where browsers have no locks. A tab that slept past its lease may wake and go on, so
 * what is done in a turn has to be guarded by itself: entries by their versions, sends by the time since they were written down.
 */
class LeaseTurn implements Turn {
  readonly #holder = uniqueKey();
  readonly #busy = new Set<string>();

  constructor(private readonly store: DeviceStore, private readonly now: () => number, private readonly time: number) {}

  async whileAlone<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
    if (this.#busy.has(name) || !(await this.#take(name))) return undefined;
    this.#busy.add(name);
    const done = new AbortController();
    void this.#holdOn(name, done.signal);
    try {
      return await work();
    } finally {
      done.abort();
      this.#busy.delete(name);
      await this.#leave(name).catch(() => undefined);
    }
  }

  async #holdOn(name: string, done: AbortSignal): Promise<void> {
    for (;;) {
      await wait(this.time / 3, done);
      if (done.aborted || !(await this.#take(name).catch(() => true))) return;
    }
  }

  /** True when the lease is this tab's from now on. */
  async #take(name: string): Promise<boolean> {
    return this.store.change([leaseRoom], async (rooms) => {
      const lease = (await asked(rooms(leaseRoom).get(name))) as Lease | undefined;
      const now = this.now();
      // One that ends later than any lease can was made by a clock that has been set since.
      const isOthers = lease !== undefined && lease.holder !== this.#holder && lease.until > now && lease.until <= now + 2 * this.time;
      if (isOthers) return false;
      await asked(rooms(leaseRoom).put({ name, holder: this.#holder, until: now + this.time } satisfies Lease));
      return true;
    });
  }

  async #leave(name: string): Promise<void> {
    await this.store.change([leaseRoom], async (rooms) => {
      const lease = (await asked(rooms(leaseRoom).get(name))) as Lease | undefined;
      if (lease?.holder === this.#holder) await asked(rooms(leaseRoom).delete(name));
    });
  }
}

export interface TurnOptions {
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Milliseconds a lease lasts unless it is taken again. */
  readonly leaseTime?: number;
  /** False to do without the browser's locks. */
  readonly locks?: boolean;
}

/** Turns among all tabs of the site. `store` has a room named `leaseRoom`. */
export function openTurn(store: DeviceStore, options: TurnOptions = {}): Turn {
  const hasLocks = options.locks ?? navigator.locks !== undefined;
  return hasLocks ? new LockTurn() : new LeaseTurn(store, options.now ?? Date.now, options.leaseTime ?? leaseTime);
}
