import { CityError } from '../requests/index.js';
import { readAnswer } from './answer-text.js';
import { treeOfJson, type XmlElement, type XmlReader } from './answer-tree.js';
import { httpCall, type HttpAnswer, type HttpCall, type HttpMeans } from '../calls/index.js';
import { refusal, refusalInDisguise } from './refusal.js';
import { readProblems } from './wire-problems.js';

export type Format = 'json' | 'xml';

export interface LineMeans extends HttpMeans {
  readonly endpoint: string;
  readonly now: () => number;
  readonly readXml?: XmlReader;
  /** The format to speak, where it is known beforehand. */
  readonly format?: Format;
}

export interface Question extends Omit<HttpCall, 'url'> {
  /** Below the endpoint, without suffix. */
  readonly path: string;
  readonly query?: URLSearchParams;
}

/** A line to one city's server. It remembers the format that worked. */
export interface Line {
  /**
   * Asks once per format until one is understood; a post is made once and never again. `read` returns undefined for
   * what is not the answer it expects. Rejects with `CityError` alone.
   */
  ask<T>(question: Question, read: (tree: XmlElement) => T | undefined): Promise<T>;
  readonly format: Format | undefined;
  readonly base: string;
}

/** Kinds after which a look at the service list says nothing about the format, so that a post had better not be tried. */
export const noConnection: ReadonlySet<string> = new Set(['offline', 'unreachable', 'timed-out', 'busy', 'failed', 'stopped']);

/** What an answer means: a value, a no that is final, or a reason to try the other format. */
type Heard<T> = { readonly value: T } | { readonly error: CityError; readonly understood: boolean };

function hear<T>(answer: HttpAnswer, url: string, isPost: boolean, means: LineMeans, read: (tree: XmlElement) => T | undefined): Heard<T> {
  const { ok, status, text } = answer;
  const about = { url, isPost, now: means.now() };
  let tree: XmlElement | undefined;
  let cause: unknown;
  try {
    // 201, 202 and 204 say all there is to say without a body; 200 without one is a broken answer.
    tree = text === '' && [201, 202, 204].includes(status) ? treeOfJson([]) : readAnswer(text, means.readXml);
    const value = ok ? read(tree) : undefined;
    if (value !== undefined) return { value };
  } catch (error) {
    cause = error;
  }
  if (ok) {
    const disguised = tree && refusalInDisguise(answer, tree, about);
    const error = disguised ?? new CityError('unreadable', `${url} answered something that is not GeoReport v2`, { mayHaveArrived: isPost, httpStatus: status, cause });
    return { error, understood: disguised !== undefined };
  }
  const isClear = [401, 403, 408, 429].includes(status) || (status >= 500 && status !== 501);
  const isExplained = tree !== undefined && status !== 406 && status !== 415 && readProblems(tree).length > 0;
  return { error: refusal(answer, tree, about), understood: isClear || isExplained };
}

export function lineTo(means: LineMeans): Line {
  const base = means.endpoint.trim().replace(/\/+$/, '');
  let known = means.format;

  async function ask<T>({ path, query, ...call }: Question, read: (tree: XmlElement) => T | undefined): Promise<T> {
    const isPost = call.body !== undefined;
    const before = known;
    const usual = known ?? 'json';
    const formats: readonly Format[] = isPost || !means.readXml ? [usual] : [usual, usual === 'json' ? 'xml' : 'json'];
    let first: CityError | undefined;
    for (const format of formats) {
      const url = `${base}/${path}.${format}`;
      const search = query && String(query) ? `?${query}` : '';
      const heard = await httpCall({ ...call, url: url + search }, means).then(
        (answer) => hear(answer, url, isPost, means, read),
        (error: CityError): Heard<T> => {
          // Half a body or one that cannot be unpacked: the other format may still come through.
          if (error.kind !== 'unreadable') throw error;
          return { error, understood: false };
        },
      );
      if ('value' in heard) {
        known ??= format;
        return heard.value;
      }
      if (heard.understood && heard.error.problems.length > 0) known ??= format;
      first ??= heard.error;
      if (heard.understood) throw heard.error;
      const isStatus = heard.error.kind !== 'unreadable' && ![406, 415].includes(heard.error.httpStatus ?? 0);
      // A city whose format is known means its 404.
      if (before !== undefined && isStatus) break;
    }
    throw first ?? new CityError('unreachable', 'Nothing was asked');
  }

  return {
    ask,
    get format() { return known; },
    base,
  };
}
