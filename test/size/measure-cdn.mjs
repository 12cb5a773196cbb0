import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../tools/places.mjs';

const cdn = join(root, 'packages/elements/cdn');
const entry = 'civic-elements.js';
const read = (file) => readFileSync(join(cdn, file), 'utf8');
const gzipped = (file) => gzipSync(read(file), { level: 9 }).length;

/** The files a built script needs before it runs, by their paths in the folder. */
export const needsOf = (file) => [...read(file).matchAll(/(?:^|[;}])(?:import|export)(?:[^"'`();]*?from)?["'`]\.\/([^"'`]+)["'`]/g)].map(([, name]) => join(file, '..', name));

function closure(file, met = new Set()) {
  if (met.has(file)) return met;
  met.add(file);
  for (const next of needsOf(file)) closure(next, met);
  return met;
}

/** What a page with this one tag moves at first, without a bundler: files, bytes after gzip, and those of them that the script does not ask for at once. */
export function measureCdn(tag) {
  const words = read(entry).split(`"${tag}":`)[1].split(/"civic-|$/m)[0];
  const named = [...words.matchAll(/import\(["'`]\.\/([^"'`]+)["'`]\)/g)].map(([, file]) => file);
  const files = new Set([entry, ...named.flatMap((file) => [...closure(file)])]);
  return { files: [...files], bytes: [...files].reduce((sum, file) => sum + gzipped(file), 0), late: [...files].filter((file) => file !== entry && !named.includes(file)) };
}
