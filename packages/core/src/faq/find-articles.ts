import { articlesOf, holdersOf, type FaqIndex } from './faq-index.js';
import type { AskedWord } from './read-query.js';

/** An article found: its place among the articles, and a score that orders the answers of one query and says nothing beyond it. */
interface Scored {
  readonly position: number;
  readonly score: number;
}

export interface Found extends Scored {
  /** Which share the article holds of what the telling words weigh together, 0 to 1. */
  readonly covers: number;
  /** Whether it answers what was asked, as far as a machine can tell. */
  readonly sure: boolean;
}

/** How many of the best are looked at again, for how well their question as a whole is met. */
const lookedAtAgain = 60;
const neighboursCount = 0.22;
const wholeQuestionCounts = 1.6;
/** Below 1, most of a question met is worth nearly as much as all of it: three words hardly ever are a whole question. */
const wholeQuestionBends = 0.8;
/** Below 1, a word is not everything for being rare among so few articles. */
const rarityBends = 0.8;

/**
 * The part of the highest score a query could have from which its best answer is taken for one. Half as much would take in four of ten
 * queries that have no answer here, twice as much would leave out four of ten right answers (`npm run bench -- faq-sure`).
 */
const sureFrom = 0.15;

/**
 * Space for one number an article, used again from search to search: its score, its score for one word, how like that word is the
 * one that scored, and what it covers.
 */
export type Scores = readonly [total: Float64Array, ofWord: Float64Array, likenessOf: Float64Array, covered: Float64Array];

export function scoresFor({ ids }: FaqIndex): Scores {
  const one = (): Float64Array => new Float64Array(ids.length);
  return [one(), one(), one(), one()];
}

/**
 * Articles that hold what is asked, the best first; ties keep the city's order. Of all that may be meant by one word only the best
 * counts, so that a word with many likenesses does not outweigh the others.
 */
export function findArticles(index: FaqIndex, asked: readonly AskedWord[], [total, ofWord, likenessOf, covered]: Scores, limit: number, wanted: (position: number) => boolean): Found[] {
  const rarity = (term: number): number => {
    const holders = holdersOf(index, term);
    return Math.log(1 + (articlesOf(index) - holders + 0.5) / (holders + 0.5));
  };
  total.fill(0);
  covered.fill(0);
  let whole = 0;
  // Words that only ask may order what words that tell have found, but find nothing themselves.
  const telling = asked.filter(({ weak }) => !weak);
  for (const { ways, counts, weak, term } of [...telling, ...asked.filter((word) => word.weak)]) {
    if (counts === 0) continue;
    // A word that no article has weighs more than the rarest: what it asks for is not here.
    const rarest = ways.size === 0 ? Math.log(1 + articlesOf(index)) : Math.max(...(term === undefined ? [...ways.keys()] : [term]).map(rarity));
    const most = counts * rarest ** rarityBends;
    if (!weak) whole += most;
    const orders = weak && telling.length > 0;
    const touched: number[] = [];
    for (const [way, likeness] of ways) {
      const worth = (counts * likeness * Math.min(rarity(way), rarest) ** rarityBends) / 255;
      const end = index.starts[way + 1] as number;
      for (let at = index.starts[way] as number; at < end; at++) {
        const article = index.articles[at] as number;
        const score = worth * (index.weights[at] as number);
        const before = ofWord[article] as number;
        if (score <= before) continue;
        if (before === 0) touched.push(article);
        ofWord[article] = score;
        likenessOf[article] = likeness;
      }
    }
    for (const article of touched) {
      const before = total[article] as number;
      if (!orders || before > 0) total[article] = before + (ofWord[article] as number);
      if (!weak) covered[article] = (covered[article] as number) + most * (likenessOf[article] as number);
      ofWord[article] = 0;
    }
  }
  // Where no word tells, nothing is covered and nothing sure.
  whole ||= Infinity;
  const met = questionMeter(index, asked, rarity);
  return bestOf(total, Math.max(limit, lookedAtAgain), wanted)
    .map((found) => {
      const score = met(found);
      return { ...found, score, covers: (covered[found.position] as number) / whole, sure: score >= sureFrom * (1 + wholeQuestionCounts) * whole };
    })
    .sort(bestFirst)
    .slice(0, limit);
}

/** The highest scores, in order. Most articles score too low to be sorted at all. */
function bestOf(total: Float64Array, most: number, wanted: (position: number) => boolean): Scored[] {
  const found: Scored[] = [];
  total.forEach((score, position) => {
    if (score > 0 && wanted(position)) found.push({ position, score });
  });
  const floor = Float64Array.from(found, ({ score }) => score).sort().at(-most) ?? 0;
  return found.filter(({ score }) => score >= floor).sort(bestFirst).slice(0, most);
}

const bestFirst = (a: Scored, b: Scored): number => b.score - a.score || a.position - b.position;

/** Raises a score by how much of the article's question was asked for, and by words that stand side by side in both. */
function questionMeter(index: FaqIndex, asked: readonly AskedWord[], rarity: (term: number) => number): (found: Scored) => number {
  const worth = asked.map(({ ways, weak }) => (weak ? 0.2 : 1) * Math.max(0, ...[...ways].map(([term, likeness]) => likeness * rarity(term))));
  const meant = new Set(asked.flatMap(({ ways }) => [...ways.keys()]));
  return ({ position, score }) => {
    const question = index.titles.subarray(index.titleStarts[position], index.titleStarts[position + 1]);
    let whole = 0;
    let met = 0;
    let pairs = 0;
    for (const term of new Set(question)) {
      whole += rarity(term);
      if (meant.has(term)) met += rarity(term);
    }
    for (const [place, { ways }] of asked.entries()) {
      const next = asked[place + 1]?.ways;
      if (next && question.some((term, at) => ways.has(term) && next.has(question[at + 1] as number))) pairs += Math.min(worth[place] as number, worth[place + 1] as number);
    }
    return (score + neighboursCount * pairs) * (1 + (whole > 0 ? wholeQuestionCounts * (met / whole) ** wholeQuestionBends : 0));
  };
}
