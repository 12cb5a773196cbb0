export type { Article } from './article.js';
export { plainLanguage, type LanguagePack } from './language-pack.js';
export type { FaqIndex } from './faq-index.js';
export { buildIndex, buildIndexInSlices, type Slices } from './build-index.js';
export { packIndex, unpackIndex } from './pack-index.js';
export { openFaqSearch, type FaqSearch, type FindOptions, type FoundArticle, type SearchLayers } from './faq-search.js';
export { synonymsFrom, type Synonyms } from './synonyms.js';
export { bestBetsFrom, type BestBet, type BestBets } from './best-bets.js';
export { excerptOf, type Mark } from './marks.js';
