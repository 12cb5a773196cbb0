import type { CityArticle } from './article.js';
import { callArticles, civicArticles, libraryArticles } from './civic-articles.js';
import { clinicArticles, helpArticles, weatherArticles } from './help-articles.js';
import { eventArticles, homeArticles, noiseAndFoodArticles, otherBillArticles, taxArticles } from './home-and-tax-articles.js';
import { parkingArticles } from './parking-articles.js';
import { streetArticles } from './street-articles.js';
import { animalArticles, parkArticles, pestArticles, waterArticles } from './water-and-park-articles.js';
import { recyclingArticles, trashArticles } from './waste-articles.js';

/** The city's answers in English, shelf by shelf. */
export const articles: readonly CityArticle[] = [
  ...recyclingArticles, ...trashArticles, ...streetArticles, ...parkingArticles, ...waterArticles, ...parkArticles,
  ...animalArticles, ...pestArticles, ...homeArticles, ...eventArticles, ...noiseAndFoodArticles, ...taxArticles, ...otherBillArticles,
  ...helpArticles, ...clinicArticles, ...weatherArticles, ...libraryArticles, ...civicArticles, ...callArticles,
];
