import { atOnce, fold, inSlices, stemmerOf, wordsIn, type LanguagePack, type Slices, type Steps, type Word } from '../faq/index.js';
import { knownWord } from './note-of.js';

/** The words that a city itself uses, and those it writes side by side: all that may be noted of what somebody typed. */
export interface CityVocabulary {
  /** The city's own spelling of a word in any of its forms, or undefined where it has none. */
  spelling(word: { readonly folded: string; readonly lower: string }): string | undefined;
  /** Whether the city writes these two, spelt its way, side by side. */
  sideBySide(first: string, second: string): boolean;
  /** Whether a noted word, or two, are the city's. */
  has(word: string): boolean;
}

/**
 * Reads the city's vocabulary out of its own texts: questions, answers, keywords, synonyms, names of services, and a list of its own. Numbers,
 * single letters and the words that only ask are no part of it.
 */
export function vocabularyOf(texts: Iterable<string>, pack: LanguagePack): CityVocabulary {
  return atOnce(vocabularySteps(texts, pack));
}

/** The same, pausing before the page would be felt to stand still. */
export function vocabularyInSlices(texts: Iterable<string>, pack: LanguagePack, slices: Slices): Promise<CityVocabulary> {
  return inSlices(vocabularySteps(texts, pack), slices);
}

function* vocabularySteps(texts: Iterable<string>, pack: LanguagePack): Steps<CityVocabulary> {
  const stem = stemmerOf(pack);
  const weak = new Set(pack.weakWords.map(fold));
  const spellings = new Map<string, string>();
  const ofStems = new Map<string, string>();
  const own = new Set<string>();
  const pairs = new Set<string>();
  const spelling = ({ folded, lower }: Pick<Word, 'folded' | 'lower'>): string | undefined =>
    weak.has(folded) ? undefined : (spellings.get(folded) ?? ofStems.get(stem(lower)));

  for (const text of texts) {
    let before: Word | undefined;
    for (const word of wordsIn(text)) {
      const { folded, lower, start } = word;
      if (weak.has(folded) || lower.length < 2 || !knownWord.test(lower)) {
        before = undefined;
        continue;
      }
      if (!spellings.has(folded)) {
        spellings.set(folded, lower);
        own.add(lower);
        if (!ofStems.has(stem(lower))) ofStems.set(stem(lower), lower);
      }
      if (before && isJoined(text, before.end, start)) pairs.add(`${spelling(before)} ${spelling(word)}`);
      before = word;
    }
    yield;
  }
  return {
    spelling,
    sideBySide: (first, second) => pairs.has(`${first} ${second}`),
    has: (word) => own.has(word) || pairs.has(word),
  };
}

/** A resident's question has 15 words; so many of them tell at most what it is about. */
const mostKnown = 6;
const mostLetters = 600;

/**
 * What of a typed text may be noted: words the city uses itself, in its spelling, and two of them as one where they were typed side by side as
 * the city writes them. At most six, sorted, each word in one of them only: enough to see what is missing, too little to put a sentence
 * together again. Names and numbers that the city does not write itself never come out.
 */
export function knownWords(typed: string, vocabulary: CityVocabulary): readonly string[] {
  const text = typed.slice(0, mostLetters);
  const words = wordsIn(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const next = words[at + 1];
    const spelt = vocabulary.spelling(word);
    if (spelt === undefined) continue;
    const neighbour = next && isJoined(text, word.end, next.start) ? vocabulary.spelling(next) : undefined;
    if (neighbour !== undefined && vocabulary.sideBySide(spelt, neighbour)) {
      found.add(`${spelt} ${neighbour}`);
      at += 1;
    } else found.add(spelt);
  }
  // Two words side by side tell most, then long ones.
  const telling = [...found].sort((a, b) => Number(b.includes(' ')) - Number(a.includes(' ')) || b.length - a.length || (a < b ? -1 : 1));
  return telling.slice(0, mostKnown).sort();
}

const isJoined = (text: string, end: number, start: number): boolean => end > start || /^[ \u00a0-]*$/.test(text.slice(end, start));
