import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex, openFaqSearch, packIndex, synonymsFrom, weakWordsDe, weakWordsEn, weakWordsEs, weakWordsFr } from '@civic-elements/core/faq';

const ownWeakWords = { de: weakWordsDe, en: weakWordsEn, es: weakWordsEs, fr: weakWordsFr };

export function packFor({ code, stem, weakWords }) {
  return { lang: code, stem, weakWords: ownWeakWords[code] ?? [...weakWords], compounds: ['da', 'de', 'fi', 'nl', 'no', 'sv'].includes(code) };
}

export function articlesFor(articles) {
  return articles.map(({ id, question, answer, category, keywords }) => ({ id, question, answer, topic: category, keywords: keywords === '' ? [] : [keywords] }));
}

const engine = (name, prepare) => ({
  name,
  library: {
    'civic, with English': `export { buildIndex, openFaqSearch, weakWordsEn } from '@civic-elements/core/faq'; export { stemmer } from '@orama/stemmers/english';`,
    'civic, with English, packed indexes, synonyms and best bets': `export { bestBetsFrom, buildIndex, buildIndexInSlices, excerptOf, openFaqSearch, packIndex, synonymsFrom, unpackIndex, weakWordsEn } from '@civic-elements/core/faq'; export { stemmer } from '@orama/stemmers/english';`,
    'French pack': `export { weakWordsFr } from '@civic-elements/core/faq'; export { stemmer } from '@orama/stemmers/french';`,
    'German pack': `export { weakWordsDe } from '@civic-elements/core/faq'; export { stemmer } from '@orama/stemmers/german';`,
    'Spanish pack': `export { weakWordsEs } from '@civic-elements/core/faq'; export { stemmer } from '@orama/stemmers/spanish';`,
    'Italian pack': `export { weakWordsIt } from '@civic-elements/core/faq'; export { stemmer } from '@orama/stemmers/italian';`,
    'Portuguese pack': `export { weakWordsPt } from '@civic-elements/core/faq'; export { stemmer } from '@orama/stemmers/portuguese';`,
    'Russian pack': `export { weakWordsRu } from '@civic-elements/core/faq'; export { stemmer } from '@orama/stemmers/russian';`,
    'Arabic pack': `export { stemAr, weakWordsAr } from '@civic-elements/core/faq';`,
    'Vietnamese pack': `export { weakWordsVi } from '@civic-elements/core/faq';`,
    'Chinese pack': `export { askingZh, weakWordsZh } from '@civic-elements/core/faq';`,
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
