import { Charset, Document, Encoder } from 'flexsearch';

const fields = ['question', 'keywords', 'category', 'answer'];

/** https://github.com/nextapps-de/flexsearch: a document index over the same fields. */
export const flexsearch = {
  name: 'flexsearch',
  library: `export { Charset, Document, Encoder } from 'flexsearch';`,
  byDefault: {},
  choices: {
    suggest: [false, true],
    tokenize: ['strict', 'forward'],
    charset: ['default', 'LatinBalance', 'LatinAdvanced', 'Normalize'],
    stems: [false, true],
    weakWordsOut: [false, true],
    context: [false, true],
    resolution: [9, 3],
    question: ['merged', 'weighted'],
  },

  build(articles, { stem, weakWords }, options) {
    const { suggest = false, tokenize = 'strict', charset = 'default', stems = false, weakWordsOut = false, context = false, resolution = 9, question = 'merged' } = options;
    const encoder = charset === 'default' && !stems && !weakWordsOut ? undefined : new Encoder(
      Charset[charset === 'default' ? 'Default' : charset],
      { ...(weakWordsOut ? { filter: weakWords } : {}), ...(stems ? { finalize: (terms) => terms.map(stem) } : {}) },
    );
    const index = new Document({
      document: { id: 'id', index: fields },
      ...(tokenize === 'strict' ? {} : { tokenize }),
      ...(encoder ? { encoder } : {}),
      ...(context ? { context: true } : {}),
      ...(resolution === 9 ? {} : { resolution }),
    });
    for (const article of articles) index.add(article);
    const asked = { limit: 10, ...(suggest ? { suggest } : {}) };
    return {
      search: (text) => (question === 'weighted' ? byWeight(index.search(text, { ...asked, limit: 30 })) : inTurn(index.search(text, asked))),
      stored: () => {
        const parts = {};
        index.export((key, data) => { parts[key] = data; });
        return JSON.stringify(parts);
      },
    };
  },
};

/** It answers field by field; as they come, each article once. */
function inTurn(answers) {
  return [...new Set(answers.flatMap(({ result }) => result))].slice(0, 10);
}

/** It gives no scores: an article counts by its place in each field, the question five times. */
function byWeight(answers) {
  const scores = new Map();
  for (const { field, result } of answers) {
    const weight = field === 'question' || field === 'keywords' ? 5 : 1;
    for (const [at, id] of result.entries()) scores.set(id, (scores.get(id) ?? 0) + weight / (at + 5));
  }
  return [...scores].sort(([, a], [, b]) => b - a).slice(0, 10).map(([id]) => id);
}
