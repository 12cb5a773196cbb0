import type { Translated } from './say.js';
import type { CommonWords } from './en/common.js';
import type { RequestFormWords } from './en/request-form.js';
import type { StatusTrackerWords } from './en/status-tracker.js';

/** Every group of the catalogue, in one language. */
export interface Catalogue {
  readonly common: Translated<CommonWords>;
  readonly requestForm: Translated<RequestFormWords>;
  readonly statusTracker: Translated<StatusTrackerWords>;
}
