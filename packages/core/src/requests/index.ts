export * from './service.js';
export * from './draft.js';
export * from './service-request.js';
export * from './city.js';
export * from './city-error.js';
