#!/usr/bin/env node
import { help } from './cli/help.js';
import { readCommandLine } from './cli/command-line.js';
import { stopInTime } from './cli/stop-in-time.js';
import { whyItDidNotStart } from './cli/why-it-did-not-start.js';
import { importReport, progressLine } from './import/index.js';
import { sentences } from './sentences.js';
import { startCity, type StartOptions } from './start-city.js';

const command = readCommandLine(process.argv.slice(2), process.env);
switch (command.kind) {
  case 'help':
    process.stdout.write(help);
    break;
  case 'problem':
    process.stderr.write(`${command.words}\n`);
    process.exitCode = 2;
    break;
  case 'start':
    await start(command.options);
    break;
}

async function start(options: StartOptions & { readonly port: number }): Promise<void> {
  const progress = progressLine(process.stderr);
  try {
    const city = await startCity({ ...options, onProgress: progress.show });
    progress.end();
    stopInTime(city.close);
    const { services, requests } = await city.city.store.counts();
    if (city.imported) {
      for (const line of importReport(city.imported)) console.log(line);
      // A city that was asked for by its files and has not one service is a mistake to be mended now, not found out later.
      if (services === 0 && city.imported.files.some((file) => file.error !== undefined)) {
        process.exitCode = 1;
        return await city.close();
      }
    }
    if (services > 0) console.log(sentences.holds(services, requests));
    console.log(sentences.ready(city.url));
  } catch (error) {
    progress.end();
    const words = whyItDidNotStart(error, options);
    if (words === undefined) throw error;
    process.stderr.write(`${words}\n`);
    process.exitCode = 1;
  }
}
