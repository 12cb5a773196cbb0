import type { Durations, RequestUpdate, ServiceRequest } from '../requests/index.js';
import { contractCity } from './contract-city.js';

const { now, services } = contractCity;
const day = 86_400_000;
const time = (at: number) => ({ at, zoned: true, dayOnly: false });

/** Of the service at this place, one that took so many days and was closed an hour ago. */
function closed(id: string, service: number, days: number): ServiceRequest {
  const [at, end] = [time(now - 3_600_000 - days * day), time(now - 3_600_000)];
  return {
    id, status: 'closed', statusWords: 'closed', serviceCode: services[service]!.code, serviceName: services[service]!.name, description: `Words of ${id}`,
    requestedAt: at, updatedAt: end, closedAt: end, address: '12 Quay Street', point: { lat: 51.1, long: 3.6 }, mediaUrls: [],
    notes: [{ at, type: 'opened', words: 'Request received' }, { at: end, type: 'closed', words: `Mended after ${days} days` }],
  };
}

const lamps = Array.from({ length: 11 }, (_, at) => closed(`32-${at + 1}`, 0, at + 1));
const benches = Array.from({ length: 10 }, (_, at) => closed(`33-${at + 1}`, 1, at + 1));
const joined: ServiceRequest = { ...closed('34-1', 0, 1), duplicateOf: '32-1' };
const open: ServiceRequest = { ...contractCity.requests[1]!, id: '34-2' };

const durations: Durations = { closed: 11, median: 6 * day, nineOfTen: 10 * day, from: now - 365 * day, to: now };

/** What a city must hold before `afterSendingContract` is run against it, beside the services of `contractCity`; in place of its requests. */
export const contractAfterSending = {
  requests: [...lamps, ...benches, joined, open] as readonly ServiceRequest[],
  /** Of the first service. Of the second too few were closed to tell. */
  durations,
  /** What it tells of each closed request, but for the id it gives it, which is the city's own. */
  updates: [...lamps, ...benches, joined].map(({ id, closedAt, notes }): RequestUpdate => ({
    id: `${id}.2`, requestId: id, at: closedAt!, status: 'closed', words: notes[1]!.words, mediaUrls: [],
  })) as readonly RequestUpdate[],
} as const;
