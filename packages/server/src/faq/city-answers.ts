import {
  bestBetsFrom, openFaqSearch, queryReader, stemmerOf, synonymsFrom, wordsAsWritten, wordsIn,
  type Article, type ArticleShelf, type AskedFor, type AskedWord, type BestBets, type LanguagePack, type QueryReader, type Within,
} from '@civic-elements/core/faq';
import { mostAnswers, pickLanguage, worthListing, type SearchAnswer, type ShelfAnswer } from '@civic-elements/core/faq-sources';
import type { FaqLanguage, FaqStore } from './faq-store.js';
import { packFor } from './language-packs.js';
import { readArticles } from './read-articles.js';
import { stemsToLookFor } from './stems-to-look-for.js';
import { indexOf, readVocabulary, type Vocabulary } from './vocabulary.js';

/** The database finds so many; the engine of the browser judges them. Twice as many ordered answers no better. */
const mostJudged = 200;
/** Articles that are put are read beside so many others, to know what is long and what is short here. */
const readBeside = 300;
const readAtOnce = 2000;

/** A city's articles, asked, and changed by those who keep them. */
export interface CityAnswers {
  /** What there is in the language wished, or in the one that comes nearest; undefined when there is no article at all. */
  shelf(wished: string): Promise<ShelfAnswer | undefined>;
  articles(lang: string, ids: readonly string[]): Promise<readonly Article[]>;
  frequent(lang: string, limit: number, within: Within): Promise<readonly Article[]>;
  related(lang: string, id: string, limit: number): Promise<readonly Article[]>;
  search(lang: string, words: string, asked: AskedFor): Promise<SearchAnswer>;
  /** Adds or replaces articles by id. */
  put(lang: string, articles: readonly Article[]): Promise<void>;
  /** Takes in all that editors keep of a language; what was there of it goes. */
  replace(shelf: ArticleShelf): Promise<void>;
  /** False when there is none of this id. */
  remove(lang: string, id: string): Promise<boolean>;
  /** Changes with every change of the language; for telling a copy from the newest. */
  version(lang: string): Promise<string>;
}

interface Opened {
  readonly version: number;
  readonly pack: LanguagePack;
  readonly vocabulary: Vocabulary;
  readonly read: QueryReader;
  readonly bestBets: BestBets;
}

const nothingFound: SearchAnswer = { found: [], total: 0, sure: false, nearTopics: [] };

/** `today` is the day where the city is, such as `2026-03-31`. */
export function cityAnswers(store: FaqStore, today: () => string): CityAnswers {
  const opened = new Map<string, Opened>();

  async function languageOf(wished: string): Promise<FaqLanguage | undefined> {
    const there = await store.languages();
    const lang = pickLanguage(wished, there.map((one) => one.lang));
    return there.find((one) => one.lang === lang);
  }

  async function openLanguage({ lang, count, version }: FaqLanguage): Promise<Opened> {
    const known = opened.get(lang);
    if (known?.version === version) return known;
    const pack = await packFor(lang);
    const { synonyms: lines, pins } = await store.layers(lang);
    const vocabulary = readVocabulary(lang, count, await store.vocabulary(lang));
    const read = queryReader(indexOf([], vocabulary, new Set()), stemmerOf(pack), pack, synonymsFrom(lines, pack));
    const fresh = { version, pack, vocabulary, read, bestBets: bestBetsFrom(pins, pack) };
    opened.set(lang, fresh);
    return fresh;
  }

  async function search(wished: string, words: string, { limit, ...within }: AskedFor): Promise<SearchAnswer> {
    const language = words.trim() === '' ? undefined : await languageOf(wished);
    if (!language) return nothingFound;
    const { lang } = language;
    const { pack, vocabulary, read, bestBets } = await openLanguage(language);
    const asked = read(words);
    const pins = bestBets(words, today());
    const candidates = await store.candidates(lang, stemsToLookFor(asked, vocabulary), mostJudged, within, pins);
    const index = indexOf(candidates, vocabulary, new Set(asked.flatMap(({ ways }) => [...ways.keys()])));
    let articles: readonly Article[] = [];
    const writtenAs = wordsAsWritten(() => articles.flatMap(({ question, answer }) => [question, answer]));
    const engine = openFaqSearch(index, pack, { bestBets, today, writtenAs }, read);
    const all = engine.find(words, { limit: mostJudged, atLeast: worthListing });
    const shown = all.slice(0, limit);
    articles = await store.articles(lang, shown.map(({ id }) => id));
    const pinned = new Set(shown.filter((one) => one.pinned).map(({ id }) => id));
    const sure = all[0]?.sure ?? false;
    const didYouMean = engine.didYouMean(words);
    return {
      found: articles.map((article) => ({ article, pinned: pinned.has(article.id) })),
      total: all.length,
      sure,
      ...(didYouMean !== undefined && { didYouMean }),
      nearTopics: sure ? [] : await nearTopics(lang, articles, within.topic),
      marked: wordsMeant(articles, asked, read),
    };
  }

  /** Those of what was found by weaker signs, or else the largest. */
  async function nearTopics(lang: string, found: readonly Article[], except: string | undefined): Promise<readonly string[]> {
    const near = new Set(found.flatMap(({ topic }) => topic ?? []));
    near.delete(except ?? '');
    if (near.size === 0) for (const { name } of [...await store.headings(lang, 'topic')].sort((a, b) => b.count - a.count)) if (name !== except) near.add(name);
    return [...near].slice(0, 3);
  }

  async function put(lang: string, articles: readonly Article[]): Promise<void> {
    const pack = await packFor(lang);
    for (let from = 0; from < articles.length; from += readAtOnce) {
      const some = articles.slice(from, from + readAtOnce);
      const ids = new Set(some.map(({ id }) => id));
      const beside = some.length < readBeside ? (await store.firstArticles(lang, readBeside, {})).filter(({ id }) => !ids.has(id)) : [];
      await store.putArticles(lang, readArticles(some, pack, beside));
    }
  }

  return {
    async shelf(wished) {
      const language = await languageOf(wished);
      if (!language) return undefined;
      const { lang, count } = language;
      const [topics, departments, there] = await Promise.all([store.headings(lang, 'topic'), store.headings(lang, 'department'), store.languages()]);
      return { lang, languages: there.map((one) => one.lang), count, topics, departments };
    },
    articles: async (wished, ids) => {
      const language = await languageOf(wished);
      return language ? store.articles(language.lang, ids.slice(0, mostAnswers)) : [];
    },
    async frequent(wished, limit, within) {
      const language = await languageOf(wished);
      if (!language) return [];
      const { frequent } = await store.layers(language.lang);
      // What the city chose stands first; a topic that is looked through shows what else it has.
      const isNarrowed = within.topic !== undefined || within.department !== undefined;
      const chosen = (await store.articles(language.lang, frequent)).filter(({ topic, department }) => (within.topic ?? topic) === topic && (within.department ?? department) === department);
      if (chosen.length > 0 && !isNarrowed) return chosen.slice(0, limit);
      const ids = new Set(chosen.map(({ id }) => id));
      const others = await store.firstArticles(language.lang, limit + chosen.length, within);
      return [...chosen, ...others.filter(({ id }) => !ids.has(id))].slice(0, limit);
    },
    async related(wished, id, limit) {
      const language = await languageOf(wished);
      const [article] = language ? await store.articles(language.lang, [id]) : [];
      if (!language || !article) return [];
      const chosen = await store.articles(language.lang, article.related ?? []);
      const near = chosen.length > 0 ? chosen : (await search(language.lang, article.question, { limit: limit + 1 })).found.map((found) => found.article);
      return near.filter((one) => one.id !== id).slice(0, limit);
    },
    search,
    put,
    async replace({ lang, articles, synonyms = [], pins = [], frequent = [] }) {
      await store.clear(lang);
      await put(lang, articles);
      await store.putLayers(lang, { synonyms, pins, frequent });
    },
    remove: (lang, id) => store.deleteArticle(lang, id),
    version: async (wished) => {
      const there = await store.languages();
      const lang = pickLanguage(wished, there.map((one) => one.lang));
      return there.map((one) => `${one.lang}${one.lang === lang ? '!' : ''}${one.version}`).join('.');
    },
  };
}

/** The words of these articles that mean what was asked, as they stand there, so that a page can mark them. */
function wordsMeant(articles: readonly Article[], asked: readonly AskedWord[], read: QueryReader): readonly string[] {
  const telling = asked.filter(({ weak }) => !weak);
  const meant = new Set<number | undefined>();
  for (const { ways } of telling.length > 0 ? telling : asked) for (const [term, likeness] of ways) if (likeness >= 0.5) meant.add(term);
  meant.delete(undefined);
  const words = new Set<string>();
  for (const { question, answer } of articles) {
    for (const { folded, lower } of wordsIn(`${question}\n${answer}`)) if (meant.has(read.termFor(folded, lower))) words.add(lower);
  }
  return [...words];
}
