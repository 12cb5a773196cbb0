/** Registers every tag. */
import './request-form/civic-request-form.js';
import './status-tracker/civic-status-tracker.js';
