import { sentences } from '../sentences.js';
import type { DefinitionRecord, ServiceRecord } from '../store/records.js';
import type { ReporterRecord } from '../store/store.js';
import { answersIn, problemsWithAnswers } from './answers.js';
import { only, type Fields } from './fields.js';

/** GeoReport v2: "should not exceed 4,000 characters". */
export const longestDescription = 4000;
const longestAddress = 1000;
const longestLine = 500;
const longestWebAddress = 2000;

/** What a resident asks for, checked. Text is as typed; null stands for what was not sent. */
export interface NewRequest {
  readonly service: ServiceRecord;
  readonly description: string | null;
  readonly address: string | null;
  readonly address_id: string | null;
  readonly lat: number | null;
  readonly long: number | null;
  readonly media_url: string | null;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly reporter: ReporterRecord;
}

const reporterFields = ['email', 'first_name', 'last_name', 'phone', 'device_id', 'account_id'] as const;

/** Everything that is wrong, in the order of the form; an empty list when the request can be kept. */
export function problemsWith(fields: Fields, service: ServiceRecord | undefined, definition: DefinitionRecord | undefined): string[] {
  const problems: string[] = [];
  const code = only(fields, 'service_code');
  if (code === '') problems.push(sentences.serviceMissing);
  else if (!service) problems.push(sentences.serviceUnknown(code.slice(0, 60)));
  problems.push(...problemsWithPlace(fields), ...problemsWithAnswers(fields, definition));
  for (const [name, most] of limits) {
    const length = [...only(fields, name).trim()].length;
    if (length > most) problems.push(sentences.tooLong(name, length, most));
  }
  if (present(fields, 'email') && !/^[^\s@]+@[^\s@]+$/.test(only(fields, 'email').trim())) problems.push(sentences.notAnEmail);
  if (present(fields, 'media_url') && !isWebAddress(only(fields, 'media_url'))) problems.push(sentences.notAWebAddress('media_url'));
  return problems;
}

const limits: readonly (readonly [string, number])[] = [
  ['description', longestDescription],
  ['address_string', longestAddress],
  ['address_id', longestLine],
  ['media_url', longestWebAddress],
  ['client_request_id', longestLine],
  ...reporterFields.map((name) => [name, longestLine] as const),
];

/** Reads fields in which `problemsWith` found nothing. */
export function readNewRequest(fields: Fields, service: ServiceRecord): NewRequest {
  const typed = (name: string): string | null => (present(fields, name) ? only(fields, name) : null);
  const degrees = (name: string): number | null => (present(fields, name) ? Number(only(fields, name)) : null);
  return {
    service,
    description: typed('description'),
    address: typed('address_string'),
    address_id: typed('address_id'),
    lat: degrees('lat'),
    long: degrees('long'),
    media_url: typed('media_url')?.trim() ?? null,
    attributes: answersIn(fields),
    reporter: Object.fromEntries(reporterFields.map((name) => [name, only(fields, name)])) as unknown as ReporterRecord,
  };
}

function problemsWithPlace(fields: Fields): string[] {
  const hasLat = present(fields, 'lat');
  const hasLong = present(fields, 'long');
  if (!hasLat && !hasLong) {
    return present(fields, 'address_string') || present(fields, 'address_id') ? [] : [sentences.placeMissing];
  }
  if (!hasLat || !hasLong) return [sentences.halfAPoint(hasLat ? 'long' : 'lat')];
  const lat = only(fields, 'lat').trim();
  const long = only(fields, 'long').trim();
  const problems: string[] = [];
  if (!areDegrees(lat, 90)) problems.push(sentences.notDegrees('lat', lat.slice(0, 40), 90));
  if (!areDegrees(long, 180)) problems.push(sentences.notDegrees('long', long.slice(0, 40), 180));
  // 0,0 is what devices send that do not know where they are.
  if (problems.length === 0 && Number(lat) === 0 && Number(long) === 0) problems.push(sentences.nullPoint);
  return problems;
}

function areDegrees(text: string, most: number): boolean {
  return /^[+-]?\d{1,3}(\.\d{1,20})?$/.test(text) && Math.abs(Number(text)) <= most;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text.trim()) && /^https?:\/\//i.test(text.trim());
}

function present(fields: Fields, name: string): boolean {
  return only(fields, name).trim() !== '';
}
