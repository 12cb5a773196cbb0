import { root } from './places.mjs';
import { runQuietly, seconds, whatWentWrong } from './progress.mjs';
import { failedFilesIn, tallyIn, tallyLine } from './tally.mjs';

/** After so long a check is taken for one that hangs. */
const longestCheck = 25 * 60_000;
/** In a whole run no more files than these are asked again (docs/decisions/0015-asked-again.md). */
export const mostAskedAgain = 3;

/**
 * Runs one check, says how it went, and gives its tally. Files of a check with `again` in which something failed are asked once more, by
 * themselves: what passes then is `unsteady`, and what failed at first is shown all the same. `allowance.left` is how many files still may be.
 */
export async function runCheck(check, { env, allowance, say = console.log, longest = longestCheck }) {
  const since = performance.now();
  say(`  … ${check.name}`);
  if (check.files?.().length === 0) {
    say(`    There are no tests for “${check.name}”.`);
    return told(check, { passed: 0, failed: 1, skipped: 0 }, since, say);
  }
  const first = await runOnce(check, { command: check.command() }, { env, longest });
  if (first.tally.failed === 0) return told(check, first.tally, since, say);
  say(`\n${whatWentWrong(`“${check.name}”`, first)}`);
  return told(check, await askedAgain(check, first, { env, allowance, say, longest }), since, say);
}

function told(check, tally, since, say) {
  say(`  ${tally.failed > 0 ? '✗' : '✓'} ${check.name}  ${tallyLine(tally)}  ${seconds(since)}`);
  return tally;
}

async function runOnce(check, { command: [command, ...args], env: more = {} }, { env, longest }) {
  const logName = `check-${check.name.toLowerCase().replaceAll(' ', '-')}`;
  const result = await runQuietly(command, args, { env: { ...env, ...more }, cwd: check.cwd ?? root, logName, longest });
  return { ...result, tally: tallyOf(check, result) };
}

async function askedAgain(check, first, { env, allowance, say, longest }) {
  const places = failedFilesIn(first.output);
  const files = new Set(places.map(({ file }) => file)).size;
  // Where it hung, or ended without a tally, more may be wrong than those files say; without a file, nothing less than the whole check could be asked.
  const isExplained = !first.hung && tallyIn(first.output) !== undefined && files > 0;
  if (!check.again || !isExplained || files > allowance.left) return first.tally;
  allowance.left -= files;
  for (const { file, engine } of places) say(`    Asked again, by itself: ${file}${engine ? ` (${engine})` : ''}`);
  for (const run of check.again(places)) {
    const second = await runOnce(check, run, { env, longest });
    if (second.tally.failed === 0) continue;
    say(`\n${whatWentWrong(`“${check.name}”, asked again,`, second)}`);
    return first.tally;
  }
  const { passed, failed, skipped } = first.tally;
  return { passed: passed + failed, failed: 0, skipped, unsteady: failed };
}

function tallyOf(check, { code, output }) {
  if (check.asOne) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const tally = tallyIn(output) ?? { passed: 0, failed: 0, skipped: 0 };
  // No tests, or an end that the tests do not explain, is a failure of the check itself.
  const unexplained = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return unexplained ? { ...tally, failed: 1 } : tally;
}
