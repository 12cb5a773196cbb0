import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes files into a folder, each whole or not at all: a page that asks for one meanwhile gets the old one. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  if (folder !== '') await mkdir(folder, { recursive: true });
  for (const [name, content] of files) {
    const path = join(folder, name);
    await writeFile(`${path}.new`, content);
    await rename(`${path}.new`, path);
  }
}
