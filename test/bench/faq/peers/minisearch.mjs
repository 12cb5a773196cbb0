import MiniSearch from 'minisearch';

const fields = ['question', 'keywords', 'category', 'answer'];

/** https://lucaong.github.io/minisearch: all options used here are documented ones. */
export const minisearch = {
  name: 'minisearch',
  library: `export { default } from 'minisearch';`,
  byDefault: {},
  choices: {
    stems: [false, true],
    weakWordsOut: [false, true],
    prefix: ['none', 'last', 'all'],
    fuzzy: [0, 0.1, 0.2, 0.3],
    question: [1, 2, 3, 5, 8],
    weights: ['default', 'fuzzyLow'],
    bm25: ['default', 'k2'],
  },

  build(articles, { stem, weakWords }, options) {
    const { stems = false, weakWordsOut = false, prefix = 'none', fuzzy = 0, question = 1, weights = 'default', bm25 = 'default' } = options;
    const processTerm = (term) => {
      const lower = term.toLowerCase();
      if (weakWordsOut && weakWords.has(lower)) return null;
      return stems ? stem(lower) : lower;
    };
    const index = new MiniSearch({
      fields,
      ...(stems || weakWordsOut ? { processTerm } : {}),
      searchOptions: {
        ...(prefix === 'none' ? {} : { prefix: prefix === 'all' ? true : (_, at, terms) => at === terms.length - 1 }),
        ...(fuzzy === 0 ? {} : { fuzzy }),
        ...(question === 1 ? {} : { boost: { question, keywords: question, category: 0.5 } }),
        ...(weights === 'default' ? {} : { weights: { fuzzy: 0.2, prefix: 0.3 } }),
        ...(bm25 === 'default' ? {} : { bm25: { k: 2, b: 0.6, d: 0.3 } }),
      },
    });
    index.addAll(articles);
    return {
      search: (text) => index.search(text).slice(0, 10).map(({ id }) => id),
      stored: () => JSON.stringify(index),
    };
  },
};
