export * from './geo-report.js';
export * from './city/index.js';
export * from './services/index.js';
export * from './questions/index.js';
export * from './requests/index.js';
export * from './articles/index.js';
export * from './journeys/index.js';
export * from './phrases/index.js';
export { cityFiles } from './city-files.js';
