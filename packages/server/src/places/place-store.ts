import type { Point } from '@civic-elements/core/places';
import type { Line } from './along-line.js';

/** House numbers on one side of a piece of a street. They may fall along it. */
export interface HouseRange {
  readonly street: string;
  readonly from: number;
  readonly to: number;
  /** Which numbers stand here; files that mix both on one side exist. */
  readonly numbers: 'even' | 'odd' | 'both';
  readonly side: 'left' | 'right';
  readonly line?: Line;
}

/** A house whose place is known. */
export interface KnownAddress {
  readonly street: string;
  readonly number: number;
  readonly point: Point;
}

export interface Landmark {
  readonly name: string;
  /** As its file says it; may be a house, a corner, or empty. */
  readonly address: string;
  readonly point?: Point;
}

/** Another name of a street. */
export interface StreetAlias {
  readonly street: string;
  readonly alias: string;
}

/** Where two streets meet. */
export interface Crossing {
  readonly streets: readonly [string, string];
  readonly point: Point;
}

/** What one file holds. Streets go by their names as they shall be shown. */
export interface PlaceBatch {
  readonly ranges: readonly HouseRange[];
  readonly addresses: readonly KnownAddress[];
  readonly landmarks: readonly Landmark[];
  readonly aliases: readonly StreetAlias[];
  readonly crossings: readonly Crossing[];
}

/** A street or landmark by one of its names. */
export interface KnownName {
  readonly kind: 'street' | 'landmark';
  /** Of the street or the landmark; several names may lead to one. */
  readonly ref: number;
  /** As it is shown; of an alias, the street's own. */
  readonly label: string;
  readonly words: readonly string[];
  /** Of a street: its pieces. A long one is meant more often than a short one of the same name. */
  readonly size: number;
}

export interface KeptRange extends HouseRange {
  readonly streetRef: number;
}
export interface KeptAddress extends KnownAddress {
  readonly streetRef: number;
}

/**
 * Where the city keeps its addresses. It finds names by words and places by boxes, and knows nothing of what is typed; any database with
 * a full-text and a spatial index can stand behind it.
 */
export interface PlaceStore {
  /** Takes all of a file in; what was there of this source before goes. */
  replace(source: string, batch: PlaceBatch): Promise<void>;
  counts(): Promise<{ readonly ranges: number; readonly addresses: number; readonly landmarks: number }>;
  /** Another number after every change. */
  version(): Promise<number>;
  /** All words that names of a kind have, and in how many of them. */
  vocabulary(kind: KnownName['kind']): Promise<ReadonlyMap<string, number>>;
  /** Names that hold any of these words, those that hold rarer ones first. A word that ends in `*` is a beginning. */
  names(kind: KnownName['kind'], words: readonly string[], limit: number): Promise<readonly KnownName[]>;
  /** Ranges of these streets that hold a number or are at most `reach` numbers from it. */
  rangesAround(streets: readonly number[], number: number, reach: number): Promise<readonly KeptRange[]>;
  addressesOn(streets: readonly number[]): Promise<readonly KeptAddress[]>;
  /** The pieces of a street, in the order of the numbers. */
  rangesOf(street: number, limit: number): Promise<readonly KeptRange[]>;
  landmarks(refs: readonly number[]): Promise<ReadonlyMap<number, Landmark>>;
  crossings(one: readonly number[], other: readonly number[]): Promise<readonly { readonly one: number; readonly other: number; readonly point: Point }[]>;
  near(point: Point, metres: number): Promise<{ readonly ranges: readonly KeptRange[]; readonly addresses: readonly KeptAddress[] }>;
  close(): Promise<void>;
}
