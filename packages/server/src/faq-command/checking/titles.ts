import { wordsIn, type Article } from '@civic-elements/core/faq';
import { sentences } from '../sentences.js';
import type { Tell } from './check-shelf.js';

/** On a phone a longer one takes three lines, and its end is what tells. */
const longest = 90;
/** So many questions that begin with as many of the same signs can hardly be told apart in a list; "How do I get a …" is no such beginning. */
const alike = 3;
const sameSigns = 30;

export function titles(articles: readonly Article[], tell: Tell): void {
  const beginnings = new Map<string, string[]>();
  for (const { id, question } of articles) {
    if (!/[?？؟;]["”»)\s]*$/.test(question)) tell('no-question', id, sentences.quoted(question));
    if (question.length > longest) tell('long-question', id, sentences.signs(question.length, question));
    const beginning = wordsIn(question).map(({ lower }) => lower).join(' ').slice(0, sameSigns);
    if (beginning.length === sameSigns) beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), id]);
  }
  for (const [beginning, ids] of beginnings) if (ids.length >= alike) tell('starts-alike', ids[0] as string, sentences.startAlike(beginning, ids));
}
