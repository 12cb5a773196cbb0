import type { FaqIndex } from '@civic-elements/core/faq';
import type { Candidate, StoredVocabulary } from './faq-store.js';

/** The words of all articles of a language, as the search engine holds them, without the articles themselves. */
export interface Vocabulary extends Pick<FaqIndex, 'lang' | 'words' | 'termOf' | 'stems'> {
  readonly whole: { readonly articles: number; readonly holders: Uint32Array };
  readonly terms: ReadonlyMap<string, number>;
}

export function readVocabulary(lang: string, articles: number, { words, holders }: StoredVocabulary): Vocabulary {
  // Words of articles that are gone are held by none.
  const written = [...words.keys()].filter((word) => holders.has(words.get(word) as string)).sort();
  const terms = new Map<string, number>();
  const termOf = Uint32Array.from(written, (word) => {
    const stem = words.get(word) as string;
    const term = terms.get(stem) ?? terms.size;
    terms.set(stem, term);
    return term;
  });
  const stems = [...terms.keys()];
  return { lang, words: written, termOf, stems, terms, whole: { articles, holders: Uint32Array.from(stems, (stem) => holders.get(stem) ?? 0) } };
}

/** The index of some articles, in the words of all and with each word as rare as it is among all. Only the terms wanted are in it. */
export function indexOf(candidates: readonly Candidate[], { terms, ...vocabulary }: Vocabulary, wanted: ReadonlySet<number>): FaqIndex {
  const held = new Map<number, { articles: number[]; weights: number[] }>();
  for (const term of wanted) held.set(term, { articles: [], weights: [] });
  const titles: number[] = [];
  const titleStarts = new Uint32Array(candidates.length + 1);
  for (const [position, { terms: stems, weights, question }] of candidates.entries()) {
    for (const [at, stem] of stems.entries()) {
      const holding = held.get(terms.get(stem) as number);
      if (!holding) continue;
      holding.articles.push(position);
      holding.weights.push(weights[at] as number);
    }
    for (const stem of question) {
      const term = terms.get(stem);
      if (term !== undefined) titles.push(term);
    }
    titleStarts[position + 1] = titles.length;
  }

  const starts = new Uint32Array(vocabulary.stems.length + 1);
  const articles: number[] = [];
  const weights: number[] = [];
  let before = 0;
  for (const term of [...wanted].sort((a, b) => a - b)) {
    const holding = held.get(term) as { articles: number[]; weights: number[] };
    starts.fill(articles.length, before + 1, term + 1);
    for (const [at, article] of holding.articles.entries()) weights[articles.push(article) - 1] = holding.weights[at] as number;
    starts[term + 1] = articles.length;
    before = term + 1;
  }
  starts.fill(articles.length, before + 1);
  return { ...vocabulary, ids: candidates.map(({ id }) => id), starts, articles: Uint32Array.from(articles), weights: Uint8Array.from(weights), titleStarts, titles: Uint32Array.from(titles) };
}
