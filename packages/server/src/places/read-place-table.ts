import { parse } from 'csv-parse/sync';
import { gather } from './read-place-file.js';
import type { PlaceBatch } from './place-store.js';
import { namesLandmarks, namesRanges } from './read-place-fields.js';

const parseRows = (text: string, delimiter: string): readonly (readonly string[])[] =>
  parse(text, { delimiter, bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true }) as string[][];

/** Whether the beginning of a table is one of places: named so by its first line, or two columns without names, of which the second holds addresses. */
export function isPlaceTable(beginning: string, delimiter: string): boolean {
  // The last line may be cut off.
  const lines = beginning.split(/\r?\n/).slice(0, 200);
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  let rows: readonly (readonly string[])[];
  try {
    rows = parseRows(whole.join('\n'), delimiter);
  } catch {
    return false;
  }
  const [header = []] = rows;
  return namesRanges(header) || namesLandmarks(header) || (rows.length > 1 && hasNoHeader(rows));
}

/** A name, and beside it a house, a corner, or the name once more. */
function hasNoHeader(rows: readonly (readonly string[])[]): boolean {
  const isPlace = (row: readonly string[]): boolean => row.length === 2 && row[0]!.trim() !== '' && (/^\d+\S*\s+\S/.test(row[1]!) || row[1]!.includes('&') || sameName(row[0]!, row[1]!));
  return rows.every((row) => row.length === 2) && rows.filter(isPlace).length >= rows.length * 0.8;
}

/** Files write a landmark without an address twice, once with its words shortened. */
const sameName = (name: string, other: string): boolean => name.slice(0, 5).toLowerCase() === other.slice(0, 5).toLowerCase();

export function readPlaceTable(text: string, delimiter: string, skip: (entry: number) => void): PlaceBatch {
  const [first = [], ...others] = parseRows(text, delimiter);
  const named = namesRanges(first) || namesLandmarks(first);
  const columns = named ? first.map((name) => name.trim().toLowerCase()) : ['name', 'address'];
  const rows = named ? others : [first, ...others];
  return gather(rows.map((row) => {
    const fields = Object.fromEntries(columns.map((column, at) => [column, (row[at] ?? '').trim()]));
    return named ? { fields } : { fields: sameName(fields['name']!, fields['address']!) && !/^\d/.test(fields['address']!) ? { name: fields['name'] } : fields };
  }), skip);
}
