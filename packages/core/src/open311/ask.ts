import { CityError } from '../requests/index.js';
import { readAnswer } from './answer-text.js';
import { treeOfJson, type XmlElement, type XmlReader } from './answer-tree.js';
import { httpCall, type HttpAnswer, type HttpCall, type HttpMeans } from './http-call.js';
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

/** What an answer means: a value, a no that is final, or a reason to try the other format. */
type Heard<T> = { readonly value: T } | { readonly error: CityError; readonly understood: boolean };

function treeOf({ text, status }: HttpAnswer, readXml?: XmlReader): XmlElement | undefined {
  // 201, 202 and 204 say all there is to say without a body; 200 without one is a broken answer.
  if (text.trim() === '' && [201, 202, 204].includes(status)) return treeOfJson([]);
  try {
    return readAnswer(text, readXml);
  } catch {
    return undefined;
  }
}

function unreadable(url: string, isPost: boolean, httpStatus: number, cause?: unknown): CityError {
  return new CityError('unreadable', `${url} answered with something that is not GeoReport v2`, { mayHaveArrived: isPost, httpStatus, cause });
}

function hear<T>(answer: HttpAnswer, url: string, isPost: boolean, means: LineMeans, read: (tree: XmlElement) => T | undefined): Heard<T> {
  const tree = treeOf(answer, means.readXml);
  const about = { url, isPost, now: means.now() };
  if (!answer.ok) {
    const error = refusal(answer, tree, about);
    const isAboutFormat = answer.status === 406 || answer.status === 415;
    const isClear = [401, 403, 408, 429].includes(answer.status) || (answer.status >= 500 && answer.status !== 501);
    return { error, understood: isClear || (!isAboutFormat && tree !== undefined && readProblems(tree).length > 0) };
  }
  let value: T | undefined;
  let cause: unknown;
  try {
    value = tree && read(tree);
  } catch (error) {
    cause = error;
  }
  if (value !== undefined) return { value };
  const disguised = tree && refusalInDisguise(answer, tree, about);
  return disguised ? { error: disguised, understood: true } : { error: unreadable(url, isPost, answer.status, cause), understood: false };
}

export function lineTo(means: LineMeans): Line {
  const base = means.endpoint.trim().replace(/\/+$/, '');
  let known = means.format;

  async function ask<T>({ path, query, ...call }: Question, read: (tree: XmlElement) => T | undefined): Promise<T> {
    const isPost = call.body !== undefined;
    const before = known;
    const other: Format = (known ?? 'json') === 'json' ? 'xml' : 'json';
    const formats: readonly Format[] = isPost || !means.readXml ? [known ?? 'json'] : [known ?? 'json', other];
    let first: CityError | undefined;
    for (const format of formats) {
      const url = `${base}/${path}.${format}`;
      const search = query && String(query) ? `?${query}` : '';
      let heard: Heard<T>;
      try {
        const answer = await httpCall({ ...call, url: url + search }, means);
        heard = hear(answer, url, isPost, means, read);
      } catch (error) {
        // Half a body or one that cannot be unpacked: the other format may still come through.
        if (!(error instanceof CityError) || error.kind !== 'unreadable') throw error;
        heard = { error, understood: false };
      }
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
