import { basename } from 'node:path';
import { readArticleFile } from '@civic-elements/core/faq';
import type { FileTally } from './file-tally.js';
import type { ArticleDestination } from './import-options.js';
import { isFields, textOf } from './plain-value.js';
import { putAway } from './put-away.js';
import { sentences } from './sentences.js';

/** Whether a parsed file holds articles: as the article file does, or as a plain list of them. */
export function isArticleFile(document: unknown): boolean {
  if (isFields(document) && ('faq' in document || 'columns' in document)) return true;
  const list = isFields(document) ? document['articles'] : document;
  return Array.isArray(list) && list.slice(0, 10).some((entry) => isFields(entry) && 'question' in entry && 'answer' in entry);
}

/**
 * Takes all articles of a language in; what was there of it before goes, for a file says all that is true now. Only where several
 * files of one import speak one language are they put together. `languages` remembers which have been taken in.
 */
export async function takeArticles(document: unknown, path: string, answers: ArticleDestination | undefined, languages: Set<string>, tally: FileTally): Promise<void> {
  const { shelf, files, problems } = readArticleFile(document);
  for (const { path: place, says } of problems) tally.skip(sentences.articleLeftOut(place, says));
  if (!shelf) {
    if (files.size > 0) tally.remarks.push(sentences.articlesElsewhere([...files.values()].map((file) => file.articles)));
    return;
  }
  if (!answers) {
    tally.remarks.push(sentences.articlesNotWanted);
    return;
  }
  const lang = shelf.lang || languageTold(document) || languageInName(path) || 'en';
  if (languages.has(lang)) {
    tally.remarks.push(sentences.articlesAdded(lang));
    await putAway(answers.put(lang, shelf.articles));
  } else {
    await putAway(answers.replace({ ...shelf, lang }));
  }
  languages.add(lang);
  tally.articles = shelf.articles.length;
}

/** Lists written by hand often say the language with each article. */
function languageTold(document: unknown): string {
  const list = isFields(document) ? document['articles'] : document;
  return Array.isArray(list) && isFields(list[0]) ? textOf(list[0]['lang']) : '';
}

/** `es` of `articles.es.json`. */
function languageInName(path: string): string {
  return /\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.json(?:\.gz)?$/.exec(basename(path))?.[1] ?? '';
}
