import type { DefinitionRecord, RequestRecord, ServiceRecord } from './records.js';

/** Who sent a request. Kept apart from it, and given to staff only. An empty string means not given. */
export interface ReporterRecord {
  readonly email: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly phone: string;
  readonly device_id: string;
  readonly account_id: string;
}

/** A new request, checked and complete but for its number, which the store gives. */
export interface Intake {
  readonly request: Omit<RequestRecord, 'service_request_id'>;
  readonly reporter: ReporterRecord;
  /** From when its number is told to anybody, in milliseconds since the epoch; null for a service that never tells. */
  readonly public_from: number | null;
  /** Asked for in place of the number while that is not told yet. */
  readonly token: string | null;
  /** The sender's own mark of this attempt, so that a repeat is known as one. */
  readonly client_request_id: string | null;
  /** Equal for equal content; tells a repeat from a second request under the same mark. */
  readonly fingerprint: string;
  /** Names of the photos kept for it, in the order sent. */
  readonly media: readonly string[];
}

/** A request as the city keeps it, with what the public does not see. */
export interface KeptRequest {
  readonly request: RequestRecord;
  readonly public_from: number | null;
  readonly token: string | null;
}

/**
 * What became of an intake: kept now; known already and the same (`repeated`: nothing new was kept);
 * or another content under a mark already used (`conflict`: nothing was kept).
 */
export type Receipt =
  | { readonly kind: 'kept' | 'repeated'; readonly kept: KeptRequest }
  | { readonly kind: 'conflict' };

/** Which requests to find, newest first. Absent parts do not narrow. Dates are inclusive, in milliseconds since the epoch. */
export interface RequestSearch {
  readonly ids?: readonly string[];
  readonly serviceCodes?: readonly string[];
  readonly statuses?: readonly ('open' | 'closed')[];
  readonly requestedFrom?: number;
  readonly requestedTo?: number;
  readonly updatedFrom?: number;
  readonly updatedTo?: number;
  readonly box?: Box;
  /** Only what the public may see at this moment. Absent: all. */
  readonly publicAt?: number;
  readonly offset?: number;
  readonly limit: number;
}

/** Which closings to look at: of one service, between two moments, both inclusive, in milliseconds since the epoch. */
export interface Closings {
  readonly serviceCode: string;
  readonly from: number;
  readonly to: number;
}

/** West, south, east, north in degrees. West may be greater than east: the box then crosses the date line. */
export interface Box {
  readonly minLong: number;
  readonly minLat: number;
  readonly maxLong: number;
  readonly maxLat: number;
}

/**
 * Where the city keeps its services and requests. A promise that has been kept is on the disk: whatever resolves survives
 * the death of the process. Every adapter passes `storeContract`.
 */
export interface Store {
  /** Adds or replaces by service code. New ones are listed after those there already, in the order given. */
  putServices(services: readonly ServiceRecord[]): Promise<void>;
  putDefinition(definition: DefinitionRecord): Promise<void>;
  services(): Promise<readonly ServiceRecord[]>;
  service(code: string): Promise<ServiceRecord | undefined>;
  definition(code: string): Promise<DefinitionRecord | undefined>;

  /** Adds or replaces by number, all of the batch or none of it. For import: public at once, no reporter, no token. */
  insertRequests(batch: Iterable<RequestRecord>): Promise<void>;
  /** Keeps a new request under a number nobody has, or finds that it was kept before. */
  receive(intake: Intake): Promise<Receipt>;
  /** What was kept under this mark, so that a repeat can be answered before anything else is done. */
  receivedAs(clientRequestId: string, fingerprint: string): Promise<Receipt | undefined>;
  request(id: string): Promise<KeptRequest | undefined>;
  requestByToken(token: string): Promise<KeptRequest | undefined>;
  findRequests(search: RequestSearch): Promise<readonly RequestRecord[]>;
  /** The latest `requested_datetime` up to this moment, or undefined when there is none. */
  newestRequestTime(upTo: number): Promise<number | undefined>;
  /**
   * Milliseconds from receipt to closing of each request closed then, shortest first. Left out: what was joined to another, what has no
   * date, and what was closed before it was made.
   */
  durations(closings: Closings): Promise<readonly number[]>;
  /** Replaces a request with what `change` makes of it, with nothing between reading and writing. */
  changeRequest(id: string, change: (request: RequestRecord) => RequestRecord): Promise<RequestRecord | undefined>;
  reporter(id: string): Promise<ReporterRecord | undefined>;
  /** Names of the photos of these requests, by number. */
  media(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;

  counts(): Promise<{ readonly services: number; readonly requests: number }>;
  /** Call after a large import: lets the database learn what it holds. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}
