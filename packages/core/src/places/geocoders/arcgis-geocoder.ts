import { CityError, httpMeansHere, jsonCall, ownField, refusalOf, stopped, textField, whole, type HttpMeans } from '../../calls/index.js';
import { usualSuggestions, type Attribution, type FoundPlace, type Geocoder, type NearestAddress, type PlaceOptions, type SuggestOptions } from '../geocoder.js';
import { metresBetween } from '../metres-between.js';
import type { Point } from '../place.js';
import { readPoint } from './read-point.js';
import { sortOut } from './sort-out.js';
import { typedWords } from './typed-words.js';

export interface ArcGisOptions {
  /** Address of the locator, such as `https://gis.example.gov/arcgis/rest/services/Streets/GeocodeServer`. */
  readonly address: string;
  /** Where the server asks for one. It stands in the page for all to read: let it be bound to the site. */
  readonly token?: string;
  /** False for a locator without `suggest`: it is then asked whole, and only on a button. Default true. */
  readonly suggests?: boolean;
  /** The attribute that is the city's number of an address, such as `User_fld`. Default: none. */
  readonly addressIdField?: string;
  readonly attribution?: Attribution;
  readonly http?: Partial<HttpMeans>;
}

/**
 * Addresses by a locator of ArcGIS, a city's own or Esri's. All calls are posted, so that nothing typed stands in an address. What is
 * suggested has its point only once it is `chosen`. Source: https://developers.arcgis.com/rest/services-reference/enterprise/geocode-service/
 */
export class ArcGisGeocoder implements Geocoder {
  readonly typeAhead: boolean;
  readonly attribution?: Attribution;
  readonly #options: ArcGisOptions;
  readonly #means: HttpMeans;
  /** By what was suggested: the key that leads to it alone. */
  readonly #keys = new WeakMap<FoundPlace, string>();

  constructor(options: ArcGisOptions) {
    this.#options = options;
    this.typeAhead = options.suggests ?? true;
    this.#means = httpMeansHere(options.http);
    if (options.attribution) this.attribution = options.attribution;
  }

  async suggest(text: string, options: SuggestOptions = {}): Promise<readonly FoundPlace[]> {
    const { within, limit = usualSuggestions, signal } = options;
    if (signal?.aborted) throw stopped();
    const words = typedWords(text);
    if (words === '' || limit < 1) return [];
    if (!this.typeAhead) return sortOut(await this.#candidates({ SingleLine: words, maxLocations: String(limit), ...where(options) }, options), options);
    const json = await this.#ask('suggest', { text: words, maxSuggestions: String(Math.min(15, limit)), returnCollections: 'false', ...where(options) }, options);
    const list = whole(listIn(json, 'suggestions'), this.#options.address);
    const found = list.flatMap((one): readonly FoundPlace[] => {
      const label = textField(one, 'text');
      if (label === undefined || ownField(one, 'isCollection') === true) return [];
      const suggested: FoundPlace = { label, kind: kindByWords(label), place: { address: label }, exact: false };
      this.#keys.set(suggested, textField(one, 'magicKey') ?? '');
      return [suggested];
    });
    return sortOut(found, within ? { limit } : options);
  }

  async chosen(found: FoundPlace, options: PlaceOptions = {}): Promise<FoundPlace> {
    if (options.signal?.aborted) throw stopped();
    if (found.place.point) return found;
    const key = this.#keys.get(found);
    const [best] = await this.#candidates({ SingleLine: found.label, maxLocations: '1', ...(key && { magicKey: key }) }, options);
    // The words stay those that the person chose.
    return best ? { ...best, label: found.label, place: { ...best.place, address: found.label } } : found;
  }

  async at(point: Point, options: PlaceOptions = {}): Promise<NearestAddress | undefined> {
    let json: unknown;
    try {
      json = await this.#ask('reverseGeocode', { location: `${point.long},${point.lat}`, outSR: '4326', ...(options.lang !== undefined && { langCode: options.lang }) }, options);
    } catch (error) {
      // "Unable to find address for the specified location": nothing is near, which is an answer.
      if (error instanceof CityError && error.kind === 'refused') return undefined;
      throw error;
    }
    const [address, location] = [whole(ownField(json, 'address'), this.#options.address), ownField(json, 'location')];
    const label = textField(address, 'LongLabel') ?? textField(address, 'Match_addr') ?? textField(address, 'Address');
    if (label === undefined) return undefined;
    const there = readPoint(ownField(location, 'y'), ownField(location, 'x'));
    const addressId = this.#idIn(address);
    return { label, place: { address: label, ...(there && { point: there }), ...(addressId !== undefined && { addressId }) }, distance: there ? metresBetween(point, there) : 0 };
  }

  async #candidates(asked: Readonly<Record<string, string>>, options: PlaceOptions): Promise<readonly FoundPlace[]> {
    const json = await this.#ask('findAddressCandidates', { ...asked, outSR: '4326', outFields: '*', ...(options.lang !== undefined && { langCode: options.lang }) }, options);
    return whole(listIn(json, 'candidates'), this.#options.address).flatMap((one): readonly FoundPlace[] => {
      const [label, location, attributes] = [textField(one, 'address'), ownField(one, 'location'), ownField(one, 'attributes')];
      const point = readPoint(ownField(location, 'y'), ownField(location, 'x'));
      if (label === undefined || !point) return [];
      const type = textField(attributes, 'Addr_type') ?? '';
      const addressId = this.#idIn(attributes);
      return [{ label, kind: kinds[type] ?? kindByWords(label), place: { address: label, point, ...(addressId !== undefined && { addressId }) }, exact: exactTypes.has(type) }];
    });
  }

  #idIn(attributes: unknown): string | undefined {
    const { addressIdField } = this.#options;
    if (addressIdField === undefined) return undefined;
    const value = ownField(attributes, addressIdField);
    return typeof value === 'number' ? String(value) : textField(attributes, addressIdField);
  }

  async #ask(call: string, asked: Readonly<Record<string, string>>, { signal }: PlaceOptions): Promise<unknown> {
    const { address, token } = this.#options;
    const url = `${address.trim().replace(/\/+$/, '')}/${call}`;
    const body = new URLSearchParams({ ...asked, f: 'json', ...(token !== undefined && { token }) });
    const json = await jsonCall({ url, body, ...(signal && { signal }) }, this.#means);
    // A refusal comes with the status 200 and says so inside.
    const error = ownField(json, 'error');
    if (error === undefined) return json;
    const code = Number(ownField(error, 'code'));
    throw refusalOf({ status: code === 498 || code === 499 ? 401 : Number.isInteger(code) ? code : 400, ok: false, text: '', retryAfter: null }, url);
  }
}

const kinds: Readonly<Record<string, FoundPlace['kind']>> = {
  Subaddress: 'address', PointAddress: 'address', StreetAddress: 'address', StreetAddressExt: 'address', StreetInt: 'intersection', StreetMidBlock: 'street', StreetBetween: 'street',
  StreetName: 'street', DistanceMarker: 'landmark', POI: 'landmark',
};
/** A StreetAddress is worked out along its block. */
const exactTypes: ReadonlySet<string> = new Set(['Subaddress', 'PointAddress', 'StreetInt', 'POI']);

function kindByWords(label: string): FoundPlace['kind'] {
  const [first = ''] = label.split(',');
  return / & /.test(first) ? 'intersection' : /^\d+\S*\s+\S/.test(first) ? 'address' : 'landmark';
}

function where({ near, within }: SuggestOptions): Readonly<Record<string, string>> {
  return {
    ...(near && { location: `${near.long},${near.lat}` }),
    ...(within && { searchExtent: [within.box.west, within.box.south, within.box.east, within.box.north].join() }),
  };
}

function listIn(json: unknown, name: string): readonly unknown[] | undefined {
  const list = ownField(json, name);
  return Array.isArray(list) ? (list as readonly unknown[]) : undefined;
}
