import type { City, OutgoingRequest } from './city.js';
import { CityError, type CityErrorKind } from './city-error.js';
import type { Attempt } from './draft.js';
import type { ServiceRequest } from './service-request.js';

export type Found =
  | { readonly state: 'found'; readonly id: string }
  | { readonly state: 'not-there' }
  | { readonly state: 'cannot-tell'; readonly because: CityErrorKind };

const hour = 3_600_000;

function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}

/** Yes, no, or not to be told, because the city's list leaves out what would be compared. */
function isTheSame(listed: ServiceRequest, sent: OutgoingRequest): boolean | undefined {
  if (sent.words !== '' && listed.description !== undefined) return sameText(listed.description, sent.words);
  if (sent.place.address !== '' && listed.address !== undefined) return sameText(listed.address, sent.place.address);
  const { point } = sent.place;
  if (point && listed.point) return Math.abs(point.lat - listed.point.lat) < 1e-5 && Math.abs(point.long - listed.point.long) < 1e-5;
  return undefined;
}

/**
 * Looks whether one of these attempts arrived: in the city's list, the same service, the same words or place, at or
 * after the attempt. The window is wide, because the clocks of a phone and of a city differ.
 */
export async function lookForSent(sent: OutgoingRequest, attempts: readonly Attempt[], city: City, signal?: AbortSignal): Promise<Found> {
  const earliest = Math.min(...attempts.map(({ at }) => at)) - hour;
  try {
    const listed = await city.requests({ serviceCodes: [sent.serviceCode], from: earliest, limit: 200 }, signal ? { signal } : {});
    const recent = listed.filter(({ requestedAt }) => requestedAt === undefined || requestedAt.at >= earliest);
    const match = recent.find((request) => isTheSame(request, sent) === true);
    if (match) return { state: 'found', id: match.id };
    if (recent.some((request) => isTheSame(request, sent) === undefined)) return { state: 'cannot-tell', because: 'unreadable' };
    return { state: 'not-there' };
  } catch (error) {
    return { state: 'cannot-tell', because: error instanceof CityError ? error.kind : 'failed' };
  }
}
