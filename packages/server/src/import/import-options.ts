import type { CityAnswers } from '../faq/city-answers.js';
import type { CityPlaces } from '../places/city-places.js';

/** How far an import is. `bytes` and `total` count bytes on the disk over all files. */
export interface ImportProgress {
  readonly file: string;
  readonly bytes: number;
  readonly total: number;
  readonly rows: number;
}

/** Where an import puts articles. */
export type ArticleDestination = Pick<CityAnswers, 'replace' | 'put'>;

/** Where an import puts addresses and landmarks. */
export type PlaceDestination = Pick<CityPlaces, 'replace'>;

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Milliseconds; for measuring only. */
  readonly now?: () => number;
  /** The IANA zone of times written without one. Default UTC; Boston's tables are known to be in New York's time. */
  readonly timeZone?: string;
  /** Where articles go; without it they are left out. */
  readonly answers?: ArticleDestination;
  /** Where addresses and landmarks go; without it they are left out. */
  readonly places?: PlaceDestination;
}
