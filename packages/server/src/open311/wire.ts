import type { DefinitionRecord, RequestRecord, ServiceRecord } from '../store/records.js';
import type { KeptRequest } from '../store/store.js';
import type { Format } from './call.js';
import { writeMoment } from './moments.js';
import type { XmlValue } from './xml.js';

type Wire = { readonly [name: string]: XmlValue };

export function serviceOnTheWire(service: ServiceRecord): Wire {
  return {
    service_code: service.service_code,
    service_name: service.service_name,
    description: service.description,
    metadata: service.metadata,
    type: service.type,
    keywords: service.keywords.join(','),
    group: service.group,
  };
}

export function definitionOnTheWire(definition: DefinitionRecord): Wire {
  return {
    service_code: definition.service_code,
    attributes: definition.attributes.map((attribute) => ({
      variable: attribute.variable,
      code: attribute.code,
      datatype: attribute.datatype,
      required: attribute.required,
      datatype_description: attribute.datatype_description,
      order: attribute.order,
      description: attribute.description,
      values: attribute.values.map(({ key, name }) => ({ key, name })),
      ...attribute.rules,
    })),
  };
}

/** What a new request is answered with. Of number and token only one is told, or neither, by the type of the service. */
export function receiptOnTheWire(kept: KeptRequest): Wire {
  const notice = { service_notice: kept.request.service_notice, account_id: null };
  if (kept.token !== null) return { token: kept.token, ...notice };
  if (kept.public_from === null) return notice;
  return { service_request_id: kept.request.service_request_id, ...notice };
}

export function requestOnTheWire(request: RequestRecord, origin: string): Wire {
  return {
    service_request_id: request.service_request_id,
    status: request.status,
    status_notes: request.status_notes,
    service_name: request.service_name,
    service_code: request.service_code,
    description: request.description,
    agency_responsible: request.agency_responsible,
    service_notice: request.service_notice,
    requested_datetime: moment(request.requested_datetime),
    updated_datetime: moment(request.updated_datetime),
    expected_datetime: moment(request.expected_datetime),
    address: request.address,
    address_id: request.address_id,
    zipcode: request.zipcode,
    lat: request.lat,
    long: request.long,
    media_url: request.media_url?.startsWith('/') ? origin + request.media_url : request.media_url || null,
  };
}

/** What is added with `extensions=true`, in the shape Chicago and Boston gave it. */
export function extensionsOnTheWire(request: RequestRecord, media: readonly string[], origin: string, format: Format): Wire {
  return {
    closed_datetime: moment(request.closed_datetime),
    extended_attributes: {
      ...(request.duplicate_of === null ? {} : { duplicate: true, parent_service_request_id: request.duplicate_of }),
      ...(media.length === 0 ? {} : { media_urls: media.map((name) => `${origin}/media/${name}`) }),
    },
    attributes: format === 'json' ? answersByCode(request) : answersAsList(request),
    notes: request.notes.map((note) => ({
      datetime: writeMoment(note.datetime),
      summary: note.summary,
      description: note.description,
      type: note.type,
    })),
  };
}

function answersByCode(request: RequestRecord): Wire {
  return Object.fromEntries(Object.entries(request.attributes).map(([code, values]) => [code, values.length === 1 ? values[0] : values]));
}

/** A code need not be a name that XML allows, so there it stands inside an element. */
function answersAsList(request: RequestRecord): XmlValue {
  return Object.entries(request.attributes).map(([code, values]) => ({
    code,
    values: values.map((value) => ({ key: value })),
  }));
}

function moment(at: number | null): string | null {
  return at === null ? null : writeMoment(at);
}
