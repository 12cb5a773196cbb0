import type { Article, ArticleShelf } from '@civic-elements/core/faq';
import type { CityArticle } from './article.js';
import { articles } from './articles.js';
import { frequent } from './frequent.js';
import { pins } from './pins.js';
import { articlesInSpanish } from './spanish-articles.js';
import { spanishPins } from './spanish-pins.js';
import { spanishSynonyms } from './spanish-synonyms.js';
import { synonyms } from './synonyms.js';

/** An answer as a search takes it: its language is said once, by the shelf. */
function onShelf(article: CityArticle): Article {
  const { lang: _, ...rest } = article;
  return rest;
}

/** All that Alderwick's editors keep for the search, a shelf a language, English first. */
export const shelves: readonly ArticleShelf[] = [
  { lang: 'en', articles: articles.map(onShelf), synonyms, pins, frequent },
  { lang: 'es', articles: articlesInSpanish.map(onShelf), synonyms: spanishSynonyms, pins: spanishPins, frequent },
];
