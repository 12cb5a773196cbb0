import { otherWordsFor } from './resident-words.js';
import type { Service } from './service.js';
import { stemsOf, termsOf } from './stems.js';

/** One slip of the finger apart: a letter more, less, other, or two swapped. Only asked of words of five letters and more. */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) { endA--; endB--; }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  return (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]);
}

/** The stems of a text, and each two that stand side by side as one: "street light" is also "streetlight". */
function withPairs(text: string): string[] {
  const stems = stemsOf(text);
  return [...stems, ...stems.slice(1).map((stem, at) => `${stems[at]}${stem}`)];
}

/** A service that holds a term, by its place in the list, and how much its best field for that term weighs. */
interface Holder {
  readonly position: number;
  readonly weight: number;
}

function index(services: readonly Service[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const [position, { name, keywords, groups, description }] of services.entries()) {
    const weights = new Map<string, number>();
    const hold = (terms: readonly string[], weight: number): void => {
      for (const term of terms) if (!weights.has(term)) weights.set(term, weight);
    };
    hold(withPairs(name), 4);
    hold(stemsOf(keywords.join(' ')), 3);
    hold(stemsOf(`${groups.join(' ')} ${description}`), 1);
    for (const [term, weight] of weights) {
      const known = holders.get(term);
      if (known) known.push({ position, weight });
      else holders.set(term, [{ position, weight }]);
    }
  }
  return holders;
}

/** How much a word asked for is a term of the index: 1 the same, 0 not at all. */
function likeness(word: string, term: string, lastWord: boolean): number {
  if (word === term) return 1;
  if (lastWord && word.length >= 3 && term.startsWith(word)) return 0.8;
  if (word.length >= 5 && term.length >= 5 && oneSlipApart(word, term)) return 0.6;
  // The end of a compound names the thing: a streetlight is a light.
  return word.length >= 4 && term.endsWith(word) ? 0.5 : 0;
}

/** What another word for the same thing counts, beside the resident's own. */
const otherWordCounts = 0.7;

/** Words after these tell where it is rather than what it is: "a hole in the road by the school" is not about the school. */
const leadToPlace = new Set('at by near in on behind beside along opposite front outside cerca en frente'.split(' '));
const placeCounts = 0.6;

interface Asked {
  readonly word: string;
  readonly counts: number;
  /** The last word may be half typed. */
  readonly last: boolean;
}

/** Each word asked for, as the several ways of saying it, of which the best counts. */
function waysOfAsking(words: string): readonly (readonly Asked[])[] {
  let counts = 1;
  const told: { word: string; counts: number }[] = [];
  for (const term of termsOf(words)) {
    if (leadToPlace.has(term) && told.length > 0) counts = placeCounts;
    else told.push(...stemsOf(term).map((word) => ({ word, counts })));
  }
  return told.map(({ word, counts }, at) => {
    const next = told[at + 1];
    const pair = next ? [{ word: `${word}${next.word}`, counts, last: at === told.length - 2 }] : [];
    const others = otherWordsFor(word).map((other) => ({ word: other, counts: counts * otherWordCounts, last: false }));
    return [{ word, counts, last: !next }, ...pair, ...others];
  });
}

/** The part of the best score below which a service only shares a word by chance, and would puzzle more than help. */
const weakest = 0.3;

/** A search over one list of services: words in, services out, the best first. Deterministic; ties keep the city's order. */
export type ServiceSearch = (words: string, limit?: number) => readonly Service[];

/**
 * Prepares a search over names, keywords, groups and descriptions. Rare terms count more than common ones, so that
 * "street light" finds the light and not every service with a street in it. Forgives one slip in longer words, accents,
 * plurals, words written together or apart, a last word half typed, and the commonest other words for one thing.
 */
export function searchServices(services: readonly Service[]): ServiceSearch {
  const holders = index(services);
  // A short name wholly named beats a long one partly named.
  const lengths = services.map(({ name }) => 1 + 0.05 * stemsOf(name).length);

  return (words, limit = 5) => {
    const scores = new Map<number, number>();
    for (const ways of waysOfAsking(words)) {
      const best = new Map<number, number>();
      for (const [term, having] of holders) {
        const like = Math.max(...ways.map(({ word, counts, last }) => counts * likeness(word, term, last)));
        if (like === 0) continue;
        const rarity = Math.log(1 + services.length / having.length);
        for (const { position, weight } of having) best.set(position, Math.max(best.get(position) ?? 0, like * weight * rarity));
      }
      for (const [position, score] of best) scores.set(position, (scores.get(position) ?? 0) + score / (lengths[position] ?? 1));
    }
    const enough = Math.max(0, ...scores.values()) * weakest;
    return [...scores]
      .filter(([, score]) => score >= enough)
      .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
      .slice(0, limit)
      .flatMap(([position]) => services[position] ?? []);
  };
}

/** Services under their groups, in the order the city first names each group. Services without a group come last, under ''. */
export function servicesByGroup(services: readonly Service[]): readonly (readonly [group: string, services: readonly Service[]])[] {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    for (const group of service.groups.length > 0 ? service.groups : ['']) {
      const members = groups.get(group);
      if (members) members.push(service);
      else groups.set(group, [service]);
    }
  }
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
}
