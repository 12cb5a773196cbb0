import type { EmbeddedCity } from '../city.js';
import { sentences } from '../sentences.js';
import type { Answer } from './answer.js';
import { writeMoment } from './moments.js';
import { refuse } from './refusal.js';

const hour = 60 * 60 * 1000;
const lately = 365 * 24 * hour;
/** Of fewer the figures say more of each one than of what to expect. */
const fewest = 11;

/**
 * How long requests of a service took that were closed in the last 365 days. Of too few it tells no figures, but tells so: a server
 * without this call answers 404.
 */
export async function durations({ store, clock }: EmbeddedCity, code: string): Promise<Answer> {
  if (!(await store.service(code))) throw refuse(404, sentences.serviceUnknown(code));
  const to = clock();
  const from = to - lately;
  const took = await store.durations({ serviceCode: code, from, to });
  const enough = took.length >= fewest;
  return {
    status: 200,
    root: 'service_durations',
    value: {
      service_code: code,
      closed_count: enough ? took.length : null,
      median_hours: enough ? hours(atMost(took, 1 / 2)) : null,
      nine_of_ten_hours: enough ? hours(atMost(took, 9 / 10)) : null,
      from: writeMoment(from),
      to: writeMoment(to),
    },
  };
}

/** The least of these that so great a part of them does not exceed. */
function atMost(shortestFirst: readonly number[], part: number): number {
  return shortestFirst[Math.ceil(shortestFirst.length * part) - 1]!;
}

function hours(milliseconds: number): number {
  return Math.round((milliseconds / hour) * 100) / 100;
}
