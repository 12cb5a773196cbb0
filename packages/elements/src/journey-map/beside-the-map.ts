import {
  compareMaps, hideSmallFigures, measuredPains, readJourneyMap, readJourneyMeasures, type JourneyMap, type JourneyMeasures, type JourneyMeasuresRead, type MeasuredPain, type Step,
} from '@civic-elements/core/journey';
import type { TemplateResult } from 'lit';
import { besideStyles } from './beside.styles.js';
import type { Reading } from './reading.js';
import type { ScrollRegion } from './scroll-region.js';
import { figuresNote, figuresOf, painStateView } from './views/figures.js';
import { comparison } from './views/comparison.js';

export { journeyFigures as words } from '@civic-elements/core/words';
export { BesideSheets } from './beside-sheets.js';
export { tableView } from './views/table-view.js';

export { readJourneyMap };
export const styles = [besideStyles];

/** Reads what was measured. What stands for fewer than `k` is hidden on the way, so that nothing later can show it. */
export function readMeasures(json: unknown, k: number): JourneyMeasuresRead {
  const read = readJourneyMeasures(json);
  return read.measures && k > read.measures.threshold ? { ...read, measures: hideSmallFigures({ ...read.measures, threshold: k }) } : read;
}

/** What lies beside a map: another map of the same journey, and what was measured along it. */
export class BesideTheMap {
  readonly otherMaps: readonly JourneyMap[];
  private readonly pains: ReadonlyMap<string, MeasuredPain>;
  /** Figures of another map, or of an older one of its stages, say nothing of this one. */
  private readonly fits: boolean;

  constructor(private readonly map: JourneyMap, private readonly other: JourneyMap | undefined, readonly measures: JourneyMeasures | undefined, private readonly scrolls: ScrollRegion) {
    this.otherMaps = other ? [other] : [];
    const { pains = [], problems = [] } = measures ? measuredPains(map, measures) : {};
    this.fits = !problems.some(({ path }) => path.startsWith('map'));
    this.pains = new Map(pains.map((pain) => [pain.pain.id, pain]));
  }

  /** What has to be known of the figures before they are read. */
  note(reading: Reading): TemplateResult | undefined {
    return this.measures && figuresNote(this.measures, this.fits, reading);
  }

  /** The figures of a step; undefined where nothing was measured there. */
  figures(step: Step, reading: Reading): TemplateResult | undefined {
    return this.measures && this.fits ? figuresOf(step, this.measures, reading) : undefined;
  }

  /** What the figures say of a pain point. */
  painState(id: string, reading: Reading): TemplateResult | undefined {
    const pain = this.pains.get(id);
    return pain && painStateView(pain, reading);
  }

  /** Which pain is answered by what. */
  comparison(reading: Reading): TemplateResult | undefined {
    if (!this.other) return undefined;
    const [asIs, toBe] = this.map.state === 'to-be' && this.other.state === 'as-is' ? [this.other, this.map] : [this.map, this.other];
    return comparison(compareMaps(asIs, toBe), { plan: toBe, scrolls: this.scrolls.overflows }, reading);
  }
}
