import { fewest } from '../../insight/index.js';
import { ownField, textField } from '../../calls/index.js';
import type { JourneyMap } from '../journey-map.js';
import type { JourneyMeasuresRead } from '../read-measures.js';
import { measuresOf, type Counted, type MeasuresFrame } from './measures-made.js';

export interface RequestTimesOptions extends MeasuresFrame {
  /** Id of the touchpoint that the figures lie on. */
  readonly touchpoint: string;
}

export type RequestTimes = JourneyMeasuresRead & {
  /** How many entries were no requests of this service and period. */
  readonly uncounted: number;
};

const hour = 3_600_000;

/**
 * Makes figures of a list of requests as GeoReport v2 has it in JSON: how many there were, and how long half of those that are closed took from the day they were made to their last
 * change (`requested_datetime`, `updated_datetime`). Only requests made in the period count, and, where the map names service codes, those of its services. That one was
 * opened again GeoReport does not say. Never throws.
 */
export function readRequestTimes(json: unknown, map: JourneyMap, { touchpoint, ...frame }: RequestTimesOptions): RequestTimes {
  if (!Array.isArray(json)) return { problems: [{ path: '', says: 'must be a list of requests' }], uncounted: 0 };
  if (!map.stages.some(({ steps }) => steps.some((step) => step.touchpoint?.id === touchpoint))) return { problems: [{ path: 'touchpoint', says: `names “${touchpoint}”, and the map has no touchpoint of that id` }], uncounted: json.length };
  const codes = map.service?.open311ServiceCodes ?? [];
  const { start = '', end = '9999' } = frame.period;
  const hours: number[] = [];
  let volume = 0;
  for (const request of json as readonly unknown[]) {
    const made = textField(request, 'requested_datetime') ?? '';
    const code = ownField(request, 'service_code');
    const isOurs = codes.length === 0 || codes.includes(String(code));
    const from = Date.parse(made);
    if (Number.isNaN(from) || !isOurs || made.slice(0, 10) < start || made.slice(0, 10) > end) continue;
    volume += 1;
    const took = (Date.parse(textField(request, 'updated_datetime') ?? '') - from) / hour;
    if (textField(request, 'status')?.toLowerCase() === 'closed' && took >= 0) hours.push(took);
  }
  // Both counts together would say how many are still open, or never were closed in order.
  const open = volume - hours.length;
  const tellsFew = hours.length > 0 && open > 0 && open < Math.max(frame.threshold ?? fewest, fewest);
  const figures: readonly Counted[] = [...(volume > 0 && !tellsFew ? [{ measure: 'volume' as const, value: volume }] : []), ...medianOf(hours)];
  return { ...measuresOf(map, [{ touchpoint, figures }], frame), uncounted: json.length - volume };
}

/** The median with its interval of 95 % by ranks, which asks nothing of how the hours are spread (normal approximation of the binomial). */
function medianOf(hours: readonly number[]): readonly Counted[] {
  const n = hours.length;
  if (n === 0) return [];
  const sorted = [...hours].sort((a, b) => a - b);
  const at = (rank: number): number => sorted[Math.min(n - 1, Math.max(0, rank))] ?? 0;
  const reach = (1.96 * Math.sqrt(n)) / 2;
  const ends = [at(Math.floor(n / 2 - reach)), at(Math.ceil(n / 2 + reach))] as const;
  return [{ measure: 'time_to_resolution_h', value: (at(Math.floor((n - 1) / 2)) + at(Math.ceil((n - 1) / 2))) / 2, n, ci95: ends }];
}
