import { contractCity, MemoryCity } from '../testing/index.js';
import { CityError, isNote, type OutgoingRequest, type QuestionOrNote, type Service, type ServiceRequest } from '../requests/index.js';
import type { Route, Seen } from './city-server.test.support.js';

type Wire = { readonly [name: string]: string | number | boolean | undefined | Wire | readonly Wire[] };

function xmlOf(name: string, value: Wire[string]): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return listXml(name, value as readonly Wire[], name.replace(/s$/, ''));
  const inside = typeof value === 'object' ? Object.entries(value as Wire).map(([key, part]) => xmlOf(key, part)).join('')
    : String(value).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<${name}>${inside}</${name}>`;
}

function listXml(name: string, items: readonly Wire[], item: string): string {
  return `<${name}>${items.map((one) => xmlOf(item, one)).join('')}</${name}>`;
}

const service = ({ code, name, description, groups, keywords, hasQuestions, numberComes }: Service): Wire => ({
  service_code: code, service_name: name, description, metadata: hasQuestions, type: numberComes, keywords: keywords.join(','), group: groups[0],
});

const attribute = (item: QuestionOrNote, index: number): Wire => isNote(item)
  ? { variable: false, code: item.code, datatype: 'string', required: false, order: index + 1, datatype_description: '', description: item.note, values: [] }
  : { variable: true, code: item.code, datatype: item.kind, required: item.required, order: index + 1, datatype_description: item.hint, description: item.label, values: item.choices.map(({ key, name }) => ({ key, name })) };

const written = ({ id, status, serviceCode, serviceName, description, requestedAt, updatedAt, address, point }: ServiceRequest): Wire => ({
  service_request_id: id, status, service_code: serviceCode, service_name: serviceName, description,
  requested_datetime: requestedAt && new Date(requestedAt.at).toISOString(), updated_datetime: updatedAt && new Date(updatedAt.at).toISOString(),
  address, lat: point?.lat, long: point?.long,
});

function received({ form }: Seen): OutgoingRequest {
  const get = (name: string): string => form.get(name) ?? '';
  return {
    key: get('client_request_id') || crypto.randomUUID(), serviceCode: get('service_code'), words: get('description'), answers: {},
    place: { address: get('address_string'), point: { lat: Number(get('lat')), long: Number(get('long')) } },
    contact: { firstName: get('first_name'), lastName: get('last_name'), email: get('email'), phone: get('phone') },
  };
}

/** The contract city as a plain GeoReport v2 server that speaks these formats: the least a real one does. */
export function plainCity(formats: readonly ('json' | 'xml')[], knowsRepeats = false): Readonly<Record<string, Route>> {
  const city = new MemoryCity({ ...contractCity, now: () => contractCity.now, knowsRepeats });
  const answer = async (seen: Seen, path: string): Promise<readonly [string, string, readonly Wire[]] | Wire | undefined> => {
    const [call = '', step] = path.split('/').map(decodeURIComponent);
    const query = new URLSearchParams(seen.query);
    if (seen.method === 'POST') {
      const { id, token, serviceNotice } = await city.send(received(seen));
      return ['service_requests', 'request', [{ service_request_id: id, token, service_notice: serviceNotice }]];
    }
    if (call === 'services' && step === undefined) return ['services', 'service', contractCity.services.map(service)];
    if (call === 'services' && step) return contractCity.questions[step] && { service_code: step, attributes: contractCity.questions[step].map(attribute) };
    if (call === 'tokens' && step) {
      const id = await city.numberFor(step);
      return id === undefined ? undefined : ['service_requests', 'request', [{ service_request_id: id, token: step }]];
    }
    const ids = step ?? query.get('service_request_id');
    const list = (name: string): string[] | undefined => query.get(name)?.split(',');
    const date = (name: string): number | undefined => (query.has(name) ? Date.parse(query.get(name) ?? '') : undefined);
    const found = await city.requests(ids ? { ids: ids.split(',') } : {
      serviceCodes: list('service_code') ?? [], status: (list('status') ?? []) as ('open' | 'closed')[], from: date('start_date'), to: date('end_date'),
    });
    return step && found.length === 0 ? undefined : ['service_requests', 'request', found.map(written)];
  };
  return {
    '*': (seen, response) => {
      const [, path = '', format] = /^(.*)\.(json|xml)$/.exec(seen.path) ?? [];
      const say = (status: number, value: Awaited<ReturnType<typeof answer>>): void => {
        const isXml = format === 'xml';
        const [root, item, records] = Array.isArray(value) ? value : ['service_definition', 'attribute', undefined];
        const body = isXml ? `<?xml version="1.0" encoding="utf-8"?>\n${records ? listXml(root as string, records as readonly Wire[], item as string) : xmlOf(root as string, value as Wire)}` : JSON.stringify(records ?? value);
        response.writeHead(status, { 'content-type': isXml ? 'text/xml; charset=utf-8' : 'application/json' }).end(body);
      };
      if (!formats.includes(format as 'json')) {
        response.writeHead(404).end('Not found');
        return;
      }
      answer(seen, path).then(
        (value) => say(value === undefined ? 404 : 200, value ?? ['errors', 'error', [{ code: 404, description: 'There is no such thing.' }]]),
        (error: unknown) => say(error instanceof CityError ? error.httpStatus ?? 400 : 500, ['errors', 'error', [{ code: 400, description: String(error) }]]),
      );
    },
  };
}
