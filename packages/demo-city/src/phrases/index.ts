export * from './danger.js';
export * from './phrases.js';
export * from './stoppers.js';
