import { bringBrowsers } from './browsers.mjs';
import { build, describeElements } from './build.mjs';
import { checks } from './checks.mjs';
import { seconds, step } from './progress.mjs';
import { mostAskedAgain, runCheck } from './run-check.mjs';
import { tallyLine } from './tally.mjs';

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

  const allowance = { left: mostAskedAgain };
  for (const check of chosen) {
    if (check.needsBrowsers) await browsers;
    const since = performance.now();
    note(check.name, await runCheck(check, { env: toolchain.env, allowance }), since);
  }
  await browsers;
  return report(rows, begun);
}

function report(rows, begun) {
  const sum = { passed: 0, failed: 0, skipped: 0, unsteady: 0 };
  for (const row of rows) for (const key of Object.keys(sum)) sum[key] += row[key] ?? 0;
  const table = [
    ['step', ...Object.keys(sum), 'seconds'],
    ...rows.map((row) => [row.name, ...Object.keys(sum).map((key) => row[key] ?? 0), row.seconds.toFixed(1)]),
  ];
  console.log();
  for (const [name, ...numbers] of table) console.log(`  ${name.padEnd(24)}${numbers.map((number) => String(number).padStart(9)).join('')}`);
  console.log(`\nEverything took ${seconds(begun)}.`);
  console.log(tallyLine(sum));
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}
