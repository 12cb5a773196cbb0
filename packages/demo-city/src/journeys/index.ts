export * from './journey-map.js';
export const journeys: readonly import('./journey-map.js').JourneyMap[] = [];
