import type { CityErrorKind } from '@civic-elements/core/requests';
import type { CommonWords, Say, StatusTrackerWords } from '@civic-elements/core/words';
import { html, type TemplateResult } from 'lit';
import { whyNotReached } from '../internal/why-not-reached.js';
import type { StatusTrackerController } from './status-tracker-controller.js';

export type TrackerWords = CommonWords & StatusTrackerWords;

/** What every view of the tracker is drawn from. */
export interface Tracking {
  readonly tracker: StatusTrackerController;
  readonly say: Say<TrackerWords>;
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly headingLevel: number;
}

/** A sentence with a request number in it. Among Arabic letters "26-0004" would be read as "0004-26", so it stands on its own. */
export function sayNumber({ say }: Pick<Tracking, 'say'>, key: keyof TrackerWords, number: string): TemplateResult {
  const hole = '\u0000';
  const [before, after] = say(key, { number: hole }).split(hole);
  return html`${before}<bdi dir="ltr">${number}</bdi>${after}`;
}

/** Why the city could not be asked, in words. Nothing is sent here, so a site's key that is missing is told by another sentence. */
export function whyNotAsked(because: CityErrorKind): keyof TrackerWords {
  return because === 'not-allowed' ? 'notAllowedToLook' : whyNotReached(because);
}
