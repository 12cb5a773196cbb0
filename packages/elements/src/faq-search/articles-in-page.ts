import type { Article, BestBet, FaqSource } from '@civic-elements/core/faq';
import { openShelf } from '@civic-elements/core/faq-sources';
import { searchMeans } from '../internal/search-means.js';

export interface GivenArticles {
  readonly articles: readonly Article[];
  readonly synonyms?: readonly string[];
  readonly pins?: readonly BestBet[];
}

/** Articles that the page holds, in whatever language it speaks. */
export const articlesGiven = (given: GivenArticles): FaqSource => ({ open: (lang, { signal } = {}) => openShelf({ lang, ...given }, searchMeans, signal) });
