import type { CallOptions } from '../calls/index.js';
import type { CityTime, Status } from './service-request.js';

/** How long requests of one service took lately, from the city's own closed ones. A city tells nothing of fewer than eleven. */
export interface Durations {
  /** How many were closed in that time. */
  readonly closed: number;
  /** Milliseconds from the receipt to the closing: half of them took at most so long. */
  readonly median: number;
  /** Nine of ten took at most so long. Milliseconds. */
  readonly nineOfTen: number;
  /** Closed from then to then, in milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

/** One thing that was told of a request after it was made, by the city or by residents. FixMyStreet's `servicerequestupdates`. */
export interface RequestUpdate {
  readonly id: string;
  readonly requestId: string;
  readonly at?: CityTime;
  readonly status?: Status;
  /** Plain text. */
  readonly words: string;
  /** Absolute http(s) addresses only. */
  readonly mediaUrls: readonly string[];
}

/** What a resident says of a request that the city closed and that is not mended. */
export interface Reopening {
  /** One per wish, so that a repeat is known as one. */
  readonly key: string;
  readonly words: string;
}

/** Ways to hear of a request without opening the page again. */
export interface Following {
  /** Address of a feed (RSS 2.0) that tells each change. */
  feed?(id: string): string;
  /** Address of a calendar (iCalendar, RFC 5545) with the date the city expects. */
  calendar?(id: string): string;
  /** Asks the city to send changes to that address. It writes there first, and sends nothing more until the link in that letter was followed. */
  byMail?(id: string, address: string, options?: CallOptions & { readonly locale?: string }): Promise<void>;
}
