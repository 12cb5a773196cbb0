import { stopped, type CallOptions } from '../../calls/index.js';
import { articleFinder } from '../article-finder.js';
import type { Article } from '../article.js';
import { buildIndexInSlices } from '../build-index.js';
import type { AskedFor, FaqFindings, FaqShelf } from '../faq-source.js';
import { plainLanguage, stemmerOf } from '../language-pack.js';
import { queryReader, type QueryReader } from '../read-query.js';
import { asSearched } from './answer-as-text.js';
import type { ArticleShelf } from './article-shelf.js';
import type { SearchMeans } from './articles-source.js';
import { headingsOf, standsWithin } from './headings.js';

const mostCounted = 60;

/**
 * The part of the best one's score below which a find is not worth a place in the list: on real queries nothing that answers is lost by
 * it, and half of what only shares a word goes.
 */
export const worthListing = 0.2;

/** The same words are found, mended, and marked in each text that is shown. */
function readingOnce(read: QueryReader): QueryReader {
  let last = '';
  let asked = read(last);
  return Object.assign((words: string) => (words === last ? asked : (asked = read((last = words)))), { termFor: read.termFor });
}

/** A shelf made ready to be asked: its index read where a fitting one is there, and built where not. */
export async function openShelf({ lang, articles: given, synonyms = [], pins = [], frequent: listed = [], index: bytes }: ArticleShelf, { packFor, slices, today }: SearchMeans, signal?: AbortSignal): Promise<FaqShelf> {
  const byId = new Map<string, Article>();
  for (const article of given) if (!byId.has(article.id)) byId.set(article.id, article);
  const articles = [...byId.values()];
  // Without its pack a language is still searched, if not as well; and without what editors wrote.
  const [pack, editors] = await Promise.all([
    packFor(lang).catch(() => plainLanguage),
    synonyms.length + pins.length > 0 ? import('./editors-layers.js').catch(() => undefined) : undefined,
  ]);
  const layers = editors?.editorsLayers(synonyms, pins, pack);
  await slices.pause();
  signal?.throwIfAborted();
  // Who has no ready index does not load what reads one; where that cannot be loaded, one is built as well.
  const ready = bytes && (await import('./index-file.js').catch(() => undefined));
  const index = (ready ? await ready.readIndexFile(bytes, articles, pack, slices, signal) : undefined)
    ?? (await buildIndexInSlices(articles.map(asSearched), pack, slices, signal));
  await slices.pause();
  signal?.throwIfAborted();
  const textsOf = ({ question, answer, keywords = [] }: Article): readonly string[] => [question, answer, ...keywords];
  const read = readingOnce(queryReader(index, stemmerOf(pack), pack, layers?.synonyms));
  const finder = articleFinder(index, read, { ...layers, today });
  const topics = headingsOf(articles, 'topic');
  const byIds = (ids: readonly string[]): Article[] => [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const waysOn = loadedSoon(() => import('./ways-on.js'));
  void waysOn();

  async function find(words: string, { limit, ...within }: AskedFor): Promise<FaqFindings> {
    const isAsked = words.trim() !== '';
    const found = isAsked ? finder.find(words, { limit: Math.max(limit, mostCounted), atLeast: worthListing, wanted: (id) => standsWithin(byId.get(id) as Article, within) }) : [];
    const sure = found[0]?.sure === true;
    const ways = isAsked && (!sure || read(words).some(({ takenFor }) => takenFor?.[0])) ? await waysOn() : undefined;
    return {
      articles: found.slice(0, limit).map(({ id, pinned }) => ({ article: byId.get(id) as Article, pinned })),
      total: found.length,
      sure,
      nearTopics: [],
      ...ways?.waysOn({ words, within, sure, found: found.map(({ id }) => id) }, { finder, read, byId, topics, textsOf, standsWithin }),
      marks: (text) => finder.marks(words, text),
    };
  }

  return {
    lang,
    count: articles.length,
    topics,
    departments: headingsOf(articles, 'department'),
    frequent: (limit, within = {}, options) => answered(options, () => {
      // What the city chose stands first; a topic that is looked through shows what else it has.
      const chosen = byIds(listed);
      const all = chosen.length > 0 && within.topic === undefined && within.department === undefined ? chosen : [...new Set([...chosen, ...articles])];
      return all.filter((article) => standsWithin(article, within)).slice(0, limit);
    }),
    find: (words, asked, options) => answered(options, () => find(words, asked)),
    article: (id, options) => answered(options, () => byId.get(id)),
    related: (article, limit, options) => answered(options, () => {
      const chosen = byIds(article.related ?? []);
      const near = chosen.length > 0 ? chosen : byIds(finder.find(article.question, { limit: limit + 1, atLeast: worthListing }).map(({ id }) => id));
      return near.filter(({ id }) => id !== article.id).slice(0, limit);
    }),
    *texts() {
      for (const article of articles) yield* textsOf(asSearched(article));
      yield* synonyms;
    },
  };
}

async function answered<Answer>(options: CallOptions | undefined, answer: () => Answer | Promise<Answer>): Promise<Answer> {
  if (options?.signal?.aborted) throw stopped();
  return answer();
}

/** What is loaded once, and again where it did not come. Nobody waits longer for it than a moment. */
function loadedSoon<Part>(load: () => Promise<Part>): () => Promise<Part | undefined> {
  let loading: Promise<Part | undefined> | undefined;
  return () => {
    loading ??= load().catch(() => (loading = undefined));
    return Promise.race([loading, new Promise<undefined>((go) => { setTimeout(go, 300); })]);
  };
}
