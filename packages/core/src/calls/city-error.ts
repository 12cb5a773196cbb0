/**
 * Why a city could not be asked:
 * - `offline`: this device has no network.
 * - `unreachable`: no answer at all (name, connection, or the browser refused because the city allows no other site).
 * - `timed-out`: no answer in time.
 * - `busy`: the city asks to come back later (429, 503).
 * - `failed`: the city's server broke (other 5xx).
 * - `unreadable`: an answer came that is not the protocol's (a login page, half a file).
 * - `refused`: the city read it and says no (400 and alike); `problems` say why.
 * - `not-allowed`: the site's key is missing or wrong (401, 403): nothing the resident can mend.
 * - `not-found`: no such thing (404).
 * - `duplicate`: the city says it has this request already.
 * - `stopped`: the caller gave up.
 */
export type CityErrorKind =
  | 'offline' | 'unreachable' | 'timed-out' | 'busy' | 'failed' | 'unreadable'
  | 'refused' | 'not-allowed' | 'not-found' | 'duplicate' | 'stopped';

/** One reason a city gave. `words` is short plain text fit to be shown, or empty when the city's text was not fit. */
export interface CityProblem {
  readonly code: string;
  readonly words: string;
}

export interface CityErrorDetails {
  readonly problems?: readonly CityProblem[];
  /** For a `send`: false only when it is certain that the city did not take the request. */
  readonly mayHaveArrived?: boolean;
  /** Milliseconds after which the city asks to be tried again. */
  readonly retryAfter?: number;
  /** HTTP status, where there was an answer. */
  readonly httpStatus?: number;
  readonly cause?: unknown;
}

/** The one error of the `City` port. The message is for developers; what a resident reads comes from the catalogue. */
export class CityError extends Error {
  override readonly name = 'CityError';
  readonly problems: readonly CityProblem[];
  readonly mayHaveArrived: boolean;
  readonly retryAfter: number | undefined;
  readonly httpStatus: number | undefined;

  constructor(readonly kind: CityErrorKind, message: string, details: CityErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.problems = details.problems ?? [];
    this.mayHaveArrived = details.mayHaveArrived ?? false;
    this.retryAfter = details.retryAfter;
    this.httpStatus = details.httpStatus;
  }
}
