export * from './article.js';
export * from './articles.js';
