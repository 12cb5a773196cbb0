import type { Article } from './article.js';
import type { FaqIndex } from './faq-index.js';
import { atOnce, inSlices, type Slices, type Steps } from './in-slices.js';
import { stemmerOf, type LanguagePack } from './language-pack.js';
import { fold, wordsIn, type Word } from './terms.js';

/** How much a word counts where it stands, and how much a long text thins its words out (0 not at all, 1 wholly). */
const fields = {
  question: { weight: 5, thinned: 0.25 },
  keywords: { weight: 6, thinned: 0.3 },
  topic: { weight: 1, thinned: 0.3 },
  answer: { weight: 1, thinned: 0.9 },
} as const;
type Field = keyof typeof fields;
const fieldNames = Object.keys(fields) as readonly Field[];

/** How soon more of the same word stops counting (k1 of BM25). */
const saturation = 2.2;

/** A wording beside the question itself: enough to be found by, too little for a clumsy one to take another article's place. */
const wordingCounts = 0.3;

/** An answer says first what it is about: so many of its words count twice. */
const firstWords = 25;

/** Builds an index at once. For more than some hundred articles, `buildIndexInSlices` leaves the page free in between. */
export function buildIndex(articles: readonly Article[], pack: LanguagePack): FaqIndex {
  return atOnce(buildSteps(articles, pack));
}

/** Builds the same index, pausing before the page would be felt to stand still. Ends early, with the reason, when `signal` aborts. */
export function buildIndexInSlices(articles: readonly Article[], pack: LanguagePack, slices: Slices, signal?: AbortSignal): Promise<FaqIndex> {
  return inSlices(buildSteps(articles, pack), slices, signal);
}

interface Holding {
  readonly articles: number[];
  readonly counts: number[];
}

function* buildSteps(articles: readonly Article[], pack: LanguagePack): Steps<FaqIndex> {
  const stem = stemmerOf(pack);
  const weak = new Set(pack.weakWords.map(fold));
  const stemNumbers = new Map<string, number>();
  const wordStems = new Map<string, number>();
  const read = (text: string): number[] => wordsIn(text).map(numberOf);
  const numberOf = ({ folded, lower }: Word): number => {
    let number = wordStems.get(folded);
    if (number === undefined) {
      const name = stem(lower);
      number = stemNumbers.get(name) ?? stemNumbers.size;
      stemNumbers.set(name, number);
      wordStems.set(folded, number);
    }
    return number;
  };
  // In answers, words that only ask would fill half the index and order nothing.
  const readTelling = (text: string): number[] => wordsIn(text).filter(({ folded }) => !weak.has(folded)).map(numberOf);

  const texts: (Record<Field, number[]> & { readonly told: number[][] })[] = [];
  const lengths = { question: 0, keywords: 0, topic: 0, answer: 0 };
  for (const { question, keywords = [], topic = '', answer, wordings = [] } of articles) {
    const text = { question: read(question), keywords: read(keywords.join(' ')), topic: read(topic), answer: readTelling(answer), told: wordings.map(read) };
    for (const field of fieldNames) lengths[field] += text[field].length;
    texts.push(text);
    yield;
  }

  const holdings: Holding[] = Array.from(stemNumbers, () => ({ articles: [], counts: [] }));
  for (const [article, text] of texts.entries()) {
    const count = (terms: readonly number[], field: Field): Map<number, number> => {
      const { weight, thinned } = fields[field];
      const average = lengths[field] / articles.length || 1;
      const each = weight / (1 - thinned + (thinned * terms.length) / average);
      const found = new Map<number, number>();
      for (const [at, term] of terms.entries()) found.set(term, (found.get(term) ?? 0) + (field === 'answer' && at < firstWords ? 2 * each : each));
      return found;
    };
    const counts = count(text.question, 'question');
    for (const told of text.told) {
      for (const [term, more] of count(told, 'question')) counts.set(term, Math.max(counts.get(term) ?? 0, wordingCounts * more));
    }
    for (const field of fieldNames.slice(1)) {
      for (const [term, more] of count(text[field], field)) counts.set(term, (counts.get(term) ?? 0) + more);
    }
    for (const [term, counted] of counts) {
      holdings[term]?.articles.push(article);
      holdings[term]?.counts.push(counted);
    }
    yield;
  }
  return yield* inOrder(articles, pack.lang, wordStems, [...stemNumbers.keys()], holdings, texts.map(({ question }) => question));
}

/** Numbers the terms as their first words stand in the sorted list, so that neighbours share beginnings and pack well. */
function* inOrder(
  articles: readonly Article[], lang: string, wordStems: ReadonlyMap<string, number>, stemNames: readonly string[], holdings: readonly Holding[], questions: readonly (readonly number[])[],
): Steps<FaqIndex> {
  const byBeginning = new Map<string, string[]>();
  for (const word of wordStems.keys()) {
    const beginning = word.charAt(0);
    const members = byBeginning.get(beginning);
    if (members) members.push(word);
    else byBeginning.set(beginning, [word]);
  }
  yield;
  const words: string[] = [];
  for (const beginning of [...byBeginning.keys()].sort()) {
    for (const word of (byBeginning.get(beginning) ?? []).sort()) words.push(word);
    yield;
  }

  const termOfStem = new Map<number, number>();
  const termOf = Uint32Array.from(words, (word) => {
    const stem = wordStems.get(word) as number;
    const term = termOfStem.get(stem) ?? termOfStem.size;
    termOfStem.set(stem, term);
    return term;
  });
  yield;

  const starts = new Uint32Array(termOfStem.size + 1);
  for (const [stem, term] of termOfStem) starts[term + 1] = (starts[term] as number) + (holdings[stem] as Holding).articles.length;
  const holders = new Uint32Array(starts[termOfStem.size] as number);
  const weights = new Uint8Array(holders.length);
  for (const [stem, term] of termOfStem) {
    const { articles: having, counts } = holdings[stem] as Holding;
    const start = starts[term] as number;
    for (const [at, article] of having.entries()) {
      holders[start + at] = article;
      weights[start + at] = weightOf(counts[at] as number);
    }
    yield;
  }

  const titleStarts = new Uint32Array(articles.length + 1);
  const titles: number[] = [];
  for (const [article, question] of questions.entries()) {
    for (const stem of question) titles.push(termOfStem.get(stem) as number);
    titleStarts[article + 1] = titles.length;
    yield;
  }
  const stems = [...termOfStem.keys()].map((stem) => stemNames[stem] as string);
  return { lang, ids: articles.map(({ id }) => id), words, termOf, stems, starts, articles: holders, weights, titleStarts, titles: Uint32Array.from(titles) };
}

/** What was counted, as one of 15 steps: finer ones were measured to order answers no better, and to pack half as large again. */
function weightOf(counted: number): number {
  return 16 * Math.max(1, Math.round((15 * counted) / (saturation + counted)));
}
