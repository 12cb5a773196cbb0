import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { heardTree, thingsHeard, thingsOf } from './heard-tree.mjs';

const writeAnew = process.env.UPDATE_GOLDEN === '1';

/** The words beside a box or a button of choice are its name already; Chromium tells them once more at one time and not at another. */
const withoutNamesTwice = (tree) => tree.replace(/^( *)((?:radio|checkbox) "(.*?)"(?: .*)?)\n\1“\3”$/gm, '$1$2');

/**
 * The trees agreed on, in a file beside the test, each below the name of its state. `UPDATE_GOLDEN=1` writes them anew from Chromium.
 * `withoutChance` puts one word in the place of what is another each time, such as a number given.
 */
export function goldenTrees(address, { withoutChance = (text) => text } = {}) {
  const file = fileURLToPath(address);
  const parts = existsSync(file) ? readFileSync(file, 'utf8').split(/^== /m).slice(1) : [];
  const agreed = Object.fromEntries(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]));
  const trees = {};
  return {
    /** In Chromium the whole tree is as agreed; in the others each thing in it has the same role and the same name. */
    async soundsLike(state, { browser, resident, tag }) {
      if (resident.engine === 'chromium') {
        const listen = async () => withoutNamesTwice(withoutChance(await heardTree(resident.page, tag)));
        trees[state] = await listen();
        // A browser makes its tree a moment after it has drawn.
        for (let tries = writeAnew ? Infinity : 0; tries < 30 && trees[state] !== agreed[state]; tries += 1) {
          await pause(100);
          trees[state] = await listen();
        }
        if (!writeAnew) assert.equal(trees[state], agreed[state]);
      } else {
        assert.deepEqual((await thingsHeard(browser, resident, tag)).map(withoutChance), thingsOf(agreed[state] ?? trees[state] ?? ''));
      }
    },
    save() {
      if (writeAnew && Object.keys(trees).length > 0) writeFileSync(file, Object.entries(trees).map(([state, tree]) => `== ${state}\n${tree}\n`).join('\n'));
    },
  };
}
