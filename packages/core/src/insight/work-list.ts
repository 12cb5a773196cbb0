import { plainLanguage, type LanguagePack } from '../faq/index.js';
import { answersAsTheyAre } from './answers-as-they-are.js';
import type { CallTopic, CityAnswers } from './city-answers.js';
import { idOf, type InsightNote } from './note-of.js';
import { fewest } from './small-counts.js';
import { tally } from './tally.js';
import { textOfCity } from './text-of-city.js';
import { waysToFind } from './ways-to-find.js';
import type { WorkEntry } from './work-entry.js';
import { wantedAnswers } from './wanted-answers.js';

export interface WorkInput extends CityAnswers {
  readonly notes: readonly InsightNote[];
  readonly callTopics?: readonly CallTopic[];
  /** A day such as `2026-03-31`. */
  readonly today: string;
  /** The fewest people a count may stand for; 11 if not said, and never less. */
  readonly k?: number;
  /** The language of the articles; only notes in it are read. Words count as written if not said. */
  readonly pack?: LanguagePack;
}

/**
 * What editors may do about the answers of a city, after some weeks of notes: what concerns most people first. Nothing that fewer than `k` people did makes
 * an entry, and no count in it tells of so few.
 */
export function workList({ notes, callTopics = [], today, k = fewest, pack = plainLanguage, ...city }: WorkInput): readonly WorkEntry[] {
  const lang = pack.lang === plainLanguage.lang ? undefined : pack.lang.slice(0, 2);
  const counts = tally(lang === undefined ? notes : notes.filter(({ data }) => data.lang === undefined || data.lang.slice(0, 2) === lang));
  const desk = {
    ...city,
    callTopics,
    counts,
    today,
    k: Math.max(k, fewest),
    text: textOfCity(city, pack),
    articleOf: new Map(city.articles.map((article) => [idOf(article.id), article])),
  };
  const entries = [...waysToFind(desk), ...wantedAnswers(desk), ...answersAsTheyAre(desk)];
  return entries.sort((a, b) => b.people - a.people).map(({ entry }) => entry);
}
