import type { City, Drawer, Letter, OutboxEntry, PhotoShelf, ShrinkPhoto } from '@civic-elements/core/requests';
import { EntryOfAnotherTab } from '../../platform/entry-store.js';
import { openPageOutbox, type PageOutbox } from '../../platform/page-outbox.js';

export interface SendingMeans {
  readonly city: City;
  /** Names the city in this browser's outbox. */
  readonly cityName: string;
  /** What was learned of cities. */
  readonly memory: Drawer;
  readonly shelf?: PhotoShelf;
  readonly shrink?: ShrinkPhoto;
}

/** Hands requests to this browser's outbox, and tells what has become of them. It works until the signal is aborted. */
export class Sending {
  private readonly outbox: Promise<PageOutbox>;
  /** Where the browser had no room for one more: it goes from this page, as long as that is open. */
  private spare: Promise<PageOutbox> | undefined;

  constructor(private readonly means: SendingMeans, private readonly changed: (entries: readonly OutboxEntry[]) => void, private readonly signal: AbortSignal) {
    this.outbox = this.open(false);
  }

  /** Resolves to the entry, and to whether it survives a reload. Never rejects. */
  async hand(letter: Letter): Promise<{ readonly entry: OutboxEntry; readonly isKept: boolean }> {
    const outbox = await this.outbox;
    try {
      return { entry: await outbox.put(letter), isKept: outbox.keepsThroughReload };
    } catch (error) {
      // Sealed by a tab that cannot be asked any more, or written although the browser said otherwise: sent from here as well, it could go twice.
      if (error instanceof EntryOfAnotherTab) return { entry: { ...letter, state: 'needs-person', because: 'stopped', putAt: Date.now(), nextAt: 0, tries: 0, quiet: 0 }, isKept: true };
      const written = await this.find(letter.draft.key);
      if (written) return { entry: written, isKept: outbox.keepsThroughReload };
      this.spare ??= this.open(true);
      return { entry: await (await this.spare).put(letter), isKept: false };
    }
  }

  /** All of this city that can be read here. */
  async entries(): Promise<readonly OutboxEntry[]> {
    const boxes = await Promise.all([this.outbox, ...(this.spare ? [this.spare] : [])]);
    const lists = await Promise.all(boxes.map((box) => box.entries().catch(() => [])));
    return lists.flat().filter(({ city }) => city === this.means.cityName);
  }

  async find(key: string): Promise<OutboxEntry | undefined> {
    return (await this.entries()).find(({ draft }) => draft.key === key);
  }

  /** Sees to it now. */
  async again(key: string): Promise<void> {
    await this.each((box) => box.wake({ key }));
  }

  /** Gives it back to be changed; false when that is too late. */
  async takeBack(key: string): Promise<boolean> {
    const answers = await this.each((box) => box.takeBack(key).catch(() => false));
    return answers.every((answer) => answer);
  }

  async keepOnDevice(key: string): Promise<boolean> {
    return (await this.outbox).keepFor(key, 'device').then(() => true, () => false);
  }

  async forget(key: string): Promise<void> {
    await this.each((box) => box.forget(key).catch(() => undefined));
  }

  private async each<T>(act: (box: PageOutbox) => T | Promise<T>): Promise<readonly T[]> {
    return Promise.all([this.outbox, ...(this.spare ? [this.spare] : [])].map(async (box) => act(await box)));
  }

  private async open(inPageOnly: boolean): Promise<PageOutbox> {
    const { city, cityName, memory, shelf, shrink } = this.means;
    const outbox = await openPageOutbox({ cityOf: (name) => (name === cityName ? city : undefined), memory, inPageOnly, ...(shelf && { shelf }), ...(shrink && { shrink }) }, this.signal);
    const stop = outbox.hear(() => void this.look());
    this.signal.addEventListener('abort', stop, { once: true });
    void this.look();
    return outbox;
  }

  private async look(): Promise<void> {
    const entries = await this.entries();
    if (!this.signal.aborted) this.changed(entries);
  }
}
