import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sentences } from '../sentences.js';
import type { Problem } from './draft.js';

export type InputKind = 'markdown' | 'table' | 'json' | 'page';

export interface InputFile {
  readonly path: string;
  /** The folder or file the editor named, by which it came. */
  readonly given: string;
  readonly kind: InputKind;
  readonly bytes: number;
}

const kinds: readonly (readonly [InputKind, RegExp])[] = [
  ['markdown', /\.(?:md|markdown)$/i],
  ['table', /\.(?:csv|tsv)(?:\.gz)?$/i],
  ['json', /\.(?:json|jsonld)$/i],
  ['page', /\.x?html?$/i],
];

const kindOf = (path: string): InputKind | undefined => kinds.find(([, ending]) => ending.test(path))?.[0];

/** A named path that is not there, or that cannot be read at all: nothing is done then. */
export class MissingInput extends Error {}

/** The files to read, folders walked through by name, so that the order is the same everywhere. `without` are paths that are something else. */
export async function inputFiles(given: readonly string[], without: readonly string[]): Promise<{ readonly files: readonly InputFile[]; readonly problems: readonly Problem[] }> {
  const left = new Set(without.map((path) => resolve(path)));
  const files = new Map<string, InputFile>();
  const problems: Problem[] = [];
  for (const path of given) {
    const found = await stat(path).catch((cause: unknown) => {
      throw new MissingInput(sentences.noSuchInput(path), { cause });
    });
    const below = found.isDirectory() ? await walk(path, left) : [path];
    for (const one of below) {
      const kind = kindOf(one);
      if (kind === undefined) {
        if (one === path) problems.push({ where: { file: one }, says: sentences.strangeKind });
      } else if (!files.has(resolve(one)) && !left.has(resolve(one))) files.set(resolve(one), { path: one, given: path, kind, bytes: (await stat(one)).size });
    }
  }
  return { files: [...files.values()], problems };
}

async function walk(folder: string, left: ReadonlySet<string>): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (left.has(resolve(path))) continue;
    if (entry.isDirectory()) found.push(...(await walk(path, left)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}
