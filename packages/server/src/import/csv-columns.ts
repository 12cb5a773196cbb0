import { FileProblem } from './file-problem.js';
import { sentences } from './sentences.js';

/** What a column of a 311 table may hold. */
export type CsvField =
  | 'id' | 'type' | 'code' | 'group' | 'status' | 'notes' | 'opened' | 'updated' | 'closed' | 'expected' | 'description'
  | 'address' | 'zip' | 'lat' | 'long' | 'agency' | 'photo' | 'source' | 'neighborhood' | 'closedPhoto' | 'duplicateOf' | 'notice' | 'addressId';

/** Which column, counted from 0, holds a field. */
export type CsvColumns = Partial<Readonly<Record<CsvField, number>>>;

type Names = Partial<Readonly<Record<CsvField, readonly string[]>>>;

const bostonNames: Names = {
  id: ['case enquiry id'], type: ['type'], group: ['reason', 'subject'], status: ['case status'], notes: ['closure reason'],
  opened: ['open dt'], closed: ['closed dt'], expected: ['target dt', 'sla target dt'], description: ['case title'],
  address: ['location', 'location street name'], zip: ['location zipcode'], lat: ['latitude'], long: ['longitude'],
  agency: ['department'], photo: ['submitted photo', 'submittedphoto'], source: ['source'], neighborhood: ['neighborhood'],
  closedPhoto: ['closed photo', 'closedphoto'],
};

/** The names US cities give the columns of their 311 tables; the surer name stands first. */
const usualNames: Names = {
  id: [
    'service request id', 'service request number', 'sr number', 'unique key', 'case id', 'case number', 'request id', 'request number',
    'ticket id', 'issue id', 'reference number', 'id', 'sr #', 'sr no', 'caseid', 'case enquiry id', 'requestid', 'servicerequestid',
    'incident number', 'tracking number',
  ],
  type: [
    'service name', 'sr type', 'service request type', 'request type', 'complaint type', 'case type', 'issue type', 'service type',
    'incident type', 'problem type', 'type', 'category', 'subject', 'service code description', 'servicecodedescription',
    'type of service request', 'typename',
  ],
  code: ['service code', 'sr short code', 'sr type code', 'request type code', 'type code', 'servicecode'],
  group: ['group', 'service group', 'category', 'type category', 'request category', 'topic', 'case topic'],
  status: ['status', 'case status', 'request status', 'sr status', 'current status'],
  notes: ['status notes', 'status description', 'resolution description', 'resolution', 'closure reason', 'resolution action', 'outcome', 'closure comments'],
  opened: [
    'requested datetime', 'requested date', 'request date', 'created date', 'date created', 'created', 'created at', 'create date', 'creation date',
    'opened date', 'date opened', 'date/time opened', 'opened', 'open date', 'open dt', 'service request open timestamp', 'requested', 'date requested',
    'adddate', 'date received', 'received date', 'submitted date', 'date',
  ],
  updated: [
    'updated datetime', 'updated date', 'date updated', 'updated', 'updated at', 'last updated', 'last updated date', 'last modified date',
    'last update date', 'resolution action updated date', 'last action date',
  ],
  closed: [
    'closed datetime', 'closed date', 'date closed', 'date/time closed', 'closed', 'closed at', 'close date', 'closed dt', 'completion date',
    'completed date', 'date completed', 'resolutiondate', 'resolution date', 'resolved date',
  ],
  expected: ['expected datetime', 'expected date', 'due date', 'date due', 'due', 'target date', 'target dt', 'estimated completion date', 'sla date', 'serviceduedate', 'target close date'],
  description: ['description', 'descriptor', 'request details', 'details', 'problem description', 'comments', 'case title', 'title', 'summary', 'subject'],
  address: ['address', 'incident address', 'street address', 'service address', 'location address', 'full address', 'request address', 'address string', 'location'],
  zip: ['zip', 'zipcode', 'zip code', 'incident zip', 'postal code', 'location zipcode', 'postcode'],
  lat: ['lat', 'latitude', 'y', 'y coordinate', 'point y'],
  long: ['long', 'longitude', 'lon', 'lng', 'x', 'x coordinate', 'point x'],
  agency: ['agency responsible', 'responsible agency', 'agency name', 'agency', 'owner department', 'department', 'department name', 'organization acronym', 'assigned department'],
  photo: ['media url', 'mediaurl', 'photo', 'photo url', 'image', 'image url', 'submitted photo'],
  source: ['source', 'origin', 'request source', 'open data channel type', 'channel', 'method received', 'method received description'],
  neighborhood: ['neighborhood', 'neighbourhood', 'neighborhood name', 'community area name'],
  notice: ['service notice'],
  addressId: ['address id'],
  duplicateOf: ['parent sr number', 'duplicate of', 'parent service request id'],
};

/** How many names of columns a person is told. */
const namesTold = 12;

export interface CsvTable {
  readonly city: 'boston' | 'other';
  readonly columns: CsvColumns;
}

/** Finds what each column holds by its name in the first line, whatever its case and underscores. Throws a FileProblem when no column can be the number or the kind of request. */
export function csvColumns(header: readonly string[]): CsvTable {
  const places = new Map<string, number>();
  for (const [place, name] of header.entries()) {
    const plain = plainName(name);
    if (!places.has(plain)) places.set(plain, place);
  }
  const boston = places.has('case enquiry id') && places.has('open dt') && places.has('type');
  const columns = columnsByName(boston ? bostonNames : usualNames, places);
  const missing = [
    ...(columns.id === undefined ? [sentences.columnMissing(sentences.requestNumber, usualNames.id!.slice(0, namesTold))] : []),
    ...(columns.type === undefined && columns.code === undefined
      ? [sentences.columnMissing(sentences.kindOfRequest, usualNames.type!.slice(0, namesTold))] : []),
  ];
  if (missing.length > 0) {
    const there = header.slice(0, namesTold).map((name) => name.slice(0, 40));
    throw new FileProblem([...missing, sentences.columnsThere(there)].join(' '));
  }
  return { city: boston ? 'boston' : 'other', columns };
}

function columnsByName(names: Names, places: ReadonlyMap<string, number>): CsvColumns {
  const columns: Partial<Record<CsvField, number>> = {};
  for (const [field, choices] of Object.entries(names) as [CsvField, readonly string[]][]) {
    const name = choices.find((choice) => places.has(choice));
    if (name !== undefined) columns[field] = places.get(name)!;
  }
  return columns;
}

function plainName(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[_\s.-]+/g, ' ').replace(/^["'\s]+|["'\s?:]+$/g, '');
}
