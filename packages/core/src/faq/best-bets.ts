import { stemmerOf, type LanguagePack } from './language-pack.js';
import { wordsIn } from './terms.js';

/** An answer that an editor put in front for a phrase, for a time or for good. */
export interface BestBet {
  readonly phrase: string;
  readonly articleId: string;
  /** The first and the last day it counts, as `2026-03-31`. */
  readonly from?: string;
  readonly until?: string;
}

/** Gives the ids to put in front for what was typed, in the editor's order. `today` is a day such as `2026-03-31`. */
export type BestBets = (words: string, today: string) => readonly string[];

/** A phrase fits where its words stand side by side in the query, in whatever forms. */
export function bestBetsFrom(bets: readonly BestBet[], pack: LanguagePack): BestBets {
  const stem = stemmerOf(pack);
  const stemsOf = (text: string): string => ` ${wordsIn(text).map(({ lower }) => stem(lower)).join(' ')} `;
  const ready = bets.map((bet) => ({ ...bet, stems: stemsOf(bet.phrase) })).filter(({ stems }) => stems.trim() !== '');
  return (words, today) => {
    const typed = stemsOf(words.slice(0, 600));
    const fitting = ready.filter(({ stems, from = today, until = today }) => from <= today && today <= until && typed.includes(stems));
    return [...new Set(fitting.map(({ articleId }) => articleId))];
  };
}
