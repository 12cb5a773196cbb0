import { holdersOf, type FaqIndex } from './faq-index.js';
import { atOnce, inSlices, type Slices, type Steps } from './in-slices.js';

const mark = 'CFI1';
const damaged = 'This search index is damaged.';

/** An index as bytes, to be stored beside the articles and compressed on its way. The same index always gives the same bytes. */
export function packIndex(index: FaqIndex): Uint8Array {
  const out = new ByteWriter();
  out.text(mark);
  out.text(index.lang);
  out.number(index.ids.length);
  for (const id of index.ids) out.text(id);

  out.number(index.words.length);
  out.number(index.stems.length);
  let before = '';
  let nextTerm = 0;
  for (const [at, word] of index.words.entries()) {
    out.textAfter(before, word);
    before = word;
    const term = index.termOf[at] as number;
    // A word that brings a new term says so by 0; then comes the stem, which mostly is the beginning of the word.
    out.number(nextTerm - term);
    if (term === nextTerm) {
      nextTerm++;
      out.textAfter(word, index.stems[term] as string);
    }
  }
  for (let term = 0; term < index.stems.length; term++) out.number(holdersOf(index, term));
  for (let term = 0; term < index.stems.length; term++) {
    let last = -1;
    for (const article of index.articles.subarray(index.starts[term], index.starts[term + 1])) {
      out.number(article - last - 1);
      last = article;
    }
  }
  // Distances and weights pack better apart than in turns.
  for (const weight of index.weights) out.byte(weight);
  for (let at = 0; at < index.ids.length; at++) out.number((index.titleStarts[at + 1] as number) - (index.titleStarts[at] as number));
  for (const term of index.titles) out.number(term);
  return out.bytes();
}

/** Reads what `packIndex` wrote. Throws a RangeError on anything else. */
export function unpackIndex(bytes: Uint8Array): FaqIndex {
  return atOnce(unpackSteps(bytes));
}

/** Reads the same, pausing before the page would be felt to stand still. Rejects with a RangeError on anything else, and when `signal` aborts. */
export function unpackIndexInSlices(bytes: Uint8Array, slices: Slices, signal?: AbortSignal): Promise<FaqIndex> {
  return inSlices(unpackSteps(bytes), slices, signal);
}

function* unpackSteps(bytes: Uint8Array): Steps<FaqIndex> {
  const from = new ByteReader(bytes);
  if (from.text() !== mark) throw new RangeError('These bytes are not a search index of this version.');
  const lang = from.text();
  const ids = Array.from({ length: from.count() }, () => from.text());
  const words: string[] = Array.from({ length: from.count() });
  const stems: string[] = Array.from({ length: from.count() });
  const termOf = new Uint32Array(words.length);
  let before = '';
  let nextTerm = 0;
  for (let at = 0; at < words.length; at++) {
    before = words[at] = from.textAfter(before);
    const back = from.number();
    termOf[at] = nextTerm - back;
    if (back === 0) stems[nextTerm++] = from.textAfter(before);
    if (at % 512 === 0) yield;
  }
  const starts = new Uint32Array(stems.length + 1);
  for (let term = 0; term < stems.length; term++) starts[term + 1] = (starts[term] as number) + from.count();
  const articles = new Uint32Array(from.checked(starts[stems.length] as number));
  for (let term = 0; term < stems.length; term++) {
    let last = -1;
    const end = starts[term + 1] as number;
    for (let at = starts[term] as number; at < end; at++) last = articles[at] = last + 1 + from.number();
    if (last >= ids.length) throw new RangeError(damaged);
    if (term % 16 === 0) yield;
  }
  const weights = from.some(articles.length);
  const titleStarts = new Uint32Array(ids.length + 1);
  for (let at = 0; at < ids.length; at++) titleStarts[at + 1] = (titleStarts[at] as number) + from.number();
  const titles = new Uint32Array(from.checked(titleStarts[ids.length] as number));
  for (let at = 0; at < titles.length; at++) {
    titles[at] = from.number();
    if (at % 4096 === 0) yield;
  }
  return { lang, ids, words, termOf, stems, starts, articles, weights, titleStarts, titles };
}

function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < 255 && a[shared] === b[shared]) shared++;
  return shared;
}

class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  byte(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }

  number(number: number): void {
    for (; number > 127; number >>>= 7) this.byte((number & 127) | 128);
    this.byte(number);
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    for (const byte of bytes) this.byte(byte);
  }

  textAfter(before: string, text: string): void {
    const shared = sharedBeginning(before, text);
    this.number(shared);
    this.text(text.slice(shared));
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

class ByteReader {
  #at = 0;
  readonly #decoder = new TextDecoder();

  constructor(readonly bytes: Uint8Array) {}

  byte(): number {
    const byte = this.bytes[this.#at++];
    if (byte === undefined) throw new RangeError(damaged);
    return byte;
  }

  number(): number {
    let number = 0;
    let shift = 0;
    let byte = this.byte();
    for (; byte > 127; byte = this.byte()) {
      number |= (byte & 127) << shift;
      shift += 7;
    }
    return (number | (byte << shift)) >>> 0;
  }

  /** A number of things to come, each of at least a byte. */
  count(): number {
    return this.checked(this.number());
  }

  checked(count: number): number {
    if (count > this.bytes.length) throw new RangeError(damaged);
    return count;
  }

  some(length: number): Uint8Array {
    this.#at += this.checked(length);
    return this.bytes.slice(this.#at - length, this.#at);
  }

  text(): string {
    const length = this.count();
    this.#at += length;
    const bytes = this.bytes.subarray(this.#at - length, this.#at);
    // Most words are plain letters, which are quicker put together one by one than by the decoder.
    let text = '';
    for (const byte of bytes) {
      if (byte > 127) return this.#decoder.decode(bytes);
      text += String.fromCharCode(byte);
    }
    return text;
  }

  textAfter(before: string): string {
    const shared = this.number();
    return before.slice(0, shared) + this.text();
  }
}
