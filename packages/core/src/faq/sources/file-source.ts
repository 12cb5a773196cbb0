import { CityError, httpCall, jsonCall, shareCalls, stopped, webAddress, whole, type CallOptions, type HttpMeans } from '../../calls/index.js';
import type { FaqShelf, FaqSource } from '../faq-source.js';
import { inSlices } from '../in-slices.js';
import { readSteps, type ArticleFileRead, type LanguageFiles } from './article-file.js';
import type { ArticleShelf } from './article-shelf.js';
import type { SearchMeans } from './articles-source.js';
import { openShelf } from './open-shelf.js';
import { pickLanguage } from './pick-language.js';
import type { TellProblem } from './read-article.js';

export interface FileSourceOptions extends SearchMeans {
  /** Address of an article file or of the manifest that names one for each language. */
  readonly src: string;
  /** What a relative `src` starts from, such as the address of the page. */
  readonly base?: string;
  readonly http: HttpMeans;
  /** Hears what is wrong in a file, for those who keep it. */
  readonly tellProblem?: TellProblem;
}

/** Articles in files: one for each language, moved when it is asked for, with its ready index where there is one. The last language is kept. */
export class FileSource implements FaqSource {
  readonly #options: FileSourceOptions;
  readonly #src: string;
  readonly #reading = shareCalls<ArticleFileRead>();
  readonly #opening = shareCalls<FaqShelf>();
  #first: ArticleFileRead | undefined;
  #kept: { readonly lang: string; readonly shelf: FaqShelf } | undefined;

  constructor(options: FileSourceOptions) {
    this.#options = options;
    this.#src = webAddress(options.src, options.base)?.href ?? options.src;
  }

  async open(wished: string, { signal }: CallOptions = {}): Promise<FaqShelf> {
    const read = (this.#first ??= await this.#reading('', (stop) => this.#read(this.#src, stop), signal));
    if (signal?.aborted) throw stopped();
    const { files, shelf } = read;
    // A file that does not say its language is taken to be in the one the page first asks for.
    const own = shelf?.lang === '' ? { ...shelf, lang: wished } : shelf;
    this.#first = { ...read, ...(own && { shelf: own }) };
    const lang = pickLanguage(wished, [...(own ? [own.lang] : []), ...files.keys()]);
    if (lang === undefined) throw new CityError('unreadable', `${this.#src} holds no articles`);
    return this.#opening(lang, async (stop) => {
      if (this.#kept?.lang !== lang) this.#kept = { lang, shelf: await this.#open(lang, files.get(lang), own?.lang === lang ? own : undefined, stop) };
      return this.#kept.shelf;
    }, signal);
  }

  async #open(lang: string, files: LanguageFiles | undefined, own: ArticleShelf | undefined, signal: AbortSignal): Promise<FaqShelf> {
    const [shelf, index] = await Promise.all([
      own ?? this.#read(this.#beside(files?.articles ?? ''), signal).then((read) => whole(read.shelf, files?.articles ?? '')),
      files?.index === undefined ? undefined : this.#bytes(this.#beside(files.index), signal),
    ]);
    return openShelf({ ...shelf, lang, ...(index && { index }) }, this.#options, signal);
  }

  async #read(url: string, signal: AbortSignal): Promise<ArticleFileRead> {
    const read = await inSlices(readSteps(await jsonCall({ url, signal }, this.#options.http)), this.#options.slices, signal);
    for (const problem of read.problems) this.#options.tellProblem?.(problem);
    return read;
  }

  /** An index that does not come is built instead. */
  async #bytes(url: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
    const answer = await httpCall({ url, signal, asBytes: true }, this.#options.http).catch(() => undefined);
    return answer?.ok ? answer.bytes : undefined;
  }

  #beside(address: string): string {
    return webAddress(address, this.#src)?.href ?? address;
  }
}
