import type { RequestQuery, ServiceRequest } from '../requests/index.js';
import { spanOf } from './city-time.js';

export const usualLimit = 1000;

/** A number as people copy it: case, spaces and dashes do not tell two requests apart. */
export function sameNumber(a: string, b: string): boolean {
  const plain = (id: string): string => id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return a === b || (plain(a) !== '' && plain(a) === plain(b));
}

function liesWithin({ requestedAt }: ServiceRequest, from = -Infinity, to = Infinity): boolean {
  if (!requestedAt) return true;
  const [first, last] = spanOf(requestedAt);
  return last >= Math.floor(from / 1000) * 1000 && first <= to;
}

/**
 * The requests of a list that a query asks for, newest first, each number once, at most `limit` of them. A request that
 * certainly is not asked for is left out; one whose date or service the city leaves open is kept, so that whoever looks
 * for a request that was sent does not miss it.
 */
export function askedFor(query: RequestQuery, requests: readonly ServiceRequest[]): readonly ServiceRequest[] {
  const { ids, serviceCodes, status, from, to, limit = usualLimit } = query;
  const byId = new Map<string, ServiceRequest>();
  for (const request of requests) if (!byId.has(request.id)) byId.set(request.id, request);
  return [...byId.values()]
    .filter((request) =>
      (!ids || ids.some((id) => sameNumber(id, request.id))) &&
      (!serviceCodes?.length || request.serviceCode === undefined || serviceCodes.includes(request.serviceCode)) &&
      (!status?.length || status.some((word) => word === request.status)) &&
      liesWithin(request, from, to))
    .sort((a, b) => (b.requestedAt?.at ?? -Infinity) - (a.requestedAt?.at ?? -Infinity) || 0)
    .slice(0, Math.max(0, limit));
}
