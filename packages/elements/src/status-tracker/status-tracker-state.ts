import type { KnownPlaces } from '@civic-elements/core/places';
import type { City, CityErrorKind, LookedUp, RequestChange, ServiceRequest, Status } from '@civic-elements/core/requests';
import type { TrackerInsight } from './tracker-notes.js';
import type { Rest, TrackerWords } from './tracking.js';

/** What is watched for news while it is in view. */
interface Watched {
  /** When the city told it, in milliseconds since the epoch. */
  readonly asOf: number;
  readonly refreshing: boolean;
  /** Why the last refresh brought nothing; the last known state is still shown. */
  readonly trouble?: CityErrorKind;
  /** What the last refresh brought. */
  readonly news?: 'nothing' | readonly ChangedRequest[];
}

/** A request that a refresh brought news of. */
export interface ChangedRequest {
  readonly request: ServiceRequest;
  /** The weightiest first. */
  readonly changes: readonly RequestChange[];
}

/** A request as the city told it last. */
export interface Found extends Watched {
  readonly name: 'found';
  readonly request: ServiceRequest;
}

/** Several requests at once, in the order they were asked for. */
export interface Several extends Watched {
  readonly name: 'several';
  readonly list: readonly LookedUp[];
  /** How many numbers were more than are looked up at once. */
  readonly beyond: number;
}

/** What a look-up can stand on: a number, or several as they were typed, or the token of a request that has none yet. */
export type LookedFor = { readonly number: string } | { readonly token: string };

/** Where the tracker stands when it is not on its way to the city. */
export type Settled =
  | { readonly name: 'asking' }
  | Found
  | Several
  | { readonly name: 'not-found'; readonly number: string }
  | { readonly name: 'failed'; readonly lookedFor: LookedFor; readonly because: CityErrorKind }
  /** The city has it and has given no number yet. */
  | { readonly name: 'waiting'; readonly token: string; readonly gaveUp: boolean }
  /** The number came, and the city shows nothing under it yet. */
  | { readonly name: 'numbered'; readonly number: string };

/** `before` stays in view while a person waits for what they asked for; a look-up by link has nothing before it. */
export type Phase = Settled | { readonly name: 'looking'; readonly lookedFor: LookedFor; readonly before: Settled | undefined };

export interface StatusTrackerState {
  readonly typed: string;
  /** Whether the resident pressed the button without a number. */
  readonly missing: boolean;
  readonly phase: Phase;
}

/** What happened, for the page around the tracker. */
export type TrackerFact =
  | { readonly name: 'civic-request-found'; readonly detail: { readonly id: string; readonly status: Status } }
  | { readonly name: 'civic-request-not-found'; readonly detail: Readonly<Record<string, never>> }
  | { readonly name: 'civic-status-changed'; readonly detail: { readonly id: string; readonly status: Status } };

/** What the page gives the tracker to work with. */
export interface TrackerMeans {
  readonly city: City | undefined;
  /** Tells one city from another on this device. */
  readonly cityName: string;
  /** One number, or several with commas between them. */
  readonly requestId: string;
  readonly token: string;
  /** BCP 47, for dates and numbers; `lang` is that of what is shown. */
  readonly locale: string;
  readonly lang: string;
  /** Whether the one question after closing is asked. */
  readonly asksRating: boolean;
  readonly insight: TrackerInsight | undefined;
  /** What notes are told by. */
  readonly element: Element;
  /** Seconds between two looks while the page is in view; undefined for none. */
  readonly refresh: number | undefined;
  /** Address of the page with the request form; '' for none. */
  readonly reportPage: string;
  /** What the city tells of its places, or the address of the file that does. */
  readonly places: KnownPlaces | undefined;
  readonly placesSrc: string;
  /** How near another open request has to be to be shown; 0 for none. */
  readonly nearbyMetres: number;
  /** English sentences of a part that came later; another language has them already. */
  readonly learn: (words: Partial<TrackerWords>) => void;
  /** Whether the page is in view; and a key that nothing else has. Every tag needs both, so that they stand where all tags find them. */
  readonly isSeen: () => boolean;
  readonly newKey: () => string;
  /** What comes with the first answer; rejects with `CityError`. */
  readonly rest: () => Promise<Rest>;
  readonly tell: (fact: TrackerFact) => void;
}
