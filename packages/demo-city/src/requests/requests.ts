import type { ServiceRequest } from '@civic-elements/core/requests';
import type { GeoReportRequest } from '../geo-report.js';
import { makeRequests } from './make-requests.js';
import { toServiceRequest } from './service-requests.js';

/** The day on which the demo city is shown, so that examples never change. */
export const shownOn = '2026-11-20';

const made = makeRequests({ endDate: shownOn, seed: 311, count: 500 });

/** 500 requests of one year, newest first, as GeoReport with extensions. */
export const requests: readonly GeoReportRequest[] = made.requests;

/** The same as domain values. */
export const serviceRequests: readonly ServiceRequest[] = requests.map(toServiceRequest);

/**
 * Numbers of the requests that show one thing each, by name: fresh, underWay, waitingForResident, late, otherCrew,
 * reopened, done, doneByOtherCrew, notDone, closedWithoutReason, survivor and merged (into it), numberCameLater,
 * longWords, spanish, arabic, emoji, manyLines, pointOnly, addressOnly, bare, closedBeforeOpened.
 */
export const notable: Readonly<Record<string, string>> = made.notable;

export interface TokenStory {
  readonly token: string;
  /** Empty while the city has not given the number yet. */
  readonly service_request_id: string;
}

/** One token that has become a number, and one of which nothing is known but the token. */
export const tokenStories: readonly TokenStory[] = [
  { token: 'aw-7f3k-92mq', service_request_id: notable['numberCameLater']! },
  { token: 'aw-p40d-6xva', service_request_id: '' },
];
