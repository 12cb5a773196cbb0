import { readStoppers, watchFor, type Stopper, type StopperWatch } from '@civic-elements/core/requests';
import { readJson } from '../../platform/read-json.js';
import type { BesideMeans } from '../request-form-state.js';

/** Milliseconds after which a file that did not come is asked for again, with the next words. */
const patience = 5000;

/** What the city wants read before a request goes on, from the page or from a file. */
export class StoppersGiven {
  private watch: StopperWatch | undefined;
  private from: unknown;
  private failedAt: number | undefined;
  private last: { readonly words: string; readonly code: string; readonly found: Stopper | undefined } | undefined;

  constructor(private readonly changed: () => void) {}

  /** The gravest for these words and this service, as far as the list is there. */
  find({ stoppers, stoppersSrc }: BesideMeans, words: string, code: string): Stopper | undefined {
    const from = stoppers ?? stoppersSrc.trim();
    if (from !== this.from) this.forget(from);
    if (!this.watch && stoppers) this.take(stoppers);
    else if (!this.watch && from) void this.fetch(from as string);
    if (!this.watch) return undefined;
    if (this.last?.words !== words || this.last.code !== code) this.last = { words, code, found: this.watch(words, code) };
    return this.last.found;
  }

  private forget(from: unknown): void {
    this.from = from;
    this.watch = this.last = this.failedAt = undefined;
  }

  private take(json: unknown): void {
    this.watch = watchFor(readStoppers(json));
  }

  private async fetch(src: string): Promise<void> {
    if (this.failedAt !== undefined && performance.now() - this.failedAt < patience) return;
    // While it is on its way nobody asks again.
    this.failedAt = Infinity;
    try {
      const json = await readJson(src);
      if (src !== this.from) return;
      this.take(json);
      this.changed();
    } catch {
      if (src === this.from) this.failedAt = performance.now();
    }
  }
}
