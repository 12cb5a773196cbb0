import type { FaqIndex } from './faq-index.js';
import type { FaqSearch, SearchLayers } from './faq-search.js';
import { findArticles, scoresFor } from './find-articles.js';
import type { QueryReader } from './read-query.js';
import { wordsIn } from './terms.js';

/** The part of a search that every list needs; `openFaqSearch` says what each does. */
export type ArticleFinder = Pick<FaqSearch, 'find' | 'marks'>;

export function articleFinder(index: FaqIndex, read: QueryReader, { bestBets, today }: SearchLayers): ArticleFinder {
  const scores = scoresFor(index);
  const idOf = (position: number): string => index.ids[position] as string;

  return {
    find(words, { limit = 10, atLeast = 0, wanted = () => true } = {}) {
      const pins = bestBets && today ? bestBets(words, today()).filter((id) => index.ids.includes(id) && wanted(id)) : [];
      const found = findArticles(index, read(words), scores, limit + pins.length, (position) => wanted(idOf(position)));
      const first = found[0]?.score ?? 1;
      return [
        ...pins.map((id) => ({ id, score: first, covers: 1, sure: true, pinned: true })),
        ...found.map(({ position, ...how }) => ({ id: idOf(position), ...how, pinned: false })).filter(({ id, score }) => score >= atLeast * first && !pins.includes(id)),
      ].slice(0, limit);
    },

    marks(words, text) {
      const asked = read(words);
      const telling = asked.filter(({ weak }) => !weak);
      const terms = new Set<number | undefined>();
      // What is only a little like a word asked for may be found, but marked it would puzzle.
      for (const { ways } of telling[0] ? telling : asked) for (const [term, likeness] of ways) if (likeness >= 0.5) terms.add(term);
      const marks: { start: number; end: number }[] = [];
      for (const { folded, lower, start, end } of wordsIn(text)) {
        if (!terms.has(read.termFor(folded, lower))) continue;
        const before = marks.at(-1);
        if (before && before.end >= start) before.end = end;
        else marks.push({ start, end });
      }
      return marks;
    },
  };
}
