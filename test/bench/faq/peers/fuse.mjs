import Fuse from 'fuse.js';

/** https://www.fusejs.io/api/options.html */
export const fuse = {
  name: 'fuse',
  library: `export { default } from 'fuse.js';`,
  byDefault: {},
  choices: {
    useTokenSearch: [false, true],
    threshold: [0.6, 0.4, 0.3, 0.2, 0.1],
    question: [1, 3, 5],
    ignoreDiacritics: [false, true],
    fieldNorm: ['default', 'ignored', 'light'],
    weakWordsOut: [false, true],
  },
  slow: true,

  build(articles, { weakWords }, options) {
    const { useTokenSearch = false, threshold = 0.6, question = 1, ignoreDiacritics = false, fieldNorm = 'default', weakWordsOut = false } = options;
    const keys = question === 1
      ? ['question', 'keywords', 'category', 'answer']
      : [{ name: 'question', weight: question }, { name: 'keywords', weight: question }, { name: 'category', weight: 0.5 }, { name: 'answer', weight: 1 }];
    const settings = {
      keys,
      ...(threshold === 0.6 ? {} : { threshold }),
      ...(useTokenSearch ? { useTokenSearch } : {}),
      ...(ignoreDiacritics ? { ignoreDiacritics } : {}),
      ...(fieldNorm === 'default' ? {} : fieldNorm === 'ignored' ? { ignoreFieldNorm: true } : { fieldNormWeight: 0.5 }),
      ...(useTokenSearch && weakWordsOut ? { tokenize: (text) => (text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).filter((word) => !weakWords.has(word)) } : {}),
    };
    const index = new Fuse(articles, settings);
    return {
      search: (text) => index.search(text, { limit: 10 }).map(({ item }) => item.id),
      stored: () => JSON.stringify(index.getIndex().toJSON()),
    };
  },
};
