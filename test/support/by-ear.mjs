import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { asHeard } from './heard-tree.mjs';
import { patience } from './patience.mjs';

/** More stops than any page here has. */
const mostStops = 60;
const inWords = ({ role, name }) => `${role} “${name}”`;

/**
 * A person who only hears. Goes by Tab and by the arrows, and knows of each stop what the browser tells a screen reader of it, and nothing else.
 * A stop that says nothing is kept in `complaints`.
 */
export async function byEar(browser, resident) {
  const { press } = resident;
  const complaints = new Set();
  const device = resident.engine === 'chromium' ? await resident.page.createCDPSession() : undefined;

  const inChromium = async () => {
    const { result: { objectId } } = await device.send('Runtime.evaluate', { expression: 'window.look.focused()' });
    if (!objectId) return null;
    const { nodes: [node] } = await device.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
    return asHeard(node);
  };
  const byWebDriver = async () => {
    const [element, state] = await resident.evaluate(() => [window.look.focused(), window.look.focused() && window.look.stateOf(window.look.focused())]);
    if (!element) return null;
    const [{ role, name }] = await browser.heardAs([element]);
    return { role, name: name.replace(/\s+/g, ' ').trim(), ...state };
  };
  const here = device ? inChromium : byWebDriver;

  const isSilent = (at) => at !== null && (at.name === '' || ['', 'none', 'generic'].includes(at.role));
  const stop = async () => {
    let at = await here();
    // What was drawn just now may not be in the tree yet.
    for (let tries = 0; tries < 10 && isSilent(at); tries += 1) {
      await pause(50);
      at = await here();
    }
    if (isSilent(at)) complaints.add(`a stop that says nothing: ${JSON.stringify(at)}`);
    return at;
  };
  const go = async (what, fits, { back = false } = {}) => {
    const passed = [];
    for (let count = 0; count < mostStops; count += 1) {
      if (back) await resident.page.keyboard.down('Shift');
      await press('Tab');
      if (back) await resident.page.keyboard.up('Shift');
      const at = await stop();
      if (at && fits(at)) return at;
      passed.push(at ? inWords(at) : 'nothing');
    }
    throw assert.fail(`Tab does not lead to ${what}. Heard: ${passed.join(', ')}`);
  };

  /** The page may answer a key a moment later. */
  const isTicked = async (name) => {
    for (let tries = 0; !(await here()).checked; tries += 1) {
      assert.ok(tries < 40, `“${name}” is ticked`);
      await pause(50);
    }
  };

  return {
    complaints: () => [...complaints],
    here,
    to: (role, name, options) => go(inWords({ role, name }), (at) => at.role === role && at.name === name, options),

    /** What is heard when the focus was moved for them. */
    async hears(role, name) {
      const giveUp = Date.now() + patience;
      for (;;) {
        const at = await here().catch(() => null);
        if (at?.role === role && at.name === name) return at;
        if (Date.now() > giveUp) assert.fail(`Should hear ${inWords({ role, name })}; heard ${JSON.stringify(at)}. The page says:\n${await resident.text()}`);
        await pause(50);
      }
    },

    /** One of several: Tab to the group, arrows within it, Space for the first. */
    async choose(name, options) {
      let at = await go(`the choices with “${name}”`, ({ role }) => role === 'radio', options);
      const heard = [];
      while (at?.name !== name) {
        heard.push(at?.name);
        await press('ArrowDown');
        at = await stop();
        if (!at || heard.includes(at.name)) assert.fail(`No choice “${name}” among ${heard.join(', ')}`);
      }
      if (!at.checked) await press(' ');
      await isTicked(name);
    },

    async tick(name) {
      await go(`the box “${name}”`, (at) => at.role === 'checkbox' && at.name === name);
      await press(' ');
      await isTicked(name);
    },
  };
}
