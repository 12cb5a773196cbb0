import type { CallTopic } from '@civic-elements/core/insight';
import { FileProblem } from '../../import/file-problem.js';
import { tidyId } from '../reading/draft-of.js';
import type { Problem } from '../reading/draft.js';
import { namesOfFields } from '../reading/field-names.js';
import { languageNamed } from '../reading/language-named.js';
import { readTable } from '../reading/read-table.js';
import { sentences } from '../sentences.js';

const callNames = {
  words: ['topic', 'call topic', 'words', 'subject', 'call type', 'reason', 'category', 'description', 'question'],
  count: ['calls', 'count', 'call count', 'number of calls', 'total', 'volume', 'n'],
  article: ['article', 'article id', 'faq id', 'answer', 'answer id', 'id'],
  lang: ['lang', 'language'],
};

/** The call centre's list of topics, in each language; '' where a row does not say its own. Throws a FileProblem where it is no such list. */
export async function readCallTopics(path: string, file: string, tell: (problem: Problem) => void): Promise<ReadonlyMap<string, readonly CallTopic[]>> {
  const { names, rows } = await readTable(path);
  const found = namesOfFields(names, callNames);
  if (!found.has('words') || !found.has('count')) throw new FileProblem(`${sentences.callColumns} ${sentences.columnsThere(names)}`);
  const topics = new Map<string, CallTopic[]>();
  for (const { record, line } of rows) {
    const told = (field: string): string => (record[found.get(field) ?? ''] ?? '').trim();
    // Spreadsheets write 1,204 and 1 204.
    const count = told('count').replace(/(?<=\d)[,\s\u00a0\u202f](?=\d{3}\b)/g, '');
    if (told('words') === '' || !/^\d{1,9}$/.test(count)) {
      tell({ where: { file, line }, says: sentences.noCallTopic });
      continue;
    }
    const lang = languageNamed(told('lang')) ?? '';
    const article = told('article');
    topics.set(lang, [...(topics.get(lang) ?? []), { words: told('words'), count: Number(count), ...(article !== '' && { article: String(tidyId(article)) }) }]);
  }
  return topics;
}
