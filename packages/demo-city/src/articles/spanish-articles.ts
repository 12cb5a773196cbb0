import type { CityArticle } from './article.js';
import { inSpanish } from './in-spanish.js';
import { spanishCallArticles, spanishCivicArticles, spanishLibraryArticles } from './spanish-civic-articles.js';
import { deskInSpanish } from './spanish-desks.js';
import { spanishHelpArticles, spanishWeatherArticles } from './spanish-help-articles.js';
import { spanishHomeArticles, spanishTaxArticles } from './spanish-home-and-tax-articles.js';
import { spanishParkingArticles } from './spanish-parking-articles.js';
import { spanishStreetArticles } from './spanish-street-articles.js';
import { spanishRecyclingArticles, spanishTrashArticles } from './spanish-waste-articles.js';
import { spanishAnimalArticles, spanishParkArticles, spanishWaterArticles } from './spanish-water-and-park-articles.js';

/** The city's answers in Spanish, each under the id of its English twin. */
export const articlesInSpanish: readonly CityArticle[] = [
  ...spanishRecyclingArticles, ...spanishTrashArticles, ...spanishStreetArticles, ...spanishParkingArticles, ...spanishWaterArticles,
  ...spanishParkArticles, ...spanishAnimalArticles, ...spanishHomeArticles, ...spanishTaxArticles, ...spanishHelpArticles, ...spanishWeatherArticles,
  ...spanishLibraryArticles, ...spanishCivicArticles, ...spanishCallArticles,
].map(inSpanish).map((article) => ({ ...article, owner: deskInSpanish(article.owner) }));
