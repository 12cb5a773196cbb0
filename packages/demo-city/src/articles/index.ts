export * from './article.js';
export * from './articles.js';
export * from './spanish-articles.js';
export { topics, type TopicId } from './topics.js';
