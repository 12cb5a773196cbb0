import type { FoundPlace, Geocoder, SuggestOptions } from '@civic-elements/core/places';

/** How far a look-up has come. What was found before stays in sight until the next answer. */
export interface Lookup {
  readonly state: 'idle' | 'asking' | 'there' | 'missing';
  readonly found: readonly FoundPlace[];
}

/** Milliseconds without a key until what was typed is looked up. */
const rest = 300;
/** Fewer letters fit half a city. */
const fewestLetters = 3;
const idle: Lookup = { state: 'idle', found: [] };

/** Looks up what somebody types, a moment after the last key. The last answer wins; a failure is a state, and stops nobody. */
export class AddressLookup {
  now: Lookup = idle;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = new AbortController();

  constructor(private readonly bring: () => Promise<Geocoder | undefined>, private readonly options: () => SuggestOptions, private readonly changed: () => void) {}

  /** After each key. A service that may not be asked so is asked by `look` alone. */
  typed(words: string): void {
    this.stop();
    if (words.trim().length < fewestLetters) this.become(idle);
    else this.timer = setTimeout(() => void this.ask(words, true), rest);
  }

  /** At the press of a button. */
  look(words: string): void {
    this.stop();
    if (words.trim() !== '') void this.ask(words, false);
  }

  /** What is on its way is wanted no more. */
  stop(): void {
    this.end();
    if (this.now.state === 'asking') this.become({ ...this.now, state: this.now.found.length > 0 ? 'there' : 'idle' });
  }

  /** The page is left, or goes another way: whoever says so draws it anew. */
  forget(): void {
    this.end();
    this.now = idle;
  }

  private end(): void {
    clearTimeout(this.timer);
    this.asking.abort();
  }

  private async ask(words: string, whileTyping: boolean): Promise<void> {
    const { signal } = (this.asking = new AbortController());
    const geocoder = await this.bring();
    if (signal.aborted) return;
    if (!geocoder || (whileTyping && !geocoder.typeAhead)) return this.become(idle);
    this.become({ ...this.now, state: 'asking' });
    const found = await geocoder.suggest(words, { ...this.options(), signal }).catch(() => undefined);
    if (!signal.aborted) this.become(found ? { state: 'there', found } : { state: 'missing', found: [] });
  }

  private become(now: Lookup): void {
    if (now === this.now) return;
    this.now = now;
    this.changed();
  }
}
