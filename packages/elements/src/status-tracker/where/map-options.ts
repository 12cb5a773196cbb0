import type { PlaceMapOptions } from '../../place-map/place-map-options.js';
import type { TrackerWords, TrackingMore } from '../tracking.js';
import type { Where } from './where.js';

/** Sentences of the map that speak of typing an address; here the place is told already. */
const otherwise: Partial<Record<keyof TrackerWords, keyof TrackerWords>> = { mapMissing: 'whereNoMap', mapNoGround: 'whereNoGround' };

export function sayOfMap({ say }: TrackingMore): TrackingMore['say'] {
  return (key, values) => say(otherwise[key] ?? key, values);
}

/** A map to look at: the request, the city's edge and its ground. */
export function mapOptions({ places }: Where, tracking: TrackingMore): PlaceMapOptions {
  const { phase } = tracking.tracker.state;
  const pin = phase.name === 'found' ? phase.request.point : undefined;
  const { area } = places.now;
  const { ground, middle } = places;
  return { say: sayOfMap(tracking), locale: tracking.locale, pin, ...(area && { area }), ...(ground && { ground }), ...(middle && { start: middle }) };
}
