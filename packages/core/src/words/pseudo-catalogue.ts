import { common } from './en/common.js';
import { requestForm } from './en/request-form.js';
import { statusTracker } from './en/status-tracker.js';
import { pseudoWords } from './pseudo.js';
import type { Catalogue } from './catalogue.js';

export const pseudo: Catalogue = {
  common: pseudoWords(common),
  requestForm: pseudoWords(requestForm),
  statusTracker: pseudoWords(statusTracker),
};
