import { fold, stemmerOf, wordsIn, type Article, type LanguagePack } from '../faq/index.js';
import type { CityAnswers } from './city-answers.js';

/** What the city says already, in stems. */
export interface TextOfCity {
  stems(text: string): readonly string[];
  /** Question, keywords and wordings of an article. */
  named(article: Article): ReadonlySet<string>;
  /** A stem as a name spells it. */
  spelling(stem: string): string;
  /** Whether a wording or a title says this already. */
  has(article: Article, words: readonly string[]): boolean;
}

export function textOfCity({ articles }: Pick<CityAnswers, 'articles'>, pack: LanguagePack): TextOfCity {
  const stem = stemmerOf(pack);
  const weak = new Set(pack.weakWords.map(fold));
  const stems = (text: string): readonly string[] => wordsIn(text).filter(({ folded }) => !weak.has(folded)).map(({ lower }) => stem(lower));
  const spellings = new Map<string, string>();
  const titles = new Map<string, readonly ReadonlySet<string>[]>();
  const names = new Map<string, ReadonlySet<string>>();
  for (const { id, question, keywords = [], wordings = [] } of articles) {
    for (const { lower } of [question, ...keywords].flatMap((text) => wordsIn(text))) if (!spellings.has(stem(lower))) spellings.set(stem(lower), lower);
    titles.set(id, [question, ...wordings].map((text) => new Set(stems(text))));
    names.set(id, new Set([question, ...keywords, ...wordings].flatMap((text) => stems(text))));
  }
  return {
    stems,
    named: ({ id }) => names.get(id) ?? new Set(),
    spelling: (name) => spellings.get(name) ?? name,
    has: ({ id }, words) => {
      const asked = stems(words.join(' '));
      return (titles.get(id) ?? []).some((title) => asked.every((one) => title.has(one)));
    },
  };
}
