import { setTimeout as pause } from 'node:timers/promises';
import { startClassicBrowser } from './classic-browser.mjs';
import { visitor } from './visitor.mjs';

const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ' ': ' ', Backspace: '\uE003', Shift: '\uE008', Control: '\uE009', ArrowDown: '\uE015', ArrowUp: '\uE013' };
/** In milliseconds: a page that is left while it is asked may keep its answer for ever. */
const longest = 20_000;
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** A browser that is spoken to by WebDriver, and one visitor in it; for pages that bring `look` themselves. */
export async function openClassicBrowser(engine) {
  const { ask, close } = await startClassicBrowser(engine);

  const evaluate = async (read, ...args) => {
    const script = `const [values, done] = arguments; (async () => (${read})(...values))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await Promise.race([ask('run', { script, args: [args] }), pause(longest, { error: `No answer within ${longest} ms` }, { ref: false })]);
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const strokes = (actions) => ask('act', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const down = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: keys[key] ?? key });
  const page = {
    setViewport: ({ width, height }) => ask('size', { width, height }),
    evaluateOnNewDocument: async () => {},
    on: () => {},
    evaluate,
    goto: (url) => ask('open', { url }),
    keyboard: {
      press: (key) => strokes([down(key), up(key)]),
      down: (key) => strokes([down(key)]),
      up: (key) => strokes([up(key)]),
      type: (words) => strokes([...words].flatMap((letter) => [down(letter), up(letter)])),
    },
    mouse: {
      click: (x, y) => ask('act', { actions: [{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }] }),
    },
  };

  return {
    engine,
    visit: (options) => visitor(page, { engine, ...options, leave: async () => {} }),
    /** Role and name of each of these elements, as this browser tells them to a screen reader. */
    async heardAs(elements) {
      const heard = [];
      for (const { [elementKey]: id } of elements) heard.push({ role: await ask('role', { id }), name: (await ask('label', { id })) ?? '' });
      return heard;
    },
    close,
  };
}
