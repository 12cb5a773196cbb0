import type { City, SendOptions } from './city.js';
import { CityError, type CityErrorKind, type CityProblem } from '../calls/index.js';
import type { Attempt, Draft } from './draft.js';
import { lookForSent } from './look-for-sent.js';
import type { ShrinkPhoto } from './photo.js';
import type { PhotoShelf } from './photo-shelf.js';
import { outgoingRequest } from './outgoing-request.js';
import type { NumberComes, QuestionOrNote } from './service.js';

/**
 * What became of a try to send:
 * - `received`, `numbering`, `no-number`: the city has it, and said so. `photosNotTaken` names the photos it has not.
 * - `kept`: it certainly did not arrive; the draft is whole and may be sent again.
 * - `unsure`: it may have arrived; the draft is whole, and the next try first looks.
 * - `refused`: the city read it and wants something changed, or has it already.
 */
export type Outcome =
  | { readonly state: 'received'; readonly id: string } & Taken
  | { readonly state: 'numbering'; readonly token: string } & Taken
  | { readonly state: 'no-number' } & Taken
  | { readonly state: 'kept'; readonly because: CityErrorKind; readonly retryAfter?: number }
  | { readonly state: 'unsure'; readonly because: CityErrorKind; readonly retryAfter?: number }
  | { readonly state: 'refused'; readonly because: CityErrorKind; readonly problems: readonly CityProblem[]; readonly error: CityError };

interface Taken {
  readonly serviceNotice?: string;
  /** Ids of the draft's photos that did not go with it. Never empty. */
  readonly photosNotTaken?: readonly string[];
}

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
   * When it resolves to false it is not sent: another tab has it in hand.
   */
  readonly keep: (draft: Draft) => Promise<boolean | void>;
  /**
   * Whether these attempts are long enough ago for a clean miss in the city's list to mean that they did not arrive. Without it
   * this device's clock tells.
   */
  readonly missIsSure?: (uncertain: readonly Attempt[]) => boolean;
  /** Asked at the very moment the request would leave. */
  readonly mayGo?: SendOptions['mayGo'];
  /** Where the pictures of the draft's photos lie. Without it they do not go with it. */
  readonly shelf?: PhotoShelf;
  /** Makes a photo smaller for a city that finds it too large. */
  readonly shrink?: ShrinkPhoto;
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
  const lag = lagOf[means.numberComes ?? 'realtime'];
  const { missIsSure = (attempts) => attempts.every((attempt) => quietSince(attempt, now()) >= lag) } = means;
  const request = outgoingRequest(draft, means.questions, means.locale);
  const uncertain = draft.attempts.filter(({ mayHaveArrived }) => mayHaveArrived);
  if (uncertain.length > 0 && !city.knowsRepeats) {
    // Judged before the look: what the list shows is no younger than that.
    const isSure = missIsSure(uncertain);
    const found = await lookForSent(uncertain, city, now(), signal);
    if (found.state === 'found') return { state: 'received', id: found.id };
    if (found.state === 'cannot-tell') return { ...found, state: 'unsure' };
    if (!isSure) return { state: 'unsure', because: 'timed-out' };
  }

  // A request without photos, as most are, need not load how they go.
  const ids = draft.photos.map(({ id }) => id);
  const { photos, left } = ids.length === 0 ? { photos: [], left: ids }
    : await import('./photos-to-send.js').then(({ photosToSend }) => photosToSend(draft, uncertain, means), () => ({ photos: [], left: ids }));
  const at = now();
  const { serviceCode, words, place } = request;
  const keepWith = async (mayHaveArrived: boolean): Promise<boolean> => {
    try {
      const written = await means.keep({ ...draft, attempts: [...draft.attempts, { at, mayHaveArrived, serviceCode, words, place, ...(photos.length > 0 && { photos: photos.length }) }] });
      return written !== false;
    } catch {
      // The page has told the resident that this browser cannot keep; the answers are still on the page.
      return true;
    }
  };
  if (!(await keepWith(true))) return { state: 'kept', because: 'stopped' };
  try {
    const options = { ...(signal && { signal }), ...(means.shrink && { shrink: means.shrink }), ...(means.mayGo && { mayGo: means.mayGo }) };
    const { id, token, serviceNotice, photosNotTaken = [] } = await city.send(photos.length > 0 ? { ...request, photos } : request, options);
    const missing = ids.filter((photo) => left.includes(photo) || photosNotTaken.includes(photo));
    const taken: Taken = { ...(serviceNotice && { serviceNotice }), ...(missing.length > 0 && { photosNotTaken: missing }) };
    if (id !== undefined) return { state: 'received', id, ...taken };
    if (token !== undefined) return { state: 'numbering', token, ...taken };
    return { state: 'no-number', ...taken };
  } catch (error) {
    const failure = error instanceof CityError ? error : new CityError('failed', 'The city adapter threw something else', { cause: error, mayHaveArrived: true });
    const { kind: because, retryAfter } = failure;
    const why = { because, ...(retryAfter !== undefined && { retryAfter }) };
    if (failure.mayHaveArrived) return { state: 'unsure', ...why };
    // What went before stays uncertain; only this attempt is known not to have arrived.
    await keepWith(false);
    switch (failure.kind) {
      case 'refused':
      case 'duplicate':
      case 'not-found':
      case 'not-allowed':
        return { state: 'refused', because: failure.kind, problems: failure.problems, error: failure };
      default:
        return { state: 'kept', ...why };
    }
  }
}
