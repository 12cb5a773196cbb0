import type { CityTime, ServiceRequest } from '@civic-elements/core/requests';
import type { GeoReportRequest } from '../geo-report.js';

function toTime(written: string | null): CityTime | undefined {
  return written === null ? undefined : { at: Date.parse(written), zoned: true, dayOnly: false };
}

/** What a client makes of the request when it reads it. */
export function toServiceRequest(request: GeoReportRequest): ServiceRequest {
  const { lat, long, extended_attributes: extended } = request;
  return {
    id: request.service_request_id,
    status: request.status, statusWords: request.status,
    statusNotes: request.status_notes ?? undefined,
    serviceCode: request.service_code, serviceName: request.service_name,
    description: request.description ?? undefined,
    agency: request.agency_responsible,
    serviceNotice: request.service_notice ?? undefined,
    requestedAt: toTime(request.requested_datetime), updatedAt: toTime(request.updated_datetime),
    expectedAt: toTime(request.expected_datetime), closedAt: toTime(request.closed_datetime),
    address: request.address ?? undefined, addressId: request.address_id ?? undefined, zipcode: request.zipcode ?? undefined,
    point: lat === null || long === null ? undefined : { lat, long },
    mediaUrls: [],
    notes: request.notes.map(({ datetime, summary, description, type }) =>
      ({ at: toTime(datetime), type, words: description ? `${summary}\n${description}` : summary })),
    duplicateOf: extended.parent_service_request_id,
  };
}
