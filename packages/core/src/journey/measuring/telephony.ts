import type { JourneyMap } from '../journey-map.js';
import type { LineNote } from '../line-note.js';
import { channelAt, touchpointNamer } from './named-in-map.js';
import { measuresOf, share, type Counted, type MeasuresFrame, type MeasuresMade } from './measures-made.js';
import { numberTable, type TableRow } from './number-table.js';

/** What a telephone system can tell of a waiting line, by the columns of its table. Times are in seconds. */
export type TelephonyColumn = (typeof telephonyColumns)[number];
export const telephonyColumns = [
  'queue', 'offered', 'answered', 'abandoned', 'answered_in_time', 'transferred', 'resolved_first', 'speed_to_answer_s', 'handle_time_s', 'wait_median_s', 'wait_p90_s',
] as const;

export interface TelephonyOptions extends MeasuresFrame {
  /** What the table calls its columns, where it is otherwise than here. */
  readonly columns?: Partial<Readonly<Record<TelephonyColumn, string>>>;
  /** Waiting lines by the names of the telephone system, each with the id of its touchpoint. */
  readonly queues?: Readonly<Record<string, string>>;
}

/**
 * Reads what a telephone system counted, as a CSV of a row for each waiting line and, if it likes, each day. A line is joined to the touchpoint of that id or label. Rows of one
 * line are added, and means weighed by the calls that were answered. A median of several rows cannot be had from theirs, so it is left out and noted. Never throws.
 */
export function readTelephony(text: string, map: JourneyMap, options: TelephonyOptions): MeasuresMade {
  const notes: LineNote[] = [];
  const name = (column: TelephonyColumn): string => options.columns?.[column] ?? column;
  const rows = numberTable(text, [name('queue'), name('offered')], notes);
  if ('missing' in rows) return { problems: [{ path: '', says: `has no column ${rows.missing.join(', ')}` }], notes };
  const named = touchpointNamer(map);
  const own = new Map(Object.entries(options.queues ?? {}));
  const lines = new Map<string, TableRow[]>();
  for (const row of rows) {
    const queue = row.text(name('queue'));
    const touchpoint = own.get(queue) ?? named(queue);
    if (touchpoint === undefined) notes.push({ line: row.line, says: `The map has no touchpoint “${queue.slice(0, 80)}”; the row was left out.` });
    else lines.set(touchpoint, [...(lines.get(touchpoint) ?? []), row]);
  }
  const counted = [...lines].map(([touchpoint, together]) => {
    const channel = channelAt(map, touchpoint, ['phone', 'automated_phone']);
    return { touchpoint, ...(channel !== undefined && { channel }), figures: figuresOf(together, name, notes) };
  });
  return { ...measuresOf(map, counted, options), notes: notes.sort((a, b) => a.line - b.line) };
}

function figuresOf(rows: readonly TableRow[], name: (column: TelephonyColumn) => string, notes: LineNote[]): readonly Counted[] {
  const cells = rows.map((row) => new Map(telephonyColumns.filter((column) => column !== 'queue').map((column) => [column as TelephonyColumn, row.number(name(column))])));
  const sum = (column: TelephonyColumn): number | undefined => {
    const told = cells.map((cell) => cell.get(column)).filter((value) => value !== undefined);
    return told.length < cells.length ? undefined : told.reduce((all, value) => all + value, 0);
  };
  const weighed = (measure: 'speed_to_answer_s' | 'handle_time_s'): readonly Counted[] => {
    const told = cells.map((cell) => ({ n: cell.get('answered') ?? 0, seconds: cell.get(measure) })).filter((one): one is { n: number; seconds: number } => one.seconds !== undefined && one.n > 0);
    const n = told.reduce((all, one) => all + one.n, 0);
    return n === 0 ? [] : [{ measure, n, value: told.reduce((all, one) => all + one.seconds * one.n, 0) / n }];
  };
  const ofOneRow = (measure: 'wait_median_s' | 'wait_p90_s'): readonly Counted[] => {
    const value = cells[0]?.get(measure);
    const n = cells[0]?.get('offered');
    if (value === undefined) return [];
    if (cells.length === 1) return [{ measure, value, ...(n !== undefined && { n }) }];
    notes.push({ line: rows[0]?.line ?? 1, says: `${measure} of several rows cannot be worked out of theirs and was left out; give one row for the whole time.` });
    return [];
  };
  const [offered, answered] = [sum('offered'), sum('answered')];
  return [
    ...(offered === undefined ? [] : [{ measure: 'volume' as const, value: offered }]),
    ...share('abandonment_rate', sum('abandoned'), offered), ...share('service_level', sum('answered_in_time'), offered),
    ...weighed('speed_to_answer_s'), ...ofOneRow('wait_median_s'), ...ofOneRow('wait_p90_s'), ...weighed('handle_time_s'),
    ...share('transfer_rate', sum('transferred'), answered), ...share('first_contact_resolution', sum('resolved_first'), answered),
  ];
}
