import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { csvColumns } from './csv-columns.js';
import { dateReader } from './date-reader.js';
import { decodedText } from './decoded-text.js';
import { FileProblem } from './file-problem.js';
import type { FileTally } from './file-tally.js';
import { asFileProblem, type ByteStream, readBytes } from './open-file.js';
import { readCsvRow } from './read-csv-row.js';
import type { TableFormat } from './recognise-file.js';
import { sentences } from './sentences.js';
import type { RequestOrReason } from './take-requests.js';

/** No row of a city's table is this long; a quotation mark that is never closed makes one. */
const longestRow = 256 * 1024;

export interface Table {
  readonly rows: AsyncIterable<RequestOrReason>;
  /** Bytes of the disk read so far. */
  readonly bytesRead: () => number;
}

/** A CSV file of requests, row by row. The rows throw a FileProblem at once when the columns are not a 311 table's. */
export function readTable(path: string, format: TableFormat, timeZone: string, tally: FileTally): Table {
  const { bytes, bytesRead } = readBytes(path, format.packed);
  return { rows: rowsOf(bytes, format, timeZone, tally), bytesRead };
}

async function* rowsOf(bytes: ByteStream, format: TableFormat, timeZone: string, tally: FileTally): AsyncGenerator<RequestOrReason> {
  const parser = parse({
    delimiter: format.delimiter, bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true, info: true,
    max_record_size: longestRow,
  });
  const source = format.encoding === 'utf-8' ? bytes : Readable.from(decodedText(bytes, format.encoding));
  let failure: unknown;
  pipeline(source, parser, (cause) => (failure = cause ?? undefined));
  let read: ((row: readonly string[]) => RequestOrReason) | undefined;
  let width = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (read === undefined) {
        const table = csvColumns(record);
        const boston = table.city === 'boston';
        const date = dateReader(boston ? 'America/New_York' : timeZone, tally.dates);
        tally.kind = boston ? 'boston-csv' : 'csv';
        width = record.length;
        read = (row) => readCsvRow(row, table, date);
        continue;
      }
      const tooWide = record.length > width && record.slice(width).some((cell) => cell.trim() !== '');
      const result = tooWide ? sentences.tooManyCells(record.length, width) : read(record);
      yield typeof result === 'string' ? sentences.line(info.lines, result) : result;
    }
  } catch (cause) {
    throw tableProblem(failure ?? cause);
  } finally {
    bytes.destroy();
  }
  if (tally.kind === 'csv' && tally.dates.withoutZone > 0) tally.remarks.push(sentences.zoneGuess(timeZone));
}

function tableProblem(cause: unknown): FileProblem {
  if (cause instanceof FileProblem) return cause;
  const { code = '', lines } = cause as { code?: string; lines?: number };
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') return new FileProblem(sentences.openQuote(lines ?? 0), { cause });
  return code.startsWith('CSV_') ? new FileProblem(sentences.badCsv(lines ?? 0), { cause }) : asFileProblem(cause);
}
