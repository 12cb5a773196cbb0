import { keywordQueries } from './keyword-queries.js';
import { misspeltQueries } from './misspelt-queries.js';
import { oneWordQueries } from './one-word-queries.js';
import { sentenceQueries } from './sentence-queries.js';
import { spanishQueries } from './spanish-queries.js';
import { unansweredQueries } from './unanswered-queries.js';
import type { JudgedQuery } from './judged-query.js';

export type { JudgedQuery, QueryStyle } from './judged-query.js';

/** Queries as residents would type them, written from what residents need and judged against the articles afterwards. */
export const judgedQueries: readonly JudgedQuery[] = [
  ...oneWordQueries, ...keywordQueries, ...sentenceQueries, ...misspeltQueries, ...spanishQueries, ...unansweredQueries,
];
