import { jsonCall, shareCalls, stopped, whole, type CallOptions, type HttpMeans } from '../../calls/index.js';
import type { Article } from '../article.js';
import type { FaqShelf, FaqSource } from '../faq-source.js';
import { asksSomething, noFindings } from './no-findings.js';
import { plainMarks } from './plain-marks.js';
import { faqAddress, mostAnswers, readArticles, readFound, readShelf, writeAsked, type AskedOfServer, type FaqCall, type ShelfAnswer } from './server-wire.js';

export interface ServerFaqOptions {
  /** Address of the city's GeoReport v2 server; the answers stand below it. */
  readonly endpoint: string;
  /** Only for servers that serve several cities. */
  readonly jurisdiction?: string;
  readonly http: HttpMeans;
}

/** Articles on the city's own server, searched there. */
export class ServerFaqSource implements FaqSource {
  readonly #options: ServerFaqOptions;
  readonly #opening = shareCalls<ShelfAnswer>();
  #kept: { readonly wished: string; readonly answer: ShelfAnswer } | undefined;

  constructor(options: ServerFaqOptions) {
    this.#options = options;
  }

  async open(wished: string, { signal }: CallOptions = {}): Promise<FaqShelf> {
    const answer = await this.#opening(wished, async (stop) => {
      if (this.#kept?.wished !== wished) this.#kept = { wished, answer: await this.#ask('shelf', { lang: wished }, readShelf, stop) };
      return this.#kept.answer;
    }, signal);
    return this.#shelf(answer);
  }

  #shelf({ lang, count, topics, departments }: ShelfAnswer): FaqShelf {
    const articles = (asked: Omit<AskedOfServer, 'lang'>, signal?: AbortSignal): Promise<readonly Article[]> => this.#ask('articles', { lang, ...asked }, readArticles, signal);
    const byIds = (ids: readonly string[], signal?: AbortSignal): Promise<readonly Article[]> => articles({ ids }, signal);
    return {
      lang, count, topics, departments,
      frequent: async (limit, within, { signal } = {}) => (await articles({ frequent: true, limit: atMost(limit), ...within }, signal)).slice(0, limit),
      find: async (words, asked, { signal } = {}) => {
        if (signal?.aborted) throw stopped();
        if (!asksSomething(words)) return noFindings;
        const { found, marked, ...rest } = await this.#ask('search', { lang, words, ...asked, limit: atMost(asked.limit) }, (json) => readFound(json, asked), signal);
        return { ...rest, articles: found, marks: plainMarks(marked ? '' : words, marked) };
      },
      article: async (id, { signal } = {}) => (await byIds([id], signal)).find((article) => article.id === id),
      related: async (article, limit, { signal } = {}) => (await articles({ related: article.id, limit: atMost(limit) }, signal)).filter(({ id }) => id !== article.id).slice(0, limit),
    };
  }

  async #ask<Answer>(call: FaqCall, asked: AskedOfServer, read: (json: unknown) => Answer | undefined, signal?: AbortSignal): Promise<Answer> {
    const { endpoint, jurisdiction, http } = this.#options;
    const parameters = writeAsked({ ...asked, ...(jurisdiction && { jurisdiction }) });
    const address = faqAddress(endpoint, call);
    const common = signal ? { signal } : {};
    const json = await jsonCall(call === 'search' ? { url: address, body: parameters, ...common } : { url: `${address}?${parameters}`, ...common }, http);
    return whole(read(json), address);
  }
}

function atMost(limit: number): number {
  return Math.min(limit, mostAnswers);
}
