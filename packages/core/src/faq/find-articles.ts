import { holdersOf, type FaqIndex } from './faq-index.js';
import type { AskedWord } from './read-query.js';

/** An article found: its place among the articles, and a score that orders the answers of one query and says nothing beyond it. */
export interface Found {
  readonly position: number;
  readonly score: number;
}

/** How many of the best are looked at again, for how well their question as a whole is met. */
const lookedAtAgain = 60;
const neighboursCount = 0.22;
const wholeQuestionCounts = 1.6;

/** Space for the scores of one index, used again from search to search. */
export interface Scores {
  readonly total: Float64Array;
  readonly ofWord: Float64Array;
}

export function scoresFor({ ids }: FaqIndex): Scores {
  return { total: new Float64Array(ids.length), ofWord: new Float64Array(ids.length) };
}

/**
 * Articles that hold what is asked, the best first; ties keep the city's order. Of all that may be meant by one word only the best
 * counts, so that a word with many likenesses does not outweigh the others.
 */
export function findArticles(index: FaqIndex, asked: readonly AskedWord[], { total, ofWord }: Scores, limit: number, wanted?: (position: number) => boolean): Found[] {
  const rarity = (term: number): number => {
    const holders = holdersOf(index, term);
    return Math.log(1 + (index.ids.length - holders + 0.5) / (holders + 0.5));
  };
  total.fill(0);
  // Words that only ask may order what words that tell have found, but find nothing themselves.
  const telling = asked.filter(({ weak }) => !weak);
  for (const { ways, counts, weak, term } of [...telling, ...asked.filter((word) => word.weak)]) {
    if (counts === 0) continue;
    const rarest = term === undefined ? Infinity : rarity(term);
    const orders = weak && telling.length > 0;
    const touched: number[] = [];
    for (const [way, likeness] of ways) {
      const worth = (counts * likeness * Math.min(rarity(way), rarest)) / 255;
      const end = index.starts[way + 1] as number;
      for (let at = index.starts[way] as number; at < end; at++) {
        const article = index.articles[at] as number;
        const score = worth * (index.weights[at] as number);
        const before = ofWord[article] as number;
        if (score <= before) continue;
        if (before === 0) touched.push(article);
        ofWord[article] = score;
      }
    }
    for (const article of touched) {
      const before = total[article] as number;
      if (!orders || before > 0) total[article] = before + (ofWord[article] as number);
      ofWord[article] = 0;
    }
  }
  const met = questionMeter(index, asked, rarity);
  return bestOf(total, Math.max(limit, lookedAtAgain), wanted).map(({ position, score }) => ({ position, score: met(position, score) })).sort(bestFirst).slice(0, limit);
}

/** The highest scores. Most articles score too low to be sorted at all. */
function bestOf(total: Float64Array, most: number, wanted?: (position: number) => boolean): Found[] {
  const best: Found[] = [];
  for (let position = 0; position < total.length; position++) {
    const score = total[position] as number;
    if (score === 0 || (best.length === most && score <= (best[most - 1] as Found).score) || (wanted && !wanted(position))) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((best[middle] as Found).score >= score) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, { position, score });
    if (best.length > most) best.pop();
  }
  return best;
}

const bestFirst = (a: Found, b: Found): number => b.score - a.score || a.position - b.position;

/** Raises a score by how much of the article's question was asked for, and by words that stand side by side in both. */
function questionMeter(index: FaqIndex, asked: readonly AskedWord[], rarity: (term: number) => number): (position: number, score: number) => number {
  const askedAt = new Map<number, number[]>();
  const worth = asked.map(({ ways, weak }, at) => {
    let most = 0;
    for (const [term, likeness] of ways) {
      const places = askedAt.get(term);
      if (places) places.push(at);
      else askedAt.set(term, [at]);
      most = Math.max(most, likeness * rarity(term));
    }
    return weak ? 0.2 * most : most;
  });
  return (position, score) => {
    const question = index.titles.subarray(index.titleStarts[position], index.titleStarts[position + 1]);
    const counted = new Set<number>();
    const paired = new Set<number>();
    let whole = 0;
    let met = 0;
    let pairs = 0;
    for (const [at, term] of question.entries()) {
      const places = askedAt.get(term);
      if (!counted.has(term)) {
        counted.add(term);
        whole += rarity(term);
        if (places) met += rarity(term);
      }
      const next = at + 1 < question.length ? askedAt.get(question[at + 1] as number) : undefined;
      if (!places || !next) continue;
      for (const place of places) {
        if (paired.has(place) || !next.includes(place + 1)) continue;
        paired.add(place);
        pairs += Math.min(worth[place] as number, worth[place + 1] as number);
      }
    }
    return (score + neighboursCount * pairs) * (1 + (whole > 0 ? (wholeQuestionCounts * met) / whole : 0));
  };
}
