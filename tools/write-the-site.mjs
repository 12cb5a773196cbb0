/**
 * Puts the demo department's site together in packages/demo-city/dist/site: its pages, and in them the list of answers that
 * people read without scripts, as `civic-faq build` writes it for any department; beside them its article files, what the
 * form knows of the city's places, what the city wants read first, and its journey maps. Run after the packages are built.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { filesBelow, root } from './places.mjs';

const { journeys } = await import(new URL('../packages/demo-city/dist/index.js', import.meta.url));

const pages = 'packages/demo-city/site';
const ready = join(root, 'packages/demo-city/dist/site');

/** Files of the city that its pages name. */
const ofPlaces = ['places.json', 'map.json', 'street-lights.json'];
/** `<!-- answers: en -->` in a page is where the list stands. */
const place = /^ *<!-- answers: ([a-z-]+) -->\n/gm;

const folder = mkdtempSync(join(tmpdir(), 'civic-elements-site-'));
try {
  const run = (script, ...args) => execFileSync(process.execPath, [join(root, script), ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  run('packages/demo-city/dist/write-city-files.js', folder);
  run('packages/server/dist/faq-command/main.js', 'build', ...['en', 'es'].map((lang) => join(folder, `faq.${lang}.json`)), '--out', join(folder, 'faq'));
  for (const path of filesBelow(pages, '')) {
    const to = join(ready, relative(pages, path));
    const page = readFileSync(join(root, path), 'utf8');
    put(to, page.replace(place, (_, lang) => readFileSync(join(folder, 'faq', `faq.${lang}.fragment.html`), 'utf8')));
  }
  for (const name of readdirSync(join(folder, 'faq')).filter((each) => each.endsWith('.json'))) put(join(ready, 'faq', name), readFileSync(join(folder, 'faq', name), 'utf8'));
  // Without the white space that makes them easy to read: residents wait for them.
  for (const name of ofPlaces) put(join(ready, 'places', name), JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  for (const journey of journeys) put(join(ready, 'journeys', `${journey.id}.json`), JSON.stringify(journey));
  put(join(ready, 'stoppers.json'), readFileSync(join(folder, 'stoppers.json'), 'utf8'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A server may be reading it: what has not changed is not touched. */
function put(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // Not there yet.
  }
  writeFileSync(path, text);
}
