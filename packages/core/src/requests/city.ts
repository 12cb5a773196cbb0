import type { CallOptions } from '../calls/index.js';
import type { Durations, Following, Reopening, RequestUpdate } from './after-sending.js';
import type { Answer, Contact } from './draft.js';
import type { Photo, PhotoTerms, ShrinkPhoto } from './photo.js';
import type { Place } from '../places/index.js';
import type { QuestionOrNote, ServiceList } from './service.js';
import type { RequestQuery, ServiceRequest } from './service-request.js';

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
  /** At most as many as the city takes, in the resident's order. */
  readonly photos?: readonly Photo[];
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
  /** The ids of those photos that the city certainly does not have, though it has the request. */
  readonly photosNotTaken?: readonly string[];
}

export interface SendOptions extends CallOptions {
  /** For a photo that is too large for the city: a smaller one is tried once. */
  readonly shrink?: ShrinkPhoto;
  /**
   * Asked whenever the request itself is about to leave, with nothing awaited in between. False: it must not, because whoever
   * sends it may have slept and another may have taken over. It then rejects as `stopped`, certain not to have arrived.
   */
  readonly mayGo?: () => boolean;
}

/**
 * The port behind which a city stands. `Open311City` speaks GeoReport v2; every adapter passes the contract test in
 * `@civic-elements/core/testing`. All calls reject with `CityError`, and only with it.
 */
export interface City {
  /** True when the city answers a repeated `send` with the same key by the request it has, so that sending again is safe. */
  readonly knowsRepeats: boolean;
  /** Numbers as this city writes them, one of each kind ("SR19-00134785"), so that what people type is forgiven in fewer calls. */
  readonly numberExamples?: readonly string[];
  /** What photos may go with a request. Without it the city takes none, and nobody is asked for any. */
  readonly photos?: PhotoTerms;
  services(options?: CallOptions): Promise<ServiceList>;
  /** What this service asks. An empty list when the city has no more questions, also where it promised some. */
  questions(serviceCode: string, options?: CallOptions): Promise<readonly QuestionOrNote[]>;
  /**
   * Photos that cannot be taken never keep the request from being sent: they are named in `photosNotTaken`. Only what holds up
   * the request itself rejects.
   */
  send(request: OutgoingRequest, options?: SendOptions): Promise<CityAnswer>;
  /** The number a token stands for, or undefined while the city has not given it yet. */
  numberFor(token: string, options?: CallOptions): Promise<string | undefined>;
  /** The request of that number, or undefined when the city does not know it. */
  request(id: string, options?: CallOptions): Promise<ServiceRequest | undefined>;
  /** Requests, newest first, already filtered and cut as asked, whatever the city's server made of the query. */
  requests(query: RequestQuery, options?: CallOptions): Promise<readonly ServiceRequest[]>;

  /** How long requests of this service took lately; undefined where too few were closed. Without it, this city does not tell. */
  durations?(serviceCode: string, options?: CallOptions): Promise<Durations | undefined>;
  /** What was told of these requests after they were made, oldest first. Without it, there is nothing beyond the request itself. */
  updates?(ids: readonly string[], options?: CallOptions): Promise<readonly RequestUpdate[]>;
  /** Opens a closed request again. Without it, a new request that names the old one is the way. */
  reopen?(id: string, reopening: Reopening, options?: CallOptions): Promise<void>;
  readonly following?: Following;
}
