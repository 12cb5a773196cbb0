import { create, insertMultiple, save, search } from '@orama/orama';

/** https://docs.orama.com/docs/orama-js */
export const orama = {
  name: 'orama',
  library: `export { create, insertMultiple, search, load } from '@orama/orama';`,
  byDefault: {},
  choices: {
    stems: [false, true],
    weakWordsOut: [false, true],
    tolerance: [0, 1, 2],
    question: [1, 2, 3, 5, 8],
    relevance: ['default', 'k2', 'flat'],
    threshold: [1, 0.5],
  },

  async build(articles, { name, stem, weakWords }, options) {
    const { stems = false, weakWordsOut = false, tolerance = 0, question = 1, relevance = 'default', threshold = 1 } = options;
    const tokenizer = {
      language: name,
      ...(stems ? { stemming: true, stemmer: stem } : {}),
      ...(weakWordsOut ? { stopWords: [...weakWords] } : {}),
    };
    const index = create({ schema: { question: 'string', answer: 'string', category: 'string', keywords: 'string' }, components: { tokenizer } });
    await insertMultiple(index, articles.map(({ id, question, answer, category, keywords }) => ({ id, question, answer, category, keywords })));
    const ranking = { k2: { k: 2, b: 0.6, d: 0.5 }, flat: { k: 1.2, b: 0.3, d: 0.5 } }[relevance];
    const asked = {
      limit: 10,
      ...(tolerance === 0 ? {} : { tolerance }),
      ...(question === 1 ? {} : { boost: { question, keywords: question, category: 0.5 } }),
      ...(ranking ? { relevance: ranking } : {}),
      ...(threshold === 1 ? {} : { threshold }),
    };
    return {
      search: async (term) => (await search(index, { term, ...asked })).hits.map(({ id }) => id),
      stored: () => JSON.stringify(save(index)),
    };
  },
};
