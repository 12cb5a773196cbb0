import type { Article } from './article.js';
import { callArticles, civicArticles, libraryArticles } from './civic-articles.js';
import { helpArticles, weatherArticles } from './help-articles.js';
import { homeArticles, taxArticles } from './home-and-tax-articles.js';
import { streetArticles } from './street-articles.js';
import { animalArticles, parkArticles, waterArticles } from './water-and-park-articles.js';
import { recyclingArticles, trashArticles } from './waste-articles.js';

/** The city's answers in English, shelf by shelf. */
export const articles: readonly Article[] = [
  ...recyclingArticles, ...trashArticles, ...streetArticles, ...waterArticles, ...parkArticles, ...animalArticles,
  ...homeArticles, ...taxArticles, ...helpArticles, ...weatherArticles, ...libraryArticles, ...civicArticles, ...callArticles,
];
