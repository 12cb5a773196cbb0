import { spawn } from 'node:child_process';
import { callersFolder, root } from './places.mjs';

/** Runs a command with the terminal as its own, and gives its exit code. */
export function runAloud(command, args, env) {
  const child = spawn(command, args, { cwd: root, env: { ...env, INIT_CWD: callersFolder }, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal === null ? code : 0));
  });
}
