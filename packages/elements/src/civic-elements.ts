/** Registers every tag. */
import './request-form/civic-request-form.js';
