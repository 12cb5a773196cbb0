import { answerText, readAnswer, type Article } from '@civic-elements/core/faq';
import { syllable } from 'syllable';
import { sentences } from '../sentences.js';
import type { Tell } from './check-shelf.js';

const mostGrade = 8;
const mostWords = 25;
/** Of shorter texts a grade says nothing: two long words decide it. */
const leastWords = 20;

/** Labels are no sentences, and would make any text look easy. */
const leastInSentence = 4;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}’'@-]+/gu) ?? [];

/** The sentences of a text, addresses and numbers to call taken as one word. */
export function sentencesIn(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+/g, 'address').replace(/\b([ap])\.\s?m\./gi, '$1m');
  return plain.split(/\n|(?<=[.!?؟。！？…])\s+|(?<=[。！？])/u).map(wordsOf).filter((words) => words.length >= leastInSentence);
}

/** Flesch-Kincaid: the school grade that reads an English text with ease. Undefined where the text is too short to say. */
export function gradeOf(text: string): number | undefined {
  const all = sentencesIn(text);
  const words = all.flat();
  if (words.length < leastWords) return undefined;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / all.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** English answers by their grade; all others, for which no grade is known that fits, by the length of their sentences. */
export function readability(articles: readonly Article[], lang: string, tell: Tell): void {
  const isEnglish = lang.toLowerCase().split('-')[0] === 'en';
  for (const { id, answer } of articles) {
    const text = answerText(readAnswer(answer));
    const grade = isEnglish ? gradeOf(text) : undefined;
    if (grade !== undefined && grade > mostGrade) tell('hard-to-read', id, sentences.grade(grade));
    const longest = isEnglish ? [] : sentencesIn(text).reduce((most, words) => (words.length > most.length ? words : most), [] as readonly string[]);
    if (longest.length > mostWords) tell('long-sentence', id, sentences.wordsInSentence(longest.length, longest.slice(0, 6).join(' ')));
  }
}
