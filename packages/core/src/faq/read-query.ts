import { editsBetween } from './edits.js';
import { holdersOf, placeOf, type FaqIndex } from './faq-index.js';
import type { LanguagePack } from './language-pack.js';
import type { Synonyms } from './synonyms.js';
import { fold, wordsIn } from './terms.js';

/** One word of a query, and the terms of the index that may be meant by it. */
export interface AskedWord {
  readonly folded: string;
  readonly stem: string;
  /** About 1; less for short words, and little for those that ask rather than tell. What is asked along may lower it. */
  counts: number;
  readonly weak: boolean;
  /** How much a term is what was meant: 1 the very word, less for what is only like it. */
  readonly ways: Map<number, number>;
  /** The term of the very word, where the index has it. */
  readonly term?: number;
  /** The words of the index that an unknown word was taken for, the likeliest first. */
  readonly takenFor?: readonly string[];
}

// A resident's question has 15 words. What is pasted in beyond this is not read, so that no text can hold the page up.
const mostLetters = 600;
const mostWords = 40;
const mostUnknown = 8;

// How much what is only like a word is that word.
const begunIs = 0.8;
const oneSlipIs = 0.9;
const twoSlipsIs = 0.7;
const kinIs = 0.5;
const compoundEndIs = 0.4;
const compoundHeadIs = 0.6;

const weakCounts = 0.2;
/** Long words are rarer in a language, whatever so few articles make of them. What is half typed is longer than it looks. */
const tellingOf = (letters: number): number => 0.5 + Math.min(letters, 10) / 12;
const compoundLinks = ['', 's', 'n', 'en', 'es'];

/** What a reader of queries needs at hand; made once for an index. */
export interface QueryReader {
  (text: string): readonly AskedWord[];
  /** The term of a word as it stands in a text, or undefined where the index does not know it. */
  termFor(folded: string, lower: string): number | undefined;
}

export function queryReader(index: FaqIndex, stem: (lower: string) => string, pack: LanguagePack, synonyms?: Synonyms): QueryReader {
  const { words, termOf } = index;
  const weakWords = new Set(pack.weakWords.map(fold));
  let stems: Map<string, number> | undefined;
  let letters: Uint32Array | undefined;

  const wordAt = (word: string): number | undefined => {
    const place = placeOf(words, word);
    return words[place] === word ? termOf[place] : undefined;
  };
  const termFor = (folded: string, lower: string): number | undefined =>
    wordAt(folded) ?? (stems ??= new Map(index.stems.map((name, term) => [name, term]))).get(stem(lower));

  const read = (text: string): readonly AskedWord[] => {
    const beginning = text.slice(0, mostLetters);
    const typed = wordsIn(beginning).slice(0, mostWords);
    const asks = pack.askingIn?.(beginning);
    const lastIsOpen = /[\p{L}\p{M}\p{N}]$/u.test(text);
    const asked: (AskedWord & { takenFor?: string[] })[] = [];
    const seen = new Set<string>();
    let unknown = 0;
    for (const [at, { folded, lower, start, end }] of typed.entries()) {
      const term = termFor(folded, lower);
      const open = lastIsOpen && at === typed.length - 1;
      const ways = new Map<number, number>(term === undefined ? [] : [[term, 1]]);
      const weak = weakWords.has(folded) || !!asks?.(start, end);
      const again = seen.has(folded);
      const word: (typeof asked)[number] = { folded, stem: stem(lower), counts: again ? 0 : (weak ? weakCounts : 1) * tellingOf(open ? Math.max(6, folded.length) : folded.length), weak, ways, term };
      asked.push(word);
      if (again) continue;
      seen.add(folded);
      if (open) addBegun(folded, ways);
      if (ways.size === 0 && unknown++ < mostUnknown) word.takenFor = addSlips(folded, ways);
      if (!weak) addKin(folded, ways);
      if (term === undefined) addParts(folded, ways);
      if (pack.compounds && !weak) addCompoundsEnding(folded, ways);
    }
    synonyms?.addTo(asked, lastIsOpen, termFor);
    return asked;
  };

  function add(ways: Map<number, number>, term: number | undefined, likeness: number): void {
    if (term !== undefined && (ways.get(term) ?? 0) < likeness) ways.set(term, likeness);
  }

  function addBegun(folded: string, ways: Map<number, number>): void {
    const end = endOf(folded);
    for (let place = placeOf(words, folded); place < end; place++) add(ways, termOf[place], begunIs);
  }

  /** The place after the last word that begins so. */
  function endOf(beginning: string): number {
    return placeOf(words, `${beginning}\uffff`);
  }

  /** Only for words the index does not know: a slip never beats the very word. */
  function addSlips(folded: string, ways: Map<number, number>): string[] {
    if (folded.length < 4 || folded.length > 30) return [];
    let least = folded.length < 8 ? 1 : 2;
    let nearest: number[] = [];
    letters ??= Uint32Array.from(words, lettersOf);
    const own = lettersOf(folded);
    for (const [place, word] of words.entries()) {
      if (Math.abs(word.length - folded.length) > least || ones((letters[place] as number) ^ own) > 2 * least) continue;
      const edits = editsBetween(folded, word, least);
      if (edits > least) continue;
      if (edits < least) nearest = [];
      least = edits;
      nearest.push(place);
    }
    for (const place of nearest) add(ways, termOf[place], least === 2 ? twoSlipsIs : oneSlipIs);
    const spread = (place: number): number => holdersOf(index, termOf[place] as number);
    return nearest.sort((a, b) => spread(b) - spread(a)).map((place) => words[place] as string);
  }

  /** Words that begin alike for two fifths of their length and more, as "infect" and "infection" that a stemmer kept apart. */
  function addKin(folded: string, ways: Map<number, number>): void {
    if (folded.length < 5) return;
    const beginning = folded.slice(0, 4);
    const end = endOf(beginning);
    for (let place = placeOf(words, beginning); place < end; place++) {
      const word = words[place] as string;
      const longer = Math.max(word.length, folded.length);
      let alike = 4;
      while (alike < longer && word[alike] === folded[alike]) alike++;
      if (alike * 5 >= longer * 2) add(ways, termOf[place], (kinIs * alike) / longer);
    }
  }

  /** An unknown word written together of two known ones. The second names the thing. */
  function addParts(folded: string, ways: Map<number, number>): void {
    for (let at = 4; at <= folded.length - 4 && at < 30; at++) {
      const head = wordAt(folded.slice(0, at));
      if (head === undefined) continue;
      for (const link of compoundLinks) {
        const rest = folded.slice(at + link.length);
        const tail = folded.startsWith(link, at) && rest.length >= 4 ? wordAt(rest) : undefined;
        if (tail === undefined) continue;
        add(ways, head, compoundHeadIs);
        add(ways, tail, 1);
      }
    }
  }

  function addCompoundsEnding(folded: string, ways: Map<number, number>): void {
    if (folded.length < 5) return;
    for (const [place, word] of words.entries()) {
      if (word.length > folded.length + 2 && word.endsWith(folded)) add(ways, termOf[place], compoundEndIs);
    }
  }

  return Object.assign(read, { termFor });
}

/** Which letters a word has, a bit for each: one slip changes at most two, which tells most words apart without comparing them. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function ones(bits: number): number {
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
