import type { Answer } from '../open311/answer.js';
import type { Fields } from '../open311/fields.js';
import { refuse } from '../open311/refusal.js';
import type { XmlValue } from '../open311/xml.js';
import { eachField, eachRecord, type Wire } from './each-field.js';
import type { Fault, Moment } from './fault.js';

const dates = ['requested_datetime', 'updated_datetime', 'expected_datetime', 'closed_datetime', 'datetime'];

function dateFault(name: string, says: string, change: (text: string) => string): Fault {
  return {
    name,
    says,
    answered: (answer) => (answer.root === 'service_requests' && answer.status < 400
      ? { ...answer, value: eachField(answer.value, (field, value) => (dates.includes(field) && typeof value === 'string' ? change(value) : value)) }
      : answer),
  };
}

/** A fault in the records of requests that are read, not in the answer to a new one. */
function requestFault(name: string, says: string, change: (record: Wire) => Wire): Fault {
  return {
    name,
    says,
    answered: (answer, moment) => (isReadOfRequests(answer, moment) ? { ...answer, value: eachRecord(answer.value, change) } : answer),
  };
}

function queryFault(name: string, says: string, change: (query: Map<string, readonly string[]>) => void): Fault {
  return {
    name,
    says,
    asked: (asked) => {
      const query = new Map(asked.query);
      change(query);
      return { ...asked, query: query as Fields };
    },
  };
}

const isReadOfRequests = (answer: Answer, { call, isPost }: Moment): boolean =>
  answer.status < 400 && !isPost && (call?.name === 'requests' || call?.name === 'request');

const without = (...names: string[]) => (record: Wire): Wire => Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

const renamed = (names: Readonly<Record<string, string>>) => (record: Wire): Wire =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [names[name] ?? name, value]));

const errors = (answer: Answer): boolean => answer.status >= 400;

/** Records that are missing, added, renamed or chosen wrongly. */
export const listFaults: readonly Fault[] = [
  {
    name: 'D6-empty-list',
    says: 'The service list is empty.',
    answered: (answer) => (answer.root === 'services' ? { ...answer, value: [] } : answer),
    written: (text, { format }, answer) => (format === 'xml' && answer.root === 'services' ? text.replace('<services/>', '<services></services>') : text),
  },
  {
    name: 'D6-empty-tags',
    says: 'Every text of the service list but code and name is empty.',
    answered: (answer) => (answer.root === 'services'
      ? { ...answer, value: eachField(answer.value, (field, value) => (['service_code', 'service_name', 'metadata', 'type'].includes(field) ? value : '')) } : answer),
  },
  {
    name: 'D7-object-for-one',
    says: 'One request comes as an object instead of a list of one.',
    answered: (answer, { format, call }) => (format === 'json' && call?.name === 'request' && Array.isArray(answer.value) && !errors(answer)
      ? { ...answer, value: answer.value[0] as XmlValue } : answer),
  },
  {
    name: 'D9-empty-for-unknown',
    says: 'An unknown number is answered with 200 and an empty list.',
    answered: (answer, { call }) => (call?.name === 'request' && answer.status === 404 ? { status: 200, root: 'service_requests', value: [] } : answer),
  },
  {
    name: 'D9-404-for-none',
    says: 'A search without hits is answered with 404.',
    answered: (answer, moment) => (isReadOfRequests(answer, moment) && Array.isArray(answer.value) && answer.value.length === 0
      ? { status: 404, root: 'errors', value: [{ code: '404', description: 'No requests found.' }] } : answer),
  },
  {
    name: 'D9-fake-case',
    says: 'An unknown number is answered with an open request of that number and nothing else.',
    answered: (answer, { call }) => (call?.name === 'request' && answer.status === 404
      ? { status: 200, root: 'service_requests', value: [{ service_request_id: call.id, status: 'open' }] } : answer),
  },
  {
    name: 'D10-pending-404',
    says: 'A token never gets its number.',
    answered: (answer, { call }) => (call?.name === 'token' && !errors(answer)
      ? { status: 404, root: 'errors', value: [{ code: '404', description: 'No request for this token yet.' }] } : answer),
  },
  {
    name: 'D10-pending-empty-id',
    says: 'A token is answered with an empty number.',
    answered: (answer, { call }) => (call?.name === 'token'
      ? { status: 200, root: 'service_requests', value: [{ service_request_id: '', token: call.token }] } : answer),
  },
  {
    name: 'D10-pending-entries',
    says: 'Lists begin with entries that have neither number nor token.',
    answered: (answer, moment) => (isReadOfRequests(answer, moment) && Array.isArray(answer.value)
      ? { ...answer, value: [{ status: 'open', service_name: 'Not numbered yet' }, ...(answer.value as XmlValue[])] } : answer),
  },
  requestFault('D11-no-date', 'requested_datetime is missing.', without('requested_datetime')),
  requestFault('D11-bare', 'Name and code of the service and the address are missing.', without('service_name', 'service_code', 'address')),
  requestFault('D11-no-long', 'long is missing beside lat.', without('long')),
  requestFault('D11-lon', 'long is called lon.', renamed({ long: 'lon' })),
  requestFault('D11-other-names', 'Fields have the names of another system.',
    renamed({ updated_datetime: 'update_datetime', service_request_id: 'servicerequest_id', status_notes: 'status_note', address: 'address_string' })),
  dateFault('D12-no-zone', 'Dates have no zone.', (text) => text.replace(/Z$/, '')),
  dateFault('D12-space', 'Dates have a space, and neither seconds nor zone.', (text) => text.slice(0, 16).replace('T', ' ')),
  dateFault('D12-future', 'Dates lie ten years ahead.', (text) => String(Number(text.slice(0, 4)) + 10) + text.slice(4)),
  dateFault('D12-epoch', 'Dates are the first of January 1970.', () => '1970-01-01T00:00:00Z'),
  dateFault('D12-empty', 'Dates are empty texts.', () => ''),
  queryFault('D14-dates-ignored', 'start_date and end_date change nothing.', (query) => {
    query.delete('end_date');
    query.set('start_date', ['1970-01-01T00:00:00Z']);
  }),
  queryFault('D14-dates-inverted', 'start_date gives what was before it.', (query) => {
    const start = query.get('start_date');
    query.delete('start_date');
    if (start) query.set('end_date', start);
  }),
  queryFault('D15-page-size-ignored', 'page_size changes nothing.', (query) => query.delete('page_size')),
  {
    name: 'D24-empty-definition',
    says: 'Every service says it has questions, and none has.',
    answered: (answer, { call }) => {
      if (answer.root === 'services') return { ...answer, value: eachRecord(answer.value, (record) => ({ ...record, metadata: true })) };
      return call?.name === 'definition' ? { status: 200, root: 'service_definition', value: { service_code: call.code, attributes: [] } } : answer;
    },
  },
  {
    name: 'D24-no-definition',
    says: 'Every service says it has questions, and asking for them is a 404.',
    asked: (asked) => {
      if (asked.call.name === 'definition') throw refuse(404, 'Service definition not found.');
      return asked;
    },
    answered: (answer) => (answer.root === 'services' ? { ...answer, value: eachRecord(answer.value, (record) => ({ ...record, metadata: true })) } : answer),
  },
  {
    name: 'D25-message-board',
    says: 'The service list begins with messages dressed up as services.',
    answered: (answer) => (answer.root === 'services' && Array.isArray(answer.value)
      ? { ...answer, value: [...messages, ...(answer.value as XmlValue[])] } : answer),
  },
];

const messages: readonly Wire[] = ['Please update this app', 'The old address of this service closes in June'].map((words) => ({
  service_code: 'XXX', service_name: words, description: words, metadata: false, type: 'realtime', keywords: '', group: '',
}));

