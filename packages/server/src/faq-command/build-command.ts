import { basename, resolve } from 'node:path';
import { build } from './building/build.js';
import { writeFiles } from './building/write-files.js';
import type { BuildWish } from './command-line.js';
import { acceptedEntries, type ListedEntry } from './learning/accepted-entries.js';
import { applyAccepted } from './learning/apply-accepted.js';
import type { Problem } from './reading/draft.js';
import { MissingInput } from './reading/input-files.js';
import { readInputs } from './reading/read-inputs.js';
import { withLayers } from './reading/read-layers.js';
import { sentences } from './sentences.js';
import { progressOn, tellProblems, type ExitCode, type Surroundings } from './surroundings.js';

/** Reads articles and writes all that a page needs of them. */
export async function buildCommand({ paths, out, lang, synonyms, pins, accept, index, site, title }: BuildWish, surroundings: Surroundings): Promise<ExitCode> {
  const start = performance.now();
  const progress = progressOn(surroundings);
  if (paths.some((path) => resolve(path) === resolve(out))) throw new MissingInput(sentences.outIsInput(out));
  const without = [...synonyms, ...pins, ...accept, out];
  const read = await readInputs(paths, { lang, without, onProgress: progress.show, ...(site !== undefined && { site }) }).finally(progress.end);
  const problems: Problem[] = [...read.problems];
  const tell = (problem: Problem): void => void problems.push(problem);
  let shelves = await withLayers(read.shelves, synonyms, pins, tell);
  for (const file of accept) {
    const entries: readonly ListedEntry[] = await acceptedEntries(file, file, tell);
    shelves = applyAccepted(shelves, entries, file, tell);
    surroundings.say(sentences.acceptedInBuild(entries.length));
  }
  tellProblems(problems, surroundings);
  if (shelves.length === 0) {
    surroundings.stderr.write(`${sentences.nothingToBuild}\n`);
    return 2;
  }

  const titleIn = (spoken: string): string => title ?? sentences.pageTitle[spoken.split('-')[0] as string] ?? (sentences.pageTitle['en'] as string);
  for await (const { name, content } of build(shelves, { index, titleIn, ...(site !== undefined && { site }) })) {
    await writeFiles(out, new Map([[name, content]]));
    const shelf = shelves.find((one) => name === `faq.${one.lang}.json`);
    if (shelf) surroundings.say(sentences.built(shelf.lang, shelf.articles.length));
    surroundings.say(sentences.wrote(name, typeof content === 'string' ? Buffer.byteLength(content) : content.length));
  }
  surroundings.say(sentences.builtAll(basename(resolve(out)), performance.now() - start));
  if (problems.length > 0) surroundings.stderr.write(`${sentences.left(problems.length)}\n`);
  return problems.length > 0 ? 1 : 0;
}
