import { FileProblem } from '../import/file-problem.js';
import { buildCommand } from './build-command.js';
import { checkCommand } from './check-command.js';
import { readCommandLine } from './command-line.js';
import { help } from './help.js';
import { insightCommand } from './insight-command.js';
import { MissingInput } from './reading/input-files.js';
import { sentences } from './sentences.js';
import type { ExitCode, Surroundings } from './surroundings.js';

/** Does what was typed after `civic-faq`. */
export async function runCommand(typed: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const wish = readCommandLine(typed);
  try {
    switch (wish.kind) {
      case 'help':
        surroundings.say(help.trimEnd());
        return 0;
      case 'problem':
        surroundings.stderr.write(`${wish.words}\n`);
        return 2;
      case 'build': return await buildCommand(wish, surroundings);
      case 'check': return await checkCommand(wish, surroundings);
      case 'insight': return await insightCommand(wish, surroundings);
    }
  } catch (error) {
    const words = whyItStopped(error);
    if (words === undefined) throw error;
    surroundings.stderr.write(`${words}\n`);
    return 2;
  }
}

function whyItStopped(error: unknown): string | undefined {
  if (error instanceof MissingInput || error instanceof FileProblem) return error.message;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  return code !== undefined && syscall !== undefined ? sentences.cannotWrite(path ?? '', code) : undefined;
}
