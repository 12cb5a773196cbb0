import { FileProblem } from './file-problem.js';
import { type Fields, firstText, isFields, listOf, textOf } from './plain-value.js';
import { sentences } from './sentences.js';

export type DocumentKind = 'services' | 'definitions' | 'requests' | 'discovery' | 'empty';

export interface GeoReportDocument {
  readonly kind: DocumentKind;
  readonly entries: readonly unknown[];
}

/** Names a list goes by when it is wrapped: in XML always, in JSON by some cities. The pair is the name of one entry. */
const wrappers: readonly (readonly [name: string, entry: string, kind: DocumentKind])[] = [
  ['services', 'service', 'services'],
  ['service_definitions', 'service_definition', 'definitions'],
  ['service_definition', 'service_definition', 'definitions'],
  ['definitions', 'definition', 'definitions'],
  ['service_requests', 'request', 'requests'],
  ['requests', 'request', 'requests'],
  ['request', 'request', 'requests'],
  ['data', 'data', 'empty'],
  ['results', 'result', 'empty'],
];

/** Tells what a parsed JSON or XML file is, by what is in it. An empty list goes by the file's name. Throws a FileProblem for anything else. */
export function georeportDocument(value: unknown, fileName: string): GeoReportDocument {
  if (isFields(value)) {
    if ('discovery' in value || 'endpoints' in value) return { kind: 'discovery', entries: [] };
    if ('errors' in value) throw new FileProblem(sentences.cityError(errorWords(listOf(value['errors'], 'error')[0])));
    for (const [name, entry, kind] of wrappers) {
      if (!(name in value) || ('service_code' in value && name !== 'service_definition')) continue;
      const entries = listOf(value[name], entry);
      if (entries.length === 0) return { kind: kind === 'empty' ? kindByName(fileName) : kind, entries };
      return { kind: kindOf(entries, fileName) ?? kind, entries };
    }
  }
  const entries = listOf(value).flatMap((entry) => (Array.isArray(entry) ? entry : [entry])).map(unwrapped);
  if (entries.length === 0 && Array.isArray(value)) return { kind: kindByName(fileName), entries };
  const kind = kindOf(entries, fileName);
  if (kind === undefined) throw new FileProblem(sentences.unknownShape);
  return { kind, entries };
}

/** A definition in an array is sometimes still inside its own name. */
function unwrapped(entry: unknown): unknown {
  return isFields(entry) && isFields(entry['service_definition']) ? entry['service_definition'] : entry;
}

function kindOf(entries: readonly unknown[], fileName: string): DocumentKind | undefined {
  const known = entries.slice(0, 50).filter(isFields);
  const kinds = known.map(kindOfEntry).filter((kind) => kind !== undefined);
  if (kinds.length > 0) return kinds[0];
  const error = known.find((entry) => 'code' in entry && ('description' in entry || 'message' in entry));
  if (error !== undefined && kindByName(fileName) === 'empty') throw new FileProblem(sentences.cityError(errorWords(error)));
  return undefined;
}

function kindOfEntry(entry: Fields): DocumentKind | undefined {
  // A request may carry attributes and a service name too, so what only a request has is asked first.
  const ofRequests = ['service_request_id', 'servicerequest_id', 'requested_datetime', 'status', 'token'];
  if (ofRequests.some((name) => name in entry)) return 'requests';
  if ('service_code' in entry && 'attributes' in entry) return 'definitions';
  if ('service_code' in entry || 'service_name' in entry) return 'services';
  return undefined;
}

function kindByName(fileName: string): DocumentKind {
  if (/definition/i.test(fileName)) return 'definitions';
  if (/request/i.test(fileName)) return 'requests';
  if (/service/i.test(fileName)) return 'services';
  return 'empty';
}

function errorWords(entry: unknown): string {
  const words = isFields(entry) ? firstText(entry, 'description', 'message') : textOf(entry);
  return `“${words.replace(/\s+/g, ' ').slice(0, 200)}”`;
}
