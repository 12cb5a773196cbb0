import { CityError, ownField, shareCalls, stopped, type CallOptions } from '../../calls/index.js';
import type { Article } from '../article.js';
import type { AskedFor, FaqFindings, FaqShelf, FaqSource, Within } from '../faq-source.js';
import { wordsIn } from '../terms.js';
import { fieldName, type AskEngine, type EngineHit, type EngineOptions } from './engine.js';
import { nearTopicsOf } from './near-topics.js';
import { asksSomething, noFindings } from './no-findings.js';
import { pickLanguage } from './pick-language.js';
import { plainMarks } from './plain-marks.js';
import { articleLists, articleTexts, readArticle } from './read-article.js';

const longestWords = 500;

/** A source by what an engine answers: the one place that knows what the port asks of any engine. */
export function engineSource(options: EngineOptions, ask: AskEngine): FaqSource {
  const opening = shareCalls<FaqShelf>();
  let kept: FaqShelf | undefined;
  return {
    open: async (wished: string, { signal }: CallOptions = {}): Promise<FaqShelf> => {
      const lang = pickLanguage(wished, Object.keys(options.indexes));
      if (lang === undefined) throw new CityError('not-found', 'No index is named for any language');
      return opening(lang, async (stop) => {
        if (kept?.lang !== lang) kept = await openIndex(lang, options, ask, stop);
        return kept;
      }, signal);
    },
  };
}

async function openIndex(lang: string, options: EngineOptions, ask: AskEngine, stop: AbortSignal): Promise<FaqShelf> {
  const { fields, frequent: listed = [] } = options;
  const [topicField, departmentField] = [fieldName(fields, 'topic'), fieldName(fields, 'department')];
  const common = { index: options.indexes[lang] as string, words: '', limit: 1 };
  const ofLang: readonly (readonly [string, string])[] = fields?.lang === undefined ? [] : [[fields.lang, lang]];
  const filtersFor = ({ topic, department }: Within): readonly (readonly [string, string])[] =>
    [...ofLang, ...(topic === undefined ? [] : [[topicField, topic] as const]), ...(department === undefined ? [] : [[departmentField, department] as const])];
  const { total: count, facets } = await ask({ ...common, filters: ofLang }, stop);
  const topics = facets.get(topicField) ?? [];

  const readHit = (hit: EngineHit): Article | undefined => {
    const read: Record<string, unknown> = {};
    for (const name of [...articleTexts, ...articleLists]) read[name] = ownField(hit.document, fieldName(fields, name));
    // One word where a list belongs is a list of one.
    for (const name of articleLists) if (typeof read[name] === 'string') read[name] = [read[name]];
    if (hit.id !== undefined) read['id'] = hit.id;
    if (typeof read['answer'] === 'string' && options.readAnswer) read['answer'] = options.readAnswer(read['answer']);
    return readArticle(read, '');
  };
  const byIds = async (ids: readonly string[], within: Within, signal?: AbortSignal): Promise<readonly Article[]> => {
    if (ids.length === 0) return [];
    const { hits } = await ask({ ...common, limit: ids.length, ids, filters: filtersFor(within) }, signal);
    const found = hits.flatMap((hit) => readHit(hit) ?? []);
    return ids.flatMap((id) => found.find((article) => article.id === id) ?? []);
  };

  async function find(typed: string, { limit, ...within }: AskedFor, signal?: AbortSignal): Promise<FaqFindings> {
    if (!asksSomething(typed)) return noFindings;
    // Signs that engines take for their own language are none of a resident's.
    const words = typed.slice(0, longestWords).replace(/["`*]|(?<![\p{L}\p{N}])-/gu, ' ').replace(/\s+/g, ' ').trim();
    const answer = await ask({ ...common, words, limit: Math.max(1, limit), filters: filtersFor(within) }, signal);
    const seen = new Set<string>();
    const articles = answer.hits.flatMap((hit) => {
      const article = readHit(hit);
      if (!article || seen.has(article.id)) return [];
      seen.add(article.id);
      return [{ article, pinned: hit.pinned === true }];
    }).slice(0, limit);
    const best = answer.hits[0] && readHit(answer.hits[0]);
    const sure = best !== undefined && (answer.sure ?? holdsMostOf(best, words));
    const didYouMean = answer.mended !== undefined && !sure && (await ask({ ...common, words: answer.mended, filters: ofLang }, signal)).total > 0 ? answer.mended : undefined;
    return {
      articles, total: Math.max(articles.length, answer.total), sure,
      ...(didYouMean !== undefined && { didYouMean }),
      nearTopics: sure ? [] : nearTopicsOf(articles.map(({ article }) => article), topics, within.topic),
      marks: plainMarks(typed, answer.hits.flatMap(({ marked = [] }) => marked)),
    };
  }

  return {
    lang, count, topics,
    departments: facets.get(departmentField) ?? [],
    frequent: async (limit, within = {}, { signal } = {}) => {
      if (signal?.aborted) throw stopped();
      const chosen = (await byIds(listed, within, signal)).filter(({ topic, department }) => (within.topic ?? topic) === topic && (within.department ?? department) === department);
      const narrowed = within.topic !== undefined || within.department !== undefined;
      if (limit === 0 || (chosen.length > 0 && !narrowed)) return chosen.slice(0, limit);
      const { hits } = await ask({ ...common, limit, filters: filtersFor(within) }, signal);
      const others = hits.flatMap((hit) => readHit(hit) ?? []).filter(({ id }) => !chosen.some((article) => article.id === id));
      return [...chosen, ...others].slice(0, limit);
    },
    find: async (words, asked, { signal } = {}) => {
      if (signal?.aborted) throw stopped();
      return find(words, asked, signal);
    },
    article: async (id, { signal } = {}) => {
      if (signal?.aborted) throw stopped();
      return id === '' ? undefined : (await byIds([id], {}, signal))[0];
    },
    related: async (article, limit, { signal } = {}) => {
      if (signal?.aborted) throw stopped();
      const chosen = await byIds(article.related ?? [], {}, signal);
      const near = chosen.length > 0 ? chosen : (await find(article.question, { limit: limit + 1 }, signal)).articles.map((found) => found.article);
      return near.filter(({ id }) => id !== article.id).slice(0, limit);
    },
  };
}

/** For engines that do not say how well they met a question: whether its longer words, or their beginnings, stand in the article. */
function holdsMostOf({ question, answer, topic = '', keywords = [], wordings = [] }: Article, words: string): boolean {
  const typed = wordsIn(words).filter(({ folded }) => folded.length > 3);
  const there = wordsIn([question, topic, ...keywords, ...wordings, answer].join(' '));
  const held = typed.filter(({ folded }) => there.some((word) => word.folded.startsWith(folded.slice(0, Math.max(4, folded.length - 3)))));
  return typed.length === 0 || held.length * 2 >= typed.length;
}
