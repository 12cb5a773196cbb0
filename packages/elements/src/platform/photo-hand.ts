import { redraw, type RedrawOrder, type Redrawn } from './photo-worker.js';

interface UrlPolicy {
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): UrlPolicy;
}

let policy: UrlPolicy | undefined;

/** The address of the one script this package runs in a worker, as Trusted Types want it. Throws where the page does not allow the policy. */
function workerUrl(): URL {
  // Bundlers know these words and ship the file; `no-inline` keeps Vite from making a data: address of it, which strict policies do not run.
  const url = new URL('./photo-worker.js?no-inline', import.meta.url);
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('civic-elements-worker', {
    createScriptURL: (asked) => {
      if (asked !== url.href) throw new TypeError('Only the photo worker');
      return asked;
    },
  });
  return policy.createScriptURL(url.href) as URL;
}

/** A script that was found answers in much less; one that a policy stops in silence never does. */
const patience = 5000;
/** A phone may need some seconds for a large picture; a worker that ran out of memory never answers. */
const longestWork = 60_000;

/** Redraws photos one after another, in the page or beside it. */
export interface PhotoHand {
  readonly at: 'worker' | 'page';
  redraw(order: RedrawOrder): Promise<Redrawn>;
  close(): void;
}

export const handInPage: PhotoHand = { at: 'page', redraw, close: () => undefined };

/** The next message, or undefined when the worker fails or says nothing in time. */
function nextFrom<T>(worker: Worker, within: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const done = (value?: T): void => {
      clearTimeout(timer);
      listening.abort();
      resolve(value);
    };
    const timer = setTimeout(() => done(), within);
    const { signal } = listening;
    worker.addEventListener('message', ({ data }: MessageEvent<T>) => done(data), { signal });
    worker.addEventListener('messageerror', () => done(), { signal });
    worker.addEventListener('error', (event) => {
      // What the page can do as well is no fault to be written into its console.
      event.preventDefault();
      done();
    }, { signal });
  });
}

/**
 * A worker, so that the page stays quick; or the page itself, where workers are missing, the script is not beside this one or on
 * another site, or the page's policy forbids it. Never rejects.
 */
export async function photoHand(within = longestWork): Promise<PhotoHand> {
  if (typeof Worker === 'undefined') return handInPage;
  let worker: Worker;
  try {
    worker = new Worker(workerUrl(), { type: 'module', name: 'civic-photos' });
  } catch {
    return handInPage;
  }
  if ((await nextFrom(worker, patience)) !== 'ready') {
    worker.terminate();
    return handInPage;
  }
  let isLost = false;
  return {
    get at() { return isLost ? 'page' : 'worker'; },
    redraw: async (order) => {
      if (isLost) return redraw(order);
      const answer = nextFrom<Redrawn>(worker, within);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other side than this page
      worker.postMessage(order);
      const redrawn = await answer;
      if (redrawn) return redrawn;
      // What was too much for the worker would be too much for the page, and take the page with it. An answer that comes
      // after all would be taken for that of the next photo: hence no next one there.
      isLost = true;
      worker.terminate();
      return { problem: 'too-large' };
    },
    close: () => worker.terminate(),
  };
}
