import {
  CityError, type CallOptions, type City, type CityAnswer, type Media, type OutgoingRequest, type PhotoTerms, type QuestionOrNote,
  type RequestQuery, type SendOptions, type ServiceList, type ServiceRequest,
} from '../requests/index.js';
import { askedFor, sameNumber, usualLimit } from './asked-for.js';
import { lineTo, noConnection, type Line } from './ask.js';
import type { XmlReader } from './answer-tree.js';
import { httpMeansHere, shareCalls, webAddress, type Fetch, type HttpMeans } from '../calls/index.js';
import { pathStep } from './path-step.js';
import { requestsByNumber } from './requests-by-number.js';
import { writeQuery, writeReading, writeRequest, type Dialect, type Field, type FormMeans } from './wire-form.js';
import { readCityAnswer, readNumber, readRequests, saysMore, type RequestMeans } from './wire-requests.js';
import { mayHaveRules, readQuestions, readServices } from './wire-services.js';

export interface Open311Options {
  /** Address of the city's GeoReport v2 server, with or without a slash at its end. */
  readonly endpoint: string;
  /** Only for servers that serve several cities; left out of every call when empty. */
  readonly jurisdiction?: string;
  /** Public in a browser. Sent in the body of a new request and nowhere else; leave it out when a proxy adds it. */
  readonly apiKey?: string;
  readonly fetch?: Fetch;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Without it only cities that speak JSON can be read. */
  readonly readXml?: XmlReader;
  /** Milliseconds a call may take. Default 20,000. */
  readonly timeout?: number;
  readonly dialect?: Dialect;
  /** Where photos are laid for a city that takes their addresses. Without it, the dialect's `mediaAddress`. */
  readonly media?: Media;
  /** False only when the device is certain to have no network. */
  readonly online?: () => boolean;
  /** Origin of the page, for telling developers of a missing CORS header. */
  readonly origin?: string;
}

/**
 * A city that speaks Open311 GeoReport v2, as strictly as needed and as loosely as cities do: JSON first, XML where JSON
 * is not understood. Sends only what the standard names unless the dialect says otherwise; never repeats a `send`.
 * Source: https://wiki.open311.org/GeoReport_v2
 */
export class Open311City implements City {
  readonly knowsRepeats: boolean;
  readonly numberExamples?: readonly string[];
  readonly photos?: PhotoTerms;
  readonly #media: Media | undefined;
  readonly #means: HttpMeans;
  /** Addresses by photo, of those that were uploaded for a request that has not been taken yet. */
  readonly #uploaded = new Map<string, string>();
  readonly #line: Line;
  readonly #form: FormMeans;
  readonly #now: () => number;
  readonly #sharedServices = shareCalls<ServiceList>();
  readonly #sharedQuestions = shareCalls<readonly QuestionOrNote[]>();
  /** Services the city says have no questions, so that none are asked for. */
  #withoutQuestions: ReadonlySet<string> = new Set();
  readonly #manyAtOnce: { works?: boolean } = {};
  readonly #needsFormat: boolean;

  constructor(options: Open311Options) {
    const { endpoint, jurisdiction, apiKey, dialect = {}, readXml, media, now = Date.now } = options;
    this.#now = now;
    this.#form = { dialect, jurisdiction, apiKey };
    this.#needsFormat = readXml !== undefined;
    this.knowsRepeats = dialect.idempotencyKey ?? false;
    if (dialect.numberExamples) this.numberExamples = dialect.numberExamples;
    this.#means = httpMeansHere(options);
    this.#media = media;
    const { media: way, mediaAddress, mediaCount = 1 } = dialect;
    const hasRoom = way === 'multipart' || (way === 'url' && (media || mediaAddress));
    if (hasRoom) this.photos = { most: mediaCount, described: way === 'url' && (media?.takesDescriptions ?? !media) };
    this.#line = lineTo({ ...this.#means, endpoint, now, readXml, format: dialect.format });
  }

  services({ signal }: CallOptions = {}): Promise<ServiceList> {
    return this.#sharedServices('', async (shared) => {
      const list = await this.#line.ask({ path: 'services', query: writeReading(this.#form), signal: shared }, readServices);
      this.#withoutQuestions = new Set(list.services.filter(({ hasQuestions }) => !hasQuestions).map(({ code }) => code));
      return list;
    }, signal);
  }

  questions(serviceCode: string, { signal }: CallOptions = {}): Promise<readonly QuestionOrNote[]> {
    return this.#sharedQuestions(serviceCode, async (shared) => {
      if (this.#withoutQuestions.has(serviceCode)) return [];
      const call = this.#line.ask({ path: `services/${pathStep(serviceCode)}`, query: writeReading(this.#form), signal: shared }, (tree) => {
        const items = readQuestions(tree);
        return items && { items, ruled: mayHaveRules(tree) ? tree : undefined };
      });
      const { items, ruled } = await call.catch(unlessNotFound) ?? { items: [] };
      if (!ruled) return items;
      // Most cities keep to the standard, and most pages never need to know what Boston adds to it.
      const { readRules } = await import('./wire-rules.js').catch((cause: unknown) => {
        throw new CityError(this.#means.online() ? 'unreachable' : 'offline', 'What reads the rules of questions could not be loaded', { cause });
      });
      return readQuestions(ruled, readRules) ?? items;
    }, signal);
  }

  async send(request: OutgoingRequest, options: SendOptions = {}): Promise<CityAnswer> {
    const { signal, mayGo } = options;
    const { photos = [], key } = request;
    if (this.#needsFormat && this.#line.format === undefined) await this.#learnFormat(signal);
    const fields = (mediaUrls?: readonly string[]): readonly Field[] => writeRequest(request, this.#form, mediaUrls);
    const post = (body: Blob | readonly Field[], patience = 0): Promise<CityAnswer> =>
      this.#line.ask({ path: 'requests', body: body instanceof Blob ? body : new URLSearchParams(body as [string, string][]), patience, mayGo, signal }, readCityAnswer);
    if (photos.length === 0) return post(fields());
    // Most requests have no photos, and most pages never need to know how they go.
    const { sendWithPhotos } = await import('./send-with-photos.js').catch((cause: unknown) => {
      throw new CityError(this.#means.online() ? 'unreachable' : 'offline', 'No way to send photos', { cause });
    });
    return sendWithPhotos(photos, { ...options, key, fields, post, means: this.#means, now: this.#now, dialect: this.photos && this.#form.dialect, media: this.#media, uploaded: this.#uploaded });
  }

  async numberFor(token: string, { signal }: CallOptions = {}): Promise<string | undefined> {
    const call = this.#line.ask(
      { path: `tokens/${pathStep(token)}`, query: writeReading(this.#form), fresh: true, signal },
      (tree) => ({ number: readNumber(tree) }),
    );
    return (await call.catch(unlessNotFound))?.number;
  }

  async request(id: string, { signal }: CallOptions = {}): Promise<ServiceRequest | undefined> {
    const number = id.trim();
    if (number === '') return undefined;
    const call = this.#line.ask(
      { path: `requests/${pathStep(number)}`, query: writeQuery({ ids: [] }, this.#form), fresh: true, signal },
      (tree) => readRequests(tree, this.#reading(), number),
    );
    const found = (await call.catch(unlessNotFound))?.find((request) => sameNumber(request.id, number));
    return found && saysMore(found) ? found : undefined;
  }

  async requests(query: RequestQuery, { signal }: CallOptions = {}): Promise<readonly ServiceRequest[]> {
    if (query.ids) {
      const found = await requestsByNumber(query.ids, {
        many: (ids) => this.#page({ ids }, 1, signal),
        one: (id) => this.request(id, { signal }),
        manyAtOnce: this.#manyAtOnce,
      });
      return askedFor(query, found);
    }
    const { pageSize, maxPages = 10 } = this.#form.dialect;
    const { limit = usualLimit } = query;
    const all = new Map<string, ServiceRequest>();
    for (let page = 1; page <= (pageSize ? maxPages : 1); page += 1) {
      let listed: readonly ServiceRequest[];
      try {
        listed = await this.#page(query, page, signal);
      } catch (error) {
        if (page === 1 || (error instanceof CityError && error.kind === 'stopped')) throw error;
        break;
      }
      const before = all.size;
      for (const request of listed) if (!all.has(request.id)) all.set(request.id, request);
      if (all.size === before || askedFor(query, [...all.values()]).length >= limit) break;
    }
    return askedFor(query, [...all.values()]);
  }

  #page(query: RequestQuery, page: number, signal?: AbortSignal): Promise<readonly ServiceRequest[]> {
    return this.#line.ask(
      { path: 'requests', query: writeQuery(query, this.#form, page), fresh: true, signal },
      (tree) => readRequests(tree, this.#reading()),
    ).catch((error: unknown) => {
      // Some servers say "not found" of a search that found nothing.
      if (error instanceof CityError && error.kind === 'not-found' && error.problems.length > 0) return [];
      throw error;
    });
  }

  /** A post is made once only, so whether the city speaks JSON or XML is found out by a read before it. */
  async #learnFormat(signal?: AbortSignal): Promise<void> {
    await this.services({ signal }).catch((error: unknown) => {
      if (!(error instanceof CityError) || noConnection.has(error.kind)) throw error;
    });
  }

  #reading(): RequestMeans {
    const { cityZone, statuses } = this.#form.dialect;
    const base = webAddress(`${this.#line.base}/`, this.#means.origin)?.href;
    return { now: this.#now(), cityZone, statuses, base };
  }
}

function unlessNotFound(error: unknown): undefined {
  if (error instanceof CityError && error.kind === 'not-found') return undefined;
  throw error;
}
