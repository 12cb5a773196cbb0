import { FileProblem } from '../../import/file-problem.js';
import { sentences } from '../sentences.js';
import { answerAsMarkdown } from './answer-as-markdown.js';
import { draftOf, type Reading } from './draft-of.js';
import { byFieldName, namesOfAnswer, namesOfFields, namesOfQuestion } from './field-names.js';
import { readTable } from './read-table.js';

/** A table with an article a row. Throws a FileProblem where no column can be the question or the answer. */
export async function readCsv(path: string, file: string): Promise<Reading> {
  const { names, rows } = await readTable(path);
  const found = namesOfFields(names);
  const missing = [
    ...(found.has('question') ? [] : [sentences.columnMissing(sentences.theQuestion, namesOfQuestion)]),
    ...(found.has('answer') ? [] : [sentences.columnMissing(sentences.theAnswer, namesOfAnswer)]),
  ];
  if (missing.length > 0) throw new FileProblem([...missing, sentences.columnsThere(names)].join(' '));
  const drafts = rows.map(({ record, line }) => {
    const fields = byFieldName(record);
    return draftOf(withoutEmpty(fields), answerAsMarkdown(String(fields.answer ?? '')), { file, line });
  });
  return { drafts, problems: [] };
}

const withoutEmpty = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
