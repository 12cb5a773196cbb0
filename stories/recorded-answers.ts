import { readAsked, type ArticlesAnswer, type SearchAnswer, type ShelfAnswer } from '@civic-elements/core/faq-sources';
import type { Article } from '@civic-elements/core/faq';
import { shelves } from '@civic-elements/demo-city';
import { toldBy } from './faq-search.js';

/** What was asked of Alderwick's servers, and which answers each of them gave. */
export const recorded = {
  words: 'missed pickup',
  ids: ['missed-pickup', 'holiday-pickup', 'start-compost', 'sign-down', 'lost-pet'],
  total: 19,
  marked: ['missed', 'pickup', 'pick', 'picked'],
} as const;

const [english] = shelves;
const all = english?.articles ?? [];

const counted = (by: 'topic' | 'department'): { name: string; count: number }[] =>
  [...new Set(all.flatMap((article) => article[by] ?? []))].map((name) => ({ name, count: all.filter((article) => article[by] === name).length }));

/** The embedded server's calls below its endpoint, answered as it answered. */
export const alderwicksServer = {
  '/faq/v1/shelf': (): ShelfAnswer => ({ lang: 'en', languages: ['en', 'es'], count: all.length, topics: counted('topic'), departments: counted('department') }),
  '/faq/v1/articles': ({ searchParams }: URL): ArticlesAnswer => {
    const { ids, related, limit } = readAsked(searchParams);
    const wanted = ids ?? (related === undefined ? english?.frequent : toldBy(related).related) ?? [];
    return { articles: wanted.slice(0, limit).map(toldBy) };
  },
  '/faq/v1/search': (): SearchAnswer => ({
    found: recorded.ids.map((id) => ({ article: toldBy(id), pinned: false })), total: recorded.total, sure: true, nearTopics: [], marked: recorded.marked,
  }),
};

/** Typesense's answer to the same words, and to none. */
export const alderwicksTypesense = {
  '/multi_search': (_address: URL, sent: string): unknown => {
    const [search] = (JSON.parse(sent) as { searches: { q: string; per_page: number; filter_by?: string }[] }).searches;
    const named = /id:=\[(.*?)\]/.exec(search?.filter_by ?? '')?.[1]?.split(',').map((id) => id.replaceAll('`', ''));
    const found: readonly Article[] = search?.q === '*' ? (named?.map(toldBy) ?? all) : recorded.ids.slice(0, 3).map(toldBy);
    const facet = (by: 'topic' | 'department') => ({ field_name: by, sampled: false, stats: {}, counts: counted(by).map(({ name, count }) => ({ value: name, highlighted: name, count })) });
    return {
      results: [{
        found: found.length, out_of: all.length, page: 1, search_time_ms: 1, facet_counts: [facet('topic'), facet('department')],
        hits: found.slice(0, search?.per_page).map((document) => ({
          document, highlight: {}, text_match: 5787301, text_match_info: { num_tokens_dropped: 0 },
          highlights: search?.q === '*' ? [] : [{ field: 'question', matched_tokens: recorded.marked, snippet: document.question }],
        })),
      }],
    };
  },
};
