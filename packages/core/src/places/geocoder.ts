import type { CallOptions } from '../calls/index.js';
import type { Place, Point } from './place.js';
import type { ServiceArea } from './service-area.js';

export interface FoundPlace {
  /** One line, written as the city or the service writes it. */
  readonly label: string;
  readonly kind: 'address' | 'intersection' | 'street' | 'landmark';
  /** Its `address` is there always; its point may only come with `chosen`. */
  readonly place: Place;
  /** True when the service knows this very place; false when it is worked out, near it, or wider than what was typed. */
  readonly exact: boolean;
  /** True when it lies outside of the area that was given. */
  readonly outside?: boolean;
}

export interface NearestAddress {
  /** In words, one line. */
  readonly label: string;
  readonly place: Place;
  /** Metres from the point asked for. */
  readonly distance: number;
}

export interface PlaceOptions extends CallOptions {
  /** BCP 47. */
  readonly lang?: string;
}

export interface SuggestOptions extends PlaceOptions {
  /** Where the person is likely to mean: nearer ones come first, where the service knows how. */
  readonly near?: Point;
  /** Where the city is. What lies outside of it comes last and says so. */
  readonly within?: ServiceArea;
  /** At most so many. Default 5. */
  readonly limit?: number;
}

/** Whom to name beside what a service found, where its licence asks for it. */
export interface Attribution {
  readonly words: string;
  readonly url?: string;
}

/**
 * The port behind which addresses are looked up. Every adapter passes the contract test in `@civic-elements/core/testing`. All calls
 * reject with `CityError`, and only with it; that nothing was found is an answer.
 */
export interface Geocoder {
  /** Whether it may be asked while a person types. If not: only when they press a button. */
  readonly typeAhead: boolean;
  readonly attribution?: Attribution;
  /** The likeliest first. Nothing for white space. */
  suggest(text: string, options?: SuggestOptions): Promise<readonly FoundPlace[]>;
  /** One of those suggested, with its point where there is one to be had. Some services tell it only of the one that was chosen. */
  chosen(found: FoundPlace, options?: PlaceOptions): Promise<FoundPlace>;
  /** The nearest address in words, or undefined where there is none near. */
  at(point: Point, options?: PlaceOptions): Promise<NearestAddress | undefined>;
}

export const usualSuggestions = 5;
/** No address and no landmark is longer. */
export const mostLettersOfPlace = 200;
