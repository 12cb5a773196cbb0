import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/places.mjs';
import { schemes } from './story-page.mjs';

const folder = join(root, 'test/screenshots');
const widths = [320, 768, 1280];

/** Photographs the story that is shown at each width in each scheme, for people to look at: SCREENSHOTS=1. */
export async function takeScreenshots(shown, { id }) {
  mkdirSync(folder, { recursive: true });
  for (const width of widths) {
    for (const scheme of Object.keys(schemes)) {
      await shown.turnTo(scheme, width);
      await shown.page.screenshot({ path: join(folder, `${id}.${width}.${scheme}.png`), fullPage: true, animations: 'disabled' });
    }
  }
}
