import { answerText, readAnswer, type Article } from '@civic-elements/core/faq';
import { sentences } from '../sentences.js';
import type { Tell } from './check-shelf.js';

/** The city's word for an idea, and the words it does not use for it. */
export interface Term {
  readonly term: string;
  readonly never: readonly string[];
}

/** Reads a list of terms, an idea a line: `cart: bin, can, container`. Empty lines and lines that begin with `#` say nothing. */
export function termsIn(text: string): readonly Term[] {
  return text.split(/\r\n?|\n/).flatMap((line) => {
    const [term = '', list = ''] = line.trimStart().startsWith('#') ? [] : line.split(':');
    const never = list.split(',').map((word) => word.trim()).filter((word) => word !== '');
    return term.trim() === '' || never.length === 0 ? [] : [{ term: term.trim(), never }];
  });
}

/** Words in questions and answers that the city uses another for. Keywords and wordings are the residents' own words and are left alone. */
export function strangeTerms(articles: readonly Article[], terms: readonly Term[], tell: Tell): void {
  const patterns = terms.flatMap(({ term, never }) => never.map((word) => ({ term, word, pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])${escaped(word)}(?![\\p{L}\\p{M}\\p{N}-])`, 'iu') })));
  if (patterns.length === 0) return;
  for (const { id, question, answer } of articles) {
    const text = `${question}\n${answerText(readAnswer(answer))}`;
    for (const { term, word, pattern } of patterns) if (pattern.test(text)) tell('other-term', id, sentences.sayInstead(word, term));
  }
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
