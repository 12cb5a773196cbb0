import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { numberOf } from './chance.mjs';

/**
 * The sets of a folder: one folder each, with corpus.jsonl {id, question, answer, category, keywords, lang}, queries.jsonl {id, text}
 * and qrels.tsv (query, article, relevance). A folder without judged queries is no set.
 */
export function readSets(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.sort().map((name) => readSet(join(folder, name), name)).filter((set) => set?.queries.some(({ relevant }) => relevant.size > 0));
}

function readSet(folder, name) {
  const paths = ['corpus.jsonl', 'queries.jsonl', 'qrels.tsv'].map((file) => join(folder, file));
  if (!paths.every((path) => existsSync(path))) return undefined;
  const articles = linesOf(paths[0]).map((line) => asArticle(JSON.parse(line)));
  const judged = judgements(paths[2]);
  const queries = linesOf(paths[1]).map((line) => JSON.parse(line)).map(({ id, text }) => ({
    id: String(id),
    text,
    relevant: judged.get(String(id)) ?? new Map(),
    keptAside: isKeptAside(name, id),
  }));
  const articlesGz = gzipSync(JSON.stringify(articles), { level: 9 }).length;
  return { name, lang: languageOf(articles), articles, queries, articlesGz };
}

/** A third of the queries of every set, always the same, that no tuning may see. */
export function isKeptAside(setName, queryId) {
  return numberOf(`kept aside ${setName} ${queryId}`) % 3 === 0;
}

/** The articles of one folder's corpus.jsonl, judged or not. */
export function readArticles(path) {
  return linesOf(path).map((line) => asArticle(JSON.parse(line)));
}

const linesOf = (path) => readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '');

function asArticle({ id, question, answer, category, keywords, lang }) {
  const words = Array.isArray(keywords) ? keywords.join(', ') : (keywords ?? '');
  return { id: String(id), question: question ?? '', answer: answer ?? '', category: category ?? '', keywords: words, lang: lang ?? 'en' };
}

function judgements(path) {
  const judged = new Map();
  for (const line of linesOf(path)) {
    const [query, article, relevance] = line.trim().split(/\s+/);
    const grade = Number(relevance);
    if (!(grade > 0)) continue;
    const known = judged.get(query);
    if (known) known.set(article, grade);
    else judged.set(query, new Map([[article, grade]]));
  }
  return judged;
}

function languageOf(articles) {
  const counts = new Map();
  for (const { lang } of articles) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0].slice(0, 2) ?? 'en';
}
