import { nearbyRequests, queryForNearby, type NearbyRequest } from '@civic-elements/core/requests';
import type { ReactiveController } from 'lit';
import { MapOnDemand } from '../../place-map/map-on-demand.js';
import { PlacesAtHand } from '../../place-map/places-at-hand.js';
import type { StatusTrackerController } from '../status-tracker-controller.js';
import { AskedOnce } from '../told/asked-once.js';
import type { PartHost } from '../tracker-parts.js';
import type { TrackingMore } from '../tracking.js';
import { mapOptions } from './map-options.js';

/** Older ones are hardly what somebody thinks of. */
const days = 90;
/** Nobody reads through more. */
const mostShown = 5;

/** Where a request is: on a map, when that is asked for, and beside others of its kind that are open. */
export class Where implements ReactiveController {
  readonly map: MapOnDemand;
  readonly places: PlacesAtHand;
  tracking: TrackingMore | undefined;
  private readonly asked: AskedOnce<readonly NearbyRequest[]>;
  private of = '';

  constructor(private readonly tracker: StatusTrackerController, host: PartHost) {
    this.places = new PlacesAtHand(() => tracker.means, () => tracker.changed(), 'civic-status-tracker');
    this.map = new MapOnDemand(host, () => mapOptions(this, this.tracking!), ({ words }) => tracker.means.learn(words));
    this.asked = new AskedOnce(() => tracker.changed());
    host.addController(this);
  }

  hostUpdate(): void {
    const { state: { phase }, means: { city, nearbyMetres: metres } } = this.tracker;
    if (phase.name === 'asking' || (phase.name === 'found' && phase.request.id !== this.of)) {
      this.of = phase.name === 'found' ? phase.request.id : '';
      if (this.map.state !== 'hidden') this.map.hide();
    }
    if (phase.name !== 'found') return;
    const { id, serviceCode = '', point } = phase.request;
    const isWanted = city !== undefined && metres > 0 && serviceCode !== '' && point !== undefined;
    this.asked.want(isWanted ? `${id}\n${metres}` : '', async (signal) => {
      if (!city || !point) return [];
      const looked = { serviceCode, point, metres, days, now: Date.now() };
      const requests = await city.requests(queryForNearby(looked), { signal });
      return nearbyRequests(requests, looked).filter(({ request }) => request.id !== id).slice(0, mostShown);
    });
  }

  hostDisconnected(): void {
    this.asked.leave();
  }

  get nearby(): readonly NearbyRequest[] {
    return this.asked.answer ?? [];
  }

  /** A pin on an empty sheet shows nobody where it is. */
  get hasMap(): boolean {
    const { places, placesSrc } = this.tracker.means;
    return places !== undefined || placesSrc.trim() !== '';
  }
}
