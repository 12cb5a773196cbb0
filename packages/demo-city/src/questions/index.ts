export * from './definitions.js';
export * from './questions.js';
