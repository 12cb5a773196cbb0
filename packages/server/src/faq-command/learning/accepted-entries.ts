import type { WorkEntry } from '@civic-elements/core/insight';
import { sentences } from '../sentences.js';
import { tidyId } from '../reading/draft-of.js';
import type { Problem } from '../reading/draft.js';
import { textOf } from '../reading/read-layers.js';
import { readTable } from '../reading/read-table.js';
import { isTrue } from '../../import/plain-value.js';

/** An entry of a work list, in the language of the answers it is about. */
export interface ListedEntry {
  readonly lang: string;
  readonly entry: WorkEntry;
}

/** What an entry needs to be applied, as one line of JSON. */
export function asLine({ lang, entry }: ListedEntry): string {
  const { kind, articles, words } = entry;
  const more = entry.kind === 'wording' ? { into: entry.into, text: entry.text } : entry.kind === 'synonym' ? { line: entry.line } : entry.kind === 'pin' ? { bet: entry.bet } : {};
  return JSON.stringify({ lang, kind, articles, words, ...more });
}

/** The entries an editor ticked in a work list, `- [x]` in Markdown or `yes` in the first column of a table. What has nothing to apply is left out. */
export async function acceptedEntries(path: string, file: string, tell: (problem: Problem) => void): Promise<readonly ListedEntry[]> {
  const ticked = /\.csv$/i.test(path) ? await tickedInTable(path) : tickedInMarkdown(await textOf(path));
  return ticked.flatMap(({ json, line }) => {
    const entry = entryIn(json);
    if (entry === undefined) tell({ where: { file, line }, says: sentences.noEntry });
    return entry === undefined ? [] : [entry];
  });
}

interface Ticked {
  readonly json: string;
  readonly line: number;
}

function tickedInMarkdown(text: string): readonly Ticked[] {
  return text.split(/\r?\n/).flatMap((line, at) => (/^\s*[-*+] \[[xX]\] /.test(line) ? [{ json: /<!-- (\{.*\}) -->/.exec(line)?.[1] ?? '', line: at + 1 }] : []));
}

async function tickedInTable(path: string): Promise<readonly Ticked[]> {
  const { rows } = await readTable(path);
  return rows.flatMap(({ record, line }) => (isTrue(record['accept']) || /^x$/i.test(record['accept'] ?? '') ? [{ json: record['entry'] ?? '', line }] : []));
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((text) => typeof text === 'string');
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= 300;
const isDay = (value: unknown): boolean => value === undefined || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));

function entryIn(text: string): ListedEntry | undefined {
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  const { lang, kind, articles, words, into, text: wording, line, bet } = json ?? {};
  if (!isText(lang) || !isTexts(articles) || !isTexts(words)) return undefined;
  const told = { words, articles: articles.map((id) => String(tidyId(id))), evidence: {}, says: '' };
  if (kind === 'wording' && isText(wording) && (into === 'keywords' || into === 'wordings')) return { lang, entry: { ...told, kind, text: wording, into } };
  if (kind === 'synonym' && isText(line)) return { lang, entry: { ...told, kind, line } };
  const { phrase, articleId, from, until } = (bet ?? {}) as Record<string, unknown>;
  if (kind === 'pin' && isText(phrase) && isText(articleId) && isDay(from) && isDay(until)) {
    return { lang, entry: { ...told, kind, bet: { phrase, articleId, ...(from !== undefined && { from: String(from) }), ...(until !== undefined && { until: String(until) }) } } };
  }
  return undefined;
}
