import { ServerGeocoder } from '@civic-elements/core/geocoders';
import type { Geocoder } from '@civic-elements/core/places';
import { httpMeans } from '../../platform/http-means.js';

/** Addresses on the city's own Civic Elements server. */
export function serverAddresses(endpoint: string, jurisdiction: string): Geocoder {
  return new ServerGeocoder({ endpoint, ...(jurisdiction && { jurisdiction }), http: httpMeans() });
}
