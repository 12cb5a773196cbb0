import type { BestBets } from './best-bets.js';
import type { FaqIndex } from './faq-index.js';
import { findArticles, scoresFor } from './find-articles.js';
import { stemmerOf, type LanguagePack } from './language-pack.js';
import type { Mark } from './marks.js';
import { queryReader } from './read-query.js';
import type { Synonyms } from './synonyms.js';
import { fold, wordsIn } from './terms.js';

/** An article found for what was typed. */
export interface FoundArticle {
  readonly id: string;
  /** Orders the answers of one query; says nothing from one query to the next. */
  readonly score: number;
  /** Put in front by an editor. */
  readonly pinned: boolean;
}

/** What editors add to an index. Each layer can be left out. */
export interface SearchLayers {
  readonly synonyms?: Synonyms;
  readonly bestBets?: BestBets;
  /** The day, such as `2026-03-31`; asked for at every search that has best bets. */
  today?(): string;
}

export interface FindOptions {
  /** How many at most; 10 if not said. */
  readonly limit?: number;
  /** Which articles may be found, such as those of one topic. */
  wanted?(id: string): boolean;
}

/** A search over one index. Deterministic: the same words find the same articles on every machine. */
export interface FaqSearch {
  /** Articles for what was typed so far, the best first. Words that tell nothing find nothing beside words that do. */
  find(words: string, options?: FindOptions): readonly FoundArticle[];
  /** Where a text says what was asked for, in whatever form it was meant; for marking. In order, never overlapping. */
  marks(words: string, text: string): readonly Mark[];
  /** The words with those mended that no article has, if that finds something; otherwise undefined. */
  didYouMean(words: string): string | undefined;
}

/** Makes an index ready to be asked. The pack has to be the one the index was built with. */
export function openFaqSearch(index: FaqIndex, pack: LanguagePack, { synonyms, bestBets, today }: SearchLayers = {}): FaqSearch {
  const read = queryReader(index, stemmerOf(pack), pack, synonyms);
  const scores = scoresFor(index);
  const idOf = (position: number): string => index.ids[position] as string;

  const search: FaqSearch = {
    find(words, { limit = 10, wanted } = {}) {
      const pins = bestBets && today ? bestBets(words, today()).filter((id) => index.ids.includes(id) && (!wanted || wanted(id))) : [];
      const found = findArticles(index, read(words), scores, limit + pins.length, wanted && ((position) => wanted(idOf(position))));
      const rest = found.map(({ position, score }) => ({ id: idOf(position), score, pinned: false })).filter(({ id }) => !pins.includes(id));
      const first = found[0]?.score ?? 1;
      return [...pins.map((id) => ({ id, score: first, pinned: true })), ...rest].slice(0, limit);
    },

    marks(words, text) {
      const asked = read(words);
      const telling = asked.filter(({ weak }) => !weak);
      const terms = new Set<number | undefined>();
      // What is only a little like a word asked for may be found, but marked it would puzzle.
      for (const { ways } of telling.length > 0 ? telling : asked) for (const [term, likeness] of ways) if (likeness >= 0.5) terms.add(term);
      terms.delete(undefined);
      const marks: { start: number; end: number }[] = [];
      for (const { folded, lower, start, end } of wordsIn(text)) {
        if (!terms.has(read.termFor(folded, lower))) continue;
        const before = marks.at(-1);
        if (before && before.end >= start) before.end = end;
        else marks.push({ start, end });
      }
      return marks;
    },

    didYouMean(words) {
      const mended = new Map<string, string>();
      for (const { folded, takenFor } of read(words)) if (takenFor?.[0] !== undefined) mended.set(folded, takenFor[0]);
      if (mended.size === 0) return undefined;
      let text = words;
      for (const { start, end } of wordsIn(words).reverse()) {
        const better = mended.get(fold(words.slice(start, end)));
        if (better !== undefined) text = text.slice(0, start) + better + text.slice(end);
      }
      return search.find(text, { limit: 1 }).length > 0 ? text : undefined;
    },
  };
  return search;
}
