import { wordsIn } from '../faq/index.js';
import { oneSlipApart } from './find-services.js';
import { idle } from './idle-words.js';
import { stem } from './stems.js';

/** How much it matters: life in danger now, something to stay away from, or another office's work. */
export type StopperKind = 'emergency' | 'danger' | 'not-ours';

/** A text in one language, or in several by BCP 47; the first is for whoever reads none of them. */
export type CityText = string | Readonly<Record<string, string>>;

/** What a city wants read before a request goes on. It never holds anybody up: who is sent away wrongly can still send the request. */
export interface Stopper {
  readonly kind: StopperKind;
  /** Services it stands before. */
  readonly codes: readonly string[];
  /** What residents type, in any language: see `stopperFor`. */
  readonly words: readonly string[];
  /** What is none of it: "fire hydrant" is no fire. */
  readonly unless: readonly string[];
  /** The city's words, plain text. */
  readonly says: CityText;
  readonly phone?: string;
  readonly href?: string;
}

const gravest: readonly StopperKind[] = ['emergency', 'danger', 'not-ours'];
const mostStoppers = 200;
const mostWords = 300;

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value : typeof value === 'string' ? [value] : []).filter((one): one is string => typeof one === 'string' && one.trim() !== '').slice(0, mostWords);

function cityText(value: unknown): CityText | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const said = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '');
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/** Only what a link or a telephone can do no harm with. */
const address = (value: unknown): string | undefined => (typeof value === 'string' && /^https?:\/\/\S+$/i.test(value.trim()) ? value.trim() : undefined);
const number = (value: unknown): string | undefined => (typeof value === 'string' && /^[+\d][\d\s().-]*$/.test(value.trim()) ? value.trim() : undefined);

/** A city's list, from its JSON: `[{kind, codes, words, unless, says, phone, href}]`. What says nothing, or nothing when, is left out. */
export function readStoppers(json: unknown): readonly Stopper[] {
  return (Array.isArray(json) ? json : []).slice(0, mostStoppers).flatMap((one: Readonly<Record<string, unknown>> | null) => {
    const kind = gravest.find((name) => name === one?.['kind']);
    const says = cityText(one?.['says']);
    const [codes, words, unless] = [texts(one?.['codes']), texts(one?.['words']), texts(one?.['unless'])] as const;
    if (!kind || says === undefined || codes.length + words.length === 0) return [];
    const [phone, href] = [number(one?.['phone']), address(one?.['href'])];
    return [{ kind, codes, words, unless, says, ...(phone && { phone }), ...(href && { href }) }];
  });
}

/** What a stopper says in a language, or in the nearest it has, and which that is ('' where the city does not say). */
export function saysIn({ says }: Stopper, locale: string): { readonly text: string; readonly lang: string } {
  if (typeof says === 'string') return { text: says, lang: '' };
  const langs = Object.keys(says);
  const base = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';
  const lang = langs.find((one) => one.toLowerCase() === locale.toLowerCase()) ?? langs.find((one) => base(one) === base(locale)) ?? langs[0] ?? '';
  return { text: says[lang] ?? '', lang };
}

interface Token {
  readonly folded: string;
  readonly stem: string;
  readonly idle: boolean;
}

/** Words that are nothing in a search and all in an alarm. */
const idleHere = new Set(idle.filter((word) => !['no', 'not'].includes(word)));

function tokensOf(text: string): readonly Token[] {
  // "Can't" is typed as "cant" as often.
  return wordsIn(text.replace(/['’]/g, '')).map(({ folded, lower }) => ({ folded, stem: stem(folded === lower ? lower : folded), idle: idleHere.has(folded) }));
}

/** Doubled letters are the commonest slip, and the one that makes no other word: "smel", "gass". */
const single = (word: string): string => word.replace(/(.)\1/gu, '$1');

/** Of short words any other slip makes another word: "tires" are no "wires", and who sells gas smells none. */
function same(typed: Token, meant: Token): boolean {
  if (single(typed.stem) === single(meant.stem)) return true;
  const long = typed.stem.length >= 5 && meant.stem.length >= 5;
  return long && typed.stem[0] === meant.stem[0] && oneSlipApart(typed.folded, meant.folded);
}

/** Where a phrase stands word by word. */
function standsAt(tokens: readonly Token[], phrase: readonly Token[]): number {
  return tokens.findIndex((_, at) => phrase.every((word, step) => {
    const typed = tokens[at + step];
    return typed !== undefined && (phrase.length === 1 ? typed.folded === word.folded : same(typed, word));
  }));
}

function without(tokens: readonly Token[], phrases: readonly (readonly Token[])[]): readonly Token[] {
  let rest = tokens;
  for (const phrase of phrases) {
    for (let at = standsAt(rest, phrase); at >= 0 && phrase.length > 0; at = standsAt(rest, phrase)) rest = [...rest.slice(0, at), ...rest.slice(at + phrase.length)];
  }
  return rest;
}

/** Words that may stand between those of a phrase. */
const between = 1;

function says(tokens: readonly Token[], phrase: readonly Token[]): boolean {
  const telling = phrase.filter((word) => !word.idle);
  if (phrase.length === 0 || telling.length < 2) return phrase.length > 0 && standsAt(tokens, phrase) >= 0;
  const typed = tokens.filter((word) => !word.idle);
  const width = telling.length + between;
  return typed.some((_, at) => {
    const near = typed.slice(at, at + width);
    return telling.every((word) => near.some((one) => same(one, word)));
  });
}

/** Answers for one list of stoppers: the words typed and the service chosen so far in ('' for none), the gravest stopper out. */
export type StopperWatch = (words: string, serviceCode: string) => Stopper | undefined;

/**
 * Prepares a list for many questions, as a resident types. A phrase of several telling words is met where they stand close together in
 * any order and ending, with small slips forgiven: "gas smell" also in "it smells like gas". One with a single telling word has to stand
 * as it is: "on fire", "fire".
 */
export function watchFor(stoppers: readonly Stopper[]): StopperWatch {
  const ready = gravest.flatMap((kind) => stoppers.filter((one) => one.kind === kind))
    .map((stopper) => ({ stopper, words: stopper.words.map(tokensOf), unless: stopper.unless.map(tokensOf) }));
  return (words, serviceCode) => {
    const tokens = tokensOf(words.slice(0, 4000));
    return ready.find(({ stopper, words: phrases, unless }) => {
      if (serviceCode !== '' && stopper.codes.includes(serviceCode)) return true;
      const rest = without(tokens, unless);
      return phrases.some((phrase) => says(rest, phrase));
    })?.stopper;
  };
}

/** The gravest stopper for these words and this service, if any; see `watchFor`. */
export function stopperFor(words: string, serviceCode: string, stoppers: readonly Stopper[]): Stopper | undefined {
  return watchFor(stoppers)(words, serviceCode);
}
