import type { Catalogue } from '../catalogue.js';
import { common } from './common.js';
import { requestForm } from './request-form.js';
import { statusTracker } from './status-tracker.js';

export const arabic: Catalogue = { common, requestForm, statusTracker };
