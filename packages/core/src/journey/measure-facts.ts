import type { Measure } from './journey-terms.js';

/** `ratio` is a share from 0 to 1; a score is a mean on its scale. */
export type Unit = (typeof units)[number];
export const units = ['count', 'ratio', 'seconds', 'hours', 'score_1_5', 'score_1_7'] as const;

export type Direction = (typeof directions)[number];
export const directions = ['higher-better', 'lower-better', 'neutral'] as const;

export interface MeasureFacts {
  readonly units: readonly Unit[];
  /** Which way is better, where a figure does not say. */
  readonly direction: Direction;
}

const facts = (direction: Direction, ...of: readonly Unit[]): MeasureFacts => ({ units: of, direction });
const count = facts('neutral', 'count');
const goodShare = facts('higher-better', 'ratio');
const badShare = facts('lower-better', 'ratio');
const wait = facts('lower-better', 'seconds');
const asked = facts('higher-better', 'score_1_5', 'ratio');

/**
 * In what each measure is told. Survey measures (OMB Circular A-11, section 280; `csat`, a UK mandatory KPI) are a mean from 1 to 5 or the share that agrees;
 * `ces` is a mean from 1 to 7, and which end is good depends on its question. The rest are contact-centre and web measures.
 */
export const measureFacts: Readonly<Record<Measure, MeasureFacts>> = {
  volume: count, entries: count, completions: count,
  completion_rate: goodShare, drop_off_rate: badShare, empty_result_rate: badShare, search_refinement_rate: badShare,
  wait_median_s: wait, wait_p90_s: wait, speed_to_answer_s: wait, handle_time_s: facts('neutral', 'seconds'), service_level: goodShare, abandonment_rate: badShare,
  first_contact_resolution: goodShare, repeat_contact_rate: badShare, channel_switch_rate: badShare, transfer_rate: badShare,
  time_to_confirmation_s: wait, time_to_resolution_h: facts('lower-better', 'hours'), reopened_rate: badShare,
  csat: asked, ces: facts('neutral', 'score_1_7'), trust: asked, satisfaction: asked, effectiveness: asked, ease: asked, efficiency: asked, transparency: asked,
  employee: asked, humanity: asked, digital_take_up: goodShare,
};

/** The least and the largest a unit can say. */
export const rangeOf: Readonly<Record<Unit, readonly [least: number, largest: number]>> = {
  count: [0, Number.MAX_SAFE_INTEGER], ratio: [0, 1], seconds: [0, Number.MAX_SAFE_INTEGER], hours: [0, Number.MAX_SAFE_INTEGER], score_1_5: [1, 5], score_1_7: [1, 7],
};
