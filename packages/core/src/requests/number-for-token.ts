import type { City } from './city.js';
import { CityError } from '../calls/index.js';

export interface NumberMeans {
  readonly city: City;
  /** Resolves after so many milliseconds; rejects or resolves early when the signal is aborted. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly signal?: AbortSignal;
}

/** 2 s at first, doubling to a minute: about ten minutes in all, after which a resident should not have to keep the page open. */
const waits = [2, 4, 8, 16, 30, 60, 60, 60, 60, 60, 60, 60, 60, 60].map((seconds) => seconds * 1000);

/** However long a busy city asks to be left alone, a page that is open asks again within this. */
const longestWait = 10 * 60_000;

/** Milliseconds until the number is asked for again after so many times in vain; every ten minutes in the end. */
export function pauseForNumber(tries: number, askedToWait = 0): number {
  return Math.max(waits[tries] ?? longestWait, Math.min(askedToWait, longestWait));
}

/**
 * Waits for the number behind a token. Undefined when it did not come while waiting, or the caller gave up; the token
 * stays good. A passing fault of the network or the city is waited out like "not yet",
 * as long as a busy city asks for.
 */
export async function numberForToken(token: string, { city, wait, signal }: NumberMeans): Promise<string | undefined> {
  let askedToWait = 0;
  for (const pause of waits) {
    try {
      await wait(Math.max(pause, Math.min(askedToWait, longestWait)), signal);
    } catch {
      return undefined;
    }
    if (signal?.aborted) return undefined;
    try {
      const number = await city.numberFor(token, signal ? { signal } : {});
      if (number !== undefined) return number;
      askedToWait = 0;
    } catch (error) {
      askedToWait = error instanceof CityError ? (error.retryAfter ?? 0) : 0;
    }
  }
  return undefined;
}
