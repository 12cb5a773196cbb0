/** An answer of the city that is asked for once for each key. The latest key wins; one that cannot be had tells nothing, and nobody waits for it. */
export class AskedOnce<T> {
  answer: T | undefined;
  key = '';
  private stop = new AbortController();

  constructor(private readonly came: (answer: T) => void) {}

  /** An empty key asks nothing. What is known of another key is kept until the new answer is there where `keeps` is set. */
  want(key: string, ask: (signal: AbortSignal) => Promise<T>, keeps = false): void {
    if (key === this.key) return;
    this.leave();
    this.key = key;
    if (!keeps) this.answer = undefined;
    if (key !== '') void this.ask(key, ask);
  }

  /** Ends what is on its way; the next wish asks again. */
  leave(): void {
    this.stop.abort();
    this.stop = new AbortController();
    this.key = '';
  }

  private async ask(key: string, ask: (signal: AbortSignal) => Promise<T>): Promise<void> {
    const { signal } = this.stop;
    try {
      const answer = await ask(signal);
      if (signal.aborted || key !== this.key) return;
      this.answer = answer;
      this.came(answer);
    } catch {
      // What a request is about is told without it.
    }
  }
}
