import { CityError, type CityErrorKind } from '../requests/index.js';
import type { HttpMeans } from './http-means.js';
import { stopped } from './share.js';
import { whyUnreachable } from './why-unreachable.js';

export interface HttpCall {
  readonly url: string;
  /** A form to post; without it the call is a GET. */
  readonly body?: URLSearchParams;
  /** Ask the city even if the browser has an answer of a moment ago. */
  readonly fresh?: boolean;
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly text: string;
  readonly retryAfter: string | null;
}

/** A post is not sent on: a browser would make a read of it, and take the city's list for the answer. */
function initFor({ body, fresh }: HttpCall, signal: AbortSignal): RequestInit {
  const common: RequestInit = { credentials: 'omit', signal };
  if (body) return { ...common, method: 'POST', body, redirect: 'manual' };
  return fresh ? { ...common, cache: 'no-cache' } : common;
}

/** One HTTP call. Any status is an answer; rejects with `CityError` when there is none. Never repeats anything. */
export async function httpCall(call: HttpCall, means: HttpMeans): Promise<HttpAnswer> {
  const { body, signal } = call;
  const isPost = body !== undefined;
  if (signal?.aborted) throw stopped();
  if (isPost && !means.online()) throw new CityError('offline', 'This device has no network');

  const controller = new AbortController();
  let end: 'timed-out' | 'stopped' | undefined;
  let giveUp: (error: unknown) => void = () => {};
  // A race as well as a signal: a fetch that was passed in may not listen to its signal.
  const ended = new Promise<never>((_, reject) => { giveUp = reject; });
  ended.catch(() => {});
  const finish = (why: 'timed-out' | 'stopped'): void => {
    end ??= why;
    controller.abort();
    giveUp(end);
  };
  const stop = (): void => finish('stopped');
  signal?.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => finish('timed-out'), means.timeout);

  let response: Response | undefined;
  try {
    response = await Promise.race([means.fetch(call.url, initFor(call, controller.signal)), ended]);
    if (response.type === 'opaqueredirect' || (isPost && response.status >= 300 && response.status < 400)) {
      throw new TypeError('it sends the request on. Make the address it sends to the endpoint');
    }
    const text = await Promise.race([response.text(), ended]);
    const { status, ok, headers } = response;
    return { status, ok, text, retryAfter: headers.get('retry-after') };
  } catch (cause) {
    const fail = (kind: CityErrorKind, message: string): CityError => new CityError(kind, message, { mayHaveArrived: isPost, cause, httpStatus: response?.status });
    if (end === 'stopped') throw stopped(isPost);
    if (end) throw fail(end, `No answer from ${call.url} in ${means.timeout} ms`);
    if (response) throw fail('unreadable', `The answer of ${call.url} cannot be read: ${String(cause)}`);
    if (!means.online()) throw fail('offline', 'This device has no network');
    throw fail('unreachable', await whyUnreachable(call.url, means));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
