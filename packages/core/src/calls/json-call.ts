import { CityError, type CityErrorKind } from './city-error.js';
import { httpCall, type HttpAnswer, type HttpCall } from './http-call.js';
import type { HttpMeans } from './http-means.js';

const longestWait = 3_600_000;

/** Asks for JSON. Rejects with `CityError` alone, also for an answer that is none; a refusal says nothing of what was asked. */
export async function jsonCall(call: HttpCall, means: HttpMeans): Promise<unknown> {
  const answer = await httpCall(call, means);
  if (!answer.ok) throw refusalOf(answer, call.url);
  try {
    return JSON.parse(answer.text) as unknown;
  } catch (cause) {
    throw new CityError('unreadable', `${call.url} answered something that is not JSON`, { httpStatus: answer.status, cause });
  }
}

export function refusalOf({ status, retryAfter }: HttpAnswer, url: string): CityError {
  const wait = retryAfter !== null && /^\d+$/.test(retryAfter) ? Math.min(Number(retryAfter) * 1000, longestWait) : undefined;
  return new CityError(kindOf(status), `${url} answered ${status}`, { httpStatus: status, ...(wait !== undefined && { retryAfter: wait }) });
}

function kindOf(status: number): CityErrorKind {
  if (status === 401 || status === 403) return 'not-allowed';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408) return 'timed-out';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'failed' : 'refused';
}

/** What a reader made of an answer, or else the error that it is not what was expected. */
export function whole<Value>(value: Value | undefined, url: string): Value {
  if (value === undefined) throw new CityError('unreadable', `${url} answered something else than was expected`);
  return value;
}
