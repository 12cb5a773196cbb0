import { stopped } from './stopped.js';

interface Running<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

export type Share<T> = (key: string, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal) => Promise<T>;

/**
 * Lets callers that ask for the same at the same time share one call. Each may give up alone; the call itself is
 * stopped when none is left. Nothing is kept once it has ended.
 */
export function shareCalls<T>(): Share<T> {
  const running = new Map<string, Running<T>>();
  return (key, start, signal) => {
    if (signal?.aborted) return Promise.reject(stopped());
    let call = running.get(key);
    if (!call) {
      const controller = new AbortController();
      const promise = start(controller.signal).finally(() => {
        if (running.get(key)?.promise === promise) running.delete(key);
      });
      call = { promise, controller, waiting: 0 };
      running.set(key, call);
    }
    const mine = call;
    mine.waiting += 1;
    return new Promise<T>((resolve, reject) => {
      const leave = (): void => {
        reject(stopped());
        mine.waiting -= 1;
        if (mine.waiting > 0) return;
        if (running.get(key) === mine) running.delete(key);
        mine.controller.abort();
      };
      signal?.addEventListener('abort', leave, { once: true });
      const done = (): void => signal?.removeEventListener('abort', leave);
      mine.promise.then((value) => { done(); resolve(value); }, (error: unknown) => { done(); reject(error); });
    });
  };
}
