import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { readArticleFile, type BestBet } from '@civic-elements/core/faq';
import { sentences } from '../sentences.js';
import { tidyId } from './draft-of.js';
import type { Problem } from './draft.js';
import { namesOfFields } from './field-names.js';
import type { Gathering } from './gather.js';
import { MissingInput } from './input-files.js';
import { languageInPath } from './language-named.js';
import { readDay } from './read-day.js';
import { readTable } from './read-table.js';

const pinNames = {
  phrase: ['phrase', 'words', 'query', 'search', 'term'],
  articleId: ['article id', 'article', 'id', 'answer', 'answer id'],
  from: ['from', 'start', 'begins', 'first day'],
  until: ['until', 'to', 'end', 'ends', 'last day'],
};

/** Puts the synonyms and best bets of files to the articles of their language: the one in the file's name, or else the first. */
export async function withLayers(shelves: readonly Gathering[], synonymFiles: readonly string[], pinFiles: readonly string[], tell: (problem: Problem) => void, from = process.cwd()): Promise<readonly Gathering[]> {
  let told = shelves;
  const first = shelves[0]?.lang ?? '';
  for (const path of synonymFiles) {
    const lines = (await textOf(path)).split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== '');
    told = added(told, languageInPath(path, path) ?? first, path, tell, from, (shelf) => ({ ...shelf, synonyms: [...new Set([...shelf.synonyms, ...lines])] }));
  }
  for (const path of pinFiles) {
    const pins = /\.json$/i.test(path) ? pinsIn(await textOf(path), path) : await pinsInTable(path);
    told = added(told, languageInPath(path, path) ?? first, path, tell, from, (shelf) => {
      // The article file knows which of them are right.
      const { shelf: read, problems } = readArticleFile({ articles: shelf.articles, pins });
      for (const { path: place, says } of problems) tell({ where: { file: relative(from, path), entry: place }, says: sentences.asSentence(says) });
      return { ...shelf, pins: [...shelf.pins, ...(read?.pins ?? [])] };
    });
  }
  return told;
}

function added(shelves: readonly Gathering[], lang: string, path: string, tell: (problem: Problem) => void, from: string, add: (shelf: Gathering) => Gathering): readonly Gathering[] {
  if (!shelves.some((shelf) => shelf.lang === lang)) tell({ where: { file: relative(from, path) }, says: sentences.noArticlesInLanguage(lang) });
  return shelves.map((shelf) => (shelf.lang === lang ? add(shelf) : shelf));
}

function pinsIn(text: string, path: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return Array.isArray(json) ? json : (json as { pins?: unknown }).pins;
  } catch (cause) {
    throw new MissingInput(sentences.unreadable(path, sentences.badJson(undefined)), { cause });
  }
}

async function pinsInTable(path: string): Promise<readonly BestBet[]> {
  const { names, rows } = await readTable(path).catch((cause: Error) => {
    throw new MissingInput(sentences.unreadable(path, cause.message), { cause });
  });
  const found = namesOfFields(names, pinNames);
  if (!found.has('phrase') || !found.has('articleId')) throw new MissingInput(sentences.unreadable(path, sentences.pinColumns));
  return rows.map(({ record }) => {
    const told = (field: string): string => (record[found.get(field) ?? ''] ?? '').trim();
    const [from, until] = [told('from'), told('until')];
    return { phrase: told('phrase'), articleId: String(tidyId(told('articleId'))), ...(from !== '' && { from: readDay(from) ?? from }), ...(until !== '' && { until: readDay(until) ?? until }) };
  });
}

export async function textOf(path: string): Promise<string> {
  return (await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new MissingInput(sentences.noSuchInput(path), { cause });
  })).replace(/^\ufeff/, '');
}
