import { buildIndex, fold, stemmerOf, wordsIn, type Article, type LanguagePack } from '@civic-elements/core/faq';
import { answerAsText } from '@civic-elements/core/faq-sources';
import type { ArticleBatch } from './faq-store.js';

/**
 * Reads articles as the search engine does: the same stems, each with the weight it has there. How long a text is, is judged
 * against the others of the batch, so that a few articles are best read with some of their neighbours as `beside`.
 */
export function readArticles(articles: readonly Article[], pack: LanguagePack, beside: readonly Article[] = []): ArticleBatch {
  const plain = [...articles, ...beside].map((article) => ({ ...article, answer: answerAsText(article.answer) }));
  const index = buildIndex(plain, pack);
  const held = articles.map((): { terms: string[]; weights: number[] } => ({ terms: [], weights: [] }));
  for (const [term, stem] of index.stems.entries()) {
    for (let at = index.starts[term] as number; at < (index.starts[term + 1] as number); at++) {
      const reading = held[index.articles[at] as number];
      reading?.terms.push(stem);
      reading?.weights.push(index.weights[at] as number);
    }
  }

  const stem = stemmerOf(pack);
  const stemsOf = (text: string): string[] => wordsIn(text).map(({ lower }) => stem(lower));
  // As in the engine, words that only ask do not count in answers; so they are as rare here as there.
  const weak = new Set(pack.weakWords.map(fold));
  const tellingStemsOf = (text: string): string[] => wordsIn(text).filter(({ folded }) => !weak.has(folded)).map(({ lower }) => stem(lower));
  return {
    articles: articles.map((article, at) => {
      const { keywords = [], wordings = [], topic = '' } = article;
      const { terms, weights } = held[at] as (typeof held)[number];
      return {
        article,
        reading: {
          fields: {
            question: stemsOf(article.question),
            keywords: stemsOf([...keywords, ...wordings].join(' ')),
            topic: stemsOf(topic),
            answer: tellingStemsOf(plain[at]?.answer ?? ''),
          },
          terms,
          weights: Uint8Array.from(weights),
        },
      };
    }),
    words: new Map(index.words.map((word, place) => [word, index.stems[index.termOf[place] as number] as string])),
  };
}
