export * from './say.js';
export type { Catalogue } from './catalogue.js';
export * from './languages.js';
export { common, type CommonWords } from './en/common.js';
export { requestForm, type RequestFormWords } from './en/request-form.js';
export { statusTracker, type StatusTrackerWords } from './en/status-tracker.js';
