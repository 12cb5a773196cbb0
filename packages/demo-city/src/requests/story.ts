import type { Point } from '@civic-elements/core/places';

/** Where a request stands on the day on which the city is shown. */
export type Fate =
  | 'fresh' | 'under-way' | 'waiting-for-resident' | 'other-crew' | 'reopened'
  | 'done' | 'done-by-other-crew' | 'not-done' | 'no-reason' | 'merged';

export interface StoryPlace {
  readonly address: string | null;
  readonly addressId: string | null;
  readonly zipcode: string | null;
  readonly district: string | null;
  readonly point: Point | null;
}

/** One request before it has its number. */
export interface Story {
  /** Name under which examples find it, for the few that are told by hand. */
  readonly name?: string;
  readonly code: string;
  /** Milliseconds since the epoch, as all moments here. */
  readonly askedAt: number;
  readonly expectedAt: number | null;
  readonly lastAt: number;
  readonly fate: Fate;
  readonly words: string | null;
  readonly cityWords: { readonly underWay: string; readonly ending: string };
  readonly place: StoryPlace;
  readonly channel: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  /** The story this one was merged into. */
  readonly mergedInto?: Story;
}

export function isClosed(fate: Fate): boolean {
  return fate === 'done' || fate === 'done-by-other-crew' || fate === 'not-done' || fate === 'no-reason' || fate === 'merged';
}
