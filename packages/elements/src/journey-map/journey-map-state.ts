import type { MapFormat } from '@civic-elements/core/insight';
import type { JourneyMap, JourneyMeasures, JourneyProblem, JsonPatch, OutlineNote } from '@civic-elements/core/journey';

/** A document the page names: given by a script, or fetched. */
export type Sheet<T> =
  | { readonly name: 'none' }
  | { readonly name: 'coming' }
  | { readonly name: 'away'; readonly offline: boolean }
  | { readonly name: 'wrong'; readonly problems: readonly JourneyProblem[] }
  | { readonly name: 'here'; readonly sheet: T };

export const views = ['auto', 'list', 'map', 'table'] as const;
export type View = (typeof views)[number];

/** What is shown of a map; an empty list leaves nothing out. */
export interface Filters {
  /** Ids of channels. */
  readonly channels: readonly string[];
  /** Ids of personas and actors. */
  readonly personas: readonly string[];
  /** Names of lanes, and ids of the map's own. */
  readonly lanes: readonly string[];
}

export interface JourneyMapState {
  readonly map: Sheet<JourneyMap>;
  readonly compare: Sheet<JourneyMap>;
  readonly metrics: Sheet<JourneyMeasures>;
  readonly view: View;
  readonly filters: Filters;
  /** Ids of the steps whose rows are folded away. */
  readonly closed: ReadonlySet<string>;
  /** Whether the person has changed what is shown, so that it is told them. */
  readonly filtered: boolean;
  /** What became of the last wish to save the map: how much of it that form has no place for, or that it could not be saved. */
  readonly saved?: number | 'not';
}

/** Reads the list or table that stands in the slot, and hands the controller what became of it. */
export type FromSlot = () => void;

/** What the element hands its controller at a moment. */
export interface JourneyMapMeans {
  readonly map: unknown;
  /** Where the map is had from: an address, or the list or table in the page; '' or null where there is none. */
  readonly src: string | FromSlot | null;
  readonly compare: unknown;
  readonly compareSrc: string;
  readonly metrics: unknown;
  readonly metricsSrc: string;
  readonly view: View;
  readonly filters: Filters;
  readonly k: number;
  readonly open: 'moments' | 'all' | 'none';
  tell(fact: JourneyMapFact): void;
}

/** What has happened, told to the page as an event. */
export type JourneyMapFact =
  | { readonly name: 'journey-load'; readonly detail: { readonly id: string; readonly version: string } }
  | { readonly name: 'journey-read'; readonly detail: { readonly notes: readonly OutlineNote[] } }
  | { readonly name: 'journey-error'; readonly detail: { readonly code: 'unreachable' | 'not-a-map' | 'not-measures'; readonly pointer: string } }
  | { readonly name: 'journey-step-toggle'; readonly detail: { readonly step: string; readonly open: boolean } }
  | { readonly name: 'journey-filter'; readonly detail: Filters & { readonly shown: number; readonly of: number } }
  | { readonly name: 'journey-export'; readonly detail: { readonly format: MapFormat; readonly dropped: readonly JourneyProblem[] } }
  | { readonly name: 'journey-change'; readonly detail: { readonly patch: JsonPatch; readonly map: JourneyMap | undefined } }
  | { readonly name: 'journey-view'; readonly detail: { readonly view: View } };
