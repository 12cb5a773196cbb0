#!/usr/bin/env node
import { runCommand } from './run-command.js';

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

process.exitCode = await runCommand(process.argv.slice(2), {
  say: (line) => void process.stdout.write(`${line}\n`),
  stderr: process.stderr,
  fetch,
  today,
});
