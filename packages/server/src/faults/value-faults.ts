import type { XmlValue } from '../open311/xml.js';
import { eachField, eachRecord, gone } from './each-field.js';
import type { Fault } from './fault.js';

const codes = ['service_request_id', 'service_code', 'token', 'code', 'key', 'zipcode'];

/** A fault that says one kind of field in another way, in every answer but errors. */
function fieldFault(name: string, says: string, change: (field: string, value: XmlValue) => XmlValue | typeof gone): Fault {
  return { name, says, answered: (answer) => (answer.status >= 400 ? answer : { ...answer, value: eachField(answer.value, change) }) };
}

function onField(names: readonly string[], change: (value: XmlValue) => XmlValue | typeof gone) {
  return (field: string, value: XmlValue): XmlValue | typeof gone => (names.includes(field) ? change(value) : value);
}

const withTruth = (words: readonly [string, string]) =>
  onField(['metadata', 'variable', 'required'], (value) => (typeof value === 'boolean' ? words[value ? 0 : 1] : value));

/** Single fields in another form than the standard's. */
export const valueFaults: readonly Fault[] = [
  fieldFault('D1-numeric-codes', 'Codes, numbers and keys of digits come as JSON numbers.',
    onField(codes, (value) => (typeof value === 'string' && /^(0|[1-9]\d*)$/.test(value) ? Number(value) : value))),
  {
    name: 'D2-id-zero',
    says: 'The first request of every answer has the number 0, which is a number like any other.',
    asked: (asked) => (asked.call.name === 'request' && asked.call.id === '0'
      ? { ...asked, call: { name: 'requests', format: asked.call.format }, query: new Map([['page_size', ['1']]]) } : asked),
    answered: (answer) => (answer.root === 'service_requests'
      ? { ...answer, value: eachRecord(answer.value, (record, at) => (at === 0 && 'service_request_id' in record ? { ...record, service_request_id: 0 } : record)) }
      : answer),
  },
  fieldFault('D3-boolean-strings', 'true and false come as text.', withTruth(['true', 'false'])),
  fieldFault('D3-capital-booleans', 'true and false come as True and False.', withTruth(['True', 'False'])),
  fieldFault('D4-lost-zeros', 'Codes have lost the zeros in front: 001 comes as 1.',
    onField(codes, (value) => (typeof value === 'string' && /^0\d+$/.test(value) ? Number(value) : value))),
  {
    name: 'D5-no-list-of-one',
    says: 'A list of one comes as the one, as a converter from XML makes it.',
    answered: (answer, { format }) => (format === 'json' && answer.status < 400
      ? { ...answer, value: unlisted(answer.value) } : answer),
  },
  {
    name: 'D5-namespaces',
    says: 'XML with namespaces, a prefix on a stray element, and is_array on lists.',
    written: (text, { format }) => (format === 'xml'
      ? text.replace(/^(<\?xml[^>]*\?>\s*<\w+)/, '$1 xmlns="urn:example:georeport" xmlns:x="urn:example:extra" is_array="true"').replace(/(<(?:service|request)>)/g, '$1<x:note x:kind="none"/>')
      : text),
  },
  fieldFault('D16-status-words', 'The status is written in capitals or in the city\'s own words.',
    onField(['status'], (value) => (value === 'open' ? 'In Progress' : value === 'closed' ? 'CLOSED' : value))),
  fieldFault('D16-capital-status', 'The status begins with a capital.',
    onField(['status'], (value) => (value === 'open' ? 'Open' : value === 'closed' ? 'Closed' : value))),
  fieldFault('D16-datatypes', 'Datatypes have names of the city\'s own system.',
    onField(['datatype'], (value) => ({ string: 'Text', text: 'Text Area', number: 'Number', datetime: 'Date', singlevaluelist: 'Picklist', multivaluelist: 'MultiPicklist' })[String(value)] ?? 'Informational')),
  fieldFault('D16-values-number', 'The values of a question are a number.', onField(['values'], () => 0)),
  fieldFault('D17-nested-values', 'Every value of a question is nested in its own names.',
    onField(['values'], (value) => eachRecord(value, (entry) => ({ key: { key: entry['key'], name: entry['name'] }, name: { key: entry['key'], name: entry['name'] } })))),
  fieldFault('D18-keyword-array', 'Keywords come as a list.',
    onField(['keywords'], (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value))),
  fieldFault('D18-empty-keywords', 'Keywords are always empty.', onField(['keywords'], () => '')),
  fieldFault('D18-no-keywords', 'There is no field of keywords.', onField(['keywords'], () => gone)),
  fieldFault('D19-empty-media', 'The address of a photo is an empty text.', onField(['media_url'], () => '')),
  fieldFault('D19-relative-media', 'The address of a photo has no host.', onField(['media_url'], () => '/media/example.jpeg')),
  fieldFault('D19-media-array', 'The address of a photo is a list, one of them unsafe.',
    onField(['media_url'], () => ['https://photos.example/1.jpeg', 'https://photos.example/2.jpeg', 'javascript:alert(1)'])),
  fieldFault('D20-markup', 'Texts hold HTML and Markdown, a script among them.',
    onField(['description', 'status_notes', 'service_notice'], (value) =>
      (typeof value === 'string' ? `<p><b>${value}</b> &amp; **more** <script>alert(1)</script><img src=x onerror=alert(1)></p>` : value))),
];

function unlisted(value: XmlValue): XmlValue {
  if (Array.isArray(value)) return value.length === 1 ? unlisted(value[0]) : value.map(unlisted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, unlisted(inside)]));
}
