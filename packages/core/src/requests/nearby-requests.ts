import { metresBetween, type Point } from '../places/index.js';
import type { RequestQuery, ServiceRequest } from './service-request.js';

/** How near and how young a request has to be to count as known already. */
export interface Nearness {
  /** Metres. Default 50. */
  readonly metres?: number;
  /** Default 7. */
  readonly days?: number;
}

export interface NearbyRequest {
  readonly request: ServiceRequest;
  /** Metres. */
  readonly distance: number;
  /** Milliseconds since it was made; undefined when the city did not say. */
  readonly age?: number;
}

export interface LookNearby extends Nearness {
  readonly serviceCode: string;
  readonly point: Point;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export const usualNearness = { metres: 50, days: 7 } as const;
const day = 86_400_000;
/** A city's clock, and a date it gave without a zone, may be so far off. */
const slack = day;

/** What to ask the city for. GeoReport's list knows no place, so that all open ones of the service come and are sorted out here. */
export function queryForNearby({ serviceCode, now, days = usualNearness.days }: LookNearby): RequestQuery {
  return { serviceCodes: [serviceCode], status: ['open'], from: now - days * day - slack, to: now + slack };
}

/**
 * Requests that may be about the same thing: of the same service, open, not older than so many days and not farther away than so many
 * metres. The nearest first; of those equally near, the youngest. One that was merged into another is left out, since the other is there.
 */
export function nearbyRequests(requests: readonly ServiceRequest[], { serviceCode, point, now, metres = usualNearness.metres, days = usualNearness.days }: LookNearby): readonly NearbyRequest[] {
  return requests.flatMap((request): readonly NearbyRequest[] => {
    if (request.serviceCode !== serviceCode || request.status !== 'open' || request.duplicateOf !== undefined || !request.point) return [];
    const distance = metresBetween(point, request.point);
    const made = request.requestedAt;
    if (distance > metres || (made && now - made.at > days * day + (made.zoned && !made.dayOnly ? 0 : slack))) return [];
    return [{ request, distance, ...(made && { age: Math.max(0, now - made.at) }) }];
  }).sort((a, b) => Math.round(a.distance) - Math.round(b.distance) || (a.age ?? Infinity) - (b.age ?? Infinity) || (a.request.id < b.request.id ? -1 : 1));
}
