import { define } from '../internal/define.js';
import { StatusTracker } from './status-tracker.js';

define('civic-status-tracker', StatusTracker);

declare global {
  interface HTMLElementTagNameMap {
    'civic-status-tracker': StatusTracker;
  }
}
