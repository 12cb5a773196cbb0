import { janeAsIs } from './jane-as-is.js';
import { janeToBe } from './jane-to-be.js';
import type { JourneyMap } from './journey-map.js';

export * from './journey-map.js';
export { janeAsIs, janeToBe };

/** What happens today, and what is planned. */
export const journeys: readonly JourneyMap[] = [janeAsIs, janeToBe];
