import type { Article } from './article.js';

export const articles: readonly Article[] = [];
