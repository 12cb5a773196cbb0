import type { Article } from '../faq/index.js';
import type { CallTopic, CityAnswers } from './city-answers.js';
import type { Tally } from './tally.js';
import type { TextOfCity } from './text-of-city.js';
import type { WorkEntry } from './work-entry.js';

/** All that the rules of the work list look at. */
export interface Desk extends CityAnswers {
  readonly callTopics: readonly CallTopic[];
  readonly counts: Tally;
  readonly today: string;
  readonly k: number;
  readonly text: TextOfCity;
  /** By the ids of notes. */
  readonly articleOf: ReadonlyMap<string, Article>;
}

/** An entry, and how many people it concerns; only its place in the list comes of that number. */
export interface Weighed {
  readonly entry: WorkEntry;
  readonly people: number;
}
