#!/usr/bin/env node
import { runCommand } from './run-command.js';

// Whoever reads the output may stop before its end, as `head` does; that is no fault to be told.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

process.exitCode = await runCommand(process.argv.slice(2), { write: (text) => void process.stdout.write(text), tell: (text) => void process.stderr.write(text) });
