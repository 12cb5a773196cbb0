import { CityError, type CityErrorKind } from './city-error.js';
import type { HttpMeans } from './http-means.js';
import { stopped } from './stopped.js';

export interface HttpCall {
  readonly url: string;
  /** A form, JSON as text, or a form in parts that says its own type, to post; without it the call is a GET. */
  readonly body?: URLSearchParams | Blob | string;
  /** Beyond what a form or JSON says by itself, such as a key. Each one makes a browser ask the other site first. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Ask the city even if the browser has an answer of a moment ago. */
  readonly fresh?: boolean;
  /** The answer is wanted as bytes, not as text. */
  readonly asBytes?: boolean;
  /** Milliseconds beyond the usual that this call may take, because it carries much. */
  readonly patience?: number;
  /** Asked at the very moment a post would leave; false stops it, certain not to have left. */
  readonly mayGo?: () => boolean;
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly text: string;
  /** Where they were asked for; the text is then empty. */
  readonly bytes?: Uint8Array;
  readonly retryAfter: string | null;
}

/** A post is not sent on: a browser would make a read of it, and take the city's list for the answer. */
function initFor({ body, headers, fresh }: HttpCall, signal: AbortSignal): RequestInit {
  const said = typeof body === 'string' ? { 'content-type': 'application/json', ...headers } : headers;
  const common: RequestInit = { credentials: 'omit', signal, ...(said && { headers: said }) };
  if (body) return { ...common, method: 'POST', body, redirect: 'manual' };
  return fresh ? { ...common, cache: 'no-cache' } : common;
}

/** One HTTP call. Any status is an answer; rejects with `CityError` when there is none. Never repeats anything. */
export async function httpCall(call: HttpCall, means: HttpMeans): Promise<HttpAnswer> {
  const { body, signal, patience = 0 } = call;
  const timeout = means.timeout + patience;
  const isPost = body !== undefined;
  if (signal?.aborted) throw stopped();
  if (isPost && !means.online()) throw new CityError('offline', 'This device has no network');
  if (isPost && call.mayGo?.() === false) throw stopped();

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
  const timer = setTimeout(() => finish('timed-out'), timeout);

  let response: Response | undefined;
  try {
    response = await Promise.race([means.fetch(call.url, initFor(call, controller.signal)), ended]);
    if (response.type === 'opaqueredirect' || (isPost && response.status >= 300 && response.status < 400)) {
      throw new TypeError('it sends the request on. Make the address it sends to the endpoint');
    }
    const { status, ok, headers } = response;
    const answer = { status, ok, retryAfter: headers.get('retry-after') };
    if (call.asBytes) return { ...answer, text: '', bytes: new Uint8Array(await Promise.race([response.arrayBuffer(), ended])) };
    return { ...answer, text: await Promise.race([response.text(), ended]) };
  } catch (cause) {
    const fail = (kind: CityErrorKind, message: string): CityError => new CityError(kind, message, { mayHaveArrived: isPost, cause, httpStatus: response?.status });
    if (end === 'stopped') throw stopped(isPost);
    if (end) throw fail(end, `No answer from ${call.url} in ${timeout} ms`);
    if (response) throw fail('unreadable', `The answer of ${call.url} cannot be read: ${String(cause)}`);
    if (!means.online()) throw fail('offline', 'This device has no network');
    // Said to developers alone, so it is loaded when there is something to say; without a network that cannot be had either.
    const { whyUnreachable } = await import('./why-unreachable.js').catch(() => ({ whyUnreachable: undefined }));
    throw fail('unreachable', (await whyUnreachable?.(call.url, means)) ?? `No answer from ${call.url}`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
