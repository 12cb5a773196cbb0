import type { Clock } from '@civic-elements/core/requests';

/** This device's clock, and one that nobody can set. */
export const pageClock: Clock = { now: () => Date.now(), elapsed: () => performance.now() };
