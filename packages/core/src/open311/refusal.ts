import { CityError, type CityErrorKind } from '../requests/index.js';
import type { XmlElement } from './answer-tree.js';
import type { HttpAnswer } from '../calls/index.js';
import { problemsToShow, readProblems, saysDuplicate, type RawProblem } from './wire-problems.js';

const longestWait = 3_600_000;

/** Milliseconds from a Retry-After header, a number of seconds or an HTTP date; at most an hour. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestWait);
}

function kindOf(status: number): CityErrorKind {
  if (status === 401 || status === 403) return 'not-allowed';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408) return 'timed-out';
  if ([409, 425, 429, 503].includes(status)) return 'busy';
  return status >= 500 ? 'failed' : 'refused';
}

/** 409 is what a city says that is still busy with an earlier try of the same key; after 408, 425 and 5xx nothing is certain. */
function mayHaveTaken(status: number): boolean {
  return status >= 500 || [408, 409, 425].includes(status);
}

/** The problems of an answer that says no: of its tree, or a short text alone. */
function problemsOf(text: string, tree: XmlElement | undefined): readonly RawProblem[] {
  return tree ? readProblems(tree) : text.trim() === '' || text.trimStart().startsWith('<') ? [] : [{ code: '', said: text }];
}

/** The error for an answer with an error status. What a broken server says of its insides is not passed on. */
export function refusal(answer: HttpAnswer, tree: XmlElement | undefined, about: { url: string; isPost: boolean; now: number }): CityError {
  const { status, text, retryAfter } = answer;
  const raw = status >= 500 ? [] : problemsOf(text, tree);
  const isDuplicate = about.isPost && [400, 409, 422].includes(status) && saysDuplicate(raw);
  return new CityError(isDuplicate ? 'duplicate' : kindOf(status), `${about.url} answered ${status}`, {
    problems: problemsToShow(raw),
    mayHaveArrived: about.isPost && !isDuplicate && mayHaveTaken(status),
    httpStatus: status,
    retryAfter: readRetryAfter(retryAfter, about.now),
  });
}

/** The error for an answer that says 200 and means no. The status is taken from the body, where it names one. */
export function refusalInDisguise(answer: HttpAnswer, tree: XmlElement, about: { url: string; isPost: boolean; now: number }): CityError | undefined {
  const raw = readProblems(tree);
  if (raw.length === 0) return undefined;
  const named = raw.map(({ code }) => Number(code)).find((code) => Number.isInteger(code) && code >= 400 && code < 600);
  if (named !== undefined) return refusal({ ...answer, status: named }, tree, about);
  const kind = about.isPost && saysDuplicate(raw) ? 'duplicate' : 'refused';
  return new CityError(kind, `${about.url} answered ${answer.status} with an error`, {
    problems: problemsToShow(raw),
    // It neither names a number nor a status: whether it kept the request is anyone's guess.
    mayHaveArrived: about.isPost && kind !== 'duplicate',
    httpStatus: answer.status,
  });
}
