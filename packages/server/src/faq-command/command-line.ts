import { parseArgs } from 'node:util';
import { readDay } from './reading/read-day.js';
import { languageNamed } from './reading/language-named.js';
import { sentences } from './sentences.js';

const inputs = { lang: { type: 'string' }, synonyms: { type: 'string', multiple: true }, site: { type: 'string' } } as const;

const options = {
  build: { ...inputs, out: { type: 'string' }, pins: { type: 'string', multiple: true }, accept: { type: 'string', multiple: true }, index: { type: 'string' }, title: { type: 'string' } },
  check: { ...inputs, json: { type: 'boolean' }, today: { type: 'string' }, vocabulary: { type: 'string', multiple: true }, services: { type: 'string', multiple: true }, links: { type: 'boolean' } },
  insight: { notes: { type: 'string', multiple: true }, calls: { type: 'string' }, faq: { type: 'string' }, out: { type: 'string' }, accept: { type: 'string', multiple: true }, today: { type: 'string' }, lang: { type: 'string' } },
} as const;

type Values = Readonly<Record<string, unknown>>;
const indexChoices = ['auto', 'always', 'never'] as const;

export interface BuildWish {
  readonly kind: 'build';
  readonly paths: readonly string[];
  readonly out: string;
  readonly lang: string;
  readonly synonyms: readonly string[];
  readonly pins: readonly string[];
  readonly accept: readonly string[];
  readonly index: (typeof indexChoices)[number];
  readonly site?: string;
  readonly title?: string;
}

export interface CheckWish {
  readonly kind: 'check';
  readonly paths: readonly string[];
  readonly lang: string;
  readonly synonyms: readonly string[];
  readonly vocabulary: readonly string[];
  readonly services: readonly string[];
  readonly json: boolean;
  readonly links: boolean;
  readonly site?: string;
  readonly today?: string;
}

export interface InsightWish {
  readonly kind: 'insight';
  readonly faq: string;
  readonly lang: string;
  readonly notes: readonly string[];
  readonly accept: readonly string[];
  readonly calls?: string;
  readonly out?: string;
  readonly today?: string;
}

export type Wish = BuildWish | CheckWish | InsightWish | { readonly kind: 'help' } | { readonly kind: 'problem'; readonly words: string };

class Unclear extends Error {}

/** Reads what was typed after `civic-faq`. Never throws. */
export function readCommandLine([command, ...typed]: readonly string[]): Wish {
  try {
    if (command === undefined) throw new Unclear(sentences.noCommand);
    if (/^(?:help|--help|-h)$/.test(command) || typed.some((word) => word === '--help' || word === '-h')) return { kind: 'help' };
    if (command !== 'build' && command !== 'check' && command !== 'insight') throw new Unclear(sentences.badCommand(command));
    const { values, positionals } = parsed(command, typed);
    return command === 'build' ? buildWish(values, positionals) : command === 'check' ? checkWish(values, positionals) : insightWish(values, positionals);
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    return { kind: 'problem', words: error.message };
  }
}

function parsed(command: keyof typeof options, typed: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...typed], options: options[command], allowPositionals: true });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const option = /'(-[^' ,]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Unclear(sentences.badOption(option, command), { cause: error });
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new Unclear(/does not take/.test(message) ? sentences.optionTakesNone(option) : sentences.optionNeedsValue(option), { cause: error });
    throw error;
  }
}

function buildWish(values: Values, paths: readonly string[]): BuildWish {
  const index = text(values, 'index') ?? 'auto';
  const out = text(values, 'out');
  const title = text(values, 'title');
  if (paths.length === 0) throw new Unclear(sentences.nothingNamed('build'));
  if (out === undefined) throw new Unclear(sentences.needsOption('build', '--out FOLDER'));
  if (!isOneOf(indexChoices, index)) throw new Unclear(sentences.optionNeedsOneOf('--index', indexChoices));
  return { kind: 'build', paths, out, index, lang: langOf(values), synonyms: list(values, 'synonyms'), pins: list(values, 'pins'), accept: list(values, 'accept'), ...siteOf(values), ...(title !== undefined && { title }) };
}

function checkWish(values: Values, paths: readonly string[]): CheckWish {
  if (paths.length === 0) throw new Unclear(sentences.nothingNamed('check'));
  return {
    kind: 'check', paths, lang: langOf(values), synonyms: list(values, 'synonyms'), vocabulary: list(values, 'vocabulary'), services: list(values, 'services'),
    json: values['json'] === true, links: values['links'] === true, ...siteOf(values), ...todayOf(values),
  };
}

function insightWish(values: Values, paths: readonly string[]): InsightWish {
  const [faq, calls, out] = [text(values, 'faq'), text(values, 'calls'), text(values, 'out')];
  const [notes, accept] = [list(values, 'notes'), list(values, 'accept')];
  if (paths[0] !== undefined) throw new Unclear(sentences.notMoreThan(paths[0]));
  if (faq === undefined) throw new Unclear(sentences.needsOption('insight', '--faq FOLDER-OR-FILE'));
  if (notes.length === 0 && calls === undefined && accept.length === 0) throw new Unclear(sentences.needsOption('insight', '--notes FILE'));
  if (out !== undefined && !/\.(?:md|csv)$/i.test(out)) throw new Unclear(sentences.optionNeedsOneOf('--out', ['a file.md', 'a file.csv']));
  return { kind: 'insight', faq, lang: langOf(values), notes, accept, ...(calls !== undefined && { calls }), ...(out !== undefined && { out }), ...todayOf(values) };
}

function langOf(values: Values): string {
  const typed = text(values, 'lang') ?? 'en';
  const lang = languageNamed(typed);
  if (lang === undefined) throw new Unclear(sentences.notALanguage(typed));
  return lang;
}

function siteOf(values: Values): { readonly site?: string } {
  const typed = text(values, 'site');
  if (typed === undefined) return {};
  const url = URL.parse(typed);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new Unclear(sentences.notAnAddress(typed));
  url.hash = '';
  return { site: url.href };
}

function todayOf(values: Values): { readonly today?: string } {
  const typed = text(values, 'today');
  if (typed !== undefined && readDay(typed) !== typed) throw new Unclear(sentences.notADay(typed));
  return typed === undefined ? {} : { today: typed };
}

const text = (values: Values, name: string): string | undefined => (typeof values[name] === 'string' && values[name] !== '' ? values[name] : undefined);
const list = (values: Values, name: string): readonly string[] => (Array.isArray(values[name]) ? (values[name] as readonly string[]) : []);
const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word => (words as readonly string[]).includes(word);
