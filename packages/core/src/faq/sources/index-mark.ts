import type { Article } from '../article.js';
import type { Steps } from '../in-slices.js';
import { stemmerOf, type LanguagePack } from '../language-pack.js';
import { wordsIn } from '../terms.js';
import { articleLists, articleTexts } from './read-article.js';

/** How many bytes it takes in front of an index. */
export const markLength = 4;

/** So many articles show whether a language is read as it was when the index was made. */
const mostTried = 50;

/**
 * 32 bits of all that an index depends on (FNV-1a): an answer that was edited since, another stemmer and other weak words change
 * them.
 */
export function* markSteps(articles: readonly Article[], pack: LanguagePack): Steps<number> {
  let mark = 0x811c9dc5;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
    mark = Math.imul(mark ^ 0xffff, 0x01000193);
  };
  const stem = stemmerOf(pack);
  add(`${pack.weakWords.join(' ')} ${pack.compounds === true}`);
  for (const [at, article] of articles.entries()) {
    for (const name of articleTexts) add(article[name] ?? '');
    for (const name of articleLists) for (const text of article[name] ?? []) add(text);
    if (at < mostTried) for (const { lower } of wordsIn(article.question)) add(stem(lower));
    yield;
  }
  return mark >>> 0;
}
