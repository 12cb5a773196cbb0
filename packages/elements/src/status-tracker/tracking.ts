import type { CityErrorKind } from '@civic-elements/core/requests';
import type { CommonWords, PlaceMapWords, Say, StatusTrackerWords, TrackerAnswerWords } from '@civic-elements/core/words';
import type { TemplateResult } from 'lit';
import { whyNotReached } from '../internal/why-not-reached.js';
import { withNumber } from '../internal/with-number.js';
import type { StatusTrackerController } from './status-tracker-controller.js';
import type { TrackerParts } from './tracker-parts.js';

/** What comes with the first answer: how it is drawn, and what can be done about it. */
export type Rest = typeof import('./after-look-up.js');

export type TrackerWords = CommonWords & StatusTrackerWords & TrackerAnswerWords & PlaceMapWords;

/** What every view of the tracker is drawn from. */
export interface Tracking {
  readonly tracker: StatusTrackerController;
  readonly say: Say<TrackerWords>;
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly headingLevel: number;
}

/** The same, for what comes with the first answer. */
export interface TrackingMore extends Tracking {
  readonly parts: TrackerParts;
}

/** A sentence with a request number in it. Among Arabic letters "26-0004" would be read as "0004-26", so it stands on its own. */
export function sayNumber({ say }: Pick<Tracking, 'say'>, key: keyof TrackerWords, number: string): TemplateResult {
  return withNumber((hole) => say(key, { number: hole }), number);
}

/** Why the city could not be asked, in words. Nothing is sent here, so a site's key that is missing is told by another sentence. */
export function whyNotAsked(because: CityErrorKind): keyof TrackerWords {
  return because === 'not-allowed' ? 'notAllowedToLook' : whyNotReached(because);
}
