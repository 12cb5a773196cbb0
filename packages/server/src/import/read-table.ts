import { parse } from 'csv-parse';
import { csvColumns } from './csv-columns.js';
import { dateReader } from './date-reader.js';
import { FileProblem } from './file-problem.js';
import type { FileTally } from './file-tally.js';
import { asFileProblem, readBytes } from './open-file.js';
import { readCsvRow } from './read-csv-row.js';
import { sentences } from './sentences.js';
import type { RequestOrReason } from './take-requests.js';

/** No row of a city's table is this long; a quotation mark that is never closed makes one. */
const longestRow = 512 * 1024;

export interface Table {
  readonly rows: AsyncIterable<RequestOrReason>;
  /** Bytes of the disk read so far. */
  readonly bytesRead: () => number;
}

/** A CSV file of requests, row by row. Throws a FileProblem at the first row when the columns are not a 311 table's. */
export function readTable(path: string, packed: boolean, delimiter: string, timeZone: string, tally: FileTally): Table {
  const { bytes, bytesRead } = readBytes(path, packed);
  return { rows: rowsOf(), bytesRead };

  async function* rowsOf(): AsyncGenerator<RequestOrReason> {
    const parser = parse({
      bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true, info: true, delimiter,
      max_record_size: longestRow, skip_records_with_error: true,
    });
    parser.on('skip', () => tally.skip(sentences.line(parser.info.lines, sentences.badRow)));
    bytes.on('error', (cause) => parser.destroy(asFileProblem(cause)));
    bytes.pipe(parser);
    let read: ((row: readonly string[]) => RequestOrReason) | undefined;
    let width = 0;
    try {
      for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
        if (read === undefined) {
          const table = csvColumns(record);
          const zone = table.city === 'boston' ? 'America/New_York' : timeZone;
          const date = dateReader(zone, tally.dates);
          tally.kind = table.city === 'boston' ? 'boston-csv' : 'csv';
          width = record.length;
          read = (row) => readCsvRow(row, table, date);
          continue;
        }
        const result = record.length > width && record.slice(width).some((cell) => cell.trim() !== '')
          ? sentences.tooManyCells(record.length, width) : read(record);
        yield typeof result === 'string' ? sentences.line(info.lines, result) : result;
      }
    } catch (cause) {
      throw cause instanceof FileProblem ? cause : csvProblem(cause);
    } finally {
      bytes.destroy();
      parser.destroy();
    }
    if (tally.kind === 'csv' && tally.dates.withoutZone > 0) tally.remarks.push(sentences.zoneGuess(timeZone));
  }
}

function csvProblem(cause: unknown): FileProblem {
  const code = (cause as { code?: string }).code ?? '';
  if (code === 'CSV_QUOTE_NOT_CLOSED') return new FileProblem(sentences.openQuote, { cause });
  if (code.startsWith('CSV_')) return new FileProblem(sentences.badCsv(code), { cause });
  return asFileProblem(cause);
}
