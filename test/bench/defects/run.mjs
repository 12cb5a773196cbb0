import { spawn } from 'node:child_process';

const mostKept = 100_000;

/** Runs a command; resolves to its exit code and to the end of what it said. After `longest` milliseconds it is ended, which is no success. */
export function run(command, args, { cwd, env = {}, longest = 20 * 60_000 }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-mostKept);
      });
    }
    const tooLong = setTimeout(() => {
      output += `\n✖ did not end within ${longest / 1000} s (${longest}ms)\n`;
      child.kill('SIGTERM');
    }, longest);
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => {
      clearTimeout(tooLong);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** The names of the tests that failed, as Node's runner lists them. */
export function failedInNode(output) {
  const names = [...output.matchAll(/^\s*✖ (.+?) \([\d.]+ms\)$/gm)].map(([, name]) => name);
  return [...new Set(names)];
}
