import type { CityService } from './city-service.js';
import { homeAndHealthServices } from './home-and-health-services.js';
import { officeServices } from './office-services.js';
import { streetServices } from './street-services.js';
import { wasteServices } from './waste-services.js';
import { waterAndParkServices } from './water-and-park-services.js';

/** Every service of Alderwick, in the order of its list. The one place where a service is written down. */
export const catalogue: readonly CityService[] = [
  ...wasteServices, ...streetServices, ...waterAndParkServices, ...homeAndHealthServices, ...officeServices,
];

const byCode = new Map(catalogue.map((service) => [service.code, service]));

export function serviceOfCode(code: string): CityService {
  const service = byCode.get(code);
  if (!service) throw new Error(`Alderwick has no service ${JSON.stringify(code)}`);
  return service;
}
