import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const cacheFolder = join(root, 'node_modules/.cache/civic-elements');
export const logFolder = join(cacheFolder, 'logs');

/** Where the person stood when they typed the command; npm itself moves to the root. */
export const callersFolder = process.env.INIT_CWD ?? process.cwd();

/** Files below a folder, relative to the root, sorted; none where the folder is missing. */
export function filesBelow(folder, ending) {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(join(root, folder), join(entry.parentPath ?? entry.path, entry.name)))
    .filter((path) => !path.includes('node_modules'))
    .map((path) => join(folder, path))
    .sort();
}
