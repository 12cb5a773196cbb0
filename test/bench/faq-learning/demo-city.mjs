import { articles, articlesInSpanish, judgedQueries, pins, spanishSynonyms, synonyms } from '@civic-elements/demo-city';
import { packFor } from '../faq/civic.mjs';
import { languageFor } from '../faq/languages.mjs';
import { saidAside } from './learn.mjs';

const own = { en: { articles, synonyms, pins }, es: { articles: articlesInSpanish, synonyms: spanishSynonyms, pins: [] } };

/**
 * The fictional city as sets: as it is, and as a city that begins. The one that begins has its questions and answers and nothing else: no
 * keywords, wordings, synonyms or best bets. Its people also type what those keywords and wordings say, each wanting that answer,
 * those left out that a query kept aside says too; and these words stand in the list that the city adds to its vocabulary.
 */
export const demoCity = () => Object.entries(own).flatMap(([lang, city]) => {
  const queries = judgedQueries.filter((query) => query.lang === lang).map(({ words, answers, aside }, at) => ({
    id: `${lang}${at}`, text: words, relevant: new Map(Object.entries(answers)), keptAside: aside,
  }));
  const isAside = saidAside(queries, packFor(languageFor(lang)));
  const keywords = city.articles.flatMap(({ id, keywords: words, wordings = [] }) => [...words, ...wordings].filter((word) => !isAside(word)).map((word) => [word, id]));
  const begun = { articles: city.articles.map(({ keywords: _names, wordings: _wordings, ...article }) => article), synonyms: [], pins: [] };
  return [
    { name: `demo-city-${lang}`, lang, queries, city },
    {
      name: `demo-city-${lang} as it begins`, lang, city: begun, more: keywords.map(([word]) => word), asKept: city,
      queries: [...queries, ...wantsOf(keywords, lang)],
    },
  ];
});

/** A keyword that two answers have wants either. */
function wantsOf(keywords, lang) {
  const ids = new Map();
  for (const [word, id] of keywords) ids.set(word, [...(ids.get(word) ?? []), id]);
  return [...ids].map(([text, relevant], at) => ({ id: `keyword-${lang}${at}`, text, relevant: new Map(relevant.map((id) => [id, 2])), keptAside: false, ofMonth: true }));
}
