import type { Article } from '../faq/index.js';
import type { Desk, Weighed } from './desk.js';
import { idOf } from './note-of.js';
import type { Reason } from './note.js';
import { asSentence } from './sentences-for-editors.js';
import { inSteps, leastShare } from './small-counts.js';
import type { AnswerTally } from './tally.js';
import type { Evidence } from './work-entry.js';

/** Surely a third said no. Those who rate are few and mostly cross, so less would mark half of all answers. */
const tooManyUnhelped = 1 / 3;
/** Surely one in five went on to call, write or come after reading: the answer did not spare them the way. */
const tooManyWentOn = 0.2;
/** Two questions share so much of their words that an editor should look whether they are one. */
const nearlyTheSame = 0.5;
/** With fewer openings for each answer, that one of them was never opened may be chance. */
const openingsForEach = 11;
/** An answer ought to be checked once a year. */
const staleAfterDays = 365;

const day = 86_400_000;

/** What to do with answers that are there: mend, merge, retire. */
export function* answersAsTheyAre(desk: Desk): Generator<Weighed> {
  for (const [id, counted] of desk.counts.answers) {
    const article = desk.articleOf.get(id);
    if (article) yield* mend(article, counted, desk.k);
  }
  yield* merge(desk);
  yield* retire(desk);
}

function* mend({ id, question }: Article, { answered, notAnswered, reasons, opened, switched }: AnswerTally, k: number): Generator<Weighed> {
  const rated = answered + notAnswered;
  if (notAnswered >= k && leastShare(notAnswered, rated) >= tooManyUnhelped) {
    const ticked = [...reasons].filter(([, count]) => count >= k).sort(([, a], [, b]) => b - a);
    const because = Object.fromEntries(ticked.map(([reason, count]) => [`because ${reason}`, inSteps(count, k)])) as Evidence;
    const told = { kind: 'mend', why: 'not-helpful', words: [], articles: [id], reasons: ticked.map(([reason]): Reason => reason), evidence: { rated: inSteps(rated, k), notAnswered: inSteps(notAnswered, k), ...because } } as const;
    yield { entry: { ...told, says: asSentence(told, [question]) }, people: notAnswered };
  }
  const wentOn = [...switched.values()].reduce((sum, count) => sum + count, 0);
  if (wentOn >= k && leastShare(Math.min(wentOn, opened), opened) >= tooManyWentOn) {
    const told = { kind: 'mend', why: 'went-on', words: [], articles: [id], reasons: [], evidence: { opened: inSteps(opened, k), wentOn: inSteps(wentOn, k) } } as const;
    yield { entry: { ...told, says: asSentence(told, [question]) }, people: wentOn };
  }
}

/** Two answers, opened for the same words, that say nearly the same in their questions. */
function* merge({ counts, articleOf, text, k }: Desk): Generator<Weighed> {
  const together = new Map<string, { readonly pair: readonly [Article, Article]; least: number }>();
  for (const { answers } of counts.asked.values()) {
    const often = [...answers].flatMap(([id, { opened }]) => {
      const article = articleOf.get(id);
      return article && opened >= k ? [{ article, opened }] : [];
    });
    for (const [at, one] of often.entries()) {
      for (const other of often.slice(at + 1)) {
        const pair = one.article.id < other.article.id ? ([one.article, other.article] as const) : ([other.article, one.article] as const);
        if (likeness(text.named(pair[0]), text.named(pair[1])) < nearlyTheSame) continue;
        const key = JSON.stringify(pair.map(({ id }) => id));
        const known = together.get(key) ?? { pair, least: 0 };
        known.least += Math.min(one.opened, other.opened);
        together.set(key, known);
      }
    }
  }
  for (const { pair, least } of together.values()) {
    const told = { kind: 'merge', words: [], articles: pair.map(({ id }) => id), evidence: { opened: inSteps(least, k) } } as const;
    yield { entry: { ...told, says: asSentence(told, pair.map(({ question }) => question)) }, people: least };
  }
}

function* retire({ articles, counts, today, callTopics, k }: Desk): Generator<Weighed> {
  if (counts.opened < articles.length * openingsForEach) return;
  const called = new Set(callTopics.map(({ article }) => article));
  for (const { id, question, checked } of articles) {
    const seen = counts.answers.get(idOf(id));
    if (seen || called.has(id) || checked === undefined || (Date.parse(today) - Date.parse(checked)) / day <= staleAfterDays) continue;
    const told = { kind: 'retire', words: [], articles: [id], checked, evidence: { opened: inSteps(0, k) } } as const;
    yield { entry: { ...told, says: asSentence(told, [question]) }, people: 0 };
  }
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / (one.size + other.size - shared || 1);
}
