import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex, openFaqSearch, packIndex, synonymsFrom } from '@civic-elements/core/faq';

export function packFor({ code, stem, weakWords }) {
  return { lang: code, stem, weakWords: [...weakWords], compounds: ['da', 'de', 'fi', 'nl', 'no', 'sv'].includes(code) };
}

export function articlesFor(articles) {
  return articles.map(({ id, question, answer, category, keywords }) => ({ id, question, answer, topic: category, keywords: keywords === '' ? [] : [keywords] }));
}

const engine = (name, prepare) => ({
  name,
  library: {
    'civic, English stemmer in': `export { buildIndex, openFaqSearch } from '@civic-elements/core/faq'; export { stemmer } from '@orama/stemmers/english';`,
    'civic, also packed indexes, synonyms, best bets': `export * from '@civic-elements/core/faq';`,
    'civic, a pack: French stemmer': `export { stemmer } from '@orama/stemmers/french';`,
    'civic, a pack: German stemmer': `export { stemmer } from '@orama/stemmers/german';`,
    'civic, a pack: Spanish stemmer': `export { stemmer } from '@orama/stemmers/spanish';`,
  },
  build(articles, language) {
    const pack = packFor(language);
    const { taught = (some) => some, layers } = prepare?.(pack) ?? {};
    const index = buildIndex(taught(articlesFor(articles)), pack);
    const search = openFaqSearch(index, pack, layers);
    return {
      search: (text) => search.find(text).map(({ id }) => id),
      stored: () => packIndex(index),
    };
  },
});

/** The engine alone: neither synonyms, best bets nor learned phrasings. */
export const civic = engine('civic');

/** With the synonyms that lie beside the sets, if any; they are English. */
export function withSynonyms(folder) {
  const path = join(folder, 'govuk-synonyms/synonyms.yml');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').map((line) => line.replace(/^-\s*(?:search|index|both):/, '')).filter((line) => !line.startsWith('---')) : [];
  return engine('civic + synonyms', (pack) => (pack.lang === 'en' ? { layers: { synonyms: synonymsFrom(lines, pack) } } : {}));
}

const mostWordings = 12;

/** With how residents put a question before: only queries of the tuning part, at most twelve an article. */
export const withLearnedPhrasings = (queries) => engine('civic + learned phrasings', () => ({
  taught: (articles) => articles.map((article) => ({
    ...article,
    wordings: queries.filter(({ keptAside, relevant }) => !keptAside && relevant.has(article.id)).slice(0, mostWordings).map(({ text }) => text),
  })),
}));
