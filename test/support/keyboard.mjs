import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { patience } from './patience.mjs';

/** More stops than any page here has. */
const mostStops = 60;

/**
 * A person without a mouse. Goes to things by Tab and to choices by the arrows, and at every stop asks whether a
 * person could see where they are. Gives what is wrong at the stops by `complaints`.
 */
export function atTheKeyboard(visitor) {
  const { press, here } = visitor;
  const complaints = new Set();
  let stops = 0;

  const look = async () => {
    let at = await here();
    if (at === null) return null;
    // The browser may still be on its way there.
    for (const giveUp = Date.now() + patience; Date.now() < giveUp && (!at.seen || (at.control && !at.ring)); ) {
      await pause(50);
      at = (await here()) ?? at;
    }
    stops += 1;
    // What is focused by script to be read, such as a heading, is no control and needs no ring.
    if (at.control && !at.ring) complaints.add(`no ring on ${at.tag} “${at.name}”`);
    if (!at.seen) complaints.add(`out of sight or covered: ${at.tag} “${at.name}” at ${JSON.stringify(at.box)}`);
    return at;
  };

  const go = async (what, fits, { back = false } = {}) => {
    const passed = [];
    for (let count = 0; count < mostStops; count += 1) {
      if (back) await visitor.page.keyboard.down('Shift');
      await press('Tab');
      if (back) await visitor.page.keyboard.up('Shift');
      const at = await look();
      if (at && fits(at)) return at;
      passed.push(at ? `${at.tag} “${at.name}”` : 'nothing');
    }
    throw assert.fail(`Tab does not lead to ${what}. It led to: ${passed.join(', ')}`);
  };

  const fits = (kind, at) => (kind === 'radio' ? at.type === 'radio' : tags[kind].includes(at.tag) && !['radio', 'checkbox'].includes(at.type));
  const tags = { button: ['button', 'summary'], link: ['a'], field: ['input', 'textarea', 'select'] };

  return {
    complaints: () => [...complaints],
    stops: () => stops,
    here: look,

    to: (kind, name, options) =>
      go(`the ${kind} “${name}”`, (at) => fits(kind, at) && at.name.startsWith(name), options),

    /** What a person hears first when focus was moved for them. */
    async isAt(what, fits) {
      const giveUp = Date.now() + patience;
      for (;;) {
        // A page that is being left cannot answer; the next one will.
        const at = await here().catch(() => undefined);
        if (at && fits(at)) return look();
        assert.ok(Date.now() < giveUp, `Focus should be on ${what}; it is on ${JSON.stringify(at)}`);
        await pause(25);
      }
    },

    /** One of several, as in any browser: Tab to the group, arrows within it, Space for the first. */
    async choose(name) {
      await visitor.until(`the choices with “${name}”`, () => window.look.all('input[type=radio]').some(window.look.visible));
      let at = await go(`the choices with “${name}”`, (stop) => stop.type === 'radio');
      const seen = [];
      while (!at.name.startsWith(name)) {
        seen.push(at.name);
        await press('ArrowDown');
        at = await look();
        if (!at || seen.includes(at.name)) assert.fail(`No choice “${name}” among ${seen.join(', ')}`);
      }
      if (!at.checked) await press(' ');
      assert.equal((await look()).checked, true, name);
    },

    async tick(name) {
      await go(`the box “${name}”`, (at) => at.type === 'checkbox' && at.name.startsWith(name));
      await press(' ');
      assert.equal((await look()).checked, true, name);
    },
  };
}
