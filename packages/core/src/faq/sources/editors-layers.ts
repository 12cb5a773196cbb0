import { bestBetsFrom, type BestBet } from '../best-bets.js';
import type { SearchLayers } from '../faq-search.js';
import type { LanguagePack } from '../language-pack.js';
import { synonymsFrom } from '../synonyms.js';

/** What editors wrote for a search, ready for it. Loaded where they wrote something. */
export function editorsLayers(synonyms: readonly string[], pins: readonly BestBet[], pack: LanguagePack): Pick<SearchLayers, 'synonyms' | 'bestBets'> {
  return { synonyms: synonymsFrom(synonyms, pack), bestBets: bestBetsFrom(pins, pack) };
}
