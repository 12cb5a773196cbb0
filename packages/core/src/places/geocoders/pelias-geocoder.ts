import { httpMeansHere, jsonCall, ownField, stopped, textField, whole, type HttpMeans } from '../../calls/index.js';
import { usualSuggestions, type Attribution, type FoundPlace, type Geocoder, type NearestAddress, type PlaceOptions, type SuggestOptions } from '../geocoder.js';
import { metresBetween } from '../metres-between.js';
import type { Point } from '../place.js';
import { readPoint } from './read-point.js';
import { sortOut } from './sort-out.js';
import { typedWords } from './typed-words.js';

export interface PeliasOptions {
  /** Address of the server up to its version, such as `https://api.geocode.earth/v1`. */
  readonly address: string;
  /** Where the server asks for one. It stands in the page for all to read: let it be bound to the site. */
  readonly key?: string;
  /** Whom to name, as the server's licence says. Default: none. */
  readonly attribution?: Attribution;
  readonly http?: Partial<HttpMeans>;
}

const layers = 'venue,address,street,intersection';

/**
 * Addresses by a Pelias server, such as geocode.earth. It has only reads, so that what is typed stands in the address that is called.
 * Source: https://github.com/pelias/documentation
 */
export class PeliasGeocoder implements Geocoder {
  readonly typeAhead = true;
  readonly attribution?: Attribution;
  readonly #options: PeliasOptions;
  readonly #means: HttpMeans;

  constructor(options: PeliasOptions) {
    this.#options = options;
    this.#means = httpMeansHere(options.http);
    if (options.attribution) this.attribution = options.attribution;
  }

  async suggest(text: string, options: SuggestOptions = {}): Promise<readonly FoundPlace[]> {
    const { near, within, limit = usualSuggestions, signal } = options;
    if (signal?.aborted) throw stopped();
    const words = typedWords(text);
    if (words === '' || limit < 1) return [];
    const asked: Record<string, string> = { text: words, size: String(Math.min(20, limit)), layers };
    if (near) Object.assign(asked, { 'focus.point.lat': String(near.lat), 'focus.point.lon': String(near.long) });
    if (within) {
      const { south, west, north, east } = within.box;
      Object.assign(asked, { 'boundary.rect.min_lat': String(south), 'boundary.rect.min_lon': String(west), 'boundary.rect.max_lat': String(north), 'boundary.rect.max_lon': String(east) });
    }
    return sortOut((await this.#ask('autocomplete', asked, options)).flatMap((feature) => readFound(feature) ?? []), options);
  }

  async chosen(found: FoundPlace, { signal }: PlaceOptions = {}): Promise<FoundPlace> {
    if (signal?.aborted) throw stopped();
    return found;
  }

  async at(point: Point, options: PlaceOptions = {}): Promise<NearestAddress | undefined> {
    const [feature] = await this.#ask('reverse', { 'point.lat': String(point.lat), 'point.lon': String(point.long), size: '1', layers: 'address,venue,street' }, options);
    const found = feature === undefined ? undefined : readFound(feature);
    return found && { label: found.label, place: found.place, distance: found.place.point ? metresBetween(point, found.place.point) : 0 };
  }

  async #ask(call: string, asked: Readonly<Record<string, string>>, { lang, signal }: PlaceOptions): Promise<readonly unknown[]> {
    const { address, key } = this.#options;
    const base = `${address.trim().replace(/\/+$/, '')}/${call}`;
    const url = `${base}?${new URLSearchParams({ ...asked, ...(lang !== undefined && { lang }), ...(key !== undefined && { api_key: key }) })}`;
    const features = ownField(await jsonCall({ url, ...(signal && { signal }) }, this.#means), 'features');
    return whole(Array.isArray(features) ? (features as readonly unknown[]) : undefined, base);
  }
}

const kinds: Readonly<Record<string, FoundPlace['kind']>> = { address: 'address', street: 'street', intersection: 'intersection' };

function readFound(feature: unknown): FoundPlace | undefined {
  const [properties, geometry] = [ownField(feature, 'properties'), ownField(feature, 'geometry')];
  const coordinates = ownField(geometry, 'coordinates');
  const [long, lat] = Array.isArray(coordinates) ? (coordinates as readonly unknown[]) : [];
  const [point, label] = [readPoint(lat, long), textField(properties, 'label')];
  if (!point || label === undefined) return undefined;
  const kind = kinds[textField(properties, 'layer') ?? ''] ?? 'landmark';
  const [match, accuracy] = [textField(properties, 'match_type'), textField(properties, 'accuracy')];
  const exact = kind !== 'street' && accuracy !== 'interpolated' && match !== 'interpolated' && match !== 'fallback';
  return { label, kind, place: { address: label, point }, exact };
}
