export * from './catalogue.js';
export * from './city-service.js';
export * from './services.js';
