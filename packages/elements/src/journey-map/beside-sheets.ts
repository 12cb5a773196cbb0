import type { JourneyMap } from '@civic-elements/core/journey';
import type { LitElement } from 'lit';
import { BesideTheMap } from './beside-the-map.js';
import type { JourneyMapController } from './journey-map-controller.js';
import type { JourneyMapState } from './journey-map-state.js';
import { ListOnPaper } from './list-on-paper.js';
import { ScrollRegion } from './scroll-region.js';

/** What lies beside the map, worked out once for each map, second map and figures. */
export class BesideSheets {
  private readonly scrolls: ScrollRegion;
  private made: { readonly from: readonly unknown[]; readonly beside: BesideTheMap | undefined } = { from: [], beside: undefined };

  constructor(host: LitElement, controller: JourneyMapController) {
    this.scrolls = new ScrollRegion(host, '.scrolls');
    host.addController(new ListOnPaper(controller));
  }

  /** Undefined where there is nothing beside it, or it has not come yet. */
  of(map: JourneyMap, { compare, metrics }: Pick<JourneyMapState, 'compare' | 'metrics'>): BesideTheMap | undefined {
    const [other, measures] = [compare.name === 'here' ? compare.sheet : undefined, metrics.name === 'here' ? metrics.sheet : undefined];
    const from = [map, other, measures];
    if (from.some((one, at) => one !== this.made.from[at])) this.made = { from, beside: other || measures ? new BesideTheMap(map, other, measures, this.scrolls) : undefined };
    return this.made.beside;
  }
}
