import { openOutbox, type City, type Drawer, type Outbox, type PhotoShelf, type ShrinkPhoto, type Turn } from '@civic-elements/core/requests';
import { DeviceEntryStore, openOutboxDatabase } from './entry-store.js';
import { isOnline, onNetworkChange } from './network.js';
import { openNews } from './tab-news.js';
import { pageClock } from './page-clock.js';
import { PageEntryStore } from './page-entry-store.js';
import { openTurn } from './turn.js';
import { wait } from './wait.js';

/** Milliseconds. A network that was just found often carries nothing yet, and of what fails then nobody can say for sure that it did not arrive. */
const settling = 1000;

export interface PageOutboxOptions {
  readonly cityOf: (city: string) => City | undefined;
  /** What was learned of cities; nothing of residents. */
  readonly memory: Drawer;
  /** Keeps nothing beyond this page's life: for a browser that has no room. */
  readonly inPageOnly?: boolean;
  readonly shelf?: PhotoShelf;
  readonly shrink?: ShrinkPhoto;
}

export interface PageOutbox extends Outbox {
  /** False where a reload loses what is in it, so that the resident can be told to keep the page open. */
  readonly keepsThroughReload: boolean;
}

/** The outbox of this browser, or of this page alone where the browser keeps nothing. Never rejects. It works until the signal is aborted. */
export async function openPageOutbox(options: PageOutboxOptions, signal: AbortSignal): Promise<PageOutbox> {
  const database = options.inPageOnly ? undefined : await openOutboxDatabase().catch(() => undefined);
  const device = database && new DeviceEntryStore(database);
  const outbox = openOutbox({
    ...options, store: device ?? new PageEntryStore(), turn: database ? openTurn(database) : aloneHere(), clock: pageClock, news: openNews('civic-outbox', signal), random: Math.random, wait,
  });
  await device?.tidy().catch(() => undefined);
  const stopNetwork = onNetworkChange((online) => online && setTimeout(outbox.wake, settling, 'online'));
  // A page that was just opened is as good a sign as a network that came back.
  if (isOnline()) outbox.wake('online');
  void outbox.keepGoing(signal).finally(() => {
    stopNetwork();
    database?.close();
  });
  return { ...outbox, keepsThroughReload: database !== undefined };
}

/** Where nothing is shared with other tabs there is nobody else to wait for; a second pass in this page is. */
function aloneHere(): Turn {
  let isTaken = false;
  return {
    async whileAlone(_name, work) {
      if (isTaken) return undefined;
      isTaken = true;
      try {
        return await work();
      } finally {
        isTaken = false;
      }
    },
  };
}
