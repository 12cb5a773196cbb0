import type { Article } from '../faq/index.js';
import type { WorkEntry } from './work-entry.js';
import type { CityAnswers } from './city-answers.js';

/** Beyond a dozen, names and wordings of one article say the same again. */
const mostOfEach = 12;

/**
 * The city's answers with what an editor accepted: wordings, synonyms and best bets. Entries that ask for writing change nothing by themselves. What
 * is there already is not added twice.
 */
export function accept(entries: readonly WorkEntry[], { articles, synonyms, pins }: CityAnswers): CityAnswers {
  const added = { keywords: new Map<string, string[]>(), wordings: new Map<string, string[]>() };
  const lines = [...synonyms];
  const bets = [...pins];
  for (const entry of entries) {
    switch (entry.kind) {
      case 'wording':
        for (const id of entry.articles) added[entry.into].set(id, [...(added[entry.into].get(id) ?? []), entry.text]);
        break;
      case 'synonym':
        if (!lines.includes(entry.line)) lines.push(entry.line);
        break;
      case 'pin':
        if (!bets.some(({ phrase, articleId }) => phrase === entry.bet.phrase && articleId === entry.bet.articleId)) bets.push(entry.bet);
        break;
      case 'write': case 'mend': case 'merge': case 'retire':
        break;
      default:
        entry satisfies never;
    }
  }
  const told = articles.map((article) => ({ ...article, ...more(article, 'keywords', added.keywords), ...more(article, 'wordings', added.wordings) }));
  return { articles: told, synonyms: lines, pins: bets };
}

function more({ id, ...article }: Article, into: 'keywords' | 'wordings', added: ReadonlyMap<string, readonly string[]>): Partial<Article> {
  const taken = added.get(id);
  const before = article[into] ?? [];
  return taken === undefined ? {} : { [into]: [...new Set([...before, ...taken])].slice(0, Math.max(mostOfEach, before.length)) };
}
