import type { CallMeans } from './checking/call-links.js';
import { progressLine, type ProgressLine, type Terminal } from '../import/progress-line.js';
import { placeOf, type Problem } from './reading/draft.js';
import { sentences } from './sentences.js';

/** What the command has around it. */
export interface Surroundings {
  /** A line for the one who asked; what a pipe takes. */
  readonly say: (line: string) => void;
  /** Progress and problems; `process.stderr` is one. */
  readonly stderr: Terminal;
  readonly fetch: CallMeans['fetch'];
  /** The day it is, such as `2026-03-31`. */
  readonly today: string;
}

/** How a command ended: all fine, something to mend, or it could not go on. */
export type ExitCode = 0 | 1 | 2;

/** A file with nothing but problems would scroll all else away. */
const mostTold = 100;

export const progressOn = ({ stderr }: Surroundings): ProgressLine => progressLine(stderr, undefined, sentences.progress);

/** Names each problem with its place. */
export function tellProblems(problems: readonly Problem[], { stderr }: Surroundings): void {
  for (const { where, says } of problems.slice(0, mostTold)) stderr.write(`${sentences.problem(placeOf(where), says)}\n`);
  if (problems.length > mostTold) stderr.write(`${sentences.morePlaces(problems.length - mostTold)}\n`);
}
