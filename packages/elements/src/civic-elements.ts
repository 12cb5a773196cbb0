/** Registers every tag. */
import './faq-search/civic-faq-search.js';
import './journey-map/civic-journey-map.js';
import './request-form/civic-request-form.js';
import './status-tracker/civic-status-tracker.js';
