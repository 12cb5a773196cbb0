import { bestBetsFrom, buildIndex, openFaqSearch, stemmerOf, synonymsFrom, wordsIn } from '@civic-elements/core/faq';
import { accept, readNotes, vocabularyOf, workList } from '@civic-elements/core/insight';
import { packFor } from '../faq/civic.mjs';
import { languageFor } from '../faq/languages.mjs';
import { judge } from '../faq/measures.mjs';
import { simulateMonth } from './month.mjs';

export const today = '2026-10-31';

/** The search as a city has it: its articles, synonyms and best bets. */
export function searchOver({ articles, synonyms, pins }, pack) {
  return openFaqSearch(buildIndex(articles, pack), pack, { synonyms: synonymsFrom(synonyms, pack), bestBets: bestBetsFrom(pins, pack), today: () => today });
}

/** All that a city says in its own words; with `more`, a list of its own. */
export function vocabularyFor({ articles, synonyms }, pack, more = []) {
  return vocabularyOf([...articles.flatMap(({ question, answer, topic = '', keywords = [], wordings = [] }) => [question, answer, topic, ...keywords, ...wordings]), ...synonyms, ...more], pack);
}

/** Tells whether a text says what one of the queries kept aside says, in whatever order and forms. */
export function saidAside(queries, pack) {
  const stem = stemmerOf(pack);
  const said = (text) => wordsIn(text).map(({ lower }) => stem(lower)).sort().join(' ');
  const aside = new Set(queries.filter(({ keptAside }) => keptAside).map(({ text }) => said(text)));
  return (text) => aside.has(said(text));
}

/**
 * One month with a city's answers, and the work list it yields. Queries that are kept aside are left out, and so is what says the same.
 */
export function learn({ name, lang, city, queries, more, ...month }) {
  const language = languageFor(lang);
  const pack = packFor(language);
  const vocabulary = vocabularyFor(city, pack, more);
  const search = searchOver(city, pack);
  const isAside = saidAside(queries, pack);
  const { notes, callTopics, people } = simulateMonth({
    name, lang, queries: queries.filter(({ text }) => !isAside(text)), vocabulary, weakWords: language.weakWords, find: (text) => search.find(text).map(({ id }) => id), ...month,
  });
  const kept = readNotes(notes.map((note) => JSON.stringify(note)), vocabulary.has);
  return { pack, people, notes: kept.notes, bad: kept.bad, callTopics, entriesOf: (options = {}) => workList({ ...city, notes: kept.notes, callTopics, today, pack, ...options }) };
}

/** What the accepted entries are worth: success@1 and MRR@10 of queries, before and after, one pair a query. */
export function worth(city, entries, queries, pack) {
  const before = searchOver(city, pack);
  const after = searchOver(accept(entries, city), pack);
  return queries.map(({ text, relevant }) => [before, after].map((search) => judge(search.find(text).map(({ id }) => id), relevant)));
}
