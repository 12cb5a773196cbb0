import { parseArgs } from 'node:util';
import { languageNamed } from '../faq-command/reading/language-named.js';
import { sentences } from './sentences.js';

export type TargetKind = (typeof targetKinds)[number];
export const targetKinds = ['json', 'csv', 'markdown', 'html', 'mermaid', 'cjml', 'svg'] as const;
export type SourceKind = (typeof sourceKinds)[number];
export const sourceKinds = ['json', 'mermaid', 'csv', 'markdown', 'html'] as const;

const text = { type: 'string' } as const;
const options = {
  check: {},
  convert: { to: text, from: text, over: text, lang: text, metrics: text, width: text, out: text },
  report: { compare: text, metrics: text, json: { type: 'boolean' } },
} as const;

export interface CheckWish {
  readonly kind: 'check';
  readonly files: readonly string[];
}

export interface ConvertWish {
  readonly kind: 'convert';
  readonly file: string;
  readonly from: SourceKind;
  readonly to: TargetKind;
  readonly over?: string;
  readonly lang?: string;
  readonly metrics?: string;
  readonly width?: number;
  readonly out?: string;
}

export interface ReportWish {
  readonly kind: 'report';
  readonly file: string;
  readonly json: boolean;
  readonly compare?: string;
  readonly metrics?: string;
}

export type Wish = CheckWish | ConvertWish | ReportWish | { readonly kind: 'help' } | { readonly kind: 'problem'; readonly words: string };

type Values = Readonly<Record<string, unknown>>;

class Unclear extends Error {}

/** Reads what was typed after `civic-journey`. Never throws. */
export function readCommandLine([command, ...typed]: readonly string[]): Wish {
  try {
    if (command === undefined) throw new Unclear(sentences.noCommand);
    if (/^(?:help|--help|-h)$/.test(command) || typed.some((word) => word === '--help' || word === '-h')) return { kind: 'help' };
    if (command !== 'check' && command !== 'convert' && command !== 'report') throw new Unclear(sentences.badCommand(command));
    const { values, positionals } = parsed(command, typed);
    if (command === 'check') return checkWish(positionals);
    return command === 'convert' ? convertWish(values, positionals) : reportWish(values, positionals);
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

function checkWish(files: readonly string[]): CheckWish {
  if (files.length === 0) throw new Unclear(sentences.nothingNamed('check'));
  return { kind: 'check', files };
}

function convertWish(values: Values, files: readonly string[]): ConvertWish {
  const file = oneFile('convert', files);
  const [to, given, over, metrics, out] = ['to', 'from', 'over', 'metrics', 'out'].map((name) => textOf(values, name));
  if (to === undefined) throw new Unclear(sentences.needsTo(targetKinds));
  if (!isOneOf(targetKinds, to)) throw new Unclear(sentences.needsOneOf('--to', targetKinds));
  const from = given ?? kindOf(file);
  if (!isOneOf(sourceKinds, from)) throw new Unclear(sentences.needsOneOf('--from', sourceKinds));
  if (from === 'csv' && over === undefined) throw new Unclear(sentences.needsOver(from));
  if (metrics !== undefined && to !== 'html' && to !== 'svg') throw new Unclear(sentences.metricsElsewhere);
  return { kind: 'convert', file, from, to, ...langOf(values), ...widthOf(values), ...(over !== undefined && { over }), ...(metrics !== undefined && { metrics }), ...(out !== undefined && { out }) };
}

function reportWish(values: Values, files: readonly string[]): ReportWish {
  const [compare, metrics] = ['compare', 'metrics'].map((name) => textOf(values, name));
  return { kind: 'report', file: oneFile('report', files), json: values['json'] === true, ...(compare !== undefined && { compare }), ...(metrics !== undefined && { metrics }) };
}

function oneFile(command: string, [file, more]: readonly string[]): string {
  if (file === undefined) throw new Unclear(sentences.nothingNamed(command));
  if (more !== undefined) throw new Unclear(sentences.notMoreThan(more));
  return file;
}

/** What a file is by its name; a map where the name tells nothing. */
function kindOf(file: string): SourceKind {
  if (/\.(?:mmd|mermaid)$/i.test(file)) return 'mermaid';
  if (/\.csv$/i.test(file)) return 'csv';
  if (/\.html?$/i.test(file)) return 'html';
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'json';
}

function langOf(values: Values): { readonly lang?: string } {
  const typed = textOf(values, 'lang');
  if (typed === undefined) return {};
  const lang = languageNamed(typed);
  if (lang === undefined) throw new Unclear(sentences.notALanguage(typed));
  return { lang };
}

function widthOf(values: Values): { readonly width?: number } {
  const typed = textOf(values, 'width');
  if (typed === undefined) return {};
  const width = Number(typed);
  if (!Number.isInteger(width) || width < 900 || width > 20_000) throw new Unclear(sentences.notAWidth(typed));
  return { width };
}

const textOf = (values: Values, name: string): string | undefined => (typeof values[name] === 'string' && values[name] !== '' ? values[name] : undefined);
const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word => (words as readonly string[]).includes(word);
