import { define } from '../internal/define.js';
import { JourneyMapElement } from './journey-map.js';

define('civic-journey-map', JourneyMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'civic-journey-map': JourneyMapElement;
  }
}
