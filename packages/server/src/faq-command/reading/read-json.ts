import { articlesFromFaqPage, readArticleFile, type Article } from '@civic-elements/core/faq';
import { FileProblem } from '../../import/file-problem.js';
import { sentences } from '../sentences.js';
import { answerAsMarkdown } from './answer-as-markdown.js';
import { draftOf, type Reading } from './draft-of.js';
import type { Draft, Problem, Where } from './draft.js';
import { byFieldName } from './field-names.js';
import { readHtml } from './html-tree.js';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Articles in JSON: an article file, a list under whatever name, or schema.org's FAQPage. Throws a FileProblem where there are none. */
export function readJson(text: string, file: string): Reading {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const place = /position (\d+)/.exec((cause as Error).message)?.[1];
    throw new FileProblem(sentences.badJson(place === undefined ? undefined : text.slice(0, Number(place)).split('\n').length), { cause });
  }
  if (isFields(json) && ('columns' in json || 'faq' in json)) return fromArticleFile(json, file);
  if (speaksSchemaOrg(json)) return fromFaqPage(json, file);
  const [name, list] = Array.isArray(json) ? ['', json as unknown[]] : listIn(json);
  if (list === undefined) throw new FileProblem(sentences.noArticlesInJson);
  const problems: Problem[] = [];
  const drafts = list.flatMap((entry, at): Draft[] => {
    const where = { file, entry: `${name}[${at}]` };
    if (!isFields(entry)) {
      problems.push({ where, says: sentences.noArticle });
      return [];
    }
    const fields = byFieldName(entry);
    return [draftOf(fields, answerAsMarkdown(typeof fields.answer === 'string' ? fields.answer : ''), where)];
  });
  const { synonyms, pins, frequent } = isFields(json) ? readArticleFile({ articles: drafts.map(({ fields }) => fields), ...pick(json) }).shelf ?? {} : {};
  const lang = isFields(json) && typeof json['lang'] === 'string' ? json['lang'] : '';
  return { drafts: lang === '' ? drafts : drafts.map((draft) => ({ lang, ...draft })), problems, layers: { lang, synonyms: synonyms ?? [], pins: pins ?? [], frequent: frequent ?? [] } };
}

const pick = ({ synonyms, pins, frequent }: Fields): Fields => ({ synonyms, pins, frequent });

function listIn(json: unknown): readonly [string, unknown[] | undefined] {
  const lists = isFields(json) ? Object.entries(json).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].some(isFields)) : [];
  const usual = lists.find(([name]) => /^(?:articles|faqs?|questions|items|entries|results|data|rows|value)$/i.test(name));
  return usual ?? (lists.length === 1 ? (lists[0] as [string, unknown[]]) : ['', undefined]);
}

/** What this program wrote itself is taken as it stands. */
function fromArticleFile(json: Fields, file: string): Reading {
  const { shelf, files, problems } = readArticleFile(json);
  if (!shelf) throw new FileProblem(files.size > 0 ? sentences.onlyNamesOthers([...files.values()].map(({ articles }) => articles)) : sentences.noArticlesInJson);
  const { lang, articles, synonyms = [], pins = [], frequent = [] } = shelf;
  return {
    drafts: articles.map((article, at) => ({ ...asDraft(article, { file, entry: `article ${at + 1}` }), ...(lang !== '' && { lang }) })),
    problems: problems.map(({ path, says }) => ({ where: { file, ...(path !== '' && { entry: path }) }, says: sentences.asSentence(says) })),
    layers: { lang, synonyms, pins, frequent },
  };
}

export function fromFaqPage(json: unknown, file: string, base?: string): Reading {
  const { articles, problems } = articlesFromFaqPage(json, readHtml, base);
  return {
    drafts: articles.map((article, at) => asDraft(article, { file, entry: `question ${at + 1}` })),
    problems: problems.map(({ at, what }) => ({ where: { file, ...(what !== 'no-questions' && { entry: `question ${at + 1}` }) }, says: sentences.faqPageProblem[what] })),
  };
}

export const asDraft = (article: Article, where: Where): Draft => ({ where, fields: { ...article }, lost: [] });

function speaksSchemaOrg(json: unknown): boolean {
  const first: unknown = Array.isArray(json) ? json[0] : json;
  return isFields(first) && ('@context' in first || '@type' in first || '@graph' in first);
}
