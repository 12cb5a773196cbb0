import type { Answer, Contact } from './draft.js';
import type { Place } from '../places/index.js';
import type { QuestionOrNote, ServiceList } from './service.js';
import type { RequestQuery, ServiceRequest } from './service-request.js';

export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** A request ready to be sent. Only what the resident answered is in it; answers are by question code. */
export interface OutgoingRequest {
  /** The draft's key, for cities that can tell a repeat by it. */
  readonly key: string;
  readonly serviceCode: string;
  readonly words: string;
  readonly place: Place;
  /** Datetimes as ISO 8601 with an offset, numbers with a dot, lists as keys. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly contact: Contact;
}

/**
 * What the city said to a new request. `id` is there when it has a number; `token` when the number comes later;
 * neither when this city never gives one. In each case the city has the request.
 */
export interface CityAnswer {
  readonly id?: string;
  readonly token?: string;
  /** What the city says will happen; plain text. */
  readonly serviceNotice?: string;
}

/**
 * The port behind which a city stands. `Open311City` speaks GeoReport v2; every adapter passes the contract test in
 * `@civic-elements/core/testing`. All calls reject with `CityError`, and only with it.
 */
export interface City {
  /** True when the city answers a repeated `send` with the same key by the request it has, so that sending again is safe. */
  readonly knowsRepeats: boolean;
  services(options?: CallOptions): Promise<ServiceList>;
  /** What this service asks. An empty list when the city has no more questions, also where it promised some. */
  questions(serviceCode: string, options?: CallOptions): Promise<readonly QuestionOrNote[]>;
  send(request: OutgoingRequest, options?: CallOptions): Promise<CityAnswer>;
  /** The number a token stands for, or undefined while the city has not given it yet. */
  numberFor(token: string, options?: CallOptions): Promise<string | undefined>;
  /** The request of that number, or undefined when the city does not know it. */
  request(id: string, options?: CallOptions): Promise<ServiceRequest | undefined>;
  /** Requests, newest first, already filtered and cut as asked, whatever the city's server made of the query. */
  requests(query: RequestQuery, options?: CallOptions): Promise<readonly ServiceRequest[]>;
}
