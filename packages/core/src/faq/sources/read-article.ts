import { ownField } from '../../calls/index.js';
import type { Article } from '../article.js';

/** What is wrong with articles read from outside: where, as a path such as `articles[3].answer`, and what, for the one who keeps them. */
export interface ArticleProblem {
  readonly path: string;
  readonly says: string;
}

export type TellProblem = (problem: ArticleProblem) => void;

export const articleTexts = ['id', 'question', 'answer', 'topic', 'department', 'owner', 'checked', 'serviceCode'] as const;
export const articleLists = ['keywords', 'wordings', 'related'] as const;
const needed: ReadonlySet<string> = new Set(['id', 'question', 'answer']);

/** A day such as `2026-03-31`, and one that is in the calendar. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}

/**
 * Reads one article, whoever wrote it. A field that is wrong is told and left out; without an id, a question and an answer it is
 * no article at all.
 */
export function readArticle(value: unknown, path: string, tell: TellProblem = () => {}): Article | undefined {
  const article: Record<string, unknown> = {};
  let whole = true;
  for (const name of articleTexts) {
    const field = ownField(value, name);
    // Ids and codes are often written as numbers.
    const text = typeof field === 'number' && (name === 'id' || name === 'serviceCode') ? String(field) : field;
    if (typeof text === 'string' && text.trim() !== '' && (name !== 'checked' || isDay(text))) article[name] = name === 'answer' ? text : text.trim();
    else if (needed.has(name)) {
      whole = false;
      tell({ path: `${path}.${name}`, says: 'is missing or no text' });
    } else if (field !== undefined && field !== null && field !== '') tell({ path: `${path}.${name}`, says: name === 'checked' ? 'is no day such as 2026-03-31' : 'is no text' });
  }
  for (const name of articleLists) {
    const field = ownField(value, name);
    if (field === undefined || field === null) continue;
    const list = Array.isArray(field) ? field.filter((text) => typeof text === 'string' && text.trim() !== '') : [];
    if (!Array.isArray(field) || list.length < field.length) tell({ path: `${path}.${name}`, says: 'is no list of texts' });
    if (list.length > 0) article[name] = list;
  }
  return whole ? (article as unknown as Article) : undefined;
}
