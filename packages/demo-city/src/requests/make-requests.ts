import type { GeoReportRequest } from '../geo-report.js';
import { cityDay, cityMoment } from './city-clock.js';
import { diceOf, type Dice } from './dice.js';
import { inventDuplicate, inventStory } from './invent-stories.js';
import { notableStories } from './notable-stories.js';
import type { Story } from './story.js';
import { writeRequest } from './write-request.js';

export interface RequestsWanted {
  /** The last day of the year of requests, year-month-day. */
  readonly endDate: string;
  readonly seed: number;
  readonly count: number;
}

export interface MadeRequests {
  /** Newest first. */
  readonly requests: readonly GeoReportRequest[];
  /** Number of each request that is told by hand, by its name. */
  readonly notable: Readonly<Record<string, string>>;
}

const partMerged = 0.07;

/** Numbers run through the year; between two of ours lie those of everybody else. */
function numberStories(dice: Dice, oldestFirst: readonly Story[]): ReadonlyMap<Story, string> {
  const numbers = new Map<Story, string>();
  let year = '';
  let last = 0;
  for (const story of oldestFirst) {
    const itsYear = cityDay(story.askedAt).slice(2, 4);
    if (itsYear !== year) last = year === '' ? 52_000 : 0;
    year = itsYear;
    last += dice.whole(40, 170);
    numbers.set(story, `${year}-${String(last).padStart(8, '0')}`);
  }
  return numbers;
}

/** The same wish gives the same requests, to the byte. */
export function makeRequests({ endDate, seed, count }: RequestsWanted): MadeRequests {
  const dice = diceOf(seed);
  const asOf = cityMoment(endDate, 18 * 60);
  const byHand = notableStories(asOf);
  const merged = Math.round(count * partMerged);
  const invented = Array.from({ length: count - merged - byHand.length }, () => inventStory(dice, asOf));
  const duplicates = Array.from({ length: merged }, () => inventDuplicate(dice, invented, asOf));
  const oldestFirst = [...byHand, ...invented, ...duplicates].sort((one, other) => one.askedAt - other.askedAt);
  const numbers = numberStories(dice, oldestFirst);
  const idOf = (story: Story): string => numbers.get(story)!;
  return {
    requests: oldestFirst.map((story) => writeRequest(story, idOf)).reverse(),
    notable: Object.fromEntries(byHand.map((story) => [story.name!, idOf(story)])),
  };
}
