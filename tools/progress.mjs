import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { logFolder, root } from './places.mjs';

const linesShownOnFailure = 60;
const widestLineShown = 400;
/** What begins a report of something that failed, in whatever a check is run by, and how many lines of each are shown. */
const failure = /uncaught|^\s*(?:✖|𐄂|❌)|^error:/i;
const linesOfAFailure = 8;
const running = new Set();

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Says that a step begins, does it, and says how long it took. What it throws goes on to the caller. */
export async function step(title, act) {
  const begun = performance.now();
  console.log(`  … ${title}`);
  try {
    const result = await act();
    console.log(`  ✓ ${title}  ${seconds(begun)}`);
    return result;
  } catch (error) {
    console.log(`  ✗ ${title}  ${seconds(begun)}`);
    throw error;
  }
}

/**
 * Runs a command quietly. All it says goes to a log file; the last lines also come back, for the caller to show
 * when something went wrong. After `longest` milliseconds it is ended, and `hung` is true.
 */
export function runQuietly(command, args, { env = process.env, cwd = root, logName, longest }) {
  mkdirSync(logFolder, { recursive: true });
  const logFile = join(logFolder, `${logName}.log`);
  const log = createWriteStream(logFile);
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    running.add(child);
    let output = '';
    const keep = (text) => {
      log.write(text);
      output = (output + text).slice(-200_000);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep);
    let hung = false;
    const tooLong = setTimeout(() => {
      hung = true;
      keep(`\nEnded after ${longest / 1000} seconds.\n`);
      child.kill('SIGTERM');
    }, longest ?? 2 ** 31 - 1);
    const end = (code) => {
      clearTimeout(tooLong);
      running.delete(child);
      log.end(() => resolve({ code, output, logFile, hung }));
    };
    child.once('error', (error) => {
      keep(`${error.message}\n`);
      end(127);
    });
    child.once('close', (code, signal) => end(code ?? (signal === null ? 1 : 128)));
  });
}

/** Runs a command that has to succeed. */
export async function mustRun(command, args, options) {
  const result = await runQuietly(command, args, options);
  if (result.code !== 0) throw new Error(whatWentWrong(`${command} ${args.join(' ')}`, result));
  return result.output;
}

export function whatWentWrong(what, { code, output, logFile }) {
  const lines = output.trimEnd().split('\n').map((line) => (line.length > widestLineShown ? `${line.slice(0, widestLineShown)}…` : line));
  const tail = Math.max(0, lines.length - linesShownOnFailure);
  // What failed may stand far before the end.
  const near = new Set(lines.slice(0, tail).flatMap((line, at) => (failure.test(line) ? Array.from({ length: linesOfAFailure }, (_, more) => at + more) : [])));
  const before = lines.slice(0, tail).filter((_, at) => near.has(at)).slice(0, linesShownOnFailure);
  const told = before.length > 0 ? `Of what failed:\n${before.join('\n')}\n…\n` : '';
  return `${what}\nended with ${code}. All it said is in ${logFile}.\n\n${told}${lines.slice(tail).join('\n')}\n`;
}

/** Ends whatever runs at the moment, when the person at the keyboard has had enough. */
export function endWhatRuns() {
  for (const child of running) child.kill('SIGTERM');
}
