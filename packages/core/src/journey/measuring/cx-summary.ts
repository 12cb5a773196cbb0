import { channelTypes, type Measure } from '../journey-terms.js';
import type { JourneyMap } from '../journey-map.js';
import type { LineNote } from '../line-note.js';
import { channelAt, touchpointNamer } from './named-in-map.js';
import { measuresOf, type Counted, type MeasuresFrame, type MeasuresMade } from './measures-made.js';
import { numberTable, type TableRow } from './number-table.js';

export interface CxSummaryOptions extends Omit<MeasuresFrame, 'period'> {
  /** The quarter to take; the newest in the table where nothing is said. */
  readonly year?: number;
  readonly quarter?: number;
  /** Transaction points by the city's own names, each with the id of its touchpoint. */
  readonly touchpoints?: Readonly<Record<string, string>>;
}

const questions: readonly (readonly [column: string, measure: Measure])[] = [
  ['satisfied', 'satisfaction'], ['trust', 'trust'], ['effective', 'effectiveness'], ['easy', 'ease'], ['efficient', 'efficiency'], ['transparent', 'transparency'], ['employee', 'employee'],
];

/**
 * Reads the CX summary that GSA's Touchpoints exports (a row for each transaction point, channel and quarter; seven means from 1 to 5, OMB Circular A-11, section 280). A transaction
 * point is joined to the touchpoint of that id or label. Rows that fall together are added, their means weighed by how many answered. Never throws.
 */
export function readCxSummary(text: string, map: JourneyMap, options: CxSummaryOptions = {}): MeasuresMade {
  const notes: LineNote[] = [];
  const rows = numberTable(text, ['year', 'quarter', 'transaction_point', 'channel', 'response_count'], notes);
  if ('missing' in rows) return { problems: [{ path: '', says: `has no column ${rows.missing.join(', ')}` }], notes };
  const dated = rows.map((row) => ({ row, year: row.number('year'), quarter: row.number('quarter') }));
  const newest = dated.map(({ year = 0, quarter = 0 }) => year * 10 + quarter).reduce((most, one) => Math.max(most, one), 0);
  const year = options.year ?? Math.floor(newest / 10);
  const inYear = dated.filter((one) => one.year === year);
  const quarter = options.quarter ?? inYear.reduce((most, one) => Math.max(most, one.quarter ?? 0), 0);

  const named = touchpointNamer(map);
  const own = new Map(Object.entries(options.touchpoints ?? {}));
  const cells = new Map<string, { readonly touchpoint: string; readonly channel: string | undefined; readonly rows: TableRow[] }>();
  for (const { row } of inYear.filter((one) => one.quarter === quarter)) {
    const point = row.text('transaction_point');
    const touchpoint = own.get(point) ?? named(point);
    if (touchpoint === undefined) {
      notes.push({ line: row.line, says: `The map has no touchpoint “${point.slice(0, 80)}”; the row was left out.` });
      continue;
    }
    const type = channelTypes.find((one) => one === row.text('channel').toLowerCase());
    const channel = type && (channelAt(map, touchpoint, [type]) ?? type);
    if (type === undefined && row.text('channel') !== '') notes.push({ line: row.line, says: `“${row.text('channel').slice(0, 40)}” is no channel that is known; the row counts for all together.` });
    const key = `${touchpoint}\n${channel ?? ''}`;
    const cell = cells.get(key) ?? { touchpoint, channel, rows: [] };
    cell.rows.push(row);
    cells.set(key, cell);
  }
  const counted = [...cells.values()].map(({ touchpoint, channel, rows: together }) => ({ touchpoint, ...(channel !== undefined && { channel }), figures: figuresOf(together) }));
  return { ...measuresOf(map, counted, { ...options, period: { label: `${year} Q${quarter}` } }), notes };
}

function figuresOf(rows: readonly TableRow[]): readonly Counted[] {
  const volumes = rows.map((row) => row.number('total_volume')).filter((volume) => volume !== undefined);
  const answers = rows.map((row) => ({ row, n: row.number('response_count') ?? 0 })).filter(({ n }) => n > 0);
  return [
    ...(volumes.length > 0 ? [{ measure: 'volume' as const, value: volumes.reduce((sum, volume) => sum + volume, 0) }] : []),
    ...questions.flatMap(([column, measure]): readonly Counted[] => {
      const told = answers.map(({ row, n }) => ({ n, mean: row.number(column) })).filter((one): one is { n: number; mean: number } => one.mean !== undefined);
      const n = told.reduce((sum, one) => sum + one.n, 0);
      return n === 0 ? [] : [{ measure, n, unit: 'score_1_5', value: told.reduce((sum, one) => sum + one.mean * one.n, 0) / n }];
    }),
  ];
}
