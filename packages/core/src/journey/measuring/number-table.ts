import { csvRows } from '../csv-text.js';
import type { LineNote } from '../line-note.js';

export interface TableRow {
  readonly line: number;
  /** The cell of a column, trimmed; '' where the table does not have it. */
  readonly text: (column: string) => string;
  /** The number in a column; undefined where there is none. What is no number is noted, once for each cell. */
  readonly number: (column: string) => number | undefined;
}

/** The rows of a CSV by the names in its first line, capital or small. Undefined where a column that is needed is missing. */
export function numberTable(text: string, needed: readonly string[], notes: LineNote[]): readonly TableRow[] | { readonly missing: readonly string[] } {
  const [head, ...rows] = csvRows(text);
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const missing = needed.filter((name) => !names.includes(name.toLowerCase()));
  if (missing.length > 0) return { missing };
  return rows.map(({ line, cells }) => {
    const cellOf = (column: string): string => (cells[names.indexOf(column.toLowerCase())] ?? '').trim();
    return {
      line, text: cellOf,
      number(column) {
        const cell = cellOf(column);
        // Rails writes NaN where nobody answered, and others a dash.
        if (/^(?:|-|n\/?a|nan)$/i.test(cell)) return undefined;
        if (/^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(cell)) return Number(cell.replaceAll(',', ''));
        notes.push({ line, says: `“${cell.slice(0, 40)}” under ${column} is no number and was left out.` });
        return undefined;
      },
    };
  });
}
