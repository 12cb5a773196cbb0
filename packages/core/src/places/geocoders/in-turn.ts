import { stopped } from '../../calls/index.js';

export type InTurn = <Answer>(call: () => Promise<Answer>, signal?: AbortSignal) => Promise<Answer>;

/** Lets one call begin after the other, with at least so many milliseconds from one beginning to the next. */
export function inTurn(pause: number): InTurn {
  let free: Promise<void> = Promise.resolve();
  return async (call, signal) => {
    if (pause <= 0) return call();
    const mine = free;
    let begun = (): void => {};
    free = new Promise((resolve) => { begun = () => setTimeout(resolve, pause); });
    const given = (): void => begun();
    try {
      await Promise.race([mine, whenStopped(signal)]);
    } catch (error) {
      // Whoever gave up leaves the turn as it was.
      void mine.then(given, given);
      throw error;
    }
    begun();
    return call();
  };
}

function whenStopped(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(stopped());
    signal?.addEventListener('abort', () => reject(stopped()), { once: true });
  });
}
