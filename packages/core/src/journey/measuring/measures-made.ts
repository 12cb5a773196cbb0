import { fewest } from '../../insight/index.js';
import type { Figure, JourneyMeasures } from '../journey-measures.js';
import type { JourneyMap } from '../journey-map.js';
import type { LineNote } from '../line-note.js';
import type { Measure } from '../journey-terms.js';
import { measureFacts, type Unit } from '../measure-facts.js';
import { readJourneyMeasures, type JourneyMeasuresRead } from '../read-measures.js';

/** Measures made of a table; small figures are hidden in them already. The notes name rows that were left out, by their line. */
export type MeasuresMade = JourneyMeasuresRead & { readonly notes: readonly LineNote[] };

export interface MeasuresFrame {
  readonly period: JourneyMeasures['period'];
  /** The smallest count that may be shown: 11, where nothing is said, and never less. */
  readonly threshold?: number;
  /** What the city means to reach, by touchpoint and measure, in the measure's first unit. */
  readonly targets?: Readonly<Record<string, Partial<Readonly<Record<Measure, number>>>>>;
  readonly generatedAt?: string;
  readonly source?: JourneyMeasures['source'];
}

/** A figure before it is known whether it may be shown. */
export interface Counted {
  readonly measure: Measure;
  readonly value: number;
  readonly n?: number;
  readonly unit?: Unit;
  readonly ci95?: readonly [number, number];
}

export interface CountedAt {
  readonly touchpoint: string;
  readonly channel?: string;
  readonly figures: readonly Counted[];
}

/** Lays figures under the name of their map, and hides what stands for too few. Nothing that was counted leaves this file otherwise. */
export function measuresOf(map: JourneyMap, counted: readonly CountedAt[], { period, threshold = fewest, targets = {}, generatedAt, source }: MeasuresFrame): JourneyMeasuresRead {
  return readJourneyMeasures({
    schemaVersion: '1.0', map: map.id, mapVersion: map.version, ...(generatedAt !== undefined && { generatedAt }), period, threshold: Math.max(threshold, fewest), synthetic: false, ...(source && { source }),
    touchpoints: counted.filter(({ figures }) => figures.length > 0).map(({ touchpoint, channel, figures }) => ({
      touchpoint, ...(channel !== undefined && { channel }), measures: figures.map((figure): Figure => {
        const { measure, value, n, ci95, unit = measureFacts[measure].units[0] ?? 'count' } = figure;
        const target = unit === measureFacts[measure].units[0] ? targets[touchpoint]?.[measure] : undefined;
        return { measure, value, unit, ...(n !== undefined && { n }), ...(ci95 && { ci95 }), ...(target !== undefined && { target }) };
      }),
    })),
  });
}

/** A share, where it is one: a part that is larger than its whole was counted otherwise than it. */
export function share(measure: Measure, part: number | undefined, whole: number | undefined): readonly Counted[] {
  return part === undefined || whole === undefined || whole <= 0 || part > whole ? [] : [{ measure, value: part / whole, unit: 'ratio', n: whole }];
}
