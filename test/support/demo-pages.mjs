import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/places.mjs';
import { demoSite, temporaryFolder } from './city-process.mjs';

/** The demo department's pages, to be changed by a test. `options` are the server's, to serve these instead. */
export function copyOfDemoPages() {
  const folder = temporaryFolder();
  cpSync(join(root, 'packages/demo-city/dist/site'), folder, { recursive: true });
  return {
    options: ['--site', folder, ...demoSite.slice(2)],
    read: (page) => readFileSync(join(folder, page), 'utf8'),
    write: (page, text) => writeFileSync(join(folder, page), text),
  };
}

/** The department has none in Arabic: an English one as if it were, from right to left. */
export const asArabicPage = (html) => html.replace('<html lang="en">', '<html lang="ar" dir="rtl">').replaceAll('track.html"', 'ar-track.html"');
