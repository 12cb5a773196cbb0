import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { asFileProblem } from '../../import/open-file.js';
import { sentences } from '../sentences.js';
import type { Draft, Problem } from './draft.js';
import type { Reading } from './draft-of.js';
import { gather, type Gathered } from './gather.js';
import { inputFiles, type InputFile } from './input-files.js';
import { languageInPath, languageNamed } from './language-named.js';
import { readCsv } from './read-csv.js';
import { readJson } from './read-json.js';
import { readMarkdown } from './read-markdown.js';
import { readWebPage } from './read-web-page.js';

export interface ReadOptions {
  /** Of articles that do not say theirs; English if not said. */
  readonly lang?: string;
  /** The address of the page the answers are shown on. */
  readonly site?: string;
  /** Paths that are no articles, such as where the outcome goes. */
  readonly without?: readonly string[];
  /** Paths are told from here. */
  readonly from?: string;
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a piece of work is. */
export interface Progress {
  readonly file: string;
  readonly bytes: number;
  readonly total: number;
  readonly rows: number;
}

/** Reads all articles in files and folders, in all their languages. What is wrong is told and left out. Throws MissingInput where a path is not there. */
export async function readInputs(given: readonly string[], { lang = 'en', site, without = [], from = process.cwd(), onProgress }: ReadOptions): Promise<Gathered> {
  const { files, problems: strange } = await inputFiles(given, without);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const problems: Problem[] = [...strange];
  const drafts: (Draft & { readonly lang: string })[] = [];
  const layers: NonNullable<Reading['layers']>[] = [];
  let bytes = 0;
  for (const input of files) {
    const file = relative(from, input.path) || input.path;
    onProgress?.({ file: input.path, bytes, total, rows: drafts.length });
    try {
      const { pageLang, ...reading } = await readOne(input, file, site);
      const named = languageInPath(input.path, input.given);
      const spoken = (own: string | undefined): string => languageNamed(own ?? '') ?? named ?? pageLang ?? lang;
      problems.push(...reading.problems);
      if (reading.drafts.length === 0 && reading.problems.length === 0) problems.push({ where: { file }, says: sentences.noArticlesHere });
      for (const draft of reading.drafts) drafts.push({ ...draft, lang: spoken(draft.lang) });
      if (reading.layers) layers.push({ ...reading.layers, lang: spoken(reading.layers.lang || undefined) });
    } catch (cause) {
      problems.push({ where: { file }, says: asFileProblem(cause).message });
    }
    bytes += input.bytes;
    onProgress?.({ file: input.path, bytes, total, rows: drafts.length });
  }
  return gather(drafts, layers, problems, lang);
}

async function readOne({ path, kind }: InputFile, file: string, site: string | undefined): Promise<Reading & { readonly pageLang?: string }> {
  switch (kind) {
    case 'table': return readCsv(path, file);
    case 'markdown': return readMarkdown(await textOf(path), file);
    case 'json': return readJson(await textOf(path), file);
    case 'page': return readWebPage(await textOf(path), file, site);
  }
}

/** Old editors on Windows still write their own code page. */
async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
