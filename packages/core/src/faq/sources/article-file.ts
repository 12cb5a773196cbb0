import { ownField, textField, textsField } from '../../calls/index.js';
import type { Article } from '../article.js';
import type { BestBet } from '../best-bets.js';
import { atOnce, type Steps } from '../in-slices.js';
import type { ArticleShelf } from './article-shelf.js';
import { articleLists, articleTexts, isDay, readArticle, type ArticleProblem } from './read-article.js';

const version = 1;
const names = [...articleTexts, ...articleLists].filter((name) => name !== 'question' && name !== 'answer');

/** Where the files of one language lie, relative to the file that names them. */
export interface LanguageFiles {
  readonly articles: string;
  readonly index?: string;
}

/** The files of each language, the city's first language first. */
export type FilesByLanguage = Readonly<Record<string, LanguageFiles>>;

export interface ArticleFileRead {
  /** What is there and whole; `lang` is empty where the file does not say it. Undefined where the file holds no articles at all. */
  readonly shelf?: ArticleShelf;
  /** Files of this and other languages; empty where none are named. */
  readonly files: ReadonlyMap<string, LanguageFiles>;
  /** What was left out, and why; for those who keep the file. */
  readonly problems: readonly ArticleProblem[];
}

/**
 * The article file: JSON by columns, one list a field, so that what stands alike lies together and packs well. Questions and
 * answers take turns in one of them, `texts`: they share their words, and so pack smaller side by side. Fields that no article has
 * are left out. `files` leads to the other languages.
 */
export function writeArticleFile({ lang, articles, synonyms = [], pins = [], frequent = [] }: Omit<ArticleShelf, 'index'>, files: FilesByLanguage = {}): string {
  const columns = names.filter((name) => articles.some((article) => article[name] !== undefined)).map((name) => [name, articles.map((article) => article[name] ?? null)]);
  return JSON.stringify({
    faq: version, lang, columns: { ...Object.fromEntries(columns), texts: articles.flatMap(({ question, answer }) => [question, answer]) },
    ...(synonyms.length > 0 && { synonyms }), ...(pins.length > 0 && { pins }), ...(frequent.length > 0 && { frequent }),
    ...(Object.keys(files).length > 0 && { languages: files }),
  });
}

/** The file that names the others: `src` leads to it where a city speaks several languages. */
export function writeManifest(files: FilesByLanguage): string {
  return JSON.stringify({ faq: version, languages: files });
}

/**
 * Reads an article file, a manifest, or what was written by hand: a list of articles, or `{ "articles": [ … ] }`. Never throws: what
 * is wrong is told by its path and left out.
 */
export function readArticleFile(json: unknown): ArticleFileRead {
  return atOnce(readSteps(json));
}

/** The same in steps, for files of thousands of articles. */
export function* readSteps(json: unknown): Steps<ArticleFileRead> {
  const problems: ArticleProblem[] = [];
  const tell = (path: string, says: string): void => void problems.push({ path, says });
  const files = readFiles(ownField(json, 'languages'), tell);
  const written = ownField(json, 'faq');
  // Readers that keep every digit, as the server's does, give numbers as text.
  if (written !== undefined && written !== version && written !== String(version)) tell('faq', `is not ${version}: this file is of another version`);
  const [rows, at] = Array.isArray(json) ? [json as unknown[], ''] : rowsOf(json, tell);
  if (!rows) {
    if (files.size === 0) tell('', 'holds no articles');
    return { files, problems };
  }

  const articles = new Map<string, Article>();
  for (const [place, row] of rows.entries()) {
    const path = `${at}[${place}]`;
    const article = readArticle(row, path, (problem) => problems.push(problem));
    if (article && articles.has(article.id)) tell(`${path}.id`, 'is the id of an article before it');
    else if (article) articles.set(article.id, article);
    yield;
  }
  const frequent = textsField(json, 'frequent').filter((id) => articles.has(id) || tell('frequent', `names ${id}, which is no article here`));
  const pins = readPins(ownField(json, 'pins'), articles, tell);
  const synonyms = textsField(json, 'synonyms');
  return { files, problems, shelf: { lang: textField(json, 'lang') ?? '', articles: [...articles.values()], synonyms, pins, frequent } };
}

function rowsOf(json: unknown, tell: (path: string, says: string) => void): readonly [readonly unknown[] | undefined, string] {
  const list = ownField(json, 'articles');
  if (Array.isArray(list)) return [list, 'articles'];
  const columns = ownField(json, 'columns');
  const ids = ownField(columns, 'id');
  if (!Array.isArray(ids)) return [undefined, ''];
  const texts = ownField(columns, 'texts');
  if (!Array.isArray(texts) || texts.length !== 2 * ids.length) {
    tell('columns.texts', `is no list of ${2 * ids.length}`);
    return [undefined, ''];
  }
  const rows = ids.map((_, place): Record<string, unknown> => ({ question: texts[2 * place] as unknown, answer: texts[2 * place + 1] as unknown }));
  for (const name of names) {
    const column = ownField(columns, name);
    if (column === undefined) continue;
    if (!Array.isArray(column) || column.length !== rows.length) tell(`columns.${name}`, `is no list of ${rows.length}`);
    else for (const [place, row] of rows.entries()) row[name] = column[place] as unknown;
  }
  return [rows, 'columns'];
}

function readPins(json: unknown, articles: ReadonlyMap<string, Article>, tell: (path: string, says: string) => void): readonly BestBet[] {
  if (json === undefined) return [];
  if (!Array.isArray(json)) tell('pins', 'is no list');
  return (Array.isArray(json) ? json : []).flatMap((pin: unknown, place) => {
    const [phrase, articleId, from, until] = ['phrase', 'articleId', 'from', 'until'].map((name) => textField(pin, name));
    if (phrase === undefined || articleId === undefined || !articles.has(articleId)) {
      tell(`pins[${place}]`, 'needs a phrase and the id of an article here');
      return [];
    }
    if (!isDay(from ?? '2000-01-01') || !isDay(until ?? '2000-01-01')) {
      tell(`pins[${place}]`, 'has a day that is none such as 2026-03-31');
      return [];
    }
    return [{ phrase, articleId, ...(from !== undefined && { from }), ...(until !== undefined && { until }) }];
  });
}

function readFiles(json: unknown, tell: (path: string, says: string) => void): ReadonlyMap<string, LanguageFiles> {
  const files = new Map<string, LanguageFiles>();
  if (typeof json !== 'object' || json === null) return files;
  for (const [lang, named] of Object.entries(json)) {
    const [articles, index] = [textField(named, 'articles'), textField(named, 'index')];
    if (articles === undefined) tell(`languages.${lang}.articles`, 'is missing or no text');
    else files.set(lang, { articles, ...(index !== undefined && { index }) });
  }
  return files;
}
