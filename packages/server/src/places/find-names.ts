import { isDirection, isType, shortFormsBegunBy } from './place-words.js';
import type { KnownName, PlaceStore } from './place-store.js';
import { beginsAlmost, isOneEdit } from './near-words.js';

export interface FoundName extends KnownName {
  /** 1 where all that was typed is there and nothing else is. */
  readonly score: number;
}

/** What a typed word may stand for, and how surely. */
type Meanings = ReadonlyMap<string, number>;

const mostWays = 16;
const looked = 150;
/** Words from here on are looked at for a slip; in a shorter one, one letter is too much of it. */
const shortestMended = 4;

/** The names of one kind that hold what was typed, the likeliest first. `open`: the last word may be half typed. `townMayFollow`: after a house, words that no street has are likely the town. */
export async function findNames(store: PlaceStore, vocabulary: ReadonlyMap<string, number>, kind: KnownName['kind'], words: readonly string[], open: boolean, townMayFollow: boolean): Promise<readonly FoundName[]> {
  const meanings = words.map((word, at) => meaningsOf(word, open && at === words.length - 1, vocabulary));
  // A kind of street before its name is part of the name: "Saint James Court", "Avenue of the Arts".
  const first = words.findIndex((word) => !isDirection(word));
  const telling = words.map((word, at) => !isDirection(word) && (kind === 'landmark' || !isType(word) || (at === first && words.length > at + 1)));
  const asked = new Set(meanings.flatMap((ways, at) => (telling[at] || !telling.includes(true) ? [...ways.keys()] : [])));
  if (asked.size === 0) return [];
  const found = await store.names(kind, [...asked].slice(0, 60), looked);
  const best = new Map<number, FoundName>();
  for (const name of found) {
    const score = scoreOf(name, words, meanings, telling, open, townMayFollow ? 0.12 : 0.4) + 0.012 * Math.log1p(name.size);
    if (score > (best.get(name.ref)?.score ?? 0.2)) best.set(name.ref, { ...name, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.label.length - b.label.length || (a.label < b.label ? -1 : 1));
}

/** A beginning is marked by `*`. */
function meaningsOf(word: string, open: boolean, vocabulary: ReadonlyMap<string, number>): Meanings {
  const ways = new Map<string, number>();
  const isKnown = vocabulary.has(word);
  if (isKnown) ways.set(word, 1);
  if (open) {
    for (const short of shortFormsBegunBy(word)) if (vocabulary.has(short)) ways.set(short, 0.9);
    ways.set(`${word}*`, 0.85);
  }
  const begins = open && [...vocabulary.keys()].some((known) => known.startsWith(word));
  if (!isKnown && !begins && word.length >= shortestMended && !/^\d+$/.test(word)) {
    const near = [...vocabulary].filter(([known]) => isOneEdit(word, known)).sort(([, a], [, b]) => b - a);
    for (const [known] of near.slice(0, mostWays)) ways.set(known, 0.75);
    if (open && ways.size <= 2) for (const [known] of [...vocabulary].filter(([one]) => beginsAlmost(word, one)).sort(([, a], [, b]) => b - a).slice(0, mostWays)) ways.set(known, 0.6);
  }
  return ways;
}

function scoreOf({ kind, words: own }: KnownName, typed: readonly string[], meanings: readonly Meanings[], telling: readonly boolean[], open: boolean, afterwards: number): number {
  const weightOf = (word: string): number => (isDirection(word) ? 0.4 : kind === 'street' && isType(word) ? 0.45 : 1);
  const left = new Map<string, number>();
  for (const word of own) left.set(word, (left.get(word) ?? 0) + 1);
  let [got, most, missed, lastHit] = [0, 0, 0, -1];
  const hits = typed.map((_, at) => {
    const hit = bestHit(meanings[at]!, left);
    if (hit) {
      left.set(hit.word, left.get(hit.word)! - 1);
      if (telling[at]) lastHit = at;
    }
    return hit;
  });
  if (lastHit < 0 && telling.includes(true)) return 0;
  for (const [at, word] of typed.entries()) {
    const weight = weightOf(word);
    const hit = hits[at];
    if (hit) [got, most] = [got + weight * hit.sure, most + weight];
    // After the name come the town, the state and the code, which no street has.
    else if (at > lastHit && telling[at]) missed += afterwards;
    else if (at > lastHit + 2) missed += 0.05;
    else [most, missed] = [most + weight, missed + (own.some((mine) => (isDirection(word) ? isDirection(mine) : isType(word) && isType(mine))) ? 0.25 * weight : 0)];
  }
  const untyped = [...left].reduce((sum, [word, count]) => sum + count * (weightOf(word) < 1 ? 0.03 : open ? 0.1 : 0.22), 0);
  // Whose name begins as the typed one does is likelier than one that has the words somewhere.
  const [typedFirst, ownFirst] = [typed.findIndex((word) => !isDirection(word)), own.find((word) => !isDirection(word))];
  const begins = typedFirst >= 0 && ownFirst !== undefined && hits[typedFirst]?.word === ownFirst ? 0.05 : 0;
  return got / Math.max(most, 0.4) - missed - untyped + begins;
}

function bestHit(ways: Meanings, left: ReadonlyMap<string, number>): { readonly word: string; readonly sure: number } | undefined {
  let best: { word: string; sure: number } | undefined;
  for (const [way, sure] of ways) {
    const begun = way.endsWith('*') ? way.slice(0, -1) : undefined;
    for (const [word, count] of left) {
      if (count < 1 || (begun === undefined ? word !== way : !word.startsWith(begun))) continue;
      // What is nearly whole is likelier than what has hardly begun.
      const worth = begun === undefined ? sure : sure - 0.15 * (1 - begun.length / word.length);
      if (!best || worth > best.sure) best = { word, sure: worth };
    }
  }
  return best;
}
