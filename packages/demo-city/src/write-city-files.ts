import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cityFiles } from './city-files.js';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say where to write: write-city-files.js FOLDER');
  process.exitCode = 2;
} else {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(cityFiles())) {
    await writeFile(join(folder, name), `${JSON.stringify(content, null, 1)}\n`);
    console.log(join(folder, name));
  }
}
