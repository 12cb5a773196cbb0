import { csvRows, csvText } from './csv-text.js';
import type { JourneyMap } from './journey-map.js';
import { columns, laneRows, layRows, type LaneRow, type LanesRead } from './lane-rows.js';

/**
 * The steps of a map for a spreadsheet: a row for each thing in a lane of a step, one for each language of its text. RFC 4180, UTF-8 with a byte order mark;
 * a cell that a spreadsheet would take for a formula has a `'` before it. What stands outside the steps' lanes stays in the map: `readJourneyCsv` needs both.
 */
export function journeyCsv(map: JourneyMap): string {
  return csvText([columns, ...laneRows(map).map((row) => columns.map((name) => row[name]))]);
}

/**
 * Lays the rows of `journeyCsv`, perhaps changed since, over the map they were made of. Steps follow in the order of the rows, a new one in the stage its row
 * names; a step without rows is gone. Never throws: what does not fit is a problem of the map, with its path, or a note with its line.
 */
export function readJourneyCsv(text: string, map: JourneyMap): LanesRead {
  const [head, ...rows] = csvRows(text);
  const missing = columns.filter((name) => !head?.cells.includes(name));
  if (head === undefined || missing.length > 0) return { problems: [{ path: '', says: `has no column ${missing.join(', ')}` }], notes: [] };
  const rowOf = (cells: readonly string[]): LaneRow => Object.fromEntries(columns.map((name) => [name, cells[head.cells.indexOf(name)] ?? ''])) as Record<keyof LaneRow, string>;
  return layRows(rows.map(({ line, cells }) => ({ line, row: rowOf(cells) })), map);
}
