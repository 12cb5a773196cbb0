import { ownField, textField } from '../../calls/index.js';
import type { FoundPlace, NearestAddress } from '../geocoder.js';
import type { Place, Point } from '../place.js';
import { isPoint } from '../place.js';
import { readPoint } from './read-point.js';

/*
 * How a form and a city's server speak of places. This file alone knows the words; the server writes what it reads here.
 *
 *   POST <endpoint>/places/v1/suggest  form: words limit near=<lat>,<long> lang  → { found: FoundPlace[] }, the likeliest first
 *   POST <endpoint>/places/v1/at       form: lat long lang                       → { nearest?: NearestAddress }
 *   GET  <endpoint>/places/v1/about                                              → { addresses, landmarks }: how many of each are known
 *
 * Where somebody is, and what address they type, is personal: it goes as a form that is posted and stands in no address, so in no log; and
 * a form needs no preflight. `jurisdiction_id` goes with every call where the endpoint serves several cities.
 */

export const mostPlaces = 20;

export type PlacesCall = 'suggest' | 'at' | 'about';

export const placesPaths: Readonly<Record<PlacesCall, string>> = { suggest: 'places/v1/suggest', at: 'places/v1/at', about: 'places/v1/about' };

export interface AskedOfPlaces {
  readonly jurisdiction?: string;
  readonly lang?: string;
  readonly words?: string;
  readonly limit?: number;
  readonly near?: Point;
  readonly point?: Point;
}

export function writeAskedOfPlaces({ jurisdiction, lang, words, limit, near, point }: AskedOfPlaces): URLSearchParams {
  return new URLSearchParams({
    ...(jurisdiction && { jurisdiction_id: jurisdiction }),
    ...(lang !== undefined && { lang }),
    ...(words !== undefined && { words }),
    ...(limit !== undefined && { limit: String(limit) }),
    ...(near && { near: `${near.lat},${near.long}` }),
    ...(point && { lat: String(point.lat), long: String(point.long) }),
  });
}

/** The same at the server. What is not as it should be is left out. */
export function readAskedOfPlaces(parameters: URLSearchParams): AskedOfPlaces {
  const text = (name: string): string | undefined => parameters.get(name) || undefined;
  const [jurisdiction, lang, words, limit] = ['jurisdiction_id', 'lang', 'words', 'limit'].map(text);
  const [lat, long] = (text('near') ?? '').split(',');
  const [near, point] = [readPoint(lat, long), readPoint(text('lat'), text('long'))];
  return {
    ...(jurisdiction !== undefined && { jurisdiction }),
    ...(lang !== undefined && { lang }),
    ...(words !== undefined && { words }),
    ...(limit !== undefined && /^\d+$/.test(limit) && { limit: Math.min(Number(limit), mostPlaces) }),
    ...(near && { near }),
    ...(point && { point }),
  };
}

const kinds: readonly unknown[] = ['address', 'intersection', 'street', 'landmark'] satisfies readonly FoundPlace['kind'][];

export function readFoundPlaces(json: unknown): readonly FoundPlace[] | undefined {
  const list = ownField(json, 'found');
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((one: unknown): readonly FoundPlace[] => {
    const [label, kind, place] = [textField(one, 'label'), ownField(one, 'kind'), readPlace(ownField(one, 'place'))];
    return label === undefined || !place || !kinds.includes(kind) ? [] : [{ label, kind: kind as FoundPlace['kind'], place, exact: ownField(one, 'exact') === true }];
  });
}

/** Null where nothing is near; undefined where the answer is none. */
export function readNearest(json: unknown): NearestAddress | null | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const nearest = ownField(json, 'nearest');
  if (nearest === undefined || nearest === null) return null;
  const [label, place, distance] = [textField(nearest, 'label'), readPlace(ownField(nearest, 'place')), ownField(nearest, 'distance')];
  return label === undefined || !place || typeof distance !== 'number' || !(distance >= 0) ? undefined : { label, place, distance };
}

function readPlace(json: unknown): Place | undefined {
  const [address, addressId, point] = [textField(json, 'address'), textField(json, 'addressId'), ownField(json, 'point')];
  const [lat, long] = [ownField(point, 'lat'), ownField(point, 'long')];
  return address === undefined ? undefined : { address, ...(addressId !== undefined && { addressId }), ...(isPoint(lat, long) && { point: { lat: lat as number, long: long as number } }) };
}
