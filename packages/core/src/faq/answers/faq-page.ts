import type { Article } from '../article.js';
import { answerFromHtml } from './answer-from-html.js';
import { answerHtml } from './answer-html.js';
import { answerText } from './answer-text.js';
import { articleId, idIn, unlike } from './article-id.js';
import { textIn, type HtmlReader } from './html-node.js';
import { readAnswer } from './read-answer.js';
import { writeAnswer } from './write-answer.js';

/** What a page was found to lack, where the question without it stood in the list, from 0. */
export interface FaqPageProblem {
  readonly at: number;
  readonly what: 'no-name' | 'no-answer' | 'no-questions';
}

export interface FaqPageReading {
  readonly articles: readonly Article[];
  readonly problems: readonly FaqPageProblem[];
}

type Fields = Readonly<Record<string, unknown>>;
const deepest = 8;
const mostThings = 20_000;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Only what the data say themselves, never what an object is born with. */
const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** A text, however it is wrapped: alone, in a list, or as `{"@value": …}`. */
function textOf(value: unknown): string {
  for (const one of listOf(value)) {
    const text = isFields(one) ? own(one, '@value') : one;
    if (typeof text === 'string' && text.trim()) return text.trim();
    if (typeof text === 'number') return String(text);
  }
  return '';
}

const isA = (fields: Fields, type: string) =>
  listOf(own(fields, '@type')).some((name) => typeof name === 'string' && name.replace(/^.*[/:#]/, '') === type);

/** Every question in the data, in order, whatever it is wrapped in. */
function questionsIn(json: unknown): Fields[] {
  const found: Fields[] = [];
  let left = mostThings;
  const walk = (value: unknown, depth: number, asQuestion: boolean): void => {
    if (depth > deepest || --left < 0) return;
    if (Array.isArray(value)) for (const one of value) walk(one, depth + 1, asQuestion);
    if (!isFields(value)) return;
    const answered = own(value, 'acceptedAnswer') ?? own(value, 'suggestedAnswer');
    if (isA(value, 'Question') || answered !== undefined || (asQuestion && own(value, '@type') === undefined)) found.push(value);
    else {
      for (const part of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item']) {
        walk(own(value, part), depth + 1, part === 'mainEntity' && isA(value, 'FAQPage'));
      }
    }
  };
  walk(json, 0, false);
  return found;
}

const isHtml = (text: string) => /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text);

/**
 * The articles in a page's JSON-LD, schema.org `FAQPage` as the search engines ask for it and as pages really have it: alone, in a list, in a
 * `@graph`; one question or many; the accepted answer, else the first that is suggested; texts in HTML or plain. `readHtml` reads the HTML
 * in them, `base` is the page's address. A question's id comes from its `@id` or `url`, else from its words. Never throws.
 */
export function articlesFromFaqPage(json: unknown, readHtml: HtmlReader, base?: string): FaqPageReading {
  const articles: Article[] = [];
  const problems: FaqPageProblem[] = [];
  const taken = new Set<string>();
  const questions = questionsIn(json);
  if (questions.length === 0) problems.push({ at: 0, what: 'no-questions' });
  questions.forEach((question, at) => {
    const written = textOf(own(question, 'name')) || textOf(own(question, 'text'));
    const name = isHtml(written) ? textIn(readHtml(written)) : written.replace(/\s+/g, ' ');
    const answers = [...listOf(own(question, 'acceptedAnswer')), ...listOf(own(question, 'suggestedAnswer'))];
    const text = answers.map((answer) => (isFields(answer) ? textOf(own(answer, 'text')) || textOf(own(answer, 'name')) : textOf(answer))).find(Boolean) ?? '';
    const answer = isHtml(text) ? writeAnswer(answerFromHtml(readHtml(text), base)) : text;
    if (!name) problems.push({ at, what: 'no-name' });
    else if (!answer) problems.push({ at, what: 'no-answer' });
    else {
      const address = [textOf(own(question, '@id')), textOf(own(question, 'url'))].find((one) => /#./.test(one));
      articles.push({ id: address ? unlike(idIn(address), taken) : articleId(name, taken), question: name, answer });
    }
  });
  return { articles, problems };
}

/** The same articles as JSON-LD for a page at `url`, with the address of each as the tag opens it: `url#faq=id`. */
export function faqPageFrom(articles: readonly Article[], { url }: { readonly url?: string } = {}): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    ...(url === undefined ? {} : { url }),
    mainEntity: articles.map(({ id, question, answer }) => {
      const tree = readAnswer(answer);
      return {
        '@type': 'Question',
        '@id': `${(url ?? '').replace(/#.*$/, '')}#faq=${encodeURIComponent(id)}`,
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: tree.every(({ kind }) => kind === 'paragraph') && !/[*_[<&\\]|www\.|https?:/.test(answer) ? answerText(tree) : answerHtml(tree) },
      };
    }),
  };
}
