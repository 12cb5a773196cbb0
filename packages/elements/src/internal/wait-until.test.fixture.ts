import { waitUntil as wait } from '@open-wc/testing';

/**
 * How long a test waits for what must come, in milliseconds: as long as a machine may take that does other things too. What is there
 * sooner is not waited for.
 */
export const patience = 30_000;

/** Until something is so; `message` says what did not come. */
export const waitUntil = (isSo: () => unknown, message = 'what was to come', { interval = 25 } = {}): Promise<void> => wait(isSo as () => boolean, message, { interval, timeout: patience });
