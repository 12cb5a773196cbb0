/** Work in small steps, each short enough not to be felt, with a result at the end. */
export type Steps<Result> = Generator<undefined, Result>;

/** The means to work in slices: a clock in milliseconds, and a pause that lets the page breathe. */
export interface Slices {
  now(): number;
  pause(): Promise<void>;
  /** The longest time to work without a pause, in milliseconds; 12 if not said. */
  readonly longest?: number;
}

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export async function inSlices<Result>(steps: Steps<Result>, slices: Slices, signal?: AbortSignal): Promise<Result> {
  let begun = slices.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slices.now() - begun < (slices.longest ?? 12)) continue;
    await slices.pause();
    signal?.throwIfAborted();
    begun = slices.now();
  }
}
