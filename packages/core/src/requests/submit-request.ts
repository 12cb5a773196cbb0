import type { City } from './city.js';
import { CityError, type CityErrorKind, type CityProblem } from './city-error.js';
import type { Attempt, Draft } from './draft.js';
import { lookForSent } from './look-for-sent.js';
import { outgoingRequest } from './outgoing-request.js';
import type { NumberComes, QuestionOrNote } from './service.js';

/**
 * What became of a try to send:
 * - `received`, `numbering`, `no-number`: the city has it, and said so.
 * - `kept`: it certainly did not arrive; the draft is whole and may be sent again.
 * - `unsure`: it may have arrived; the draft is whole, and the next try first looks.
 * - `refused`: the city read it and wants something changed, or has it already.
 */
export type Outcome =
  | { readonly state: 'received'; readonly id: string; readonly serviceNotice?: string }
  | { readonly state: 'numbering'; readonly token: string; readonly serviceNotice?: string }
  | { readonly state: 'no-number'; readonly serviceNotice?: string }
  | { readonly state: 'kept'; readonly because: CityErrorKind; readonly retryAfter?: number }
  | { readonly state: 'unsure'; readonly because: CityErrorKind }
  | { readonly state: 'refused'; readonly because: CityErrorKind; readonly problems: readonly CityProblem[]; readonly error: CityError };

export interface SubmitMeans {
  readonly city: City;
  readonly questions: readonly QuestionOrNote[];
  /** When this service's number comes; `realtime` where it is not said. Tells how far a clean miss in the list can be trusted. */
  readonly numberComes?: NumberComes;
  /** BCP 47; how typed numbers and months are read. */
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /**
   * Writes the draft down. Awaited before anything is sent, so that a page that dies in mid-send knows of the attempt.
   * When it rejects the request is sent all the same: a browser that cannot keep must not keep a resident from the city.
   */
  readonly keep: (draft: Draft) => Promise<void>;
  readonly signal?: AbortSignal;
}

/** How long a city's list may lag behind what it took, before a clean miss there means that it did not arrive. */
export const listLag = 2 * 60_000;

/**
 * A request whose number comes later is listed only with its number, which may take a city's night; one that never gets
 * a number may never be listed.
 */
const lagOf: Readonly<Record<NumberComes, number>> = { realtime: listLag, batch: 24 * 60 * 60_000, blackbox: Infinity };

/** How long ago that was. A clock that was far ahead then, and was set right since, says nothing: long enough. */
function quietSince(attempt: Attempt, now: number): number {
  return attempt.at - now > listLag ? Number.MAX_VALUE : now - attempt.at;
}

/**
 * Sends a draft once. Never rejects: every way it can go is an outcome. An earlier attempt that may have arrived is
 * looked for first, unless the city itself can tell a repeat by its key; so nothing is sent twice.
 */
export async function submitRequest(draft: Draft, means: SubmitMeans): Promise<Outcome> {
  const { city, now, signal } = means;
  const request = outgoingRequest(draft, means.questions, means.locale);
  const uncertain = draft.attempts.filter(({ mayHaveArrived }) => mayHaveArrived);
  if (uncertain.length > 0 && !city.knowsRepeats) {
    const found = await lookForSent(uncertain, city, now(), signal);
    if (found.state === 'found') return { state: 'received', id: found.id };
    if (found.state === 'cannot-tell') return { state: 'unsure', because: found.because };
    if (uncertain.some((attempt) => quietSince(attempt, now()) < lagOf[means.numberComes ?? 'realtime'])) return { state: 'unsure', because: 'timed-out' };
  }

  const at = now();
  const { serviceCode, words, place } = request;
  const keepWith = async (mayHaveArrived: boolean): Promise<void> => {
    try {
      await means.keep({ ...draft, attempts: [...draft.attempts, { at, mayHaveArrived, serviceCode, words, place }] });
    } catch {
      // The page has told the resident that this browser cannot keep; the answers are still on the page.
    }
  };
  await keepWith(true);
  try {
    const { id, token, serviceNotice } = await city.send(request, signal ? { signal } : {});
    const notice = serviceNotice ? { serviceNotice } : {};
    if (id !== undefined) return { state: 'received', id, ...notice };
    if (token !== undefined) return { state: 'numbering', token, ...notice };
    return { state: 'no-number', ...notice };
  } catch (error) {
    const failure = error instanceof CityError ? error : new CityError('failed', 'The city adapter threw something else', { cause: error, mayHaveArrived: true });
    if (failure.mayHaveArrived) return { state: 'unsure', because: failure.kind };
    // What went before stays uncertain; only this attempt is known not to have arrived.
    await keepWith(false);
    switch (failure.kind) {
      case 'refused':
      case 'duplicate':
      case 'not-found':
      case 'not-allowed':
        return { state: 'refused', because: failure.kind, problems: failure.problems, error: failure };
      default:
        return { state: 'kept', because: failure.kind, ...(failure.retryAfter === undefined ? {} : { retryAfter: failure.retryAfter }) };
    }
  }
}
