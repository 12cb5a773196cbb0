import type { CityAnswers } from './faq/city-answers.js';
import type { FaqStore } from './faq/faq-store.js';
import type { FollowStore } from './follow/follow-store.js';
import type { MediaShelf } from './media/media-shelf.js';
import type { CityPlaces } from './places/city-places.js';
import type { PlaceStore } from './places/place-store.js';
import type { Store } from './store/store.js';

/** Milliseconds since the epoch. */
export type Clock = () => number;

/** A new name nobody can guess, of letters and digits. */
export type NewName = () => string;

/** One city as this server keeps it. */
export interface EmbeddedCity {
  /** Its `jurisdiction_id`; empty when this server speaks for one city and does not name it. */
  readonly jurisdiction: string;
  readonly store: Store;
  readonly faqStore: FaqStore;
  readonly answers: CityAnswers;
  readonly placeStore: PlaceStore;
  readonly places: CityPlaces;
  readonly media: MediaShelf;
  /** Who follows requests by mail. Only where letters can be sent. */
  readonly followers?: FollowStore;
  readonly clock: Clock;
  readonly newName: NewName;
  /** Milliseconds until a service of type `batch` tells the number. */
  readonly batchDelay: number;
}

/** All cities of this server, and who may write to them. */
export interface Cities {
  readonly all: readonly EmbeddedCity[];
  /** Asked of everybody who sends a request; empty when no key is needed. */
  readonly apiKey: string;
  /** How often residents may open one closed request again; 0 where they may not. */
  readonly reopenings: number;
}
