import { askedFor, sameNumber } from '../open311/index.js';
import {
  CityError, type CallOptions, type City, type CityAnswer, type CityErrorKind, type CityProblem, type Following, type OutgoingRequest, type PhotoTerms,
  type QuestionOrNote, type RequestQuery, type SendOptions, type Service, type ServiceList, type ServiceRequest,
} from '../requests/index.js';
import { durationsOf, openedAgain, updatesOf } from './memory-after-sending.js';

/** How a `MemoryCity` behaves from now on. Every part may be changed while a test runs. */
export interface CityBehaviour {
  /** Milliseconds before each answer; `Infinity` does not answer before `letGo`. */
  delay?: number;
  /** Every call fails in this way, and a request is not taken. */
  fails?: CityErrorKind;
  /** What a new request gets. Without it, what its service promises: a number, a token, or neither. */
  answers?: 'number' | 'token' | 'nothing';
  /** New requests are refused for these reasons. */
  refuses?: readonly CityProblem[];
  /** New requests are taken, and the answer is lost on the way. */
  losesAnswers?: boolean;
  /** So many of a request's photos, from the last on, are not taken, and that is told. */
  losesPhotos?: number;
  /** Milliseconds after which a token has its number; `Infinity` for never. Default 0. */
  numberAfter?: number;
}

export interface MemoryCityOptions {
  readonly services: readonly Service[];
  readonly notices?: readonly string[];
  /** By service code. */
  readonly questions?: Readonly<Record<string, readonly QuestionOrNote[]>>;
  readonly requests?: readonly ServiceRequest[];
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly behaviour?: CityBehaviour;
  /** Whether a second `send` with the same key is answered by the first request. Default false. */
  readonly knowsRepeats?: boolean;
  /** What photos it takes with a request. Default none. */
  readonly photos?: PhotoTerms;
  /** Numbers as it writes them. */
  readonly numberExamples?: readonly string[];
  /** What it does for a request after it was made, by what it keeps. Default nothing. */
  readonly afterSending?: readonly ('durations' | 'updates' | 'reopen')[];
  /** How its requests can be followed. Default not at all. */
  readonly following?: Following;
}

interface Given {
  readonly answer: CityAnswer;
  readonly id: string;
  readonly at: number;
}

/** Failures in which a real city may yet have taken the request. */
const uncertain: ReadonlySet<CityErrorKind> = new Set(['unreachable', 'timed-out', 'failed', 'unreadable', 'stopped']);

const writes: ReadonlySet<keyof City> = new Set(['send', 'reopen']);

/** A whole city in memory, for stories and tests. Keeps the promises of `City`, and passes its contract. */
export class MemoryCity implements City {
  behaviour: CityBehaviour;
  /** Every request the city has taken, oldest first. */
  readonly received: OutgoingRequest[] = [];
  /** The calls made so far, by name. */
  readonly calls: (keyof City)[] = [];
  /** What the city has; a test may change it to let time pass. */
  requestsKept: ServiceRequest[];
  readonly knowsRepeats: boolean;
  readonly photos?: PhotoTerms;
  readonly numberExamples?: readonly string[];
  readonly durations?: NonNullable<City['durations']>;
  readonly updates?: NonNullable<City['updates']>;
  readonly reopen?: NonNullable<City['reopen']>;
  readonly following?: Following;
  readonly #options: MemoryCityOptions;
  readonly #given = new Map<string, Given>();
  /** Keys of the wishes to open a request again that were granted. */
  readonly #reopened = new Set<string>();
  readonly #held = new Set<() => void>();
  readonly #now: () => number;

  constructor(options: MemoryCityOptions) {
    this.#options = options;
    this.behaviour = options.behaviour ?? {};
    this.requestsKept = [...(options.requests ?? [])];
    this.knowsRepeats = options.knowsRepeats ?? false;
    if (options.photos) this.photos = options.photos;
    if (options.numberExamples) this.numberExamples = options.numberExamples;
    if (options.following) this.following = options.following;
    this.#now = options.now ?? Date.now;
    const does = new Set(options.afterSending);
    if (does.has('durations')) this.durations = (serviceCode, call) => this.#answer('durations', call, () => durationsOf(this.requestsKept, serviceCode, this.#now()));
    if (does.has('updates')) this.updates = (ids, call) => this.#answer('updates', call, () => updatesOf(this.requestsKept, ids));
    if (does.has('reopen')) this.reopen = (id, reopening, call) => this.#answer('reopen', call, () => {
      if (this.#reopened.has(reopening.key)) return;
      const again = openedAgain(this.requestsKept.find((request) => sameNumber(request.id, id)), reopening, this.#now());
      this.requestsKept = this.requestsKept.map((request) => (request.id === again.id ? again : request));
      this.#reopened.add(reopening.key);
    });
  }

  async services(options?: CallOptions): Promise<ServiceList> {
    await this.#answering('services', options);
    return { services: this.#options.services, notices: this.#options.notices ?? [] };
  }

  async questions(serviceCode: string, options?: CallOptions): Promise<readonly QuestionOrNote[]> {
    await this.#answering('questions', options);
    const { questions = {} } = this.#options;
    return Object.hasOwn(questions, serviceCode) ? questions[serviceCode] ?? [] : [];
  }

  async send(request: OutgoingRequest, options?: SendOptions): Promise<CityAnswer> {
    await this.#answering('send', options);
    if (options?.mayGo?.() === false) throw new CityError('stopped', 'It may not go any more');
    const { refuses, losesAnswers } = this.behaviour;
    if (refuses) throw new CityError('refused', 'The city refuses', { problems: refuses, httpStatus: 400 });
    const service = this.#options.services.find(({ code }) => code === request.serviceCode);
    if (!service) throw new CityError('refused', 'No such service', { problems: [{ code: '404', words: '' }], httpStatus: 404 });
    const before = this.knowsRepeats ? this.#given.get(request.key) : undefined;
    const { photos: sent = [], ...rest } = request;
    const kept = this.photos ? sent.slice(0, Math.max(0, sent.length - (this.behaviour.losesPhotos ?? 0))) : [];
    const photosNotTaken = sent.slice(kept.length).map(({ id }) => id);
    const given = before ?? this.#take(kept.length > 0 ? { ...rest, photos: kept } : rest, service);
    if (losesAnswers) throw new CityError('timed-out', 'The answer was lost', { mayHaveArrived: true });
    return photosNotTaken.length > 0 ? { ...given.answer, photosNotTaken } : given.answer;
  }

  async numberFor(token: string, options?: CallOptions): Promise<string | undefined> {
    await this.#answering('numberFor', options);
    const given = [...this.#given.values()].find(({ answer }) => answer.token === token);
    return given && this.#now() >= given.at + (this.behaviour.numberAfter ?? 0) ? given.id : undefined;
  }

  async request(id: string, options?: CallOptions): Promise<ServiceRequest | undefined> {
    await this.#answering('request', options);
    return this.requestsKept.find((request) => sameNumber(request.id, id));
  }

  async requests(query: RequestQuery, options?: CallOptions): Promise<readonly ServiceRequest[]> {
    await this.#answering('requests', options);
    return askedFor(query, this.requestsKept);
  }

  #take(request: OutgoingRequest, service: Service): Given {
    const at = this.#now();
    const number = this.received.push(request);
    const id = this.#freeNumber(`${new Date(at).getUTCFullYear()}-`);
    const promised = { realtime: 'number', batch: 'token', blackbox: 'nothing' } as const;
    const answers = this.behaviour.answers ?? promised[service.numberComes];
    const answer: CityAnswer = answers === 'number' ? { id } : answers === 'token' ? { token: `token-${number}` } : {};
    const given = { answer, id, at };
    this.#given.set(request.key, given);
    const time = { at, zoned: true, dayOnly: false };
    this.requestsKept.push({
      id, status: 'open', statusWords: 'open', serviceCode: service.code, serviceName: service.name, requestedAt: time, updatedAt: time,
      ...(request.words && { description: request.words }),
      ...(request.place.address && { address: request.place.address }),
      ...(request.place.addressId && { addressId: request.place.addressId }),
      ...(request.place.point && { point: { lat: request.place.point.lat, long: request.place.point.long } }),
      mediaUrls: [], notes: [{ at: time, type: 'opened', words: '' }],
    });
    return given;
  }

  /** Calls that were held back for ever come to an answer, and so do those that come yet: nothing waits for them after a test. */
  letGo(): void {
    const { delay: _held, ...behaviour } = this.behaviour;
    this.behaviour = behaviour;
    const held = [...this.#held];
    this.#held.clear();
    for (const done of held) done();
  }

  #freeNumber(prefix: string): string {
    const taken = new Set(this.requestsKept.map(({ id }) => id));
    let number = this.received.length;
    let id: string;
    do id = prefix + String(number++).padStart(4, '0'); while (taken.has(id));
    return id;
  }

  async #answer<T>(call: keyof City, options: CallOptions | undefined, say: () => T): Promise<T> {
    await this.#answering(call, options);
    return say();
  }

  /** The way to the city and back, as it is behaving now. */
  async #answering(call: keyof City, { signal }: CallOptions = {}): Promise<void> {
    this.calls.push(call);
    if (signal?.aborted) throw new CityError('stopped', 'The caller gave up');
    const { delay = 0 } = this.behaviour;
    await new Promise<void>((resolve, reject) => {
      const timer = Number.isFinite(delay) ? setTimeout(done, delay) : undefined;
      if (timer === undefined) this.#held.add(done);
      const stop = (): void => {
        clearTimeout(timer);
        reject(new CityError('stopped', 'The caller gave up', { mayHaveArrived: writes.has(call) }));
      };
      function done(): void {
        signal?.removeEventListener('abort', stop);
        resolve();
      }
      signal?.addEventListener('abort', stop, { once: true });
    });
    const { fails } = this.behaviour;
    if (fails) throw new CityError(fails, `This city is ${fails}`, { mayHaveArrived: writes.has(call) && uncertain.has(fails) });
  }
}
