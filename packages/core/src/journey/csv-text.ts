/** What a spreadsheet would take for a formula, and what looks like one already guarded; so a guard can be taken off again without loss. */
const formula = /^'*[=+\-@\t\r]/;

/** Rows as RFC 4180 has them, in UTF-8 with a byte order mark, without which Excel takes them for another encoding. No cell can begin a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(value: string): string {
  const guarded = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export interface CsvRow {
  /** The line it begins at, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a CSV text, guards taken off. Lines may end as any system ends them; a quote that never ends runs to the end of the text. */
export function csvRows(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  const source = text.replace(/^\ufeff/, '');
  const piece = /(?:"((?:[^"]|"")*)(?:"|$)|([^,\r\n]*))(,|\r\n|\n|\r|$)/gy;
  let [line, begins, cells] = [1, 1, [] as string[]];
  for (const [whole, quoted, plain = '', end] of source.matchAll(piece)) {
    const cell = quoted?.replaceAll('""', '"') ?? plain;
    cells.push(cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (cells.some((one) => one !== '')) rows.push({ line: begins, cells });
    [begins, cells] = [line, []];
  }
  return rows;
}
