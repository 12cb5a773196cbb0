import type { Service, ServiceList } from '@civic-elements/core/requests';
import type { GeoReportService } from '../geo-report.js';
import { definitions } from '../questions/definitions.js';
import { departmentOfId } from '../city/departments.js';
import { catalogue } from './catalogue.js';
import { groups, type CityService } from './city-service.js';

const asked = new Set(definitions.map((definition) => definition.service_code));

/** The promise in words, as the city says it to whoever asks for the service. */
function promise({ promiseInDays, department }: CityService): string {
  const days = promiseInDays === 1 ? 'one day' : `${promiseInDays} days`;
  return `${departmentOfId(department).name.en} will act on this within ${days}.`;
}

function toGeoReport(service: CityService): GeoReportService {
  return {
    service_code: service.code, service_name: service.name, description: service.description,
    metadata: asked.has(service.code), type: service.numberComes,
    keywords: service.keywords.join(', '), group: groups[service.group].en,
    expected_days: service.promiseInDays, service_notice: promise(service),
  };
}

function toDomain(service: CityService): Service {
  return {
    code: service.code, name: service.name, description: service.description, groups: [groups[service.group].en],
    keywords: service.keywords, hasQuestions: asked.has(service.code), numberComes: service.numberComes,
  };
}

function toSpanish(service: CityService): Service {
  return { ...toDomain(service), name: service.es.name, description: service.es.description, groups: [groups[service.group].es] };
}

/** The services as GeoReport's service list gives them out. */
export const services: readonly GeoReportService[] = catalogue.map(toGeoReport);

/** The same as domain values, in English and in Spanish. */
export const serviceList: ServiceList = { services: catalogue.map(toDomain), notices: [] };
export const serviceListInSpanish: ServiceList = { services: catalogue.map(toSpanish), notices: [] };
