import { checkCommand } from './check-command.js';
import { readCommandLine } from './command-line.js';
import { convertCommand } from './convert-command.js';
import { Faulty, Stopped } from './files.js';
import { help } from './help.js';
import { reportCommand } from './report-command.js';
import { sentences } from './sentences.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { tellProblems } from './tell-problems.js';

/** Does what was typed after `civic-journey`. Never throws: whatever happens is told in words. */
export async function runCommand(typed: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    const wish = readCommandLine(typed);
    switch (wish.kind) {
      case 'help':
        surroundings.write(help);
        return 0;
      case 'problem':
        surroundings.tell(`${wish.words}\n`);
        return 2;
      case 'check': return await checkCommand(wish, surroundings);
      case 'convert': return await convertCommand(wish, surroundings);
      case 'report': return await reportCommand(wish, surroundings);
    }
  } catch (error) {
    if (error instanceof Faulty) {
      tellProblems(error, surroundings);
      return 1;
    }
    surroundings.tell(`${error instanceof Stopped ? error.message : sentences.unexpected(error instanceof Error ? error.message : String(error))}\n`);
    return 2;
  }
}
