import type { Channel, Reason } from './note.js';
import type { InsightNote } from './note-of.js';

/** What became of searches with the same known words. */
export interface Asked {
  /** Sorted, as noted. */
  readonly words: readonly string[];
  searches: number;
  empty: number;
  unsure: number;
  /** All answers opened. */
  opened: number;
  readonly answers: Map<string, Openings>;
}

/** How an answer was come by with the same words. */
export interface Openings {
  opened: number;
  /** Not the first of the list, or only after other words. */
  missed: number;
  /** Below the third of the list. */
  deep: number;
}

/** What became of one answer. */
export interface AnswerTally {
  opened: number;
  answered: number;
  notAnswered: number;
  readonly reasons: Map<Reason, number>;
  readonly switched: Map<Channel, number>;
}

/** Words somebody left away and those they put in their place, after which they opened an answer. */
export interface Rewording {
  readonly left: string;
  readonly took: string;
  times: number;
}

/** A month of notes, counted. For the city's own desk: counts of few people stand in it as they are. */
export interface Tally {
  searches: number;
  empty: number;
  unsure: number;
  opened: number;
  /** By all known words of a search together. */
  readonly asked: ReadonlyMap<string, Asked>;
  /** By each single word (or two noted as one), whatever stood beside it. */
  readonly parts: ReadonlyMap<string, Asked>;
  readonly answers: ReadonlyMap<string, AnswerTally>;
  readonly reworded: ReadonlyMap<string, Rewording>;
}

/** Beyond the first three, few people look. */
const seenAtOnce = 3;

/** Counts notes, in any order. Ids are those of the notes (see `idOf`). */
export function tally(notes: Iterable<InsightNote>): Tally {
  const asked = new Map<string, Asked>();
  const parts = new Map<string, Asked>();
  const answers = new Map<string, AnswerTally>();
  const reworded = new Map<string, Rewording>();
  const all = { searches: 0, empty: 0, unsure: 0, opened: 0 };

  const groups = (words: readonly string[] = []): Asked[] => [
    ...(words.length > 0 ? [entry(asked, words.join(), () => newlyAsked(words))] : []),
    ...words.map((word) => entry(parts, word, () => newlyAsked([word]))),
  ];
  const answer = (id: string): AnswerTally => entry(answers, id, () => ({ opened: 0, answered: 0, notAnswered: 0, reasons: new Map(), switched: new Map() }));

  for (const { type, data } of notes) {
    const { article, words, earlier, rank = 1 } = data;
    switch (type) {
      case 'org.civic-elements.search.performed':
      case 'org.civic-elements.search.empty': {
        const empty = data.resultCount === '0';
        for (const one of [all, ...groups(words)]) {
          one.searches += 1;
          if (empty) one.empty += 1;
          else if (data.unsure) one.unsure += 1;
        }
        break;
      }
      case 'org.civic-elements.search.result_selected': {
        if (article === undefined) break;
        // An answer that a link led to is no search's.
        if (data.rank !== undefined) all.opened += 1;
        answer(article).opened += 1;
        for (const group of groups(words)) addOpening(group, article, rank > 1, rank > seenAtOnce);
        // The words that failed a moment ago asked for the same.
        const now = new Set(words);
        for (const group of groups(earlier)) if (group.words.some((word) => !now.has(word))) addOpening(group, article, true, false);
        addRewording(reworded, earlier ?? [], words ?? []);
        break;
      }
      case 'org.civic-elements.feedback.rated': {
        if (article === undefined) break;
        const one = answer(article);
        if (data.answered) one.answered += 1;
        else one.notAnswered += 1;
        if (!data.answered) for (const reason of data.reasons ?? []) one.reasons.set(reason, (one.reasons.get(reason) ?? 0) + 1);
        break;
      }
      case 'org.civic-elements.channel.switched': {
        if (article === undefined || data.toChannel === undefined) break;
        const { switched } = answer(article);
        switched.set(data.toChannel, (switched.get(data.toChannel) ?? 0) + 1);
        break;
      }
      default:
        // Another act of a later version counts nowhere.
        break;
    }
  }
  return { ...all, asked, parts, answers, reworded };
}

function newlyAsked(words: readonly string[]): Asked {
  return { words, searches: 0, empty: 0, unsure: 0, opened: 0, answers: new Map() };
}

function addOpening(group: Asked, article: string, missed: boolean, deep: boolean): void {
  group.opened += 1;
  const openings = entry(group.answers, article, () => ({ opened: 0, missed: 0, deep: 0 }));
  openings.opened += 1;
  if (missed) openings.missed += 1;
  if (deep) openings.deep += 1;
}

/** Only where one word stands for one other: of more, nobody can tell which meant which. */
function addRewording(reworded: Map<string, Rewording>, earlier: readonly string[], words: readonly string[]): void {
  const left = earlier.filter((word) => !words.includes(word));
  const took = words.filter((word) => !earlier.includes(word));
  if (left.length !== 1 || took.length !== 1) return;
  entry(reworded, `${left[0]},${took[0]}`, () => ({ left: left[0] as string, took: took[0] as string, times: 0 })).times += 1;
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
