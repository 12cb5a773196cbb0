import { createRequire } from 'node:module';
import lunr from 'lunr';

const require = createRequire(import.meta.url);
require('lunr-languages/lunr.stemmer.support.js')(lunr);
const learned = new Set(['en']);

/** https://lunrjs.com, with https://github.com/MihaiValentin/lunr-languages for languages other than English. */
export const lunrPeer = {
  name: 'lunr',
  library: `export { default } from 'lunr';`,
  byDefault: {},
  choices: {
    ownLanguage: [false, true],
    weakWordsOut: [true, false],
    question: [1, 2, 3, 5, 8],
    fuzzy: ['none', 'long', 'fallback'],
    lastPrefix: [false, true],
    k1b: ['default', 'k2'],
  },

  build(articles, { code }, options) {
    const { ownLanguage = false, weakWordsOut = true, question = 1, fuzzy = 'none', lastPrefix = false, k1b = 'default' } = options;
    const pack = ownLanguage && code !== 'en' ? languagePack(code) : undefined;
    const index = lunr(function build() {
      if (pack) this.use(pack);
      if (!weakWordsOut) this.pipeline.remove(pack ? pack.stopWordFilter : lunr.stopWordFilter);
      this.ref('id');
      this.field('question', question === 1 ? {} : { boost: question });
      this.field('keywords', question === 1 ? {} : { boost: question });
      this.field('category', {});
      this.field('answer', {});
      if (k1b === 'k2') {
        this.k1(2);
        this.b(0.5);
      }
      for (const article of articles) this.add(article);
    });
    return {
      search: (text) => ask(index, text, { fuzzy, lastPrefix }).slice(0, 10).map(({ ref }) => ref),
      stored: () => JSON.stringify(index),
    };
  },
};

function languagePack(code) {
  if (!learned.has(code)) {
    try {
      require(`lunr-languages/lunr.${code}.js`)(lunr);
    } catch {
      return undefined;
    }
    learned.add(code);
  }
  return lunr[code];
}

/** The words alone: punctuation is its query language, and would throw. */
function ask(index, text, { fuzzy, lastPrefix }) {
  const words = lunr.tokenizer(text.replace(/[^\p{L}\p{M}\p{N}\s]+/gu, ' ')).map(String).filter((word) => word !== '');
  return index.query((query) => {
    words.forEach((word, at) => {
      query.term(word, { boost: 10 });
      if (lastPrefix && at === words.length - 1 && word.length >= 2) query.term(word, { boost: 5, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
      if (fuzzy === 'long' && word.length >= 5) query.term(word, { boost: 1, editDistance: 1 });
      if (fuzzy === 'fallback' && word.length >= 4) query.term(word, { boost: 3, editDistance: word.length >= 8 ? 2 : 1, usePipeline: false });
    });
  });
}
