import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { logFolder, root } from './places.mjs';

const linesShownOnFailure = 60;
const widestLineShown = 400;
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
 * when something went wrong. After `longest` milliseconds it is ended.
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
    const tooLong = setTimeout(() => {
      keep(`\nEnded after ${longest / 1000} seconds.\n`);
      child.kill('SIGTERM');
    }, longest ?? 2 ** 31 - 1);
    const end = (code) => {
      clearTimeout(tooLong);
      running.delete(child);
      log.end(() => resolve({ code, output, logFile }));
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
  const lines = output.trimEnd().split('\n');
  const narrowed = (line) => (line.length > widestLineShown ? `${line.slice(0, widestLineShown)}…` : line);
  const shown = lines.slice(-linesShownOnFailure).map(narrowed).join('\n');
  return `${what}\nended with ${code}. Its last lines, all of them in ${logFile}:\n\n${shown}\n`;
}

/** Ends whatever runs at the moment, when the person at the keyboard has had enough. */
export function endWhatRuns() {
  for (const child of running) child.kill('SIGTERM');
}
