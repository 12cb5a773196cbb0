import { bringBrowsers } from './browsers.mjs';
import { build, describeElements } from './build.mjs';
import { checks } from './checks.mjs';
import { root } from './places.mjs';
import { runQuietly, seconds, step, whatWentWrong } from './progress.mjs';
import { tallyIn, tallyLine } from './tally.mjs';

/** After so long a check is taken for one that hangs. */
const longest = 15 * 60_000;

/**
 * Installs what is missing, builds, and runs every check, also after one has failed. Words after the command choose the
 * checks whose names begin with them. Gives 0 when all passed, or 1.
 */
export async function runTheChecks(prepare, words) {
  const begun = performance.now();
  const rows = [];
  const note = (name, tally, since) => rows.push({ name, ...tally, seconds: (performance.now() - since) / 1000 });
  const chosen = checks.filter(({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().startsWith(word.toLowerCase())));

  /** Does a thing the checks need. Only its failure is counted, as a failed check; the checks that can run do. */
  const ready = async (name, act) => {
    const since = performance.now();
    try {
      return await act();
    } catch (error) {
      console.log(`\n${error.message}\n`);
      note(name, { passed: 0, failed: 1, skipped: 0 }, since);
      return undefined;
    }
  };
  const readyStep = (name, act) => ready(name, () => step(name, act));

  const toolchain = await ready('Get ready', prepare);
  if (toolchain === undefined) return report(rows, begun);
  // The browsers come from elsewhere than the build and may take a minute; the two do not wait for one another.
  const browsers = chosen.some((check) => check.needsBrowsers) ? readyStep('Find the browsers', () => bringBrowsers(toolchain.env)) : undefined;
  await readyStep('Build', () => build(toolchain));
  await readyStep('Describe the elements', () => describeElements(toolchain));

  for (const check of chosen) {
    if (check.needsBrowsers) await browsers;
    const since = performance.now();
    note(check.name, await runCheck(check, toolchain), since);
  }
  await browsers;
  return report(rows, begun);
}

async function runCheck(check, toolchain) {
  const since = performance.now();
  console.log(`  … ${check.name}`);
  const say = (tally) => {
    console.log(`  ${tally.failed > 0 ? '✗' : '✓'} ${check.name}  ${tallyLine(tally)}  ${seconds(since)}`);
    return tally;
  };
  if (check.files?.().length === 0) {
    console.log(`    There are no tests for “${check.name}”.`);
    return say({ passed: 0, failed: 1, skipped: 0 });
  }
  const [command, ...args] = check.command();
  const logName = `check-${check.name.toLowerCase().replaceAll(' ', '-')}`;
  const result = await runQuietly(command, args, { env: toolchain.env, cwd: check.cwd ?? root, logName, longest });
  const tally = tallyOf(check, result);
  if (tally.failed > 0) console.log(`\n${whatWentWrong(`“${check.name}”`, result)}`);
  return say(tally);
}

function tallyOf(check, { code, output }) {
  if (check.asOne) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const tally = tallyIn(output) ?? { passed: 0, failed: 0, skipped: 0 };
  // No tests, or an end that the tests do not explain, is a failure of the check itself.
  const unexplained = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return unexplained ? { ...tally, failed: 1 } : tally;
}

function report(rows, begun) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const row of rows) for (const key of Object.keys(sum)) sum[key] += row[key];
  const table = [
    ['step', 'passed', 'failed', 'skipped', 'seconds'],
    ...rows.map((row) => [row.name, row.passed, row.failed, row.skipped, row.seconds.toFixed(1)]),
  ];
  console.log();
  for (const [name, ...numbers] of table) console.log(`  ${name.padEnd(24)}${numbers.map((number) => String(number).padStart(9)).join('')}`);
  console.log(`\nEverything took ${seconds(begun)}.`);
  console.log(tallyLine(sum));
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}
