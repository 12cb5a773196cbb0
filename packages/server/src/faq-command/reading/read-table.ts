import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { FileProblem } from '../../import/file-problem.js';
import { recogniseFile } from '../../import/recognise-file.js';
import { sentences } from '../sentences.js';

export interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly line: number;
}

/** No row of a city's table of answers is this long; a quotation mark that is never closed makes one. */
const longestRow = 512 * 1024;

/** The rows of a CSV file by the names in its first line, whatever its separators and signs. Throws a FileProblem where it is no table. */
export async function readTable(path: string): Promise<{ readonly names: readonly string[]; readonly rows: readonly Row[] }> {
  const found = await recogniseFile(path);
  if (found.kind !== 'table') throw new FileProblem(sentences.noTable);
  const { packed, encoding, delimiter } = found.format;
  const bytes = await readFile(path);
  const text = new TextDecoder(encoding).decode(packed ? gunzipSync(bytes) : bytes);
  let records: { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  try {
    records = parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, info: true, skip_empty_lines: true, max_record_size: longestRow }) as unknown as typeof records;
  } catch (cause) {
    const { code = '', lines = 0 } = cause as { code?: string; lines?: number };
    if (!code.startsWith('CSV_')) throw cause;
    throw new FileProblem(code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE' ? sentences.openQuote(lines) : sentences.badTable(lines), { cause });
  }
  const [header, ...rest] = records;
  const names = (header?.record ?? []).map((name) => name.trim());
  let ended = header?.info.lines ?? 1;
  const rows = rest.flatMap(({ record, info }) => {
    // The parser says where a row ends; a cell of several lines begins above.
    const line = ended + 1;
    ended = info.lines;
    return record.every((cell) => cell.trim() === '') ? [] : [{ record: Object.fromEntries(names.flatMap((name, at) => (name === '' ? [] : [[name, record[at] ?? '']]))), line }];
  });
  return { names, rows };
}
