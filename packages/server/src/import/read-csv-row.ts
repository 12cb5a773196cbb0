import type { CsvColumns, CsvField, CsvTable } from './csv-columns.js';
import type { DateReader } from './date-reader.js';
import { isWebAddress } from './plain-value.js';
import { readPoint } from './read-point.js';
import type { ReadRequest } from './read-request.js';
import { readStatus } from './read-status.js';
import { sentences } from './sentences.js';

/** One row of a 311 table as a request, or the reason it cannot be one. */
export function readCsvRow(row: readonly string[], { columns }: CsvTable, date: DateReader): ReadRequest | string {
  const cell = (field: CsvField) => cellOf(row, columns, field);
  const id = cell('id');
  if (!id) return sentences.noNumber;
  const service_name = cell('type');
  const service_code = cell('code');
  if (!service_name && !service_code) return sentences.noType;
  const opened = date(cell('opened'));
  const closed = date(cell('closed'));
  const updated = date(cell('updated'));
  const title = cell('description');
  return {
    group: cell('group'),
    record: {
      service_request_id: id,
      ...readStatus(cell('status'), cell('notes'), closed !== null),
      service_code,
      service_name,
      // A title repeats the type unless somebody wrote one.
      description: title && title !== service_name ? title : null,
      agency_responsible: cell('agency') || null,
      service_notice: cell('notice') || null,
      requested_datetime: opened,
      updated_datetime: updated ?? later(opened, closed),
      expected_datetime: date(cell('expected')),
      closed_datetime: closed,
      address: cell('address').replace(/\s+/g, ' ') || null,
      address_id: cell('addressId') || null,
      zipcode: zipcode(cell('zip')) || null,
      ...readPoint(cell('lat'), cell('long')),
      media_url: isWebAddress(cell('photo')) ? cell('photo') : null,
      attributes: extras({ source: cell('source'), neighborhood: cell('neighborhood'), closed_photo: cell('closedPhoto') }),
      notes: [],
      duplicate_of: cell('duplicateOf') || null,
    },
  };
}

function cellOf(row: readonly string[], columns: CsvColumns, field: CsvField): string {
  const place = columns[field];
  const text = place === undefined ? '' : (row[place] ?? '').trim();
  return /^(null|nan|n\/a)$/i.test(text) ? '' : text;
}

function later(opened: number | null, closed: number | null): number | null {
  return opened === null || (closed !== null && closed > opened) ? closed : opened;
}

/** A spreadsheet makes 2108.0 of 02108. */
function zipcode(text: string): string {
  const digits = /^(\d{3,5})(?:\.0+)?$/.exec(text)?.[1];
  return digits ? digits.padStart(5, '0') : text;
}

function extras(values: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '').map(([name, value]) => [name, [value]]));
}
