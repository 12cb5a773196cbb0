import type { Point } from '../places/index.js';

/** GeoReport v2 knows open and closed; a city that says something else is taken at its word, in `statusWords`. */
export type Status = 'open' | 'closed' | 'other';

/** One thing that happened to a request, as the city told it. */
export interface RequestNote {
  /** The moment, or undefined when the city gave none that can be read. */
  readonly at?: CityTime;
  /** Type as the city says it: opened, activity, follow_on_created, follow_on_closed, closed, … */
  readonly type: string;
  readonly words: string;
}

/**
 * A moment as a city wrote it. `at` is milliseconds since the epoch. When the city gave no zone, `zoned` is false and
 * `at` was read as if in UTC: show it in UTC, so that the clock face is the one the city meant.
 */
export interface CityTime {
  readonly at: number;
  readonly zoned: boolean;
  /** True when the city gave a day without a time. */
  readonly dayOnly: boolean;
}

/** A request the city has. Everything but the id may be missing in a real city's answer; what is missing is undefined. */
export interface ServiceRequest {
  readonly id: string;
  readonly status: Status;
  /** The city's own word for the status, as it came. */
  readonly statusWords: string;
  /** Why it has this status, in the city's words; plain text. */
  readonly statusNotes?: string;
  readonly serviceCode?: string;
  readonly serviceName?: string;
  readonly description?: string;
  readonly agency?: string;
  /** What the city says will happen next; plain text. */
  readonly serviceNotice?: string;
  readonly requestedAt?: CityTime;
  readonly updatedAt?: CityTime;
  readonly expectedAt?: CityTime;
  readonly closedAt?: CityTime;
  readonly address?: string;
  readonly addressId?: string;
  readonly zipcode?: string;
  readonly point?: Point;
  /** Absolute http(s) addresses only. */
  readonly mediaUrls: readonly string[];
  readonly notes: readonly RequestNote[];
  /** The id of the request this one was merged into, where a city says so. */
  readonly duplicateOf?: string;
}

/** What to ask a city's list for. Dates in milliseconds since the epoch. */
export interface RequestQuery {
  readonly ids?: readonly string[];
  readonly serviceCodes?: readonly string[];
  readonly status?: readonly ('open' | 'closed')[];
  readonly from?: number;
  readonly to?: number;
  /** How many at most, newest first. Default 1,000. */
  readonly limit?: number;
}
