import type { DefinitionRecord, RequestRecord, ServiceRecord } from './records.js';
import type { KeptRequest } from './store.js';

export type Row = Record<string, string | number | bigint | null | Uint8Array>;

/** The columns of a request that are plain values, in the order they are bound. */
export const requestColumns = [
  'service_request_id', 'status', 'status_notes', 'service_code', 'service_name', 'description', 'agency_responsible',
  'service_notice', 'requested_datetime', 'updated_datetime', 'expected_datetime', 'closed_datetime', 'address',
  'address_id', 'zipcode', 'lat', 'long', 'media_url', 'duplicate_of',
] as const;

export function requestOf(row: Row): RequestRecord {
  const record: Record<string, unknown> = {};
  for (const column of requestColumns) record[column] = row[column];
  record['attributes'] = JSON.parse(row['attributes'] as string);
  record['notes'] = JSON.parse(row['notes'] as string);
  return record as unknown as RequestRecord;
}

export function keptOf(row: Row): KeptRequest {
  return { request: requestOf(row), public_from: row['public_from'] as number | null, token: row['token'] as string | null };
}

export function valuesOf(request: RequestRecord): (string | number | null)[] {
  return [...requestColumns.map((column) => request[column] ?? null), JSON.stringify(request.attributes), JSON.stringify(request.notes)];
}

export function serviceOf(row: Row): ServiceRecord {
  return {
    service_code: row['service_code'] as string,
    service_name: row['service_name'] as string,
    description: row['description'] as string,
    metadata: row['metadata'] === 1,
    type: row['type'] as ServiceRecord['type'],
    keywords: JSON.parse(row['keywords'] as string) as string[],
    group: row['group'] as string,
    ...(row['expected_days'] === null ? {} : { expected_days: row['expected_days'] as number }),
    ...(row['service_notice'] === null ? {} : { service_notice: row['service_notice'] as string }),
  };
}

export function definitionOf(row: Row): DefinitionRecord {
  return {
    service_code: row['service_code'] as string,
    attributes: JSON.parse(row['attributes'] as string) as DefinitionRecord['attributes'],
  };
}
