import type { RequestQuery, ServiceRequest } from '@civic-elements/core/requests';
import type { MemoryCity } from '@civic-elements/core/testing';
import type { FormOnAPage } from '../form-on-a-page.test.fixture.js';
import { waitUntil } from '../../internal/wait-until.test.fixture.js';

export const here = { lat: 39.95, long: -75.16 };
const metre = 1 / 111_195;
const day = 86_400_000;

/** An open request of the potholes, so many metres away and days old. */
export const near = (id: string, metres: number, days: number, more: Partial<ServiceRequest> = {}): ServiceRequest => ({
  id, status: 'open', statusWords: 'open', serviceCode: '001', serviceName: 'Pothole', description: `The hole of ${id}`, point: { lat: here.lat + metres * metre, long: here.long },
  requestedAt: { at: Date.now() - days * day - 60_000, zoned: true, dayOnly: false }, mediaUrls: [], notes: [], ...more,
});

/** What the city is asked for of open requests from now on. The outbox asks for requests too, when another test left it one whose fate nobody knows. */
export function askedForOpen(city: MemoryCity): readonly RequestQuery[] {
  const asked: RequestQuery[] = [];
  const { requests } = city;
  city.requests = (query, options) => {
    if (query.status?.includes('open')) asked.push(query);
    return requests.call(city, query, options);
  };
  return asked;
}

/** The device stands there. Gives the way back to how it was. */
export function deviceIsHere(accuracy = 8): () => void {
  const original = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
  const getCurrentPosition = (found: PositionCallback): void => found({ coords: { latitude: here.lat, longitude: here.long, accuracy } } as GeolocationPosition);
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  return () => {
    if (original) Object.defineProperty(navigator, 'geolocation', original);
    else delete (navigator as { geolocation?: unknown }).geolocation;
  };
}

/** Tells of a pothole, and where it is by the device. */
export async function standsAtAPothole(page: FormOnAPage): Promise<void> {
  await page.type('words', 'A deep hole in the road');
  await page.choose('Pothole');
  await page.press('Continue');
  await page.comesTo('Where is it?');
  await page.press('Use my location');
  await waitUntil(() => page.has('#location'), 'the device is found');
}
