import type { Measure } from './journey-terms.js';
import type { Direction, Unit } from './measure-facts.js';

interface FigureTerms {
  readonly measure: Measure;
  /** What the city means to reach, in the same unit. */
  readonly target?: number;
  readonly direction?: Direction;
}

export interface ShownFigure extends FigureTerms {
  readonly value: number;
  readonly unit: Unit;
  /** How many people, answers or events it was counted from. */
  readonly n?: number;
  /** The 95 % interval, lower end first. */
  readonly ci95?: readonly [number, number];
  readonly suppressed?: false;
}

/**
 * A figure that may not be shown, or is not there. `below-threshold`: from too few; `complementary`: from it another hidden one could be worked out;
 * `not-collected`: nobody counted.
 */
export interface HiddenFigure extends FigureTerms {
  readonly unit?: Unit;
  readonly suppressed: true;
  readonly reason: HiddenReason;
}

export type HiddenReason = (typeof hiddenReasons)[number];
export const hiddenReasons = ['below-threshold', 'complementary', 'not-collected'] as const;

export type Figure = ShownFigure | HiddenFigure;

/** The figures of one touchpoint, in one channel or, without one, in all together. */
export interface TouchpointMeasures {
  readonly touchpoint: string;
  /** Id or type of a channel. */
  readonly channel?: string;
  readonly measures: readonly Figure[];
}

/** What was measured along a journey: sums only, nothing about a person. */
export interface JourneyMeasures {
  readonly $schema?: string;
  readonly schemaVersion: '1.0';
  /** Id of the map. */
  readonly map: string;
  readonly mapVersion: string;
  readonly generatedAt?: string;
  readonly period: { readonly start?: string; readonly end?: string; readonly label: string };
  /** The smallest count that may be shown, 11 or more. */
  readonly threshold: number;
  /** Made up, and has to be shown as such. */
  readonly synthetic: boolean;
  readonly source?: { readonly title?: string; readonly repo?: string; readonly url?: string; readonly note?: string };
  readonly touchpoints: readonly TouchpointMeasures[];
}
