import type { City, CityErrorKind, ServiceRequest, Status } from '@civic-elements/core/requests';

/** A request as the city told it last. */
export interface Found {
  readonly name: 'found';
  readonly request: ServiceRequest;
  /** When the city told it, in milliseconds since the epoch. */
  readonly asOf: number;
  readonly refreshing: boolean;
  /** Why the last refresh brought nothing; the last known state is still shown. */
  readonly trouble?: CityErrorKind;
  /** What the last refresh brought. */
  readonly news?: 'changed' | 'nothing';
}

/** What a look-up can stand on: a number, or the token of a request that has none yet. */
export type LookedFor = { readonly number: string } | { readonly token: string };

/** Where the tracker stands when it is not on its way to the city. */
export type Settled =
  | { readonly name: 'asking' }
  | Found
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
  readonly requestId: string;
  readonly token: string;
  /** Seconds between two looks while the page is in view; undefined for none. */
  readonly refresh: number | undefined;
  /** Resolves when an answer can be shown; rejects with `CityError`. */
  readonly readyToDraw: () => Promise<void>;
  readonly tell: (fact: TrackerFact) => void;
}
