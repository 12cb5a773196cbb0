import { CityError, shareCalls, type CallOptions } from '../../calls/index.js';
import type { FaqShelf, FaqSource } from '../faq-source.js';
import type { Slices } from '../in-slices.js';
import type { LanguagePack } from '../language-pack.js';
import type { ArticleShelf } from './article-shelf.js';
import { openShelf } from './open-shelf.js';
import { pickLanguage } from './pick-language.js';

/** What a search in the page needs of its surroundings. */
export interface SearchMeans {
  /** What is known of a language, a plain pack for one without. */
  readonly packFor: (lang: string) => Promise<LanguagePack>;
  readonly slices: Slices;
  /** The day where the city is, such as `2026-03-31`. */
  readonly today: () => string;
}

/** Articles that are all here, asked by the engine of this package. Made ready in slices, once; the last language asked for is kept. */
export class ArticlesSource implements FaqSource {
  readonly #shelves: readonly ArticleShelf[];
  readonly #means: SearchMeans;
  readonly #opening = shareCalls<FaqShelf>();
  #kept: FaqShelf | undefined;

  /** One shelf a language, the city's first language first. */
  constructor(shelves: readonly ArticleShelf[], means: SearchMeans) {
    this.#shelves = shelves;
    this.#means = means;
  }

  async open(wished: string, { signal }: CallOptions = {}): Promise<FaqShelf> {
    const lang = pickLanguage(wished, this.#shelves.map((shelf) => shelf.lang));
    const shelf = this.#shelves.find((one) => one.lang === lang);
    if (!shelf) throw new CityError('not-found', 'There are no articles');
    return this.#opening(shelf.lang, async (stop) => {
      if (this.#kept?.lang !== shelf.lang) this.#kept = await openShelf(shelf, this.#means, stop);
      return this.#kept;
    }, signal);
  }
}
