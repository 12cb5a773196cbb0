import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/places.mjs';
import { schemes } from './story-page.mjs';

const folder = join(root, 'test/screenshots');
const widths = [320, 768, 1280];

/** Photographs the story that is shown at each width in each scheme, and on paper, for people to look at: SCREENSHOTS=1. */
export async function takeScreenshots(shown, { id }) {
  mkdirSync(folder, { recursive: true });
  for (const width of widths) {
    for (const scheme of Object.keys(schemes)) {
      await shown.turnTo(scheme, width);
      await photograph(`${width}.${scheme}`);
    }
  }
  await shown.turnTo('light', widths[1]);
  await shown.page.emulateMedia({ media: 'print' });
  await photograph('print');
  await shown.page.emulateMedia({ media: 'screen' });

  function photograph(how) {
    return shown.page.screenshot({ path: join(folder, `${id}.${how}.png`), fullPage: true, animations: 'disabled' });
  }
}
