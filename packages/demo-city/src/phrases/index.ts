export * from './danger.js';
export * from './phrases.js';
