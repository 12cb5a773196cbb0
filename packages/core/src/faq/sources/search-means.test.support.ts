import { contractAnswers } from '../../testing/index.js';
import type { LanguagePack } from '../language-pack.js';
import { weakWordsEn } from '../weak-words/en.js';
import type { SearchMeans } from './articles-source.js';

/** English loses its commonest endings, other languages are read as they stand. */
export function packOf(lang: string): LanguagePack {
  return lang === 'en' ? { lang, stem: (word) => word.replace(/(?:ed|ing|s)$/, ''), weakWords: weakWordsEn } : { lang, stem: (word) => word, weakWords: [] };
}

export function searchMeans(changes: Partial<SearchMeans> = {}): SearchMeans {
  return {
    packFor: async (lang) => packOf(lang),
    slices: { now: () => performance.now(), pause: () => new Promise((resolve) => setTimeout(resolve)) },
    today: () => contractAnswers.today,
    ...changes,
  };
}
