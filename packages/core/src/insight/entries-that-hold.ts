import { bestBetsFrom, buildIndex, openFaqSearch, synonymsFrom, type FaqSearch, type LanguagePack } from '../faq/index.js';
import { accept } from './accept.js';
import type { CityAnswers } from './city-answers.js';
import { idOf } from './note-of.js';
import { fewest, leastShare } from './small-counts.js';
import type { Tally } from './tally.js';
import type { WorkEntry } from './work-entry.js';

/** Most who made the search opened this answer, so it stands for what they wanted. */
const mostWantIt = 0.5;
/** Beyond the tenth place nobody finds it. */
const depth = 10;

/**
 * The entries that keep what a month showed: its searches are made again, and a synonym or a best bet is left out where the answers that people
 * opened would stand lower with it than without it, or no higher. Wordings are kept: the engine weighs them so that they cannot push others far. What asks
 * for writing is kept too.
 */
export function entriesThatHold(entries: readonly WorkEntry[], city: CityAnswers, { asked }: Pick<Tally, 'asked'>, pack: LanguagePack, today: string): readonly WorkEntry[] {
  const wants = [...asked.values()].flatMap(({ words, answers, opened }) =>
    [...answers].filter(([, openings]) => openings.opened >= fewest && leastShare(openings.opened, opened) >= mostWantIt).map(([article, openings]) => ({ typed: words.join(' '), article, people: openings.opened })));
  const isTried = ({ kind }: WorkEntry): boolean => kind === 'synonym' || kind === 'pin';
  const kept = entries.filter((entry) => !isTried(entry));
  const index = buildIndex(accept(kept, city).articles, pack);
  const worth = (some: readonly WorkEntry[]): number => {
    const { synonyms, pins } = accept(some, city);
    const search = openFaqSearch(index, pack, { synonyms: synonymsFrom(synonyms, pack), bestBets: bestBetsFrom(pins, pack), today: () => today });
    return wants.reduce((sum, { typed, article, people }) => sum + people * nearness(search, typed, article), 0);
  };
  let before = worth(kept);
  for (const entry of entries.filter(isTried)) {
    const after = worth([...kept, entry]);
    if (after <= before) continue;
    kept.push(entry);
    before = after;
  }
  return entries.filter((entry) => kept.includes(entry));
}

function nearness(search: FaqSearch, typed: string, article: string): number {
  const at = search.find(typed, { limit: depth }).findIndex(({ id }) => idOf(id) === article);
  return at === -1 ? 0 : 1 / (at + 1);
}
