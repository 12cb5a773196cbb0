import type { LitElement } from 'lit';
import { keepInSight } from '../ui/index.js';
import { ScrollRegion } from './scroll-region.js';

/** Tells whether the stages are wider than their room. With it, what takes the focus anywhere in the map is kept in sight. */
export function stagesRegion(host: LitElement): ScrollRegion {
  host.renderRoot.addEventListener('focusin', keepInSight);
  return new ScrollRegion(host, '.region');
}
