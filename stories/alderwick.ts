import { MemoryCity, type MemoryCityOptions } from '@civic-elements/core/testing';
import { notable, questions, serviceList, serviceRequests } from '@civic-elements/demo-city';
import type { ServiceRequest } from '@civic-elements/core/requests';

/** The demo city as a city to talk to: nothing leaves the page. */
export function alderwick(more: Partial<MemoryCityOptions> = {}): MemoryCity {
  return new MemoryCity({ services: serviceList.services, questions, requests: serviceRequests, ...more });
}

/** A request of the demo city that shows one thing, by the name of that thing. */
export function told(name: string): ServiceRequest {
  const request = serviceRequests.find(({ id }) => id === notable[name]);
  if (!request) throw new Error(`Alderwick has no request called ${name}.`);
  return request;
}
