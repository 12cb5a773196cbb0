import { httpMeansHere, jsonCall, stopped, whole, type HttpMeans } from '../../calls/index.js';
import { usualSuggestions, type FoundPlace, type Geocoder, type NearestAddress, type PlaceOptions, type SuggestOptions } from '../geocoder.js';
import type { Point } from '../place.js';
import { mostPlaces, placesPaths, readFoundPlaces, readNearest, writeAskedOfPlaces, type AskedOfPlaces, type PlacesCall } from './server-wire.js';
import { sortOut } from './sort-out.js';
import { typedWords } from './typed-words.js';

export interface ServerGeocoderOptions {
  /** Address of the city's GeoReport v2 server; its places stand below it. */
  readonly endpoint: string;
  /** Only for servers that serve several cities. */
  readonly jurisdiction?: string;
  readonly http?: Partial<HttpMeans>;
}

/** Addresses on the city's own server. Nothing typed stands in an address or leaves the city. */
export class ServerGeocoder implements Geocoder {
  readonly typeAhead = true;
  readonly #options: ServerGeocoderOptions;
  readonly #means: HttpMeans;

  constructor(options: ServerGeocoderOptions) {
    this.#options = options;
    this.#means = httpMeansHere(options.http);
  }

  async suggest(text: string, options: SuggestOptions = {}): Promise<readonly FoundPlace[]> {
    const { near, lang, limit = usualSuggestions, signal } = options;
    if (signal?.aborted) throw stopped();
    const words = typedWords(text);
    if (words === '' || limit < 1) return [];
    const found = await this.#ask('suggest', { words, limit: Math.min(limit, mostPlaces), ...(near && { near }), ...(lang !== undefined && { lang }) }, readFoundPlaces, signal);
    return sortOut(found, options);
  }

  async chosen(found: FoundPlace, { signal }: PlaceOptions = {}): Promise<FoundPlace> {
    if (signal?.aborted) throw stopped();
    return found;
  }

  async at(point: Point, { lang, signal }: PlaceOptions = {}): Promise<NearestAddress | undefined> {
    return (await this.#ask('at', { point, ...(lang !== undefined && { lang }) }, readNearest, signal)) ?? undefined;
  }

  async #ask<Answer>(call: PlacesCall, asked: AskedOfPlaces, read: (json: unknown) => Answer | undefined, signal?: AbortSignal): Promise<Answer> {
    const { endpoint, jurisdiction } = this.#options;
    const url = `${endpoint.trim().replace(/\/+$/, '')}/${placesPaths[call]}`;
    const body = writeAskedOfPlaces({ ...asked, ...(jurisdiction && { jurisdiction }) });
    return whole(read(await jsonCall({ url, body, ...(signal && { signal }) }, this.#means)), url);
  }
}
