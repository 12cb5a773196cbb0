import type { CityErrorKind } from '@civic-elements/core/requests';
import type { CommonWords, Say, StatusTrackerWords } from '@civic-elements/core/words';
import { html, type TemplateResult } from 'lit';
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

/** Why the city could not be asked, in words. */
export function whyNotAsked(because: CityErrorKind): keyof TrackerWords {
  switch (because) {
    case 'offline':
      return 'offline';
    case 'busy':
      return 'cityBusy';
    case 'failed':
      return 'cityBroken';
    case 'unreadable':
    case 'not-found':
    case 'refused':
    case 'duplicate':
      return 'cityUnreadable';
    case 'not-allowed':
      return 'notAllowedToLook';
    case 'unreachable':
    case 'timed-out':
    case 'stopped':
      return 'cannotReachCity';
    default:
      because satisfies never;
      return 'cannotReachCity';
  }
}
