import type { JourneyMap } from '@civic-elements/core/journey';
import { janeAsIs } from './jane-as-is.js';
import { janeToBe } from './jane-to-be.js';

export { janeAsIs, janeToBe };

/** What happens today, and what is planned. */
export const journeys: readonly JourneyMap[] = [janeAsIs, janeToBe];
