import type { Article } from '../faq/index.js';
import type { Desk, Weighed } from './desk.js';
import { asSentence } from './sentences-for-editors.js';
import { inSteps, leastShare } from './small-counts.js';
import type { Asked, Openings } from './tally.js';

/** Most who type these words want this answer: a wording helps, even if it is not all of them. */
const mostWantIt = 0.5;
/** Words pinned to one answer put it before all others, so hardly anybody may want another. */
const nearlyAllWantIt = 0.8;
/** It is mostly a search of its own: a word that stands within others means other things in those still to come. */
const mostlyAlone = 0.5;
/** Half of the rewordings took this very word: by chance, hundreds of others would have been taken too. */
const mostTookIt = 0.5;

/** What is called by one word or two is a name of it, and counts as one; more words are a way to ask for it. */
const mostInName = 2;
/** A word that many typed in one and the same search tells nothing by itself; what stood beside it may have been meant. */
const leastSearches = 2;

/** Wordings, best bets and synonyms: what residents type and what they then opened. */
export function waysToFind(desk: Desk): Weighed[] {
  return [...wordings(desk), ...pins(desk), ...synonyms(desk), ...otherNames(desk)];
}

function* wordings(desk: Desk): Generator<Weighed> {
  const { counts, text, k, callTopics, articleOf } = desk;
  const given = new Set<string>();
  const wording = (article: Article, words: readonly string[], evidence: Readonly<Record<string, number>>, people: number): Weighed[] => {
    const key = `${article.id} ${[...new Set(text.stems(words.join(' ')))].sort().join(' ')}`;
    if (given.has(key) || text.has(article, words)) return [];
    given.add(key);
    const typed = words.join(' ');
    const into = text.stems(typed).length <= mostInName ? 'keywords' : 'wordings';
    const told = { kind: 'wording', words, articles: [article.id], text: typed, into, evidence } as const;
    return [{ entry: { ...told, says: asSentence(told, [article.question]) }, people }];
  };

  const saysAll = (article: Article, words: readonly string[]): boolean => text.stems(words.join(' ')).every((stem) => text.named(article).has(stem));
  for (const asked of counts.asked.values()) {
    for (const [article, { opened, missed }] of wanted(desk, asked, mostWantIt)) {
      // Who put it otherwise and found it teaches the search too: the next one will type half of it.
      const isNew = opened >= k && !saysAll(article, asked.words);
      if (missed >= k || isNew) yield* wording(article, asked.words, { opened: inSteps(opened, k), ...(missed >= k ? { missed: inSteps(missed, k) } : {}) }, opened + missed);
    }
  }
  for (const part of telling(desk)) {
    for (const [article, { opened, missed }] of wanted(desk, part, mostWantIt)) {
      // A single word that names the answer already would only make it louder.
      if (missed >= k && !saysAll(article, part.words)) yield* wording(article, part.words, { opened: inSteps(opened, k), missed: inSteps(missed, k) }, opened + missed);
    }
  }
  for (const { words, count, article: id } of callTopics) {
    const article = id === undefined ? undefined : articleOf.get(id);
    if (article && count >= k) yield* wording(article, [words], { calls: inSteps(count, k) }, count);
  }
}

function* pins(desk: Desk): Generator<Weighed> {
  const { counts, k, pins: known } = desk;
  for (const part of counts.parts.values()) {
    const [phrase = ''] = part.words;
    const whole = counts.asked.get(phrase);
    if (whole === undefined || whole.opened < part.opened * mostlyAlone) continue;
    for (const [article, { opened, deep }] of wanted(desk, part, nearlyAllWantIt)) {
      if (deep < k || known.some((pin) => pin.phrase === phrase && pin.articleId === article.id)) continue;
      const told = { kind: 'pin', words: part.words, articles: [article.id], bet: { phrase, articleId: article.id }, evidence: { opened: inSteps(opened, k), deep: inSteps(deep, k) } } as const;
      yield { entry: { ...told, says: asSentence(told, [article.question]) }, people: deep };
    }
  }
}

/** Three of five openings lead to answers with this word in their name: it says what they have in common. */
const mostShareIt = 0.6;
/** And at least four times as many as of all openings, or it is only a word that half of the answers have. */
const timesAsOften = 4;

/** So many answers, each opened often, make it a matter of the word and not of one question. */
const leastAnswers = 3;

/** A word that the answers it leads to do not have themselves, and the word that they have in common. */
function* otherNames(desk: Desk): Generator<Weighed> {
  const { counts, text, articleOf, synonyms: lines, k } = desk;
  const openedByName = new Map<string, number>();
  for (const [id, { opened }] of counts.answers) for (const stem of namesOf(id)) openedByName.set(stem, (openedByName.get(stem) ?? 0) + opened);

  for (const { words: [word = ''], answers, opened } of telling(desk)) {
    const own = text.stems(word);
    const leading = [...answers].filter(([, openings]) => openings.opened >= k);
    // To one or two answers, wordings lead as well and harm less.
    if (leading.length < leastAnswers) continue;
    const byName = new Map<string, number>();
    for (const [id, openings] of answers) for (const stem of namesOf(id)) byName.set(stem, (byName.get(stem) ?? 0) + openings.opened);
    if (own.every((stem) => 2 * (byName.get(stem) ?? 0) >= opened)) continue;
    const [best] = [...byName]
      .filter(([stem, times]) => !own.includes(stem) && leastShare(times, opened) >= mostShareIt && times * counts.opened >= timesAsOften * opened * (openedByName.get(stem) ?? 0))
      .sort(([one, times], [other, often]) => often - times || (openedByName.get(one) ?? 0) - (openedByName.get(other) ?? 0) || (one < other ? -1 : 1));
    if (best === undefined) continue;
    const line = `${word} => ${text.spelling(best[0])}`;
    if (lines.some((known) => known.trim() === line)) continue;
    const told = { kind: 'synonym', words: [word, text.spelling(best[0])], articles: [], line, evidence: { opened: inSteps(best[1], k) } } as const;
    yield { entry: { ...told, says: asSentence(told, []) }, people: best[1] };
  }

  function namesOf(id: string): ReadonlySet<string> {
    const article = articleOf.get(id);
    return article ? text.named(article) : new Set();
  }
}

function* synonyms({ counts, text, synonyms: lines, k }: Desk): Generator<Weighed> {
  const leftInAll = new Map<string, number>();
  for (const { left, times } of counts.reworded.values()) leftInAll.set(left, (leftInAll.get(left) ?? 0) + times);
  const said = new Set(lines.map((line) => line.trim()));
  for (const { left, took, times } of counts.reworded.values()) {
    const line = `${left} => ${took}`;
    if (times < k || leastShare(times, leftInAll.get(left) ?? 0) < mostTookIt || said.has(line) || text.stems(left).join() === text.stems(took).join()) continue;
    const told = { kind: 'synonym', words: [left, took], articles: [], line, evidence: { reworded: inSteps(times, k) } } as const;
    yield { entry: { ...told, says: asSentence(told, []) }, people: times };
  }
}

/** The single words that came up in different searches, each of many people. */
function telling({ counts, k }: Desk): readonly Asked[] {
  const searches = new Map<string, number>();
  for (const { words, opened } of counts.asked.values()) if (opened >= k) for (const word of words) searches.set(word, (searches.get(word) ?? 0) + 1);
  return [...counts.parts].filter(([word]) => (searches.get(word) ?? 0) >= leastSearches || counts.asked.get(word)?.opened === counts.parts.get(word)?.opened).map(([, part]) => part);
}

/** The answers that at least such a share wants, by what they opened. */
function wanted({ articleOf }: Desk, { answers, opened }: Asked, share: number): readonly (readonly [Article, Openings])[] {
  return [...answers].flatMap(([id, openings]) => {
    const article = articleOf.get(id);
    return article && leastShare(openings.opened, opened) >= share ? [[article, openings] as const] : [];
  });
}
