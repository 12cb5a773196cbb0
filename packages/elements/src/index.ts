/** The classes, registering nothing: for pages that choose their own tag names or extend one. */
export { FaqSearch } from './faq-search/faq-search.js';
export { JourneyMapElement } from './journey-map/journey-map.js';
export { RequestForm } from './request-form/request-form.js';
export { StatusTracker } from './status-tracker/status-tracker.js';
