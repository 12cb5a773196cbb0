import type { Basis, MapState, Measure } from '../journey-terms.js';

/** The rows of a map's table, from top to bottom: what is seen, then, below the line of visibility, what residents do not see. */
export type LaneName = (typeof laneNames)[number];
export const laneNames = [
  'description', 'goal', 'channel', 'touchpoint', 'actor', 'emotion', 'moment', 'thoughts', 'quotes', 'pain', 'opportunity', 'harms', 'services', 'duration', 'next', 'milestone',
  'figures', 'frontstage', 'backstage', 'support', 'systems',
] as const;

/** The words that a table or a picture of a map needs beside the map's own. */
export interface JourneyLabels {
  /** The language they are in (BCP 47), which need not be the map's. */
  readonly lang: string;
  readonly lanes: Readonly<Record<LaneName, string>>;
  /** The head of the column that names the lanes. */
  readonly lane: string;
  readonly step: string;
  readonly states: Readonly<Record<MapState, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  /** From very bad, -2, to very good, 2. */
  readonly feelings: readonly [string, string, string, string, string];
  /** Of a step where nobody said how it feels. */
  readonly feelingNotKnown: string;
  /** The line of visibility, said as what lies below it. */
  readonly belowVisibility: string;
  readonly sources: string;
}

/** The words that figures need. Numbers come written as the language writes them. */
export interface FigureLabels {
  readonly measures: Readonly<Record<Measure, string>>;
  /** A figure that stands for fewer than may be shown. */
  readonly tooFew: (k: string) => string;
  /** A figure from which such a one could be worked out. */
  readonly besideFew: (k: string) => string;
  readonly notCounted: string;
  readonly from: (n: string) => string;
  readonly target: (value: string) => string;
  /** The banner over figures that were made up. */
  readonly madeUp: string;
}
