import type { Faulty } from './files.js';
import { sentences } from './sentences.js';
import type { Surroundings } from './surroundings.js';

/** A file with nothing but faults would scroll all else away. */
const mostTold = 100;

/** Lines for whoever edits the file, no more than can be read. */
export function tellLines(lines: readonly string[], { tell }: Pick<Surroundings, 'tell'>): void {
  for (const line of lines.slice(0, mostTold)) tell(`${line}\n`);
  if (lines.length > mostTold) tell(`${sentences.more(lines.length - mostTold)}\n`);
}

export function tellProblems({ file, problems }: Faulty, surroundings: Surroundings): void {
  tellLines(problems.map(({ path, says }) => sentences.problem(file, path, says)), surroundings);
}
