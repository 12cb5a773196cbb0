export * from './bilingual.js';
export * from './city.js';
export * from './departments.js';
export * from './districts.js';
export * from './map.js';
export * from './parks.js';
export * from './streets.js';
export * from './announcements.js';
