import { CityError, httpMeansHere, jsonCall, ownField, stopped, textField, whole, type HttpMeans } from '../../calls/index.js';
import { usualSuggestions, type Attribution, type FoundPlace, type Geocoder, type NearestAddress, type PlaceOptions, type SuggestOptions } from '../geocoder.js';
import { metresBetween } from '../metres-between.js';
import type { Point } from '../place.js';
import { inTurn, type InTurn } from './in-turn.js';
import { readPoint } from './read-point.js';
import { sortOut } from './sort-out.js';
import { typedWords } from './typed-words.js';

export interface NominatimOptions {
  /** Address of the server, such as `https://nominatim.example.gov`. */
  readonly address: string;
  /** True only for a server of one's own that bears being asked at each key. The public one forbids it, and is never asked so. */
  readonly typeAhead?: boolean;
  /** Milliseconds from one call to the next. Default 1,000, which is what the public server asks for, and 0 with `typeAhead`. */
  readonly pause?: number;
  /** What is not given is taken from the surroundings. */
  readonly http?: Partial<HttpMeans>;
}

/** So many answers are remembered, as the public server asks. */
const mostKept = 50;

/**
 * Addresses of OpenStreetMap by a Nominatim server. It has only reads, so that what is typed stands in the address that is called.
 * Sources: https://nominatim.org/release-docs/latest/api/Overview/ and https://operations.osmfoundation.org/policies/nominatim/
 */
export class NominatimGeocoder implements Geocoder {
  readonly typeAhead: boolean;
  readonly attribution: Attribution = { words: '© OpenStreetMap contributors', url: 'https://www.openstreetmap.org/copyright' };
  readonly #address: string;
  readonly #means: HttpMeans;
  readonly #turn: InTurn;
  readonly #kept = new Map<string, unknown>();

  constructor({ address, typeAhead = false, pause, http }: NominatimOptions) {
    this.#address = address.trim().replace(/\/+$/, '');
    const isPublic = /^https?:\/\/nominatim\.openstreetmap\.org(?:[/:]|$)/i.test(this.#address);
    this.typeAhead = typeAhead && !isPublic;
    this.#means = httpMeansHere(http);
    this.#turn = inTurn(isPublic ? Math.max(1000, pause ?? 0) : pause ?? (this.typeAhead ? 0 : 1000));
  }

  async suggest(text: string, options: SuggestOptions = {}): Promise<readonly FoundPlace[]> {
    const { within, limit = usualSuggestions, signal } = options;
    if (signal?.aborted) throw stopped();
    const words = typedWords(text);
    if (words === '' || limit < 1) return [];
    const box = within && [within.box.west, within.box.south, within.box.east, within.box.north].join();
    const json = await this.#ask('search', { q: words, limit: String(Math.min(40, limit)), ...(box !== undefined && { viewbox: box }) }, options);
    if (!Array.isArray(json)) throw new CityError('unreadable', `${this.#address} answered something else than a list`);
    return sortOut(json.flatMap((one: unknown) => readFound(one) ?? []), options);
  }

  async chosen(found: FoundPlace, { signal }: PlaceOptions = {}): Promise<FoundPlace> {
    if (signal?.aborted) throw stopped();
    return found;
  }

  async at(point: Point, options: PlaceOptions = {}): Promise<NearestAddress | undefined> {
    const json = await this.#ask('reverse', { lat: String(point.lat), lon: String(point.long), zoom: '18' }, options);
    if (textField(json, 'error') !== undefined || ownField(json, 'error') !== undefined) return undefined;
    const { label, place } = whole(readFound(json), this.#address);
    return { label, place, distance: place.point ? metresBetween(point, place.point) : 0 };
  }

  async #ask(call: string, asked: Readonly<Record<string, string>>, { lang, signal }: PlaceOptions): Promise<unknown> {
    if (signal?.aborted) throw stopped();
    // As a parameter: a header of its own would make a browser ask the server first.
    const url = `${this.#address}/${call}?${new URLSearchParams({ ...asked, format: 'jsonv2', addressdetails: '1', ...(lang !== undefined && { 'accept-language': lang }) })}`;
    if (this.#kept.has(url)) return this.#kept.get(url);
    const json = await this.#turn(() => jsonCall({ url, ...(signal && { signal }) }, this.#means), signal);
    this.#kept.set(url, json);
    if (this.#kept.size > mostKept) this.#kept.delete(this.#kept.keys().next().value as string);
    return json;
  }
}

function readFound(json: unknown): FoundPlace | undefined {
  const point = readPoint(ownField(json, 'lat'), ownField(json, 'lon'));
  const whole = textField(json, 'display_name');
  if (!point || whole === undefined) return undefined;
  const address = ownField(json, 'address');
  const [number, road, name] = [textField(address, 'house_number'), textField(address, 'road'), textField(json, 'name')];
  const isRoad = textField(json, 'addresstype') === 'road' || (textField(json, 'category') === 'highway' && number === undefined && name !== undefined && name === road);
  const kind = number !== undefined && (name === undefined || name === number) ? 'address' : isRoad ? 'street' : 'landmark';
  const label = shortened(whole, address);
  return { label, kind, place: { address: label, point }, exact: kind !== 'street' };
}

/** The country, the state and its districts help nobody who is in the city, and make the line three times as long. */
function shortened(display: string, address: unknown): string {
  const left = new Set(['country', 'state', 'state_district', 'county', 'region', 'ISO3166-2-lvl4'].flatMap((name) => textField(address, name) ?? []));
  const kept = ['city', 'town', 'village', 'road', 'house_number'].flatMap((name) => textField(address, name) ?? []);
  const parts = display.split(', ').filter((part) => !left.has(part) || kept.includes(part));
  return (parts.length > 0 ? parts : [display]).join(', ');
}
